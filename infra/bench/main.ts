// `npm run bench`: what the product promises of speed, measured in one run on this machine, as ratios where it can be.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { benchGraph } from './graph.ts';
import { benchContinuum } from './continuum.ts';
import { benchTab } from './tab.ts';

function say(title: string, lines: readonly string[]): void {
  process.stdout.write(`\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

// The reader is measured in a process of its own, so that nothing else has warmed or filled it.
const reader = spawnSync(
  process.execPath,
  ['--import', 'tsx', fileURLToPath(new URL('../reading/bench.ts', import.meta.url))],
  { encoding: 'utf8' },
);
say('The reader', reader.stdout.trim().split('\n'));
say('The stand-in for Graph, 150,000 items', await benchGraph());
say('The tab', await benchTab());
say('The continuum', await benchContinuum());
