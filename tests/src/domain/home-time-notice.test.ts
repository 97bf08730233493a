import { isTold, noticeTime, thingsToTell, toldChange } from '../../../src/domain/home-time-notice.ts';
import { settle } from '../../../src/domain/change.ts';
import type { Row } from '../../../src/domain/change.ts';
import { starterCategories } from '../../../src/domain/starter-categories.ts';
import { hash } from '../../../infra/local/school/hash.ts';
import { incident } from '../../pals.ts';

test.each([
  ['', '15:15', '15:00'],
  ['20', '15:15', '14:55'],
  ['90 minutes', '15:30', '14:00'],
  ['5 min', '15:00', '14:55'],
  ['0', '15:00', '15:00'],
  ['14:50', '15:15', '14:50'],
  ['9.05', '15:15', '09:05'],
  ['15:30', '15:15', null],
  ['25:00', '15:15', null],
  ['14:75', '15:15', null],
  ['999', '15:15', null],
  ['-5', '15:15', null],
  ['after lunch', '15:15', null],
])('“%s” with the day ending at %s is %s', (text, closes, at) => {
  expect(noticeTime(text, closes)).toBe(at);
});

const today = '2026-11-17';
// A school that tells nobody of U1.
const categories = starterCategories.map((one) => (one.code === 'U1' ? { ...one, tell: 'nobody' as const } : one));
const of = (more: Parameters<typeof incident>[0]) =>
  thingsToTell([incident(more)], '1H', today, categories).length === 1;

test('who did and who was affected count alike, from the draft on', () => {
  expect(of({ role: 'did' })).toBe(true);
  expect(of({ role: 'affected' })).toBe(true);
  expect(of({ status: 'confirmed' })).toBe(true);
});

test.each([
  ['somebody who helped', { role: 'helped' as const }],
  ['somebody who saw it', { role: 'saw' as const }],
  ['another class', { className: '1K' }],
  ['a child not clear yet', { pupilId: '' }],
  ['what was withdrawn', { status: 'withdrawn' as const }],
  ['praise not confirmed yet', { kind: 'prosocial' as const }],
  ['another day', { occurredOn: '2026-11-16', recordedAt: '2026-11-16T14:00:00Z' }],
  ['a note nobody is told of', { kind: 'unsocial' as const, category: 'U1' }],
])('%s is not on the list', (_, more) => {
  expect(of(more)).toBe(false);
});

test('a note is on it when somebody was hurt or held, or the school tells somebody of it', () => {
  const note = { kind: 'unsocial' as const, category: 'U1' };
  expect(of({ ...note, injury: true })).toBe(true);
  expect(of({ ...note, held: 'yes' })).toBe(true);
  expect(thingsToTell([incident(note)], '1H', today, starterCategories)).toHaveLength(1);
  // Where the school's categories could not be read, more is shown rather than less.
  expect(thingsToTell([incident(note)], '1H', today, [])).toHaveLength(1);
});

test('what happened after home time and was written down today is on it', () => {
  expect(of({ occurredOn: '2026-11-16', recordedAt: '2026-11-17T08:00:00Z' })).toBe(true);
});

test('they stand in the order in which they happened', () => {
  const late = incident({ key: hash('l'), occurredAt: '2026-11-17T13:00:00Z' });
  const early = incident({ key: hash('e'), occurredAt: '2026-11-17T09:00:00Z' });
  expect(thingsToTell([late, early], '1H', today, starterCategories)).toEqual([early, late]);
});

test('a family told is told, and two people noting it at once are asked', () => {
  const row = incident();
  const told = { by: 'Jo Birch', at: '2026-11-17T15:20:00Z', how: 'In person' };
  const done = settle(row as Row, toldChange(row, told));
  expect(done).toMatchObject({ kind: 'write', fields: { familyToldBy: 'Jo Birch', familyToldHow: 'In person' } });
  expect([isTold(row), isTold({ familyToldAt: told.at })]).toEqual([false, true]);
  const meanwhile = { ...row, revision: 2, familyToldBy: 'Sarah Hall', familyToldAt: '2026-11-17T15:10:00Z' };
  expect(settle(meanwhile as Row, toldChange(row, told)).kind).toBe('ask');
});
