// What one message, and one Save, cost the bot's process, against one turn of a bare echo bot on the same libraries.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventIdOf } from '../../bot/keys.ts';
import { buildBot } from '../build/bot-bundle.ts';
import { cast } from '../local/school/cast.ts';
import { demoTenant } from '../local/school/tenant.ts';
import { benchPorts, type BenchSchool, startBenchSchool } from './bench-school.ts';
import { type Measured, startMeasured } from './measured.ts';

const people = cast.filter(({ kind }) => kind === 'staff');
const atOnce = 8;
const warmUp = 150;
const turns = 600;

type Turn = (at: number) => object;

/** Processor time of one turn in milliseconds, and turns a second. */
type Cost = { each: number; aSecond: number };

/** One line a figure. */
export async function benchTurns(): Promise<readonly string[]> {
  const school = await startBenchSchool();
  const folder = await mkdtemp(join(tmpdir(), 'bench-bundle-'));
  const bundle = join(folder, 'bot.cjs');
  await buildBot(bundle);
  const echoBot = fileURLToPath(new URL('./echo-bot.ts', import.meta.url));
  const [bot, echo] = await Promise.all([
    startMeasured([bundle], benchPorts.bot, school.env),
    startMeasured(['--import', 'tsx', echoBot], benchPorts.echo, {}),
  ]);
  try {
    const say: Turn = (at) => message(school, at, 'Kai Nguyen RB threw a chair in the hall');
    const save: Turn = (at) => press(school, at, 'save');
    await cost(echo, warmUp, say, 0);
    await cost(bot, warmUp, say, 0);
    await cost(bot, warmUp, save, 0);
    const plain = await cost(echo, turns, say, warmUp);
    const said = await cost(bot, turns, say, warmUp);
    const saved = await cost(bot, turns, save, warmUp);
    const again = await cost(echo, turns, say, warmUp);
    const bare = { each: (plain.each + again.each) / 2, aSecond: (plain.aSecond + again.aSecond) / 2 };
    return [
      `a bare echo bot: ${words(bare, bare)}`,
      `a message that becomes a draft: ${words(said, bare)} (at most 2.5)`,
      `a Save: ${words(saved, bare)} (at most 2.5)`,
    ];
  } finally {
    await Promise.all([bot.stop(), echo.stop()]);
    await school.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function words({ each, aSecond }: Cost, bare: Cost): string {
  return `${each.toFixed(2)} ms of processor a turn, ${(each / bare.each).toFixed(2)} times the bare one; ${aSecond.toFixed(0)} turns a second`;
}

async function cost(bot: Measured, count: number, turn: Turn, first: number): Promise<Cost> {
  const before = await bot.use();
  const began = performance.now();
  await sendAll(bot.url, count, (at) => turn(first + at));
  const seconds = (performance.now() - began) / 1000;
  const after = await bot.use();
  return { each: (after.processor - before.processor) / count, aSecond: count / seconds };
}

/** Sends so many activities, some at a time; throws when one is not taken. */
export async function sendAll(url: string, count: number, turn: Turn): Promise<void> {
  let next = 0;
  const walk = async (): Promise<void> => {
    for (let at = next++; at < count; at = next++) {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(turn(at)),
      });
      const body = await response.text();
      if (!response.ok) throw new Error(`a turn was answered ${response.status}: ${body}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
}

function personAt(at: number): { id: string; conversation: string } {
  const person = people[at % people.length];
  if (person === undefined) throw new RangeError('the cast is not empty');
  return { id: person.id, conversation: `chat-${person.id}` };
}

export function message(school: BenchSchool, at: number, text: string): object {
  return { ...activity(school, at), id: `message-${at}`, type: 'message', text };
}

function press(school: BenchSchool, at: number, verb: string): object {
  const data = { verb, event: eventIdOf(personAt(at).conversation, `message-${at}`) };
  const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
  return { ...activity(school, at), id: `press-${at}`, type: 'invoke', name: 'adaptiveCard/action', value };
}

function activity({ chat }: BenchSchool, at: number): object {
  const { id, conversation } = personAt(at);
  return {
    serviceUrl: chat.url,
    channelId: 'msteams',
    from: { id: `29:${id}`, aadObjectId: id, name: 'A Person' },
    recipient: { id: '28:bot', name: 'Continuum' },
    conversation: { id: conversation, conversationType: 'personal', tenantId: demoTenant.id },
    channelData: { tenant: { id: demoTenant.id } },
  };
}
