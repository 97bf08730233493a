import type { LocalDay } from '../local-time.ts';
import { type Band, bandsInUse, placeAmong } from './bands.ts';
import { type Move, wayOf } from './move.ts';
import { type Practice, stoodOn } from './practice.ts';

/** A band with what stands in it, by name. */
export type Column = { band: Band; practices: readonly Practice[] };

/** What stands where now. Ended practices are left out. */
export function boardNow(practices: readonly Practice[], bands: readonly Band[]): readonly Column[] {
  return columnsOf(
    practices.filter(({ status }) => status === 'active'),
    bands,
    ({ band }) => band,
  );
}

/** What stood where at the end of that day. */
export function boardAt(
  practices: readonly Practice[],
  moves: readonly Move[],
  bands: readonly Band[],
  day: LocalDay,
): readonly Column[] {
  const stood = practices.filter((practice) => stoodOn(practice, day));
  return columnsOf(stood, bands, (practice) => bandOn(practice, moves, day));
}

/** The band a practice stood in at the end of that day. */
export function bandOn(practice: Practice, moves: readonly Move[], day: LocalDay): string {
  const { moves: way, isWhole } = wayOf(practice, moves);
  const last = way.findLast(({ on }) => on <= day);
  if (last !== undefined) return last.toBand;
  return way[0]?.fromBand ?? (isWhole ? practice.firstBand : practice.band);
}

/** How one practice stood on two days; '' where it did not stand on the continuum. */
export type Shift = { practice: Practice; before: string; after: string };

/** What changed between two days, and what stayed, in the order of the bands it stands in now. */
export function thenAndNow(
  practices: readonly Practice[],
  moves: readonly Move[],
  bands: readonly Band[],
  [first, last]: readonly [LocalDay, LocalDay],
): { began: readonly Shift[]; ended: readonly Shift[]; moved: readonly Shift[]; stayed: readonly Shift[] } {
  const used = bandsInUse(bands);
  const place = (code: string): number => used.findIndex((band) => band.code === placeAmong(code, bands));
  const shifts = practices
    .map((practice): Shift => {
      const on = (day: LocalDay): string => (stoodOn(practice, day) ? bandOn(practice, moves, day) : '');
      return { practice, before: on(first), after: on(last) };
    })
    .filter((shift) => shift.before !== '' || shift.after !== '')
    .toSorted((one, other) => place(one.after) - place(other.after) || byTitle(one.practice, other.practice));
  return {
    began: shifts.filter((shift) => shift.before === ''),
    ended: shifts.filter((shift) => shift.after === ''),
    moved: shifts.filter((shift) => shift.before !== '' && shift.after !== '' && shift.before !== shift.after),
    stayed: shifts.filter((shift) => shift.before === shift.after),
  };
}

function columnsOf(
  practices: readonly Practice[],
  bands: readonly Band[],
  bandOf: (practice: Practice) => string,
): readonly Column[] {
  return bandsInUse(bands).map((band) => ({
    band,
    practices: practices
      .filter((practice) => placeAmong(bandOf(practice), bands) === band.code)
      .toSorted((one, other) => byTitle(one, other)),
  }));
}

export function byTitle(one: Practice, other: Practice): number {
  return one.title.localeCompare(other.title, 'en-GB') || (one.key < other.key ? -1 : 1);
}

/** Whether it hangs on the wall: active, and not made for one child, because who knows the class would know whom. */
export function onWall({ status, level }: Practice): boolean {
  return status === 'active' && level !== 'individual';
}
