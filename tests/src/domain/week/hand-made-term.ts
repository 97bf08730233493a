// An autumn term made by hand: what was recorded, and every figure of every Friday's summary worked out by hand beside it.
// What happens, happens on Wednesdays, so that a block of five school days is easy to see on paper.
import type { WeekIncident, WeekPraise } from '../../../../src/domain/week/week-entry.ts';
import { noticed, row } from './week-rows.ts';

/** A row of a child of 2B. */
const ofB = (day: string, clock: string, pupilId: string, more: Partial<WeekIncident> = {}): WeekIncident =>
  row(day, clock, { pupilId, className: '2B', yearGroup: '2', ...more });
const ofA = (day: string, clock: string, pupilId: string, more: Partial<WeekIncident> = {}): WeekIncident =>
  row(day, clock, { pupilId, ...more });
const untold = { familyToldAt: '' };

export const incidents: readonly WeekIncident[] = [
  // 9 September
  ofA('2026-09-09', '10:35', 'a1'),
  ofB('2026-09-09', '13:10', 'b1', { kind: 'difficult', place: 'hall' }),
  // 16 September: one child three times, and another who needed something
  ...['10:35', '10:40', '12:10'].map((clock) => ofA('2026-09-16', clock, 'a1')),
  ofB('2026-09-16', '09:10', 'b2', { kind: 'unsocial', place: 'carpet' }),
  // 23 September: one event with three children; somebody was held
  ofA('2026-09-23', '10:35', 'a1', { eventId: 'three', kind: 'difficult', ...untold }),
  ofA('2026-09-23', '10:35', 'a2', { eventId: 'three', kind: 'difficult', role: 'affected', ...untold }),
  ofB('2026-09-23', '10:35', 'b1', { eventId: 'three', kind: 'difficult', role: 'saw', ...untold }),
  ofB('2026-09-23', '13:10', 'b3', { held: 'yes', minutesOut: 20 }),
  // 30 September: one written down a day later, one never confirmed
  ofA('2026-09-30', '10:35', 'a1'),
  ofA('2026-09-30', '14:00', 'a1', { recordedAt: '2026-10-01T07:30:00Z' }),
  ofB('2026-09-30', '14:10', 'b1'),
  ofA('2026-09-30', '09:20', 'a5', { status: 'draft' }),
  // 7 October
  ofA('2026-10-07', '10:35', 'a1', { kind: 'difficult', held: 'ask a leader', minutesOut: 10 }),
  ofA('2026-10-07', '10:45', 'a2', { kind: 'difficult', minutesOut: 15 }),
  ofB('2026-10-07', '11:00', 'b1', { status: 'withdrawn' }),
  // 14 and 21 October
  ofA('2026-10-14', '10:35', 'a1'),
  ofA('2026-10-14', '10:36', 'a2'),
  ofB('2026-10-14', '10:37', 'b1'),
  ofB('2026-10-21', '10:35', 'b1'),
  ofB('2026-10-21', '10:36', 'b2'),
  // 4 November: the one incident of its week
  ofA('2026-11-04', '10:35', 'a1'),
  // 11 November: seven children at the same time in the same place
  ...['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'].map((child) => ofA('2026-11-11', '10:35', child)),
  // 18 and 25 November: two places, each too few in its week
  ofA('2026-11-18', '13:10', 'a1', { place: 'hall' }),
  ofA('2026-11-18', '13:10', 'a2', { place: 'hall' }),
  ofB('2026-11-18', '09:10', 'b1', { place: 'corridor' }),
  ofB('2026-11-18', '09:10', 'b2', { place: 'corridor' }),
  ...['a3', 'a4', 'a5'].map((child) => ofA('2026-11-25', '13:20', child, { place: 'hall' })),
  ...['b3', 'b4', 'b5'].map((child) => ofB('2026-11-25', '09:20', child, { place: 'corridor' })),
  // 2 December, 9 December (two children who needed something), 16 December
  ofB('2026-12-02', '10:35', 'b1', { kind: 'difficult' }),
  ofA('2026-12-09', '09:10', 'a1', { kind: 'unsocial' }),
  ofA('2026-12-09', '09:15', '', { kind: '' }),
  ofA('2026-12-16', '10:35', 'a1'),
  ofA('2026-12-16', '10:40', 'a1'),
  ofB('2026-12-16', '10:45', 'b1', untold),
];

export const praise: readonly WeekPraise[] = [
  noticed('2026-09-09', 'a1'),
  noticed('2026-09-09', 'a1'),
  noticed('2026-09-11', 'a2'),
  noticed('2026-09-23', 'b1', { className: '2B' }),
  noticed('2026-11-11', 'b1', { className: '2B', status: 'withdrawn' }),
  ...Array.from({ length: 10 }, (_, at) => noticed('2026-12-16', `b${at + 1}`, { className: '2B' })),
];

const first = { kind: 'first half-term' } as const;
const usual = (to: number) => ({ kind: 'usual', from: 0, to }) as const;

/**
 * The summaries by their last day: entries, children in them, incidents, children's entries in those, difficult, dangerous,
 * unsocial, not sorted, held, to ask, minutes out, drafts, late, family not told, children noticed, classes without
 * entries; then what is told of places, the rest, and the change.
 */
export const summaries = [
  // day, ent, chi, inc, inv, dif, dan, uns, ?, held, ask, min, dra, late, fam, seen, quiet
  ['2026-09-11', [2, 2, 2, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0], {}, 2, first],
  ['2026-09-18', [4, 2, 3, 3, 0, 3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], {}, 3, first],
  ['2026-09-25', [4, 4, 2, 4, 1, 1, 0, 0, 1, 0, 20, 0, 0, 2, 1, 0], {}, 2, first],
  ['2026-10-02', [3, 2, 3, 3, 0, 3, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0], {}, 3, first],
  ['2026-10-09', [2, 2, 2, 2, 2, 0, 0, 0, 0, 1, 25, 0, 0, 0, 0, 1], {}, 2, first],
  ['2026-10-16', [3, 3, 3, 3, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], {}, 3, first],
  ['2026-10-23', [2, 2, 2, 2, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], {}, 2, first],
  ['2026-11-06', [1, 1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], {}, 1, usual(7)],
  [
    '2026-11-13',
    [7, 7, 7, 7, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    { playground: 7 },
    0,
    { kind: 'beyond', way: 'more', from: 0, to: 6 },
  ],
  ['2026-11-20', [4, 4, 4, 4, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], {}, 4, usual(7)],
  ['2026-11-27', [6, 6, 6, 6, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], { corridor: 5, hall: 5 }, 6, usual(8)],
  ['2026-12-04', [1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], {}, 1, usual(8)],
  ['2026-12-11', [2, 1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1], {}, 0, usual(8)],
  ['2026-12-18', [3, 2, 3, 3, 0, 3, 0, 0, 0, 0, 0, 0, 0, 1, 10, 0], {}, 3, usual(8)],
] as const;
