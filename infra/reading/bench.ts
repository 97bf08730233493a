import { readFileSync } from 'node:fs';
import type { Pupil } from '../../src/domain/pupil.ts';
import { nicknames } from '../../src/domain/reading/nicknames.ts';
import { makeReader, type School } from '../../src/domain/reading/make-reader.ts';
import { yearGroups } from '../../src/domain/vocabulary.ts';
import { schoolFromFile } from './school-from-csv.ts';

// Messages read in a second on one core, with the demo school and with a made-up roster of 2,000.

/** A small repeatable sequence of numbers below `below` (Park and Miller). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function madeUp(count: number, seed: number): Pupil[] {
  const roll = dice(seed);
  const forenames = [...nicknames.keys()];
  const starts = [
    'Ash',
    'Black',
    'Cart',
    'Dun',
    'East',
    'Fair',
    'Green',
    'Hart',
    'Ing',
    'Kirk',
    'Lang',
    'Mar',
    'Nor',
    'Oak',
    'Pem',
    'Red',
    'Stan',
    'Thorn',
    'Up',
    'Wood',
  ];
  const ends = ['ford', 'ton', 'ley', 'by', 'wick', 'ham', 'field', 'worth', 'well', 'shaw', 'stone', 'more'];
  return Array.from({ length: count }, (_, index) => {
    const name = forenames[roll(forenames.length)] ?? 'sam';
    const year = yearGroups[index % yearGroups.length] ?? 'R';
    return {
      id: `P${index}`,
      forename: name[0]?.toUpperCase() + name.slice(1),
      preferred: '',
      surname: `${starts[roll(starts.length)]}${ends[roll(ends.length)]}`,
      yearGroup: year,
      className: `${year}${'ABCDEFGH'[roll(8)]}`,
      leftOn: '',
    };
  });
}

function measure(name: string, school: School, texts: readonly string[]): void {
  const read = makeReader(school);
  for (const text of texts) read(text, '2026-11-17T12:40');
  const rounds = 15;
  // Time of this process alone: other work on the machine does not count.
  const started = process.cpuUsage();
  for (let round = 0; round < rounds; round++) for (const text of texts) read(text, '2026-11-17T12:40');
  const spent = process.cpuUsage(started);
  const seconds = (spent.user + spent.system) / 1e6;
  console.log(`${name.padEnd(16)}${Math.round((rounds * texts.length) / seconds)} messages a second`);
  const long = texts.join(' ').slice(0, 5000);
  const longStarted = process.hrtime.bigint();
  read(long, '2026-11-17T12:40');
  console.log(
    `${' '.repeat(16)}${(Number(process.hrtime.bigint() - longStarted) / 1e6).toFixed(1)} ms for 5,000 characters`,
  );
}

const demo = schoolFromFile('infra/local/school/pupils.csv');
const texts = readFileSync('tests/src/domain/reading/messages-sample.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): { text: string } => JSON.parse(line))
  .map(({ text }) => text);
measure('90 pupils', demo, texts);
measure('2,000 pupils', { ...demo, pupils: madeUp(2000, 20_261_117) }, texts);
