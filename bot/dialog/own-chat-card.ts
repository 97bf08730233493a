// A reply shown in the person's own chat, wherever they asked from.
import type { EventParts, Place, Reply } from '../events/parts.ts';
import { sentencesCard } from '../cards/dialog-card.ts';

/** Changes the card it replaces, or sends a new one. False when the platform did not take a new one. */
export async function showInOwnChat(
  personId: string,
  place: Place,
  reply: Reply,
  { notices, changeCard }: EventParts,
): Promise<boolean> {
  if (reply.kind === 'text') return (await notices.sendTo(personId, sentencesCard(reply.text))).kind === 'sent';
  let activityId = reply.replaces;
  if (activityId === '') {
    const sent = await notices.sendTo(personId, reply.shown);
    if (sent.kind !== 'sent') return false;
    activityId = sent.activityId;
  } else {
    await changeCard({ reference: place.reference, activityId }, reply.shown);
  }
  for (let newer = await reply.sent(activityId); newer?.kind === 'card'; newer = await newer.sent(activityId))
    await changeCard({ reference: place.reference, activityId }, newer.shown);
  return true;
}
