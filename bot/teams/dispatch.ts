// One turn of the chat platform: who, what kind of activity, and which part of the bot answers.
import { randomUUID } from 'node:crypto';
import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import type { UtcTime } from '../../src/domain/school-time.ts';
import type { StaffMember } from '../../src/domain/staff.ts';
import { sentencesCard } from '../cards/dialog-card.ts';
import type { EventParts, Place, Reply } from '../events/parts.ts';
import { markDeleted, markRestored, type Message } from '../amending/message-deleted.ts';
import type { Entrance, Gate } from '../gate.ts';
import type { Log } from '../log.ts';
import type { Pace } from '../pace.ts';
import * as say from '../talk/sentences.ts';
import { takeButton, takeDeviceTurn, takeEdited, takeTurn } from '../turn.ts';
import { carriesOf, isUndelete, scopeOf, stampOf, tenantOf, textOf } from './activity.ts';
import { answerDialog, dialogBody, isDialogInvoke } from './dialogs.ts';
import { answerPrivately, isPrivate, sayPrivately } from './private-message.ts';
import { askRoster } from './roster.ts';
import { changeCard, referenceOf, sendReply, sentAs } from './send.ts';

export type DispatchParts = {
  gate: Gate;
  events: EventParts;
  tenant: string;
  log: Log;
  now: () => UtcTime;
  pace: Pace;
};

/** Answers one activity. Kinds it does not know are left alone, as the platform adds new ones. */
export async function dispatch(context: TurnContext, parts: DispatchParts): Promise<void> {
  const { aadObjectId, id } = context.activity.from;
  if (!parts.pace.takes(aadObjectId ?? id)) return tooMuch(context, parts);
  switch (context.activity.type) {
    case ActivityTypes.Message:
      return isPrivate(context.activity) ? privateMessage(context, parts) : message(context, parts);
    case ActivityTypes.Invoke:
      return invoke(context, parts);
    case ActivityTypes.ConversationUpdate:
    case ActivityTypes.InstallationUpdate:
      return welcome(context, parts);
    case ActivityTypes.MessageReaction:
      return reaction(context, parts);
    case ActivityTypes.MessageUpdate:
      return edited(context, parts);
    case ActivityTypes.MessageDelete:
      return deleted(context, parts);
    default:
  }
}

/** More than one person may send at a time: said plainly, so that nobody believes it was kept. */
async function tooMuch(context: TurnContext, { log }: DispatchParts): Promise<void> {
  const { type, name } = context.activity;
  log.warn('too much at once', { type });
  if (isPrivate(context.activity)) return sayPrivately(context, say.tooMuchSaid, log);
  if (type === ActivityTypes.Message) return sendReply(context, { kind: 'text', text: say.tooMuchSaid }, log);
  if (type !== ActivityTypes.Invoke) return;
  if (name === 'adaptiveCard/action') return answerInvoke(context, { text: say.tooMuchPressed });
  const body = { task: { type: 'message', value: say.tooMuchPressed } };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}

/** A bug: the person gets a number, the log gets the rest. */
export async function turnFailed(context: TurnContext, error: unknown, log: Log): Promise<void> {
  const reference = randomUUID().slice(0, 8);
  log.error('turn failed', error, { reference, type: context.activity.type });
  const { type, name } = context.activity;
  if (type === ActivityTypes.Invoke && isDialogInvoke(name))
    await answerInvoke(context, { body: dialogBody(sentencesCard(say.broken(reference))) });
  else if (type === ActivityTypes.Invoke) await answerInvoke(context, { text: say.broken(reference) });
  else if (isPrivate(context.activity)) await sayPrivately(context, say.broken(reference), log);
  else await context.sendActivity({ type: 'message', text: say.broken(reference) });
}

async function message(context: TurnContext, parts: DispatchParts): Promise<void> {
  const { activity } = context;
  // An old client's Action.Submit arrives as a message with a value.
  if (activity.value !== undefined && activity.value !== null) return submitted(context, parts);
  const entrance = await enter(context, parts);
  if (entrance.kind !== 'in') return sendReply(context, closed(entrance), parts.log);
  const { member, school } = entrance;
  const place = placeOf(context);
  const scope = scopeOf(activity);
  await remember(context, member, parts);
  const inbound = {
    id: activity.id ?? '',
    conversation: place.conversation,
    text: textOf(activity),
    carries: carriesOf(activity),
    author: member,
    at: parts.now(),
    scope,
  };
  const reply =
    member.kind === 'device'
      ? await takeDeviceTurn(inbound, school, parts.events)
      : await takeTurn(inbound, place, school, parts.events);
  await sendReply(context, reply, parts.log);
}

/** What only its sender sees is never answered where others read. */
async function privateMessage(context: TurnContext, parts: DispatchParts): Promise<void> {
  const entrance = await enter(context, parts);
  if (entrance.kind === 'in') return answerPrivately(context, entrance, parts.events);
  return sayPrivately(context, entrance.kind === 'refused' ? say.refusal(entrance.why) : say.notReady, parts.log);
}

async function submitted(context: TurnContext, parts: DispatchParts): Promise<void> {
  const entrance = await enter(context, parts);
  const reply =
    entrance.kind === 'in' ? await pressed(context, context.activity.value, entrance, parts) : closed(entrance);
  await sendReply(context, reply, parts.log);
}

async function invoke(context: TurnContext, parts: DispatchParts): Promise<void> {
  const { name, value } = context.activity;
  if (isDialogInvoke(name)) {
    const body = await answerDialog(context.activity, await enter(context, parts), parts.events);
    return answerInvoke(context, body === null ? null : { body });
  }
  if (name !== 'adaptiveCard/action') return answerInvoke(context, null);
  const entrance = await enter(context, parts);
  const reply = entrance.kind === 'in' ? await pressed(context, dataOf(value), entrance, parts) : closed(entrance);
  if (reply.kind === 'text') return answerInvoke(context, { text: reply.text });
  // The answer reaches the device that pressed; the change of the card reaches the others.
  await answerInvoke(context, { card: reply.shown.card });
  if (reply.replaces !== '') await changeCard(context, reply.replaces, reply.shown, parts.log);
  await sentAs(context, reply, reply.replaces, parts.log);
}

async function pressed(
  context: TurnContext,
  data: unknown,
  { member, school }: Extract<Entrance, { kind: 'in' }>,
  parts: DispatchParts,
): Promise<Reply> {
  const place = placeOf(context);
  const id = context.activity.id ?? '';
  const by = {
    id,
    conversation: place.conversation,
    author: member,
    at: parts.now(),
    scope: scopeOf(context.activity),
  };
  return takeButton(data, by, place, school, parts.events);
}

/** Greets once in a conversation, however many activities say that the app was added. */
async function welcome(context: TurnContext, parts: DispatchParts): Promise<void> {
  const { events, tenant, log } = parts;
  const { activity } = context;
  const added =
    activity.type === ActivityTypes.InstallationUpdate
      ? String(activity.action ?? '').startsWith('add')
      : (activity.membersAdded ?? []).some(({ id }) => id === activity.recipient.id);
  if (!added || tenantOf(activity) !== tenant) return;
  if (!(await events.tables.claims.once(`welcome ${activity.conversation.id}`))) return;
  const text = scopeOf(activity) === 'personal' ? say.welcome('') : say.welcomeToMany;
  await sendReply(context, { kind: 'text', text }, log);
  if (scopeOf(activity) !== 'personal') return;
  // Whoever has the app can be told something, even if they never write.
  const entrance = await enter(context, parts);
  if (entrance.kind === 'in') await remember(context, entrance.member, parts);
}

async function reaction(context: TurnContext, parts: DispatchParts): Promise<void> {
  const { reactionsAdded } = context.activity;
  if (scopeOf(context.activity) !== 'personal' || (reactionsAdded ?? []).length === 0) return;
  const entrance = await enter(context, parts);
  if (entrance.kind === 'in') await sendReply(context, { kind: 'text', text: say.reaction }, parts.log);
}

/** An edited message, or one put back after it was deleted. */
async function edited(context: TurnContext, parts: DispatchParts): Promise<void> {
  const changed = await ownMessage(context, parts);
  if (changed === null) return;
  const { message: edit, school } = changed;
  if (isUndelete(context.activity)) return markRestored(edit, parts.events);
  const inbound = {
    ...edit,
    text: textOf(context.activity),
    carries: 'nothing',
    at: parts.now(),
    scope: 'personal',
  } as const;
  const reply = await takeEdited(inbound, stampOf(context.activity), school, parts.events);
  if (reply !== null) await sendReply(context, reply, parts.log);
}

async function deleted(context: TurnContext, parts: DispatchParts): Promise<void> {
  const changed = await ownMessage(context, parts);
  const reply = changed === null ? null : await markDeleted(changed.message, parts.events);
  if (reply !== null) await sendReply(context, reply, parts.log);
}

/** The message that was changed in somebody's own chat, and who they are; null where it is nobody's we may answer. */
async function ownMessage(
  context: TurnContext,
  parts: DispatchParts,
): Promise<{ message: Message; school: Extract<Entrance, { kind: 'in' }>['school'] } | null> {
  const { activity } = context;
  if (scopeOf(activity) !== 'personal') return null;
  const entrance = await enter(context, parts);
  if (entrance.kind !== 'in' || entrance.member.kind === 'device') return null;
  const { conversation } = placeOf(context);
  return { message: { conversation, id: activity.id ?? '', author: entrance.member }, school: entrance.school };
}

/** Keeps where the person's own chat is, so that they can be told something later. */
async function remember(context: TurnContext, member: StaffMember, { events, now }: DispatchParts): Promise<void> {
  if (scopeOf(context.activity) !== 'personal') return;
  await events.tables.people.reached(member.id, placeOf(context).reference, now());
}

function enter(context: TurnContext, { gate, log }: DispatchParts): Promise<Entrance> {
  const { activity } = context;
  const caller = { objectId: activity.from.aadObjectId ?? '', tenant: tenantOf(activity) };
  return gate(caller, () => askRoster(context, log));
}

function closed(entrance: Exclude<Entrance, { kind: 'in' }>): Reply {
  return { kind: 'text', text: entrance.kind === 'refused' ? say.refusal(entrance.why) : say.notReady };
}

function placeOf(context: TurnContext): Place {
  return { conversation: context.activity.conversation.id, reference: referenceOf(context) };
}

/** What the pressed action carries, its own data and the inputs of the card together. */
function dataOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('action' in value)) return null;
  const { action } = value;
  if (typeof action !== 'object' || action === null || !('data' in action)) return null;
  const { data } = action;
  const verb = 'verb' in action ? { verb: action.verb } : {};
  return typeof data === 'object' && data !== null ? { ...data, ...verb } : null;
}

type Answer = { card: object } | { text: string } | { body: object } | null;

/** Answers an invoke: a card in place of the pressed one, a sentence, or "not something I do". */
async function answerInvoke(context: TurnContext, answer: Answer): Promise<void> {
  const body =
    answer === null
      ? undefined
      : 'body' in answer
        ? answer.body
        : 'card' in answer
          ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer.card }
          : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer.text };
  const response: Partial<Activity> = {
    type: ActivityTypes.InvokeResponse,
    value: { status: answer === null ? 501 : 200, body },
  };
  await context.sendActivity(response);
}
