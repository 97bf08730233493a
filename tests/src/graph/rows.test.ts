import { lists } from '../../../src/graph/lists.ts';
import { fromFields, toFields, toNewFields, tooLong } from '../../../src/graph/rows.ts';
import { incident, praise } from '../../pals.ts';

test('an incident comes back as it was written', () => {
  const row = incident({ minutesOut: 12, injury: true, familyToldAt: '2026-11-17T15:00:00Z' });
  expect(fromFields(lists.incidents, toNewFields(lists.incidents, row))).toEqual({ row });
});

test('praise comes back as it was written', () => {
  const row = praise({ shareWithFamily: true });
  expect(fromFields(lists.praise, toNewFields(lists.praise, row))).toEqual({ row });
});

test.each([
  ['a status nobody knows', { Status: 'archived' }, ['Status']],
  ['no revision', { Revision: undefined }, ['Revision']],
  ['a time that is none', { OccurredAt: 'yesterday' }, ['OccurredAt']],
  ['a number where text belongs', { Words: 7 }, ['Words']],
  ['a year group nobody knows', { YearGroup: '9' }, ['YearGroup']],
  ['two wrong columns', { Held: 'maybe', Role: '' }, ['Role', 'Held']],
])('a row with %s is reported with its columns, never dropped or guessed', (_, wrong, columns) => {
  const fields = { ...toNewFields(lists.incidents, incident()), ...wrong };
  expect(fromFields(lists.incidents, fields)).toEqual({ unreadable: columns });
});

test('emptied values are sent as null, which clears them', () => {
  expect(toFields(lists.incidents, { ...incident(), pupilId: '' }, ['pupilId', 'status'])).toEqual({
    PupilId: null,
    Status: 'draft',
  });
});

test('a new item is sent without empty values', () => {
  expect(Object.values(toNewFields(lists.incidents, incident()))).not.toContain(null);
});

test('a field that is no column is refused, not invented', () => {
  expect(() => toFields(lists.incidents, { colour: 'red' })).toThrow('Incidents has no column Colour');
});

test('text longer than its column is found before it is sent', () => {
  expect(tooLong(lists.incidents, incident({ words: 'x'.repeat(2001), place: 'x'.repeat(41) }))).toEqual([
    'Place',
    'Words',
  ]);
  expect(tooLong(lists.incidents, incident({ words: 'x'.repeat(2000) }))).toEqual([]);
});
