// Where and when the incidents of a week were, as far as it may be told.
import type { LocalDay } from '../local-time.ts';
import type { Place } from '../place.ts';
import { toLocal, weekday } from '../school-time.ts';
import type { Timetable } from '../timetable.ts';
import { type Cell, type CellsOfWeek, largeCells, tellCells, type Told, type ToldCell } from './small-cells.ts';
import type { WeekEvent } from './week-entry.ts';

/** A half-hour of the school's day that may be told; by weekday (1 is Monday) where those numbers may be told too. */
export type ToldHalfHour = ToldCell & { days: readonly { weekday: number; events: number }[]; otherDays: number };

export type ToldTimes = { cells: readonly ToldHalfHour[]; others: number };

/** The incidents of the weeks of a half-term, oldest first, the newest last. */
export type WeeksOfEvents = readonly (readonly WeekEvent[])[];

/** By place. The code '' is where no place was said. */
export function tellPlaces(weeks: WeeksOfEvents, places: readonly Place[], limit: number): Told {
  const universe = ['', ...places.map(({ code }) => code)];
  return tellCells(
    weeks.map((events) => cellsBy(events, ({ place }) => place)),
    universe,
    limit,
  );
}

/** By half-hour and, within a half-hour of the newest week, by weekday. Codes are clock times such as `10:30`. */
export function tellTimes(weeks: WeeksOfEvents, timetable: Timetable, limit: number): ToldTimes {
  const { cells, others } = tellCells(
    weeks.map((events) => cellsBy(events, halfHourOf)),
    halfHoursOf(timetable),
    limit,
  );
  return { cells: cells.map((cell) => withDays(cell, weeks, limit)).toSorted(byClock), others };
}

/** The half-hour an event began in, by the school's clock. */
export function halfHourOf({ at }: Pick<WeekEvent, 'at'>): string {
  const clock = toLocal(at).slice(11, 16);
  return `${clock.slice(0, 3)}${clock.slice(3) < '30' ? '00' : '30'}`;
}

/** The half-hours from the opening of the school to its close. */
export function halfHoursOf({ opens, closes }: Timetable): readonly string[] {
  const all = Array.from({ length: 48 }, (_, half) => {
    const hour = String(Math.floor(half / 2)).padStart(2, '0');
    return `${hour}:${half % 2 === 0 ? '00' : '30'}`;
  });
  return all.filter((half) => endOf(half) > opens && half <= closes);
}

/** The end of a half-hour. */
export function endOf(half: string): string {
  const [hour = '', minute = ''] = half.split(':');
  return minute === '00' ? `${hour}:30` : `${String(Number(hour) + 1).padStart(2, '0')}:00`;
}

/** Counts events and the children in them by a code. */
export function cellsBy(events: readonly WeekEvent[], codeOf: (event: WeekEvent) => string): CellsOfWeek {
  const cells = new Map<string, { events: number; children: Set<string> }>();
  for (const event of events) {
    const code = codeOf(event);
    const cell = cells.get(code) ?? { events: 0, children: new Set() };
    cell.events += 1;
    for (const child of event.children) cell.children.add(child);
    cells.set(code, cell);
  }
  return cells satisfies ReadonlyMap<string, Cell>;
}

const schoolWeek = ['1', '2', '3', '4', '5'];

/** The weekdays of a half-hour: of the weeks it is told for, those large enough, the rest as one number. */
function withDays(cell: ToldCell, weeks: WeeksOfEvents, limit: number): ToldHalfHour {
  const events = cell.weeks.flatMap((at) => (weeks[at] ?? []).filter((event) => halfHourOf(event) === cell.code));
  const days = cellsBy(events, ({ day }: { day: LocalDay }) => String(weekday(day)));
  const large = largeCells(days, schoolWeek, limit).toSorted();
  const told = large.map((day) => ({ weekday: Number(day), events: days.get(day)?.events ?? 0 }));
  return { ...cell, days: told, otherDays: cell.events - told.reduce((sum, day) => sum + day.events, 0) };
}

function byClock(one: ToldHalfHour, other: ToldHalfHour): number {
  return one.code < other.code ? -1 : 1;
}
