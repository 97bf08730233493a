import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { belongsToDsl } from '../../../src/domain/safeguarding.ts';

// Messages for the lead beside near misses that share their words, far closer than what staff send on most days. Each table
// was written before the rules had seen it; what they made of it then, untouched, found and wrongly diverted:
//   a: 61 %, 8 %    b: 46 %, 10 %    c: 68 %, 17 %    d: 75 %, 13 %    e: 84 %, 20 %    f: 90 %, 10 %    g: 85 %, 15 %
// and of concerns only, found   h: 73 %    i: 70 %
// The tables of phrases alone, without the senses, found 61, 33 and 33 % of a, b and c.
const reached: Record<string, { found: number; wrongly: number }> = {
  a: { found: 124, wrongly: 1 },
  b: { found: 109, wrongly: 0 },
  c: { found: 58, wrongly: 1 },
  d: { found: 38, wrongly: 2 },
  e: { found: 69, wrongly: 5 },
  f: { found: 49, wrongly: 2 },
  g: { found: 39, wrongly: 1 },
  h: { found: 80, wrongly: 0 },
  i: { found: 30, wrongly: 0 },
};

type Probe = { text: string; divert: boolean };

test.each(Object.entries(reached))('probe %s is told apart as well as was reached', (name, { found, wrongly }) => {
  const probes = readFileSync(join(__dirname, `safeguarding-probe-${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line): Probe => JSON.parse(line));
  const diverted = probes.filter(({ text }) => belongsToDsl(text) !== null);
  expect(diverted.filter(({ divert }) => divert).length).toBeGreaterThanOrEqual(found);
  expect(diverted.filter(({ divert }) => !divert).length).toBeLessThanOrEqual(wrongly);
});

// What the tab's pages hold: practices and their whys, plans, reviews, settings, words home. Of these, 30 were
// diverted when the rules had not yet seen them; what is left is in doubt, and goes to the lead.
test('ordinary professional prose is kept', () => {
  const sentences = readFileSync(join(__dirname, 'professional-prose.txt'), 'utf8').trim().split('\n');
  expect(sentences.filter((text) => belongsToDsl(text) !== null).length).toBeLessThanOrEqual(9);
  expect(sentences).toHaveLength(376);
});
