// Posts into a channel, where nobody has written first.
import type { ConversationParameters, TurnContext } from 'botbuilder';
import type { Shown } from '../cards/event-card.ts';
import type { Log } from '../log.ts';
import type { Reference } from '../records/tables.ts';
import type { TeamsAdapter } from './adapter.ts';
import { cardActivity } from './send.ts';

/** `gone`: the channel is no longer to be reached. `unknown`: nobody can say whether it was posted. */
export type Posted = 'posted' | 'gone' | 'unknown';

/** Posts the first card as a new thread and the others as replies in it. Never rejects. */
export type PostToChannel = (
  channel: string,
  reference: Reference,
  cards: readonly [Shown, ...Shown[]],
) => Promise<Posted>;

/** How often a post is tried that the platform refused because the conversation was just being changed. */
const tries = 5;

export function makePostToChannel(
  adapter: TeamsAdapter,
  { botId, tenant }: { botId: string; tenant: string },
  log: Log,
  wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
): PostToChannel {
  return async (channel, reference, [first, ...replies]) => {
    const { serviceUrl, bot } = whereOf(reference);
    const parameters = {
      isGroup: true,
      bot,
      tenantId: tenant,
      channelData: { channel: { id: channel }, tenant: { id: tenant } },
      activity: cardActivity(first),
      // The library's type asks for parts that only a conversation between people has.
    } as unknown as ConversationParameters;
    for (let at = 1; ; at += 1) {
      try {
        await adapter.createConversationAsync(botId, 'msteams', serviceUrl, '', parameters, async (context) =>
          reply(context, replies, log),
        );
        return 'posted';
      } catch (error) {
        const status = statusOf(error);
        log.error('summary not posted', error, { try: at, status });
        if (status === 403 || status === 404) return 'gone';
        if (status !== 412 || at === tries) return 'unknown';
        await wait(at * (500 + Math.random() * 500));
      }
    }
  };
}

/** A reply that fails is only logged: the post itself stands. */
async function reply(context: TurnContext, replies: readonly Shown[], log: Log): Promise<void> {
  for (const shown of replies) {
    try {
      await context.sendActivity(cardActivity(shown));
    } catch (error) {
      log.error('reply not posted', error);
    }
  }
}

function whereOf(reference: Reference): { serviceUrl: string; bot: { id: string } } {
  return JSON.parse(reference) as { serviceUrl: string; bot: { id: string } };
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 0;
  return 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 0;
}
