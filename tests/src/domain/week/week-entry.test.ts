import { dayOfRow, isIncident, weekEvents } from '../../../../src/domain/week/week-entry.ts';
import { row } from './week-rows.ts';

const day = '2026-11-17';

test('an event is counted once, and its most serious kind is its kind', () => {
  const events = weekEvents([
    row(day, '10:40', { eventId: 'e', pupilId: 'a2', role: 'affected', kind: '' }),
    row(day, '10:40', { eventId: 'e', pupilId: 'a1', kind: 'difficult', place: 'hall', category: 'D2' }),
    row(day, '10:40', { eventId: 'e', pupilId: 'b1', kind: 'dangerous', place: 'field', yearGroup: '2' }),
  ]);
  expect(events).toMatchObject([{ kind: 'dangerous', place: 'field', category: 'X1', yearGroup: '' }]);
  expect([...(events[0]?.children ?? [])].toSorted()).toEqual(['a1', 'a2', 'b1']);
});

test('drafts and withdrawn rows are no events; a row without an event is one of its own', () => {
  const rows = [row(day, '10:40', { status: 'draft' }), row(day, '10:40', { status: 'withdrawn' })];
  expect(weekEvents(rows)).toEqual([]);
  expect(weekEvents([row(day, '10:40', { eventId: '' }), row(day, '10:40', { eventId: '' })])).toHaveLength(2);
});

test('unsocial behaviour is never an incident', () => {
  expect(
    (['dangerous', 'difficult', 'unsocial', '', 'prosocial'] as const).map((kind) => isIncident({ kind })),
  ).toEqual([true, true, false, false, false]);
});

test('the day is the school’s own where it is known', () => {
  expect(dayOfRow({ occurredOn: '2026-06-30', occurredAt: '2026-06-29T23:30:00Z' })).toBe('2026-06-30');
  expect(dayOfRow({ occurredOn: '', occurredAt: '2026-06-29T23:30:00Z' })).toBe('2026-06-29');
});
