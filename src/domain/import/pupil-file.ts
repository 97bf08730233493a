// A file of pupils: its lines read, those that cannot be used told from those that can.
import type { LocalDay } from '../local-time.ts';
import { groupBy } from './group-by.ts';
import { pupilHeadings } from './headings.ts';
import { type NameHints, type PupilLine, readPupilLine } from './pupil-line.ts';
import { readTable, type Rejected } from './table.ts';

/** Something to check about a line that was used all the same. */
export type Remark = { line: number; remark: string };

export type PupilFile = {
  kind: 'pupils';
  pupils: readonly PupilLine[];
  rejected: readonly Rejected[];
  remarks: readonly Remark[];
  /** Whom the rejected lines are about, as far as they say. */
  hints: readonly NameHints[];
  /** False where a rejected line says of nobody whom it is about: then nobody can be said to be missing. */
  allNamed: boolean;
  /** Whether the file has a column for preferred names: only then does an empty one mean that there is none. */
  saysPreferred: boolean;
};

/** Reads the bytes of a file of pupils, or says in a sentence what to do about one that cannot be used. */
export function readPupilFile(bytes: Uint8Array, today: LocalDay): PupilFile | { kind: 'problem'; sentence: string } {
  const table = readTable(bytes, pupilHeadings, missingColumns);
  if (table.kind === 'problem') return table;
  const read = table.rows.map((row) => ({ line: row.line, read: readPupilLine(row, today) }));
  const lines = read.flatMap(({ read: one }) => (one.kind === 'read' ? [one.pupil] : []));
  const { kept, refused } = withoutRepeats(lines);
  const badLines = read.flatMap(({ line, read: one }) => (one.kind === 'rejected' ? [{ line, ...one }] : []));
  const hints = [...badLines.map((bad) => bad.hints), ...refused.map(({ pupil }) => pupil)];
  return {
    kind: 'pupils',
    pupils: kept,
    rejected: [
      ...table.rejected,
      ...badLines.map(({ line, reason }) => ({ line, reason })),
      ...refused.map(({ pupil, reason }) => ({ line: pupil.line, reason })),
    ].toSorted((one, other) => one.line - other.line),
    remarks: read.flatMap(({ line, read: one }) =>
      one.kind === 'read' ? one.remarks.map((remark) => ({ line, remark })) : [],
    ),
    hints,
    allNamed: table.rejected.length === 0 && hints.every(({ forename, surname }) => forename + surname !== ''),
    saysPreferred: table.has('preferred'),
  };
}

type Has = (fact: keyof typeof pupilHeadings) => boolean;

function missingColumns(has: Has): readonly string[] {
  return [
    ...(has('upn') || has('number') || has('birthDate')
      ? []
      : ['the UPN (nor for an admission number or a date of birth, of which one would do for children without a UPN)']),
    ...(has('name') || has('forename') || has('preferred') ? [] : ['the forename']),
    ...(has('name') || has('surname') ? [] : ['the surname']),
    ...(has('year') || has('className') ? [] : ['the year group or the class']),
  ];
}

type Refused = { pupil: PupilLine; reason: string };

/**
 * One line for each child. A line that says the same again is left out; lines that say different things of one child
 * are all left out, because nobody here can know which is right.
 */
function withoutRepeats(lines: readonly PupilLine[]): { kept: readonly PupilLine[]; refused: readonly Refused[] } {
  const groups = groupBy(lines, ({ identities }) => identities[0]?.parts.join('\n') ?? '');
  const kept: PupilLine[] = [];
  const refused: Refused[] = [];
  for (const group of groups.values()) {
    const [first, ...again] = group;
    if (first === undefined) continue;
    if (again.every((other) => saysTheSame(first, other))) {
      kept.push(first);
      refused.push(
        ...again.map((pupil) => ({ pupil, reason: `This line repeats line ${first.line}, which is used.` })),
      );
    } else refused.push(...group.map((pupil) => ({ pupil, reason: unlikeReason(pupil, group) })));
  }
  return { kept: kept.toSorted((one, other) => one.line - other.line), refused };
}

function unlikeReason(pupil: PupilLine, group: readonly PupilLine[]): string {
  const others = group.filter(({ line }) => line !== pupil.line).map(({ line }) => line);
  const place = `line${others.length > 1 ? 's' : ''} ${others.join(', ')}`;
  switch (pupil.identities[0]?.kind) {
    case 'upn':
      return `The same UPN stands in ${place} with other details. Leave the right line and take out the rest.`;
    case 'number':
      return `The same admission number stands in ${place} with other details. Leave the right line and take out the rest.`;
    default:
      return `A child of the same name stands in ${place}. Add the UPN or the date of birth to each, so that they can be told apart.`;
  }
}

function saysTheSame(one: PupilLine, other: PupilLine): boolean {
  const facts = ({ line: _line, identities: _identities, ...rest }: PupilLine): string => JSON.stringify(rest);
  return facts(one) === facts(other);
}
