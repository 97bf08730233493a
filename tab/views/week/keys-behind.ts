// Which of the week's incidents stand behind a bar or a sentence of the summary.
import type { Pattern } from '../../../src/domain/week/patterns.ts';
import { type WeekEvent, weekEvents } from '../../../src/domain/week/week-entry.ts';
import type { Bar } from '../../../src/domain/week/week-sentences.ts';
import { endOf, halfHourOf } from '../../../src/domain/week/when-and-where.ts';
import type { GatheredWeek } from '../../../src/graph/gather-week.ts';

/** The name of the bar an event is in, were it told by itself. */
export type TitleOf = (event: WeekEvent) => string;

export const byPlace =
  ({ labels }: GatheredWeek): TitleOf =>
  ({ place }) =>
    labels.place(place);

export const byTime: TitleOf = (event) => `${halfHourOf(event)} to ${endOf(halfHourOf(event))}`;

/** The keys of the week's own incidents in a bar; those that are told together stand behind the last one. */
export function keysOfBar({ title }: Bar, bars: readonly Bar[], titleOf: TitleOf, week: GatheredWeek) {
  const told = bars.map((bar) => bar.title);
  const name = (event: WeekEvent): string => (told.includes(titleOf(event)) ? titleOf(event) : (told.at(-1) ?? ''));
  return keysOf(eventsOfWeek(week).filter((event) => name(event) === title));
}

/** The keys of the incidents a pattern tells of, in the week or as far back as its half-term goes. */
export function keysOfPattern({ category, place, halfHour, yearGroup, span }: Pattern, week: GatheredWeek) {
  const from = week.summary.weeksFrom[0] ?? '';
  const events =
    span === 'week' ? eventsOfWeek(week) : weekEvents(week.incidents).filter(({ day }) => from !== '' && day >= from);
  return keysOf(
    events.filter(
      (event) =>
        event.category === category &&
        (place === null || event.place === place) &&
        (halfHour === '' || halfHourOf(event) === halfHour) &&
        (yearGroup === '' || event.yearGroup === yearGroup),
    ),
  );
}

function eventsOfWeek({ incidents, summary }: GatheredWeek): readonly WeekEvent[] {
  const counted = new Set(summary.figures.incidents.keys);
  return weekEvents(incidents.filter(({ key }) => counted.has(key)));
}

function keysOf(events: readonly WeekEvent[]): readonly string[] {
  return events.flatMap(({ rows }) => rows.map(({ key }) => key));
}
