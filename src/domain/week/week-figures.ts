// The plain numbers of a week. Totals of the whole school are never hidden; praise is a share of children, never a total.
import type { LocalDay } from '../local-time.ts';
import type { PlanReviews } from '../plan/plan-due.ts';
import type { Pupil } from '../pupil.ts';
import { onRoll, yearsOnRoll } from '../roll.ts';
import { toLocal } from '../school-time.ts';
import { dayOfRow, isIncident, type WeekEvent, type WeekIncident, weekEvents, type WeekPraise } from './week-entry.ts';

/** A number with the keys of the entries behind it: a card shows the number alone. */
export type Figure = { count: number; keys: readonly string[] };

export type WeekFigures = {
  /** Confirmed rows of Incidents, notes of unsocial behaviour among them: one for each child in each event. */
  entries: Figure;
  /** Different children in these entries. */
  children: number;
  /** Events of difficult or dangerous behaviour, each counted once however many children were in it. */
  incidents: Figure;
  /** The entries of those events: one for each child in each. */
  involvements: Figure;
  difficult: Figure;
  dangerous: Figure;
  /** Events of unsocial behaviour: children who need something, not incidents. */
  unsocial: Figure;
  /** Confirmed events that nobody has sorted yet. */
  unsorted: Figure;
  /** Events in which a child was held, and those in which a leader is still to be asked whether it was that. */
  held: Figure;
  heldUnclear: Figure;
  /** Entries with time out of class, and their minutes together. */
  out: Figure;
  minutesOut: number;
  /** Drafts their authors have not confirmed; in no other number. */
  drafts: Figure;
  /** Entries written down on a later day than they happened. */
  late: Figure;
  /** Children's entries in incidents (those who did it and those affected) whose family has not been told. */
  familyNotTold: Figure;
  /** Confirmed entries about a child whom nobody has named yet. */
  nobodyNamed: Figure;
  /** Children on roll whom somebody noticed with praise, and children on roll. */
  noticed: number;
  onRoll: number;
  /** Classes without any entry, by name. How many is for everybody; which is for the tab. */
  quietClasses: readonly string[];
  /** null: the plans could not be read. */
  planReviews: PlanReviews | null;
};

export type FigureSource = {
  incidents: readonly WeekIncident[];
  praise: readonly WeekPraise[];
  pupils: readonly Pupil[];
  planReviews: PlanReviews | null;
};

/** Counts what happened on those school days. */
export function weekFigures(source: FigureSource, days: readonly LocalDay[]): WeekFigures {
  const rows = source.incidents.filter(
    (row) => row.status !== 'withdrawn' && row.kind !== 'prosocial' && isOn(row, days),
  );
  const praised = source.praise.filter((row) => row.status === 'confirmed' && isOn(row, days));
  const here = onRoll(source.pupils, days.at(-1) ?? '');
  const drafts = source.incidents.filter((row) => row.status === 'draft' && isOn(row, days));
  const events = weekEvents(rows);
  const confirmed = events.flatMap((event) => event.rows);
  const quiet = quietClasses(here, [...rows, ...drafts, ...praised]);
  const noticed = new Set(praised.map(({ pupilId }) => pupilId));
  return {
    entries: figure(confirmed),
    children: new Set(confirmed.map(({ pupilId }) => pupilId).filter((id) => id !== '')).size,
    ...eventFigures(events),
    ...rowFigures(confirmed, events),
    drafts: figure([...drafts, ...source.praise.filter((row) => row.status === 'draft' && isOn(row, days))]),
    noticed: here.filter(({ id }) => noticed.has(id)).length,
    onRoll: here.length,
    quietClasses: quiet,
    planReviews: source.planReviews,
  };
}

type EventFigures = Pick<
  WeekFigures,
  'incidents' | 'involvements' | 'difficult' | 'dangerous' | 'unsocial' | 'unsorted' | 'held' | 'heldUnclear'
>;

function eventFigures(events: readonly WeekEvent[]): EventFigures {
  const of = (kind: WeekEvent['kind']): Figure => eventFigure(events.filter((event) => event.kind === kind));
  const incidents = events.filter(isIncident);
  const held = events.filter(({ rows }) => rows.some((row) => row.held === 'yes'));
  const unclear = events.filter(
    (event) => !held.includes(event) && event.rows.some((row) => row.held === 'ask a leader'),
  );
  return {
    incidents: eventFigure(incidents),
    involvements: figure(incidents.flatMap(({ rows }) => rows)),
    difficult: of('difficult'),
    dangerous: of('dangerous'),
    unsocial: of('unsocial'),
    unsorted: of(''),
    held: eventFigure(held),
    heldUnclear: eventFigure(unclear),
  };
}

type RowFigures = Pick<WeekFigures, 'out' | 'minutesOut' | 'late' | 'familyNotTold' | 'nobodyNamed'>;

function rowFigures(rows: readonly WeekIncident[], events: readonly WeekEvent[]): RowFigures {
  const out = rows.filter(({ minutesOut }) => (minutesOut ?? 0) > 0);
  const involved = events.filter(isIncident).flatMap((event) => event.rows);
  return {
    out: figure(out),
    minutesOut: out.reduce((sum, { minutesOut }) => sum + (minutesOut ?? 0), 0),
    late: figure(rows.filter((row) => row.recordedAt !== '' && toLocal(row.recordedAt).slice(0, 10) > dayOfRow(row))),
    familyNotTold: figure(
      involved.filter(({ role, familyToldAt }) => familyToldAt === '' && (role === 'did' || role === 'affected')),
    ),
    nobodyNamed: figure(rows.filter(({ pupilId }) => pupilId === '')),
  };
}

function quietClasses(
  here: readonly Pupil[],
  rows: readonly { pupilId: string; className: string }[],
): readonly string[] {
  // A child who changed class counts for the class they are in now as for the one they were in then.
  const children = new Set(rows.map(({ pupilId }) => pupilId));
  const named = new Set(rows.map(({ className }) => className));
  const seen = new Set(here.filter(({ id }) => children.has(id)).map(({ className }) => className));
  const classes = new Set(yearsOnRoll(here).flatMap((year) => year.classes));
  return [...classes].filter((name) => !seen.has(name) && !named.has(name));
}

/** An event is one, with a key of each of its rows behind it. */
function eventFigure(events: readonly WeekEvent[]): Figure {
  return { count: events.length, keys: events.flatMap(({ rows }) => rows.map(({ key }) => key)) };
}

function figure(rows: readonly { key: string }[]): Figure {
  return { count: rows.length, keys: rows.map(({ key }) => key) };
}

function isOn(row: WeekIncident | WeekPraise, days: readonly LocalDay[]): boolean {
  return days.includes(dayOfRow(row));
}
