// A message to the bot that only its sender sees, written in a channel or group chat: by a slash command, or as a
// targeted message. botbuilder would post the answer for all to see, because it drops the mark that makes it private. So
// nothing is ever sent into that conversation: the answer goes to the person's own chat, or, to somebody who has none,
// is one fixed sentence sent privately by a call of our own.
import type { Activity, TurnContext } from 'botbuilder';
import { showInOwnChat } from '../dialog/own-chat-card.ts';
import type { EventParts, Place, Reply } from '../events/parts.ts';
import type { Entrance } from '../gate.ts';
import type { Log } from '../log.ts';
import type { School } from '../school-cache.ts';
import type { Inbound } from '../talk/inbound.ts';
import * as say from '../talk/sentences.ts';
import { takeButton, takeDeviceTurn, takeOffered, takeTurn } from '../turn.ts';
import { carriesOf, textOf } from './activity.ts';
import { ownChat } from './dialogs.ts';

/** How long the platform may take. Milliseconds. */
const privateBudget = 5000;

/** Was this activity seen by its sender alone? */
export function isPrivate(activity: Activity): boolean {
  return (activity.recipient as { isTargeted?: unknown } | undefined)?.isTargeted === true;
}

/** Answers it: as a message typed in the person's own chat, and there. */
export async function answerPrivately(
  context: TurnContext,
  { member, school }: Extract<Entrance, { kind: 'in' }>,
  events: EventParts,
): Promise<void> {
  const { activity } = context;
  const place = await ownChat(member.id, events);
  const inbound: Inbound = {
    id: activity.id ?? '',
    conversation: place.conversation,
    text: textOf(activity),
    carries: carriesOf(activity),
    author: member,
    at: events.now(),
    scope: 'personal',
  };
  if (place.reference === '') {
    const diverted = await takeOffered(inbound.text, inbound, school, events);
    return sayPrivately(context, diverted ?? say.writeInOurChat, events.log);
  }
  const reply = await replyTo(activity.value, inbound, place, school, events);
  if (!(await showInOwnChat(member.id, place, reply, events)))
    await sayPrivately(context, say.lookInOurChat, events.log);
}

async function replyTo(
  value: unknown,
  inbound: Inbound,
  place: Place,
  school: School,
  events: EventParts,
): Promise<Reply> {
  const { author } = inbound;
  if (value !== undefined && value !== null) return takeButton(value, inbound, place, school, events);
  return author.kind === 'device' ? takeDeviceTurn(inbound, school, events) : takeTurn(inbound, place, school, events);
}

/** The part of botbuilder's client that has the bot's own token. On one machine there is no app id, and no token. */
type Client = { credentials?: { appId?: string; getToken(): Promise<string> } };

/** Says one sentence in the conversation, to the sender alone. What cannot be sent privately is not sent. */
export async function sayPrivately(context: TurnContext, text: string, log: Log): Promise<void> {
  const { activity, adapter, turnState } = context;
  const { serviceUrl, conversation, recipient, from, id } = activity;
  const path = `/v3/conversations/${encodeURIComponent(conversation.id)}/activities?isTargetedActivity=true`;
  try {
    const { credentials } = turnState.get<Client>(adapter.ConnectorClientKey);
    const headers = new Headers({ 'content-type': 'application/json' });
    if (credentials?.appId) headers.set('authorization', `Bearer ${await credentials.getToken()}`);
    const response = await fetch(`${serviceUrl.replace(/\/$/, '')}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify({
        type: 'message',
        text,
        from: { id: recipient.id },
        recipient: { id: from.id },
        conversation: { id: conversation.id },
        entities: [{ type: 'targetedMessageInfo', messageId: id }],
      }),
      signal: AbortSignal.timeout(privateBudget),
    });
    if (!response.ok) log.warn('private answer not sent', { status: response.status });
  } catch (error) {
    log.error('private answer not sent', error);
  }
}
