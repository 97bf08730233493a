import { comingBack, dayIsOver } from '../../../src/domain/bring-back.ts';
import type { Incident } from '../../../src/domain/entry.ts';
import { incidentEntry, member, praise } from '../../pals.ts';

const days = [{ day: '2026-11-17', kind: 'school', term: 'Autumn 2' } as const];
const day = { staff: [member('jo.birch'), member('sandra.field')], days, closes: '15:15', now: '2026-11-17T15:45' };
const keysOf = (rows: readonly Partial<Incident>[], more: Partial<typeof day> = {}) =>
  comingBack(
    rows.map((row) => incidentEntry(row)),
    { ...day, ...more },
  ).map(({ key, why }) => [key, why]);

test('drafts and short entries come back, oldest first', () => {
  const early = '2026-11-17T09:00:00Z';
  expect(
    keysOf([
      { key: 'b', eventId: '2', status: 'confirmed' },
      { key: 'a', eventId: '1', recordedAt: early },
    ]),
  ).toEqual([
    ['a', 'draft'],
    ['b', 'short'],
  ]);
});

test('a draft of two children comes back once; saved entries one for each child who did it', () => {
  const two = [{ key: 'a' }, { key: 'b', role: 'affected' as const }];
  expect(keysOf(two)).toEqual([['a', 'draft']]);
  expect(keysOf(two.map((row) => ({ ...row, status: 'confirmed' as const })))).toEqual([['a', 'short']]);
});

test.each<[string, Partial<Incident>]>([
  ['what was withdrawn', { status: 'withdrawn' }],
  ['what has an answer', { status: 'confirmed', whatHelped: 'time' }],
  ['unsocial behaviour that was saved', { status: 'confirmed', kind: 'unsocial' }],
  ['what was recorded on another day', { recordedAt: '2026-11-16T12:40:00Z' }],
  ['what was recorded a moment ago', { recordedAt: '2026-11-17T15:31:00Z' }],
  ['somebody else’s', { authorId: 'nobody' }],
])('%s does not', (_, row) => {
  expect(keysOf([row])).toEqual([]);
});

test('praise that was saved does not', () => {
  expect(comingBack([{ list: 'praise', row: praise() }], day)).toEqual([]);
});

test.each([
  ['before their own day is over', { now: '2026-11-17T15:44' }],
  ['late in the evening', { now: '2026-11-17T20:00' }],
  ['on a day without school', { days: [{ day: '2026-11-17', kind: 'inset', term: '' } as const] }],
  ['to a shared device', { staff: [member('jo.birch', { kind: 'device' })] }],
  ['to somebody who has left', { staff: [member('jo.birch', { leftOn: '2026-11-17' })] }],
  ['to supply staff whose time is over', { staff: [member('jo.birch', { until: '2026-11-16' })] }],
])('nothing comes back %s', (_, more) => {
  expect(keysOf([{}], more as Partial<typeof day>)).toEqual([]);
});

test('everybody’s day ends by their own hours', () => {
  expect([...dayIsOver({ ...day, now: '2026-11-17T13:15' })]).toEqual([member('sandra.field').id]);
  expect(dayIsOver({ ...day, staff: [member('jo.birch', { hours: '' })], now: '2026-11-17T15:15' }).size).toBe(1);
});
