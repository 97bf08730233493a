// The one home of papaparse in the product. Its types bring those of Node along, which the domain and the tab do not
// have, so it is imported by its file, which has none, and described here.
// @ts-expect-error: a plain JavaScript file, described just below
import Papa from 'papaparse/papaparse.js';

type Step = { data: readonly string[]; errors: readonly { type: string }[]; meta: { cursor: number } };
type Parse = (text: string, config: { delimiter: string; step: (step: Step) => void }) => void;

/** A row of a file: the line it begins on, counted from 1 as an editor does, and its cells as they stand. */
export type SplitRow = { line: number; cells: readonly string[] };

export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * Splits text into rows; a quoted cell may hold delimiters and line breaks. `brokenQuote` is the line on which a
 * quotation mark is wrong, or 0: from there on rows may have been swallowed, so nothing of the file can be trusted.
 */
export function splitRows(file: string, delimiter: Delimiter): { rows: readonly SplitRow[]; brokenQuote: number } {
  const parse: Parse = Papa.parse;
  // A line added by hand may end differently from those the school's system wrote; the parser expects one kind only.
  const text = file.replace(/\r\n?/g, '\n');
  const rows: SplitRow[] = [];
  let [line, from, brokenQuote] = [1, 0, 0];
  parse(text, {
    delimiter,
    step: ({ data, errors, meta }) => {
      rows.push({ line, cells: data });
      if (brokenQuote === 0 && errors.some(({ type }) => type === 'Quotes')) brokenQuote = line;
      line += lineBreaks(text.slice(from, meta.cursor));
      from = meta.cursor;
    },
  });
  return { rows, brokenQuote };
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
