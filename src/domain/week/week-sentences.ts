// A summary in words, the same in the channel, in the tab and on paper. No sentence names anybody.
import type { LocalDay } from '../local-time.ts';
import { dayInWords } from '../school-time.ts';
import { yearWords } from '../words.ts';
import type { DecisionLook } from './decision.ts';
import type { Pattern } from './patterns.ts';
import type { Change } from './run-chart.ts';
import type { ToldCell } from './small-cells.ts';
import type { WeekSummary } from './summarise-week.ts';
import type { Figure, WeekFigures } from './week-figures.ts';
import type { WeekLabels } from './week-labels.ts';
import { endOf, type ToldHalfHour } from './when-and-where.ts';

/** One number of the summary: what it is, how much, and the keys of the entries behind it. */
export type Line = { title: string; value: string; keys: readonly string[] };

/** A cell that is told, with its number apart for a chart. `week`: it is a number of this week alone. */
export type Bar = { title: string; count: number; text: string; week: boolean };

/** Of which days the summary tells. */
export function daysTold(days: readonly LocalDay[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return 'No school day yet';
  if (first === last) return `One school day: ${dayInWords(first)}`;
  return `${inWords(days.length)} school days, ${dayInWords(first)} to ${dayInWords(last)}`;
}

/** The one sentence everything begins with. */
export function headline({ entries, children }: WeekFigures): string {
  return `${counted(entries.count, 'entry', 'entries')} about ${counted(children, 'child', 'children')}.`;
}

/** The plain numbers, in the order in which they are read. */
export function figureLines(figures: WeekFigures, { kinds }: WeekLabels): readonly Line[] {
  const { held, heldUnclear, out, noticed, onRoll, quietClasses, planReviews } = figures;
  const line = (title: string, figure: Figure, value = String(figure.count)): Line => ({
    title,
    value,
    keys: figure.keys,
  });
  const plain = (title: string, value: string): Line => ({ title, value, keys: [] });
  return [
    line('Incidents (events)', figures.incidents),
    line(`Of these ${kinds.difficult}`, figures.difficult),
    line(`Of these ${kinds.dangerous}`, figures.dangerous),
    line('Children’s entries in incidents', figures.involvements),
    line(`Events of ${kinds.unsocial} behaviour, which are not incidents`, figures.unsocial),
    ...(figures.unsorted.count > 0 ? [line('Events not sorted yet', figures.unsorted)] : []),
    line('Events in which a child was held', held),
    ...(heldUnclear.count > 0 ? [line('Ask a leader whether it was holding', heldUnclear)] : []),
    line('Minutes out of class', out, `${figures.minutesOut} in ${counted(out.count, 'entry', 'entries')}`),
    plain(
      'Children noticed with praise',
      onRoll === 0 ? 'nobody on roll' : `${noticed} of ${onRoll} (${share(noticed, onRoll)})`,
    ),
    line('Children’s entries in incidents, family not told yet', figures.familyNotTold),
    line('Drafts never confirmed, in no other number', figures.drafts),
    line('Entries written down on a later day', figures.late),
    ...(figures.nobodyNamed.count > 0 ? [line('Entries whose child is not clear yet', figures.nobodyNamed)] : []),
    plain(
      'Plan reviews',
      planReviews === null
        ? 'could not be read'
        : `${planReviews.due} due within two weeks, ${planReviews.overdue} overdue`,
    ),
    plain('Classes', quietSentence(quietClasses.length)),
  ];
}

function quietSentence(count: number): string {
  if (count === 0) return 'every class has entries';
  return count === 1 ? 'one class has no entries' : `${count} classes have no entries`;
}

/** Where the incidents were, as far as it may be told. */
export function placeBars({ places, weeksFrom, figures }: WeekSummary, labels: WeekLabels): readonly Bar[] {
  const bars = places.cells.map((cell) => barOf(labels.place(cell.code), cell, weeksFrom));
  return [...ordered(bars), ...othersBar('Other places together', places.others, figures.incidents.count)];
}

/** When the incidents began, as far as it may be told. */
export function timeBars({ times, weeksFrom, figures }: WeekSummary): readonly Bar[] {
  const bars = times.cells.map((cell) => {
    const bar = barOf(`${cell.code} to ${endOf(cell.code)}`, cell, weeksFrom);
    return { ...bar, text: `${bar.text}${weekdaysOf(cell)}` };
  });
  return [...bars, ...othersBar('Other times together', times.others, figures.incidents.count)];
}

/** Whether the week is like the ones before it. Fewer is never called better. */
export function changeSentence(change: Change): string {
  switch (change.kind) {
    case 'first half-term':
      return 'Too early to compare; more entries now is good news.';
    case 'too few':
      return 'Too early to compare: there are fewer than six weeks of this school year to compare with.';
    case 'not over':
      return 'This week is not over, so it is compared with nothing.';
    case 'usual':
      return `Incidents: within the usual, which is ${change.from} to ${change.to} in five school days.`;
    case 'beyond':
      return change.way === 'more'
        ? `Incidents: more than the usual ${change.from} to ${change.to} in five school days. That is a change, of what happens or of what is written down.`
        : `Incidents: fewer than the usual ${change.from} to ${change.to} in five school days. That is a change, of what happens or of what is written down; ask which before reading anything into it.`;
    case 'in a row':
      return change.way === 'more'
        ? 'Incidents: six weeks in a row with more than before. That is a change, of what happens or of what is written down.'
        : 'Incidents: six weeks in a row with fewer than before. That is a change, of what happens or of what is written down; ask which before reading anything into it.';
    default:
      return change satisfies never;
  }
}

/** A pattern in one sentence: what, where, when, which year group. `limit` is how often at least. */
export function patternSentence(
  { category, place, halfHour, yearGroup, span }: Pattern,
  labels: WeekLabels,
  limit: number,
): string {
  const where = place === null ? 'not in one place only' : labels.place(place);
  const when = halfHour === '' ? 'at different times' : `between ${halfHour} and ${endOf(halfHour)}`;
  const who = yearGroup === '' ? 'across the school' : yearWords[yearGroup];
  const often = `${counted(limit, 'time', 'times')} or more ${span === 'week' ? 'in these days' : 'this half-term'}`;
  return `${labels.category(category)}: ${where}, ${when}, ${who}, ${often}.`;
}

/** What the numbers did since a decision. What was decided stands in the tab. */
export function lookSentence({ decidedOn, schoolDays, since, before }: DecisionLook): string {
  const then = `You decided something on ${dayInWords(decidedOn)} and wanted to look again now.`;
  const days = counted(schoolDays, 'school day', 'school days');
  if (schoolDays === 0) return `${then} There has been no school day since.`;
  if (before === null)
    return `${then} Incidents in the last ${days}: ${since}. What was before is too long ago to compare.`;
  return `${then} Incidents in the ${days} before: ${before}; in the last ${days}: ${since}. One number beside another is not yet a change.`;
}

/** `1 child`, `3 children`. */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

function barOf(title: string, { events, weeks }: ToldCell, weeksFrom: readonly LocalDay[]): Bar {
  const from = weeksFrom[weeks[0] ?? 0];
  const week = weeks.length === 1;
  const since = week || from === undefined ? '' : `, in ${weeks.length} weeks since ${dayInWords(from)}`;
  return { title, count: events, text: `${events}${since}`, week };
}

function othersBar(title: string, others: number, all: number): readonly Bar[] {
  if (others === 0) return [];
  const text = others === all ? `${others}: each too few to tell apart` : String(others);
  return [{ title, count: others, text, week: true }];
}

function ordered(bars: readonly Bar[]): readonly Bar[] {
  return bars.toSorted(
    (one, other) =>
      Number(other.week) - Number(one.week) || other.count - one.count || (one.title < other.title ? -1 : 1),
  );
}

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

function weekdaysOf({ days, otherDays }: ToldHalfHour): string {
  if (days.length === 0) return '';
  const told = days.map(({ weekday, events }) => `${dayNames[weekday - 1] ?? 'another day'} ${events}`);
  return ` (${[...told, ...(otherDays > 0 ? [`other days ${otherDays}`] : [])].join(', ')})`;
}

function share(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)}%`;
}

function inWords(count: number): string {
  return ['No', 'One', 'Two', 'Three', 'Four', 'Five'][count] ?? String(count);
}
