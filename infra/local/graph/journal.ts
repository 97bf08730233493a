import { closeSync, fsyncSync, openSync, readSync } from 'node:fs';
import { type FileHandle, open, truncate } from 'node:fs/promises';
import { dirname, basename } from 'node:path';

/**
 * An append-only file of JSON lines. `append` resolves, once the line is on the disk, with the place where it begins
 * (in bytes); lines that wait together share one fsync. `read` gives the entry that begins at a place.
 */
export type Journal = {
  append(entry: object): Promise<number>;
  read(place: number): Promise<unknown>;
  close(): Promise<void>;
};

type Waiting = { line: string; done: (place: number) => void; failed: (reason: Error) => void };

/** Takes in one entry of the file and the place where its line begins. */
type Replay = (entry: unknown, place: number) => void;

const pieceSize = 16 * 1024;

/** A journal that keeps its entries in memory, for a server without a folder. */
export function memoryJournal(): Journal {
  const entries: object[] = [];
  return {
    append: (entry) => Promise.resolve(entries.push(entry) - 1),
    read: (place) => Promise.resolve(entries[place]),
    close: () => Promise.resolve(),
  };
}

/**
 * Replays a file line by line into `replay`, cuts off a last line that was torn by a crash, and opens it for more.
 * Throws a sentence naming file and line when any other line cannot be read.
 */
export async function openJournal(file: string, replay: Replay): Promise<Journal> {
  const { whole, size } = readLines(file, replay);
  if (whole < size) {
    await truncate(file, whole);
  }
  const handle = await open(file, 'a+');
  syncFolder(dirname(file));
  return appendTo(handle, basename(file), whole);
}

/** Reads in pieces of a few MB, so that a large file is never wholly in memory. */
function readLines(file: string, replay: Replay): { whole: number; size: number } {
  const descriptor = openSync(file, 'a+');
  try {
    const piece = Buffer.allocUnsafe(4 * 1024 * 1024);
    let rest: Buffer = Buffer.alloc(0);
    let offset = 0;
    let whole = 0;
    let number = 0;
    let unread: string | undefined;
    for (;;) {
      const length = readSync(descriptor, piece, 0, piece.length, offset);
      if (length === 0) {
        return { whole, size: offset };
      }
      offset += length;
      const text = rest.length === 0 ? piece.subarray(0, length) : Buffer.concat([rest, piece.subarray(0, length)]);
      let start = 0;
      for (let end = text.indexOf(10); end >= 0; end = text.indexOf(10, start)) {
        if (unread !== undefined) {
          throw new Error(unread);
        }
        number += 1;
        const entry = parseLine(text.toString('utf8', start, end));
        if (entry === 'torn') {
          unread = `The data file ${file} cannot be read: line ${number} is not whole. Restore it from a copy, or remove the folder to begin again.`;
        } else {
          replay(entry.value, whole);
          whole += end + 1 - start;
        }
        start = end + 1;
      }
      rest = Buffer.from(text.subarray(start));
    }
  } finally {
    closeSync(descriptor);
  }
}

function parseLine(line: string): { value: unknown } | 'torn' {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return 'torn';
  }
}

function appendTo(handle: FileHandle, name: string, size: number): Journal {
  let end = size;
  let waiting: Waiting[] = [];
  let writing: Promise<void> | undefined;
  let broken: Error | undefined;

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        if (broken !== undefined) {
          throw broken;
        }
        await handle.appendFile(batch.map((entry) => entry.line).join(''));
        await handle.datasync();
        for (const entry of batch) {
          entry.done(end);
          end += Buffer.byteLength(entry.line);
        }
      } catch (reason) {
        broken ??= new Error(`The data file ${name} can no longer be written: ${String(reason)}`);
        for (const entry of batch) {
          entry.failed(broken);
        }
      }
    }
    writing = undefined;
  }

  return {
    append(entry) {
      return new Promise((done, failed) => {
        waiting.push({ line: `${JSON.stringify(entry)}\n`, done, failed });
        writing ??= drain();
      });
    },
    read: (place) => readEntry(handle, name, place),
    async close() {
      await writing;
      await handle.close();
    },
  };
}

/** Reads on from a place until a line has ended. Throws when the file ends first, which only a wrong place can cause. */
async function readEntry(handle: FileHandle, name: string, place: number): Promise<unknown> {
  const pieces: Buffer[] = [];
  for (let at = place; ; at += pieceSize) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(pieceSize), 0, pieceSize, at);
    const piece = buffer.subarray(0, bytesRead);
    const end = piece.indexOf(10);
    if (end >= 0) {
      return JSON.parse(Buffer.concat([...pieces, piece.subarray(0, end)]).toString('utf8'));
    }
    if (bytesRead === 0) {
      throw new Error(`The data file ${name} ends before the line at ${place} does.`);
    }
    pieces.push(piece);
  }
}

/** Makes the folder's own entry for a new file last through a power cut. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') {
    return; // Windows cannot open a folder, and its file system keeps the entry by itself.
  }
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
