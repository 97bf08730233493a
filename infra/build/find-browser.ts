// A browser for the tests: the one that is installed, or else one that can be installed here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const places: { [platform: string]: readonly string[] } = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((path) =>
      join(process.env[folder] ?? 'C:\\', path),
    ),
  ),
};

/** The path of an installed Chrome, Edge or Chromium, or undefined. `CHROME_PATH` wins. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [env.CHROME_PATH ?? '', ...(places[process.platform] ?? []), ...onPath, chromium.executablePath()];
  return candidates.find((path) => path !== '' && existsSync(path));
}

/** The path of a browser, installing one where none is. Throws a sentence that says what to do where that fails. */
export function needBrowser(): string {
  const found = findBrowser() ?? installed(playwright) ?? installed(apt);
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests need Chrome, Edge or Chromium. None is installed, and none could be installed from here. Install one (on Debian or Ubuntu: sudo apt-get install chromium), or set CHROME_PATH to its program, and run the tests again.',
  );
}

function installed(install: () => boolean): string | undefined {
  return install() ? findBrowser() : undefined;
}

function playwright(): boolean {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  return run(process.execPath, [cli, 'install', 'chromium']);
}

function apt(): boolean {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const root = process.getuid?.() === 0;
  const as = (words: readonly string[]): boolean =>
    root ? run('apt-get', words) : run('sudo', ['-n', 'apt-get', ...words]);
  return as(['update']) && as(['install', '--yes', '--no-install-recommends', 'chromium']);
}

function run(program: string, words: readonly string[]): boolean {
  process.stderr.write(`Installing a browser for the tests: ${[program, ...words].join(' ')}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000, env }).status === 0;
}
