import type { Entry } from './entry.ts';
import type { SchoolEvent } from './school-event.ts';
import type { Kind, YearGroup } from './vocabulary.ts';

/** Whose entries are looked at. `unclear`: those about which nobody has said yet which child it was. */
export type Whose = { kind: 'year'; yearGroup: YearGroup } | { kind: 'child'; pupilId: string } | { kind: 'unclear' };

/** What else narrows them; '' narrows nothing. */
export type Narrowing = {
  className: string;
  kind: Kind | '';
  /** Code of a category. */
  category: string;
};

export const notNarrowed: Narrowing = { className: '', kind: '', category: '' };

/** Whether anything is left out. */
export function isNarrowed({ className, kind, category }: Narrowing): boolean {
  return className !== '' || kind !== '' || category !== '';
}

/** The events with at least one child to whom all of it applies. The other children of such an event stay with it. */
export function narrow<E extends Entry>(
  events: readonly SchoolEvent<E>[],
  whose: Whose,
  narrowing: Narrowing,
): readonly SchoolEvent<E>[] {
  return events.filter(({ entries }) => entries.some((entry) => isOf(entry, whose) && fits(entry, narrowing)));
}

/** The kind of what an entry tells of, or '' while nobody has sorted it. */
export function kindOf(entry: Entry): Kind | '' {
  return entry.list === 'praise' ? 'prosocial' : entry.row.kind;
}

function isOf({ row }: Entry, whose: Whose): boolean {
  switch (whose.kind) {
    case 'year':
      return row.yearGroup === whose.yearGroup;
    case 'child':
      return row.pupilId === whose.pupilId;
    case 'unclear':
      return row.pupilId === '';
    default:
      return whose satisfies never;
  }
}

function fits(entry: Entry, { className, kind, category }: Narrowing): boolean {
  return (
    (className === '' || entry.row.className === className) &&
    (kind === '' || kindOf(entry) === kind) &&
    (category === '' || entry.row.category === category)
  );
}
