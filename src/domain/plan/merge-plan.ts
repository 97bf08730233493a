// Two editors of one plan: what each changed is put together; what both changed differently is asked.
import type { Content, ContentRow, SectionContent } from './plan-shape.ts';

/** The same field changed twice. `cell` is '' for a field, and for a row that one took out and the other changed. */
export type Clash = { section: string; part: string; row: string; cell: string; mine: string; theirs: string };

export type Merged = { content: Content; clashes: readonly Clash[] };

/**
 * Lays what I changed since `base` over what stands now. At a clash what stands is left standing, until the person has
 * chosen. Rows are known by their ids; one that somebody took out and somebody else changed is kept and asked about.
 */
export function mergeContent(base: Content, mine: Content, theirs: Content): Merged {
  const clashes: Clash[] = [];
  const content: { [section: string]: SectionContent } = { ...theirs };
  for (const section of Object.keys(mine)) {
    const merged = mergeSection(base[section] ?? {}, mine[section] ?? {}, theirs[section] ?? {});
    content[section] = merged.content;
    clashes.push(...merged.clashes.map((clash) => ({ section, ...clash })));
  }
  return { content, clashes };
}

type Unplaced = Omit<Clash, 'section'>;

function mergeSection(base: SectionContent, mine: SectionContent, theirs: SectionContent) {
  const content: { [part: string]: string | readonly ContentRow[] } = { ...theirs };
  const clashes: Unplaced[] = [];
  for (const [part, value] of Object.entries(mine)) {
    const before = base[part];
    const now = theirs[part];
    if (typeof value === 'string') {
      const settled = settleText(asText(before), value, asText(now));
      content[part] = settled.text;
      if (settled.clash) clashes.push({ part, row: '', cell: '', mine: value, theirs: asText(now) });
    } else {
      const merged = mergeRows(asRows(before), value, asRows(now));
      content[part] = merged.rows;
      clashes.push(...merged.clashes.map((clash) => ({ part, ...clash })));
    }
  }
  return { content, clashes };
}

function settleText(base: string, mine: string, theirs: string): { text: string; clash: boolean } {
  if (mine === base || mine === theirs) return { text: theirs, clash: false };
  if (theirs === base) return { text: mine, clash: false };
  return { text: theirs, clash: true };
}

function mergeRows(base: readonly ContentRow[], mine: readonly ContentRow[], theirs: readonly ContentRow[]) {
  const clashes: Omit<Unplaced, 'part'>[] = [];
  const rows: ContentRow[] = [];
  for (const stands of theirs) {
    const before = base.find(({ id }) => id === stands.id);
    const own = mine.find(({ id }) => id === stands.id);
    if (own !== undefined) {
      const merged = mergeCells(before ?? { id: stands.id }, own, stands);
      rows.push(merged.row);
      clashes.push(...merged.clashes);
    } else if (before === undefined) rows.push(stands);
    else if (!isSame(before, stands)) {
      rows.push(stands);
      clashes.push({ row: stands.id, cell: '', mine: '', theirs: inOne(stands) });
    }
  }
  for (const own of mine.filter(({ id }) => !theirs.some((one) => one.id === id))) {
    const before = base.find(({ id }) => id === own.id);
    if (before === undefined) rows.push(own);
    else if (!isSame(before, own)) clashes.push({ row: own.id, cell: '', mine: inOne(own), theirs: '' });
  }
  return { rows, clashes };
}

function mergeCells(base: ContentRow, mine: ContentRow, theirs: ContentRow) {
  const clashes: Omit<Unplaced, 'part'>[] = [];
  const row: { id: string; [cell: string]: string } = { ...theirs };
  for (const [cell, value] of Object.entries(mine)) {
    if (cell === 'id') continue;
    const settled = settleText(base[cell] ?? '', value, theirs[cell] ?? '');
    row[cell] = settled.text;
    if (settled.clash) clashes.push({ row: mine.id, cell, mine: value, theirs: theirs[cell] ?? '' });
  }
  return { row, clashes };
}

/** The row in one text, as it is shown to the person who chooses. */
export function inOne(row: ContentRow): string {
  return Object.entries(row)
    .filter(([cell, value]) => cell !== 'id' && value !== '')
    .map(([, value]) => value)
    .join(' · ');
}

function isSame(one: ContentRow, other: ContentRow): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (cell) => (one[cell] ?? '') === (other[cell] ?? ''),
  );
}

function asText(value: string | readonly ContentRow[] | undefined): string {
  return typeof value === 'string' ? value : '';
}

function asRows(value: string | readonly ContentRow[] | undefined): readonly ContentRow[] {
  return value === undefined || typeof value === 'string' ? [] : value;
}
