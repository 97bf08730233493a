// Runs the tests: in a time zone no school is in, and with a browser where walks need one.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { needBrowser } from './find-browser.ts';

const words = process.argv.slice(2);
// Left to itself jest keeps one core free; but many tests wait for servers of their own rather than for a core.
const workers = `--maxWorkers=${availableParallelism() + 1}`;
// On a busy machine a test takes as long as it takes: what hangs ends all the same.
const patience = '--testTimeout=60000';
const walks = !words.includes('--selectProjects') || words.includes('walks');
try {
  const browser = walks ? { CHROME_PATH: needBrowser() } : {};
  const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js');
  // @azure/storage and botbuilder bring deprecation notices of Node's own; they are not ours to mend.
  const env = { ...process.env, ...browser, TZ: 'America/St_Johns', NODE_OPTIONS: '--no-deprecation' };
  process.exitCode =
    spawnSync(process.execPath, [jest, workers, patience, ...words], { stdio: 'inherit', env }).status ?? 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
