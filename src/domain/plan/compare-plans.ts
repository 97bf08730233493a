import { type Content, type ContentRow, type Part, rowsOf, type Section, textOf } from './plan-shape.ts';

/** One place where two versions differ. A row that came or went has all its cells in one text. */
export type Difference = { section: string; part: string; label: string; was: string; is: string };

/** What changed from one version to another, in the order of the sections; labels as they are now. */
export function differences(before: Content, after: Content, sections: readonly Section[]): readonly Difference[] {
  return sections.flatMap(({ code: section, parts }) =>
    parts.flatMap((part): Difference[] => {
      if (part.kind === 'rows') return rowDifferences(section, part, before, after);
      const was = shownValue(part, textOf(before[section], part.code));
      const is = shownValue(part, textOf(after[section], part.code));
      return was === is ? [] : [{ section, part: part.code, label: part.label, was, is }];
    }),
  );
}

function rowDifferences(section: string, part: Part & { kind: 'rows' }, before: Content, after: Content): Difference[] {
  const old = rowsOf(before[section], part.code);
  const now = rowsOf(after[section], part.code);
  const ids = [...new Set([...old, ...now].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const was = rowInWords(
      part,
      old.find((row) => row.id === id),
    );
    const is = rowInWords(
      part,
      now.find((row) => row.id === id),
    );
    return was === is ? [] : [{ section, part: part.code, label: part.label, was, is }];
  });
}

/** A row with the labels of its cells, one a line; '' for none. */
export function rowInWords(part: Part & { kind: 'rows' }, row: ContentRow | undefined): string {
  return part.cells
    .map((cell) => ({ label: cell.label, value: shownValue(cell, row?.[cell.code] ?? '') }))
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => `${label}: ${value}`)
    .join('\n');
}

/** What people read for a value: the label of a choice, else the value itself. */
export function shownValue(part: Part, value: string): string {
  if (part.kind !== 'choice') return value.trim();
  return part.choices?.find(({ code }) => code === value)?.label ?? value;
}
