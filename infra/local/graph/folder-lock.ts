import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folders this very process holds, so that a lock with our id left by a dead process of the same id is seen through. */
const held = new Set<string>();

/**
 * Takes a data folder for this process alone by a file `lock` that holds the process id. A lock left behind by a
 * process that no longer runs is taken over. Throws a sentence when another process holds the folder.
 */
export function lockFolder(folder: string): () => void {
  const file = join(resolve(folder), 'lock');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (writeLock(file)) {
      held.add(file);
      return () => {
        held.delete(file);
        rmSync(file, { force: true });
      };
    }
    const owner = readOwner(file);
    if (owner !== undefined && (owner === process.pid ? held.has(file) : isRunning(owner))) {
      throw new Error(
        `The data folder ${folder} is in use by process ${owner}. Stop that process first, choose another folder, or remove ${file} if that process is not a local Graph.`,
      );
    }
    rmSync(file, { force: true });
  }
  throw new Error(
    `The data folder ${folder} could not be locked. Remove the file ${file} if no other process uses it.`,
  );
}

function writeLock(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (reason) {
    if (isCode(reason, 'EEXIST')) {
      return false;
    }
    throw reason;
  }
}

function readOwner(file: string): number | undefined {
  try {
    const owner = Number(readFileSync(file, 'utf8').trim());
    return Number.isInteger(owner) && owner > 0 ? owner : undefined;
  } catch (reason) {
    if (isCode(reason, 'ENOENT')) {
      return undefined;
    }
    throw reason;
  }
}

function isRunning(owner: number): boolean {
  try {
    process.kill(owner, 0);
    return true;
  } catch (reason) {
    return isCode(reason, 'EPERM');
  }
}

function isCode(reason: unknown, code: string): boolean {
  return typeof reason === 'object' && reason !== null && 'code' in reason && reason.code === code;
}
