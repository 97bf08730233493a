// Builds the tab when what it is made of is newer than what was built.
import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { rename, rm, utimes } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'dist/tab');

/** Builds dist/tab unless it is newer than every source. Safe to be run by several programs at once. */
export async function buildTab(): Promise<void> {
  if (changedAt(join(built, 'index.html')) > newest()) return;
  const began = new Date();
  const fresh = join(root, `dist/tab-${process.pid}`);
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const words = ['build', '--config', 'tab/vite.config.mts', '--outDir', fresh, '--logLevel', 'error'];
  // A program of its own: React is built for production by its environment, which in tests says otherwise.
  const env = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' };
  await promisify(execFile)(process.execPath, [vite, ...words], { cwd: root, env });
  // What is changed while it builds is newer than this.
  await utimes(join(fresh, 'index.html'), began, began);
  await putInPlace(fresh);
}

/** Puts the new one in the old one's place. */
async function putInPlace(fresh: string): Promise<void> {
  await rm(built, { recursive: true, force: true });
  try {
    await rename(fresh, built);
  } catch (error) {
    // Another program that built at the same time was first; its tab is as new as this one.
    if (changedAt(join(built, 'index.html')) === 0) throw error;
    await rm(fresh, { recursive: true, force: true });
  }
}

function newest(): number {
  const folders = ['tab', 'src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return Math.max(...[...folders, join(root, 'package-lock.json')].map(changedAt));
}

/** Milliseconds, or 0 for what is not there. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
