import { appendFileSync } from 'node:fs';
import type { Sink } from '../../bot/log.ts';

/** A log that is a file: the terminal stays free for the one ready line. */
export function openLogFile(path: string): Sink {
  return { write: (line) => appendFileSync(path, line) };
}
