// Runs the tests: in a time zone no school is in, and with a browser where walks need one.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { needBrowser } from './find-browser.ts';

const words = process.argv.slice(2);
// Left to itself jest keeps one core free, and with two cores that is one test file after the other.
const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;
const walks = !words.includes('--selectProjects') || words.includes('walks');
try {
  const browser = walks ? { CHROME_PATH: needBrowser() } : {};
  const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js');
  // @azure/storage and botbuilder bring deprecation notices of Node's own; they are not ours to mend.
  const env = { ...process.env, ...browser, TZ: 'America/St_Johns', NODE_OPTIONS: '--no-deprecation' };
  process.exitCode = spawnSync(process.execPath, [jest, workers, ...words], { stdio: 'inherit', env }).status ?? 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
