// Whether the bot holds on to anything: what its process keeps after many messages, again and again.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBot } from '../build/bot-bundle.ts';
import { benchPorts, startBenchSchool } from './bench-school.ts';
import { startMeasured } from './measured.ts';
import { message, sendAll } from './turns.ts';

const all = Number(process.env['BENCH_MESSAGES'] ?? 50_000);
const rounds = 5;
/** One message in so many becomes a draft; the others are answered without writing anything. */
const draftEach = 10;

/** One line a figure. */
export async function benchMemory(): Promise<readonly string[]> {
  const school = await startBenchSchool();
  const folder = await mkdtemp(join(tmpdir(), 'bench-bundle-'));
  const bundle = join(folder, 'bot.cjs');
  await buildBot(bundle);
  const bot = await startMeasured([bundle], benchPorts.bot, school.env);
  try {
    const words = (at: number): string => (at % draftEach === 0 ? 'Kai Nguyen RB threw a chair in the hall' : 'help');
    const kept: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const first = (round * all) / rounds;
      await sendAll(bot.url, all / rounds, (at) => message(school, first + at, words(first + at)));
      const { memory, heap } = await bot.use('collect');
      kept.push(`after ${((round + 1) * all) / rounds}: heap ${heap.toFixed(1)} MB, process ${memory.toFixed(0)} MB`);
    }
    return kept;
  } finally {
    await bot.stop();
    await school.close();
    await rm(folder, { recursive: true, force: true });
  }
}
