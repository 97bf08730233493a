// The dialog "Record a moment", opened from the compose box, the command box or a message. What is told in it takes the
// same way as a typed message; the card to check stands in the dialog and in the person's own chat.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { wordsLimit } from '../../src/domain/entry.ts';
import { recordForm, sentencesCard } from '../cards/dialog-card.ts';
import type { Shown } from '../cards/event-card.ts';
import { offerForm } from '../events/device.ts';
import type { EventParts, Place } from '../events/parts.ts';
import type { School } from '../school-cache.ts';
import type { Inbound } from '../talk/inbound.ts';
import { showInOwnChat } from './own-chat-card.ts';
import { takeButton, takeFormTurn, takeOffered } from '../turn.ts';

/** Who uses the dialog, and where their own chat is: the follow-up goes there, never to where the dialog was opened. */
export type DialogUser = Omit<Inbound, 'text' | 'carries' | 'scope'> & { place: Place };

const formShape = z.object({
  verb: z.literal('dialog record'),
  words: z.string().max(20_000).catch(''),
  submission: z.uuid(),
});

/**
 * The form, with the text of the message the dialog was opened on in it, to be edited. That text is kept nowhere; when
 * it belongs to the DSL it is not shown either.
 */
export async function openDialog(words: string, user: DialogUser, school: School, events: EventParts): Promise<Shown> {
  const offered = words === '' ? null : await takeOffered(words, inboundOf(user, ''), school, events);
  if (offered !== null) return sentencesCard(offered);
  if (user.author.kind === 'device') {
    const reply = offerForm(user.author, words.slice(0, wordsLimit), school, events);
    if (reply.kind === 'card') return reply.shown;
  }
  return recordForm({ words: words.slice(0, wordsLimit), submission: randomUUID() });
}

/** Does what was sent or pressed in the dialog. The answer is what the dialog shows next. */
export async function submitDialog(data: unknown, user: DialogUser, school: School, parts: EventParts): Promise<Shown> {
  const form = formShape.safeParse(data);
  if (form.success && user.author.kind !== 'device') return record(form.data, user, school, parts);
  const reply = await takeButton(data, { ...user, scope: 'personal' }, user.place, school, parts);
  if (reply.kind === 'text') return sentencesCard(reply.text);
  // Other cards than an event's own are for the dialog alone.
  if (reply.replaces !== '') await showInOwnChat(user.author.id, user.place, reply, parts);
  return reply.shown;
}

async function record(
  { words, submission }: z.infer<typeof formShape>,
  user: DialogUser,
  school: School,
  parts: EventParts,
): Promise<Shown> {
  // The form's own number, not the platform's: pressing twice has two ids and is one event.
  const inbound = { ...inboundOf(user, words.trim()), id: `dialog ${submission}` };
  const turn = await takeFormTurn(inbound, user.place, school, parts);
  if (turn.kind === 'again') return recordForm({ words, submission, note: turn.note });
  if (turn.reply.kind === 'text') return sentencesCard(turn.reply.text);
  // What is not finished in the dialog is finished in the person's own chat.
  await showInOwnChat(user.author.id, user.place, turn.reply, parts);
  return turn.reply.shown;
}

function inboundOf({ place: _place, ...user }: DialogUser, text: string): Inbound {
  return { ...user, text, carries: 'nothing', scope: 'personal' };
}
