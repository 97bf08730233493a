// Sends replies. An activity is either text or a card, never both: Teams would split it and give no id to change later.
import { type Activity, CardFactory, type ConversationReference, TurnContext } from 'botbuilder';
import type { Shown } from '../cards/event-card.ts';
import type { Reply } from '../events/parts.ts';
import type { Log } from '../log.ts';
import type { Reference } from '../records/tables.ts';
import type { TeamsAdapter } from './adapter.ts';

/** A card's activity. `summary` is all a notification shows. */
export function cardActivity({ card, summary }: Shown): Partial<Activity> {
  return { type: 'message', summary, attachments: [CardFactory.adaptiveCard(card)] };
}

/** Sends a reply, or changes the card it replaces, and keeps the id of the message that shows it. */
export async function sendReply(context: TurnContext, reply: Reply, log: Log): Promise<void> {
  if (reply.kind === 'text') {
    await context.sendActivity({ type: 'message', text: reply.text, textFormat: 'markdown' });
    return;
  }
  if (reply.replaces !== '' && (await changeCard(context, reply.replaces, reply.shown, log))) {
    return sentAs(context, reply, reply.replaces, log);
  }
  const sent = await context.sendActivity(cardActivity(reply.shown));
  return sentAs(context, reply, sent?.id ?? '', log);
}

/** How often and how far apart it is tried to keep where a card stands: a storage that restarts is back in some seconds. */
const keepTries = 4;
const keepPause = 1000;

/** The card is there already: that its place could not be kept at the first try is no reason to say that it failed. */
async function untilKept<T>(keep: () => Promise<T>, log: Log): Promise<T> {
  for (let round = 1; ; round += 1) {
    try {
      return await keep();
    } catch (error) {
      if (round >= keepTries) throw error;
      log.error('card’s place not kept', error, { round });
      await new Promise((resolve) => setTimeout(resolve, keepPause));
    }
  }
}

/** Tells a card that it stands there now, and shows it again as often as what it shows has changed meanwhile. */
export async function sentAs(
  context: TurnContext,
  reply: Extract<Reply, { kind: 'card' }>,
  activityId: string,
  log: Log,
): Promise<void> {
  let newer = await untilKept(() => reply.sent(activityId), log);
  while (newer?.kind === 'card' && (await changeCard(context, activityId, newer.shown, log))) {
    newer = await newer.sent(activityId);
  }
}

/** Changes a card where it stands. False when the platform does not let us: it was deleted, or is too old. */
export async function changeCard(context: TurnContext, activityId: string, shown: Shown, log: Log): Promise<boolean> {
  try {
    await context.updateActivity({ ...cardActivity(shown), id: activityId });
    return true;
  } catch (error) {
    log.error('card not changed', error);
    return false;
  }
}

/** How to answer in this conversation later, as the text the tables keep. */
export function referenceOf(context: TurnContext): Reference {
  const { serviceUrl, channelId, conversation, bot } = TurnContext.getConversationReference(context.activity);
  return JSON.stringify({
    serviceUrl,
    channelId,
    conversation: {
      id: conversation?.id,
      tenantId: conversation?.tenantId,
      conversationType: conversation?.conversationType,
    },
    bot: { id: bot?.id },
  });
}

/** Sends a new card outside a turn. Resolves with its id, or '' when it could not be sent, which is logged. */
export async function sendLater(
  adapter: TeamsAdapter,
  botId: string,
  reference: Reference,
  shown: Shown,
  log: Log,
): Promise<string> {
  let id = '';
  try {
    await adapter.continueConversationAsync(botId, whereOf(reference), async (context) => {
      id = (await context.sendActivity(cardActivity(shown)))?.id ?? '';
    });
  } catch (error) {
    log.error('card not sent', error);
  }
  return id;
}

/** Changes a card outside a turn: after a late write. Never rejects: a card that cannot be changed is logged. */
export async function changeLater(
  adapter: TeamsAdapter,
  botId: string,
  { reference, activityId }: { reference: Reference; activityId: string },
  shown: Shown,
  log: Log,
): Promise<void> {
  try {
    await adapter.continueConversationAsync(botId, whereOf(reference), async (context) => {
      await changeCard(context, activityId, shown, log);
    });
  } catch (error) {
    log.error('card not changed', error);
  }
}

/** The text was written by `referenceOf` above. */
function whereOf(reference: Reference): Partial<ConversationReference> {
  return JSON.parse(reference) as Partial<ConversationReference>;
}

/** The id of the conversation a reference leads to, or '' for a text that is none. */
export function conversationOf(reference: Reference): string {
  return whereOf(reference).conversation?.id ?? '';
}
