import { mayPutRight } from '../../../src/domain/may-put-right.ts';
import { incidentEntry, member } from '../../pals.ts';

const entry = incidentEntry();
const staff = ['jo.birch', 'anna.kovacs', 'sarah.hall', 'ruth.calder', 'priya.shah', 'dan.obi'].map((name) =>
  member(name),
);

test.each([
  ['the author', 'jo.birch', true],
  ['a teacher who did not write it', 'anna.kovacs', false],
  ['a year lead', 'sarah.hall', true],
  ['the head', 'ruth.calder', true],
  ['the deputy', 'priya.shah', true],
  ['the SENCO', 'dan.obi', true],
])('%s', (_, name, may) => {
  expect(mayPutRight(entry, member(name), staff)).toBe(may);
});

test('who has not yet written to the bot is known by the sign-in name', () => {
  const sarah = member('sarah.hall');
  expect(mayPutRight(entry, sarah, [{ ...sarah, id: '', email: sarah.email.toUpperCase() }])).toBe(true);
});

test('where the Staff list may not be read, the circle decides', () => {
  expect(mayPutRight(entry, member('anna.kovacs'), null)).toBe(true);
});
