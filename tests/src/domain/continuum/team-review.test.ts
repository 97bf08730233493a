import { agreedSentences, moveSentence, shortDay, withLines } from '../../../../src/domain/continuum/team-review.ts';
import { practice } from '../../../continuum-pals.ts';

const before = practice({ title: 'Charts' });

test.each([
  [{}, 'Charts: again on 10 November 2026.'],
  [{ reviewOn: '' }, 'Charts: looked at.'],
  [
    { decision: 'adapt', band: 'predict', action: 'Names come off. ', owner: 'The year lead', reviewOn: '2027-01-05' },
    'Charts: adapt; moved from “Adults control it” to “Adults keep it predictable”; Names come off; the year lead sees to it; again on 5 January 2027.',
  ],
  [{ decision: 'stop', status: 'ended', endedOn: '2026-11-17' }, 'Charts: stop.'],
] as const)('what was agreed: %j', (more, sentence) => {
  expect(agreedSentences([{ before, after: { ...before, ...more } }], [])).toEqual([sentence]);
});

test('a day as it is written in minutes', () => expect(shortDay('2027-01-05')).toBe('5 January 2027'));

test('the history says the team, never who', () => {
  expect(moveSentence({ fromBand: 'control', toBand: 'own' }, [])).toBe(
    'The team moved it from “Adults control it” to “Children do it for themselves”.',
  );
});

test.each([
  ['', 'a', 'a'],
  ['a', 'b', 'a\nb'],
  ['a\nb', 'b\nc', 'a\nb\nc'],
  ['a', '', 'a'],
])('lines are added once: %j and %j', (text, more, all) => expect(withLines(text, more)).toBe(all));
