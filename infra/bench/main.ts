// `npm run bench`: what the product promises of speed, measured in one run on this machine, as ratios where it can be.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { benchGraph } from './graph.ts';
import { benchContinuum } from './continuum.ts';
import { benchDrain } from './drain.ts';
import { benchMemory } from './memory.ts';
import { benchTab } from './tab.ts';
import { benchTurns } from './turns.ts';
import { benchWeek } from './week.ts';

function say(title: string, lines: readonly string[]): void {
  process.stdout.write(`\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

/** In a process of its own, so that nothing else has warmed or filled it. */
function benchReader(): readonly string[] {
  const script = fileURLToPath(new URL('../reading/bench.ts', import.meta.url));
  return spawnSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' }).stdout.trim().split('\n');
}

const benches: { [name: string]: readonly [title: string, run: () => Promise<readonly string[]> | readonly string[]] } =
  {
    reader: ['The reader', benchReader],
    graph: ['The stand-in for Graph, 150,000 items', benchGraph],
    turns: ['The bot, a turn at a time', benchTurns],
    drain: ['The outbox', benchDrain],
    memory: ['The bot, 50,000 messages', benchMemory],
    tab: ['The tab', benchTab],
    continuum: ['The continuum', benchContinuum],
    week: ['The weekly summary, 150,000 entries', benchWeek],
  };

// `npm run bench -- turns drain` measures only those.
const named = process.argv.slice(2);
for (const [name, [title, run]] of Object.entries(benches)) {
  if (named.length === 0 || named.includes(name)) say(title, await run());
}
