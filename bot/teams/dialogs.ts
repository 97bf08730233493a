// The message extension's invokes: opening its dialog, and what is sent from it.
import type { Activity } from 'botbuilder';
import { forDialog, sentencesCard } from '../cards/dialog-card.ts';
import type { Shown } from '../cards/event-card.ts';
import { type DialogUser, openDialog, submitDialog } from '../dialog/record-dialog.ts';
import type { EventParts, Place } from '../events/parts.ts';
import type { Entrance } from '../gate.ts';
import * as say from '../talk/sentences.ts';
import { messageText } from './message-text.ts';
import { conversationOf } from './send.ts';

/** The command of the manifest. */
const recordCommand = 'record';

const opens = 'composeExtension/fetchTask';
/** A dialog's second step may come as either. */
const submits: readonly string[] = ['composeExtension/submitAction', 'task/submit'];

export function isDialogInvoke(name: string | undefined): boolean {
  return name === opens || (name !== undefined && submits.includes(name));
}

/** The body that answers the invoke: what the dialog shows next; null for a command that is not ours. */
export async function answerDialog(activity: Activity, entrance: Entrance, parts: EventParts): Promise<object | null> {
  const value: unknown = activity.value;
  const { commandId, data, messagePayload } = isRecord(value) ? value : {};
  const opening = activity.name === opens;
  if (opening && commandId !== recordCommand) return null;
  if (entrance.kind === 'refused') return dialogBody(sentencesCard(say.refusal(entrance.why)));
  // The roster of a chat the bot is not in cannot be asked; the person's own chat with it can.
  if (entrance.kind === 'not ready') return dialogBody(sentencesCard(say.dialogNotReady));
  const { member, school } = entrance;
  const place = await ownChat(member.id, parts);
  const user: DialogUser = {
    id: activity.id ?? '',
    conversation: place.conversation,
    author: member,
    at: parts.now(),
    place,
  };
  if (!opening) return dialogBody(await submitDialog(data, user, school, parts));
  // The message's own id: a message that belongs to the DSL leaves one trace, however often the dialog is opened on it.
  const id = isRecord(messagePayload) && typeof messagePayload.id === 'string' ? messagePayload.id : user.id;
  return dialogBody(await openDialog(messageText(messagePayload), { ...user, id }, school, parts));
}

/** A dialog that shows this card. */
export function dialogBody({ card }: Shown): object {
  const content = { contentType: 'application/vnd.microsoft.card.adaptive', content: forDialog(card) };
  return {
    task: { type: 'continue', value: { title: 'Record a moment', height: 'medium', width: 'medium', card: content } },
  };
}

/** Where the person's own chat is: the follow-up goes there. Whoever never wrote to the bot has none. */
export async function ownChat(personId: string, { tables }: EventParts): Promise<Place> {
  const reference = await tables.people.of(personId);
  if (reference === null) return { conversation: `dialog ${personId}`, reference: '' };
  return { conversation: conversationOf(reference), reference };
}

function isRecord(value: unknown): value is { [name: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
