import type { Entry } from '../../../src/domain/entry.ts';
import { byDay, eventsOf } from '../../../src/domain/school-event.ts';
import { incident, praise } from '../../pals.ts';

const did: Entry = { list: 'incidents', row: incident({ key: 'a', eventId: 'one', role: 'did', status: 'confirmed' }) };
const hurt: Entry = {
  list: 'incidents',
  row: incident({ key: 'b', eventId: 'one', role: 'affected', status: 'confirmed', pupilName: 'Daisy Green' }),
};

test('an event is shown once with its children, who did it first', () => {
  const [event, ...more] = eventsOf([hurt, did]);
  expect(more).toEqual([]);
  expect(event?.entries.map(({ row }) => row.key)).toEqual(['a', 'b']);
  expect(event).toMatchObject({ id: 'one', list: 'incidents', isConfirmed: true, day: '2026-11-17' });
});

test('an event is confirmed only when all of it is', () => {
  const draft: Entry = { list: 'incidents', row: incident({ key: 'c', eventId: 'one', role: 'saw', status: 'draft' }) };
  expect(eventsOf([did, draft])[0]?.isConfirmed).toBe(false);
});

test('withdrawn entries are left out, and an event of nothing else with them', () => {
  const withdrawn: Entry = { list: 'incidents', row: incident({ key: 'd', eventId: 'two', status: 'withdrawn' }) };
  expect(eventsOf([withdrawn])).toEqual([]);
  expect(eventsOf([did, { ...withdrawn, row: incident({ ...withdrawn.row, eventId: 'one' }) } as Entry])).toHaveLength(
    1,
  );
});

test('praise and an incident of one message stay two', () => {
  const kind: Entry = { list: 'praise', row: praise({ key: 'p', eventId: 'one' }) };
  expect(eventsOf([did, kind]).map(({ list }) => list)).toEqual(['incidents', 'praise']);
});

test('rows without an event are each one of their own', () => {
  const alone = (key: string): Entry => ({ list: 'praise', row: praise({ key, eventId: '' }) });
  expect(eventsOf([alone('x'), alone('y')]).map(({ id }) => id)).toEqual(['x', 'y']);
});

test('newest first, and the days in that order too', () => {
  const at = (key: string, occurredAt: string): Entry => ({
    list: 'praise',
    row: praise({ key, eventId: key, occurredAt, occurredOn: occurredAt.slice(0, 10) }),
  });
  const events = eventsOf([
    at('old', '2026-11-16T10:00:00Z'),
    at('new', '2026-11-17T11:00:00Z'),
    at('mid', '2026-11-17T09:00:00Z'),
  ]);
  expect(events.map(({ id }) => id)).toEqual(['new', 'mid', 'old']);
  expect(byDay(events).map(({ day, events: same }) => [day, same.length])).toEqual([
    ['2026-11-17', 2],
    ['2026-11-16', 1],
  ]);
});
