import fc from 'fast-check';
import { belongsToDsl } from '../../../../src/domain/safeguarding.ts';
import { acts } from '../../../../src/domain/vocabulary.ts';
import { findPupil } from '../../../../src/domain/reading/find-pupil.ts';
import { read, roster, school, tuesday } from './school.ts';

const everyone = school.pupils.filter(({ leftOn }) => leftOn === '');
const called = (pupil: (typeof everyone)[number]) => pupil.preferred || pupil.forename;
const word = fc.constantFrom(
  'hit',
  'Mrs',
  'not',
  'Theo',
  'Will',
  'may',
  '1K',
  'R',
  'A',
  '.',
  ',',
  '(',
  ')',
  'at',
  '2',
  '11.15',
  "'s",
  'sorry',
  'and',
  'by',
  'was',
  'ago',
  'yesterday',
  'half',
  'past',
  '😡',
  'dad',
  'to',
  'L',
  'in',
);

test('whatever is typed, a reading comes back', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 400 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
      ),
      (text) => {
        const reading = read(text, tuesday);
        expect(acts).toContain(reading.act);
        expect(reading.when === null || reading.when.value.from <= reading.when.value.to).toBe(true);
        expect(findPupil(roster, text)).toBeDefined();
        expect(belongsToDsl(text)).toEqual(belongsToDsl(text));
      },
    ),
    { numRuns: 300 },
  );
});

test('the same message reads the same twice', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      expect(read(words.join(' '), tuesday)).toEqual(read(words.join(' '), tuesday));
    }),
    { numRuns: 100 },
  );
});

test('a bare forename of several children is never one of them', () => {
  const shared = everyone.filter((pupil) =>
    everyone.some((other) => other !== pupil && called(other) === called(pupil)),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...shared),
      fc.constantFrom('hit Erin', 'ran off', 'shared the blocks', 'was tearful'),
      (pupil, did) => {
        expect(
          read(`${called(pupil)} ${did}`, tuesday).children.filter(
            ({ who }) => who.kind === 'one' && called(who.pupil) === called(pupil),
          ),
        ).toEqual([]);
      },
    ),
  );
});

test('a full name with its class is that child, or at the least not another', () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyone), (pupil) => {
      const { children } = read(`${called(pupil)} ${pupil.surname} ${pupil.className} hit someone`, tuesday);
      expect(children.map(({ who }) => (who.kind === 'one' ? who.pupil.id : who.kind))).toEqual([pupil.id]);
    }),
  );
});

test('nobody who has left is ever one', () => {
  fc.assert(
    fc.property(fc.constantFrom('Oliver', 'Ollie', 'Ollie Gray', 'Oliver Gray 2L', 'O Gray', 'oliver g'), (typed) => {
      expect(
        read(`${typed} hit Erin`, tuesday).children.some(
          ({ who }) => who.kind === 'one' && who.pupil.surname === 'Gray',
        ),
      ).toBe(false);
    }),
  );
});

test.each([
  ['one word', 'a'.repeat(5000)],
  ['names', 'Theo '.repeat(1000)],
  ['apostrophes', "'".repeat(5000)],
  ['brackets', '('.repeat(5000)],
  ['tags', '<at>'.repeat(1200)],
  ['numbers', '1.1.'.repeat(1250)],
  ['right to left', 'مرحبا '.repeat(800)],
  ['said', 'said dad mum '.repeat(380)],
  ['joined', 'a-b'.repeat(1600)],
])('a long text is read to its end: %s', (_, text) => {
  expect(acts).toContain(read(text, tuesday).act);
});
