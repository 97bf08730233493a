import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { makeReader } from '../../src/domain/reading/make-reader.ts';
import { answerOf } from './answer.ts';
import { schoolFromFile } from './school-from-csv.ts';

// Messages on standard input, one JSON answer a line on standard output and nothing else.

const { values } = parseArgs({ options: { pupils: { type: 'string' }, now: { type: 'string' } } });

/** A moment by the clock of a school in England, `yyyy-mm-ddTHH:MM`. */
function londonTime(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
    .format(moment)
    .replace(' ', 'T');
}

/** School time: as written without a zone; with one ("Z", "+01:00") turned to London's clock; undefined when it is no time. */
function schoolTime(said: string | undefined): string | undefined {
  if (said === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(said)) return undefined;
  const moment = new Date(said);
  return /(?:Z|[+-]\d\d:?\d\d)$/i.test(said) && !Number.isNaN(moment.getTime())
    ? londonTime(moment)
    : said.slice(0, 16);
}

type Line = { text: string; now?: string; id?: string };

/** A line is JSON with `text`, or the message itself. */
function readLine(line: string): Line {
  if (!line.trimStart().startsWith('{')) return { text: line };
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== 'object' || parsed === null || !('text' in parsed) || typeof parsed.text !== 'string')
      return { text: line };
    const now = 'now' in parsed && typeof parsed.now === 'string' ? { now: parsed.now } : {};
    const id =
      'id' in parsed && (typeof parsed.id === 'string' || typeof parsed.id === 'number')
        ? { id: String(parsed.id) }
        : {};
    return { text: parsed.text, ...now, ...id };
  } catch (problem) {
    if (problem instanceof SyntaxError) return { text: line };
    throw problem;
  }
}

if (values.pupils === undefined) {
  process.stderr.write('usage: understand --pupils pupils.csv [--now 2026-11-17T12:40]\n');
  process.exitCode = 2;
} else {
  const read = makeReader(schoolFromFile(values.pupils));
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const { text, now, id } = readLine(line.replace(/^\uFEFF/, ''));
    const at = schoolTime(now) ?? schoolTime(values.now) ?? londonTime(new Date());
    process.stdout.write(`${JSON.stringify(answerOf(read(text, at), id))}\n`);
  }
}
