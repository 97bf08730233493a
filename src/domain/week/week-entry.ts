// What the weekly summary knows of an entry: no name of a child or an adult, and nothing anybody typed.
import type { LocalDay } from '../local-time.ts';
import type { UtcTime } from '../school-time.ts';
import type { HeldAnswer, Kind, Role, Status, YearGroup } from '../vocabulary.ts';

/** What incidents and praise have in common here. */
export type WeekMoment = {
  key: string;
  eventId: string;
  status: Status;
  /** Empty while nobody has said which child it was. */
  pupilId: string;
  className: string;
  yearGroup: YearGroup | '';
  category: string;
  occurredAt: UtcTime;
  recordedAt: UtcTime;
  occurredOn: LocalDay;
  place: string;
};

/** A row of Incidents as the summary counts it. */
export type WeekIncident = WeekMoment & {
  kind: Kind | '';
  role: Role;
  minutesOut: number | null;
  held: HeldAnswer;
  familyToldAt: UtcTime;
};

/** A row of Praise as the summary counts it. */
export type WeekPraise = WeekMoment;

/** What happened once, told apart from how many children were in it. Only confirmed rows. */
export type WeekEvent = {
  /** The most serious kind of its rows; '' while nobody has sorted it. */
  kind: Kind | '';
  rows: readonly WeekIncident[];
  day: LocalDay;
  at: UtcTime;
  place: string;
  category: string;
  /** The year group of those who did it, or '' where there are several or none is known. */
  yearGroup: YearGroup | '';
  /** Every child in it who is known. */
  children: ReadonlySet<string>;
};

const gravity: readonly (Kind | '')[] = ['dangerous', 'difficult', 'unsocial', '', 'prosocial'];

/** Puts confirmed rows together by their event. */
export function weekEvents(rows: readonly WeekIncident[]): readonly WeekEvent[] {
  const together = new Map<string, WeekIncident[]>();
  for (const row of rows) {
    if (row.status !== 'confirmed') continue;
    const id = row.eventId || row.key;
    const stands = together.get(id);
    if (stands === undefined) together.set(id, [row]);
    else stands.push(row);
  }
  return [...together.values()].flatMap(eventOf);
}

/** Incidents are difficult or dangerous. Unsocial behaviour is a child in need of support, never an incident. */
export function isIncident({ kind }: Pick<WeekEvent, 'kind'>): boolean {
  return kind === 'difficult' || kind === 'dangerous';
}

/** The school's own day of a row. */
export function dayOfRow({ occurredOn, occurredAt }: Pick<WeekMoment, 'occurredOn' | 'occurredAt'>): LocalDay {
  return occurredOn || occurredAt.slice(0, 10);
}

function eventOf(rows: readonly WeekIncident[]): readonly WeekEvent[] {
  const inOrder = rows.toSorted((one, other) => rank(one) - rank(other) || (one.key < other.key ? -1 : 1));
  const [first] = inOrder;
  if (first === undefined) return [];
  const years = new Set(inOrder.filter(({ role }) => role === first.role).map(({ yearGroup }) => yearGroup));
  return [
    {
      kind: gravity.find((kind) => inOrder.some((row) => row.kind === kind)) ?? '',
      rows: inOrder,
      day: dayOfRow(first),
      at: first.occurredAt,
      place: first.place,
      category: first.category,
      yearGroup: years.size === 1 ? first.yearGroup : '',
      children: new Set(inOrder.map(({ pupilId }) => pupilId).filter((id) => id !== '')),
    },
  ];
}

/** Who did it comes first, and of those the most serious. */
function rank({ role, kind }: WeekIncident): number {
  return (role === 'did' ? 0 : 10) + gravity.indexOf(kind);
}
