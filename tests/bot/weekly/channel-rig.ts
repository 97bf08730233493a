// A channel of the demo school for tests of the weekly summary, and a bot that wakes up on another day.
import type { Config } from '../../../bot/config.ts';
import { makeLog } from '../../../bot/log.ts';
import { type RunningBot, startBot } from '../../../bot/start.ts';
import { personOf, type Rig } from '../../bot-rig.ts';
import { demoTenant } from '../../../infra/local/school/tenant.ts';
import type { Sent } from '../../recorded-connector.ts';

/** Where an activity in a channel is: a thread of it. */
export function inChannel(channel: string): object {
  return {
    conversation: { id: `${channel};messageid=1`, conversationType: 'channel', tenantId: demoTenant.id },
    channelData: { tenant: { id: demoTenant.id }, channel: { id: channel }, team: { id: '19:team' } },
  };
}

export async function leadersCome(rig: Rig): Promise<void> {
  for (const name of ['ruth.calder', 'dan.obi', 'tom.ekwueme']) rig.connector.people.push(personOf(name));
}

/** A further instance of the bot, on the same storage and lists, with the school's clock at that time. */
export function startAt(rig: Rig, pinned: string, more: Partial<Config> = {}): Promise<RunningBot> {
  return startBot({ ...rig.config, now: pinned, ...more }, makeLog({ write: (line) => void rig.logged.push(line) }));
}

/** Waits until it holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries > 300) throw new Error('it did not come to hold');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What was sent into a channel, thread or root. */
export function sentTo(rig: Rig, channel: string): readonly Sent[] {
  return rig.connector.sent.filter(({ conversation }) => conversation.startsWith(channel));
}
