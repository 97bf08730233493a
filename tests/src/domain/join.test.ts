import { addedChildren, entryOfAdded, joined, joinedWords } from '../../../src/domain/join.ts';
import { makeReader } from '../../../src/domain/reading/make-reader.ts';
import { starterCategories } from '../../../src/domain/starter-categories.ts';
import { starterPlaces } from '../../../src/domain/starter-places.ts';
import { usualTimetable } from '../../../src/domain/timetable.ts';
import { incidentEntry, pupil, pupils, tuesday, tuesdayUtc } from '../../pals.ts';

const read = makeReader({ pupils, categories: starterCategories, places: starterPlaces, timetable: usualTimetable });
const readings = (was: string, more: string) => ({
  was: read(was, tuesday),
  is: read(joinedWords(was, more), tuesday),
});
const kai = 'Kai Nguyen RB threw a chair';
const entry = incidentEntry({ pupilId: pupil('Kai Nguyen').id, pupilName: 'Kai Nguyen', words: kai, place: '' });

test.each([
  ['Kai hit Finn', 'and bit Rosa', 'Kai hit Finn, and bit Rosa'],
  ['Kai hit Finn.', 'then he ran off', 'Kai hit Finn. then he ran off'],
  [' Kai hit Finn! ', ' it was in the hall ', 'Kai hit Finn! it was in the hall'],
])('%s + %s', (words, more, expected) => {
  expect(joinedWords(words, more)).toBe(expected);
});

test('words are added; a place is taken up where none was said', () => {
  const more = 'it was in the hall';
  const { fields, base } = joined(entry, joinedWords(kai, more), readings(kai, more));
  expect(base).toBe(1);
  expect(fields).toMatchObject({ words: { from: kai, to: `${kai}, ${more}` }, place: { from: '', to: 'hall' } });
  const placed = incidentEntry({ ...entry.row, place: 'playground' });
  expect(joined(placed, joinedWords(kai, more), readings(kai, more)).fields.place).toBeUndefined();
});

test('a time said now is taken up where none was said before', () => {
  const more = 'it was at 10.30';
  expect(joined(entry, joinedWords(kai, more), readings(kai, more)).fields.occurredAt?.to).toBe('2026-11-17T10:30:00Z');
});

test('an injury said now is taken up', () => {
  const more = 'and Finn has a cut lip';
  expect(joined(entry, joinedWords(kai, more), readings(kai, more)).fields.injury?.to).toBe(true);
});

test('a child named only in what is added is new; those of the event and names said before are not', () => {
  const names = (was: string, more: string, ...entries: (typeof entry)[]) =>
    addedChildren(entries.length > 0 ? entries : [entry], readings(was, more)).map(({ words, role }) => [words, role]);
  expect(names(kai, 'and bit Finn Archer')).toEqual([['Finn Archer', 'affected']]);
  expect(names(kai, 'then he ran off')).toEqual([]);
  expect(names(kai, 'then Kai cried')).toEqual([]);
  expect(
    names('Alfie hit Kai Nguyen RB', 'and bit Alfie', incidentEntry({ ...entry.row, pupilId: '' }), entry),
  ).toEqual([]);
});

test('the entry of a child who was added is a draft of its own in the same event', () => {
  const more = 'and bit Finn Archer';
  const words = joinedWords(kai, more);
  const [mention] = addedChildren([entry], readings(kai, more));
  if (mention === undefined) throw new Error('nobody was added');
  const made = entryOfAdded(entry, mention, words, starterCategories[0] ?? null, 'a'.repeat(64), tuesdayUtc);
  expect(made.row).toMatchObject({
    key: 'a'.repeat(64),
    eventId: entry.row.eventId,
    status: 'draft',
    revision: 1,
    role: 'affected',
    pupilName: 'Finn Archer',
    words,
  });
});

test('while it may be several children the entry is about nobody yet', () => {
  const mention = { who: { kind: 'none', typed: 'Sam' }, role: 'affected', words: 'Sam' } as const;
  const made = entryOfAdded(entry, mention, `${kai}, and bit Sam`, null, 'b'.repeat(64), tuesdayUtc);
  expect(made.row).toMatchObject({ pupilId: '', pupilName: '', className: '', yearGroup: '' });
});
