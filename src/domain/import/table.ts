// A file as a table whose columns are known: which line has the headings and what divides the cells is found out.
import { type Aliases, columnsOf } from './headings.ts';
import { readText } from './read-text.ts';
import { type Delimiter, delimiters, splitRows, type SplitRow } from './split-rows.ts';

/** One line of the file below its headings, by what the columns hold; '' where there is no such column or nothing in it. */
export type TableRow<Fact extends string> = { line: number; cell: (fact: Fact) => string };

/** A line that could not be used, with a sentence that says what to do. */
export type Rejected = { line: number; reason: string };

export type Table<Fact extends string> = {
  kind: 'table';
  rows: readonly TableRow<Fact>[];
  rejected: readonly Rejected[];
  /** Whether the file has a column for it. */
  has: (fact: Fact) => boolean;
};

export type ReadTable<Fact extends string> = Table<Fact> | { kind: 'problem'; sentence: string };

/** Above the headings an export may have a title, the school's name and the day. */
const mostLinesAbove = 10;

type Layout<Fact extends string> = {
  rows: readonly SplitRow[];
  brokenQuote: number;
  at: number;
  columns: { [F in Fact]: readonly number[] };
  known: number;
};

/**
 * Reads a file. `missing` names what the file must have and has not, each as people call the column; empty when it is
 * all there. A file that cannot be used is a problem with a sentence that says what to do.
 */
export function readTable<Fact extends string>(
  bytes: Uint8Array,
  aliases: Aliases<Fact>,
  missing: (has: (fact: Fact) => boolean) => readonly string[],
): ReadTable<Fact> {
  const read = readText(bytes);
  if (read.kind === 'problem') return read;
  const layout = layoutOf(read.text, aliases);
  const has = (fact: Fact): boolean => (layout?.columns[fact] ?? []).length > 0;
  const lacks = missing(has);
  if (layout === null || lacks.length > 0) return problem(headingProblem(layout, lacks));
  if (layout.brokenQuote > 0) {
    return problem(
      `There is a quotation mark that does not belong in or near line ${layout.brokenQuote}. Take it out or close it, and import the file again.`,
    );
  }
  const below = layout.rows.slice(layout.at + 1).filter(({ cells }) => cells.some((cell) => tidy(cell) !== ''));
  if (below.length === 0)
    return problem('The file has headings and nothing below them. Export the list again with everybody in it.');
  const width = layout.rows[layout.at]?.cells.length ?? 0;
  const fits = ({ cells }: SplitRow): boolean => cells.slice(width).every((cell) => tidy(cell) === '');
  return {
    kind: 'table',
    has,
    rows: below.filter(fits).map((row) => toRow(row, layout)),
    rejected: below
      .filter((row) => !fits(row))
      .map(({ line }) => ({
        line,
        reason: `This line has more values than there are headings, so they cannot be told apart. Put a value that has a comma in it between quotation marks.`,
      })),
  };
}

/** The delimiter and the line of headings with which most columns are known. Null where none is. */
function layoutOf<Fact extends string>(text: string, aliases: Aliases<Fact>): Layout<Fact> | null {
  const layouts = delimiters.flatMap((delimiter) => layoutsWith(text, delimiter, aliases));
  return layouts.reduce<Layout<Fact> | null>(
    (best, layout) => (layout.known > (best?.known ?? 0) ? layout : best),
    null,
  );
}

function layoutsWith<Fact extends string>(
  text: string,
  delimiter: Delimiter,
  aliases: Aliases<Fact>,
): readonly Layout<Fact>[] {
  const { rows, brokenQuote } = splitRows(text, delimiter);
  return rows.slice(0, mostLinesAbove).map(({ cells }, at) => {
    const columns = columnsOf(cells, aliases);
    const known = Object.values<readonly number[]>(columns).filter((found) => found.length > 0).length;
    return { rows, brokenQuote, at, columns, known };
  });
}

function toRow<Fact extends string>({ line, cells }: SplitRow, { columns }: Layout<Fact>): TableRow<Fact> {
  return {
    line,
    cell: (fact) => columns[fact].map((at) => tidy(cells[at] ?? '')).find((value) => value !== '') ?? '',
  };
}

/** One line, single spaces, composed letters; without the `="…"` in which some systems wrap numbers for Excel. */
function tidy(cell: string): string {
  const bare = /^="(.*)"$/s.exec(cell.trim())?.[1] ?? cell;
  return bare.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function headingProblem(layout: Layout<string> | null, lacks: readonly string[]): string {
  const first = layout?.rows[layout.at]?.cells ?? [];
  const seen = first
    .map(tidy)
    .filter((cell) => cell !== '')
    .slice(0, 12);
  const there = seen.length > 0 ? ` The headings found are: ${seen.join(', ')}.` : '';
  return `The file has no column for ${lacks.join(', nor for ')}.${there} Add the column, or name it so in the first line, and import the file again.`;
}

function problem(sentence: string): { kind: 'problem'; sentence: string } {
  return { kind: 'problem', sentence };
}
