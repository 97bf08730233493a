// A further instance of the bot at another school time, on the same lists and the same storage.
import { makeLog } from '../../bot/log.ts';
import { type RunningBot, startBot } from '../../bot/start.ts';
import { activityFrom, type Rig } from '../bot-rig.ts';
import type { Sent } from '../recorded-connector.ts';

export type Instance = {
  /** A message of a member of the cast to this instance; what was sent in answer. */
  say(name: string, text: string, more?: object): Promise<readonly Sent[]>;
  press(name: string, data: object, more?: object): Promise<unknown>;
  logged: string[];
  close(): Promise<void>;
};

let count = 0;

export async function instanceAt(rig: Rig, now: string): Promise<Instance> {
  const logged: string[] = [];
  const bot: RunningBot = await startBot({ ...rig.config, now }, makeLog({ write: (line) => void logged.push(line) }));
  const post = async (activity: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const body = await response.text();
    return body === '' ? null : JSON.parse(body);
  };
  const activityOf = (name: string): object => ({
    ...activityFrom(name, rig.connector.url),
    id: `at-${now}-${(count += 1)}`,
  });
  return {
    logged,
    async say(name, text, more = {}) {
      const before = rig.connector.sent.length;
      await post({ ...activityOf(name), type: 'message', text, ...more });
      // What others are told meanwhile stands in their own chats.
      return rig.connector.sent.slice(before).filter(({ conversation }) => conversation === `chat-${name}`);
    },
    press(name, data, more = {}) {
      const value = {
        action: { type: 'Action.Execute', verb: 'verb' in data ? data.verb : '', data },
        trigger: 'manual',
      };
      return post({ ...activityOf(name), type: 'invoke', name: 'adaptiveCard/action', value, ...more });
    },
    close: () => bot.close(),
  };
}

/** Looks again until it holds; the test's own time limit ends it. */
export async function eventually<T>(look: () => Promise<T> | T, holds: (seen: T) => boolean): Promise<T> {
  for (;;) {
    const seen = await look();
    if (holds(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
