import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeReader } from '../../src/domain/reading/make-reader.ts';
import { answerOf } from './answer.ts';
import { figuresOf, type Labelled } from './figures.ts';
import { schoolFromFile } from './school-from-csv.ts';

// How well labelled messages are read: npm run score -- file.jsonl [--pupils pupils.csv] [--misses]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pupils: { type: 'string', default: 'infra/local/school/pupils.csv' },
    misses: { type: 'boolean', default: false },
  },
});

const pupils = schoolFromFile(values.pupils);
const read = makeReader(pupils);
const labelled = positionals.flatMap((path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Labelled => JSON.parse(line)),
);
const { figures, misses } = figuresOf(
  labelled.map((wanted) => [wanted, answerOf(read(wanted.text, wanted.now ?? '2026-11-17T12:40'), wanted.id)] as const),
);
for (const { name, right, of } of figures)
  console.log(
    `${name.padEnd(24)}${String(right).padStart(5)} of ${String(of).padStart(4)}  ${of === 0 ? '' : `${((100 * right) / of).toFixed(1)} %`}`,
  );
if (values.misses)
  for (const miss of misses)
    console.log(`\n${miss.id} ${miss.figure}\n  ${miss.text}\n  wanted ${miss.wanted}\n  got    ${miss.got}`);
