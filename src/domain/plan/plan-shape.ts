// What a pupil's plan, or a lighter tool before it, is made of: sections of fields, told as data.

/** `scale` is a whole number from `from` to `to`. All values are kept as text; '' is not answered. */
export type FieldKind = 'text' | 'line' | 'day' | 'choice' | 'scale';

export type Choice = { code: string; label: string };

export type Field = {
  /** Never changes: what is kept stands under it. */
  code: string;
  label: string;
  hint?: string;
  kind: FieldKind;
  /** The longest text it keeps. */
  limit: number;
  choices?: readonly Choice[];
  from?: number;
  to?: number;
  /** The plan is not whole without it. */
  needed?: true;
};

export type Rows = {
  code: string;
  label: string;
  hint?: string;
  kind: 'rows';
  /** What one of them is called: `a skill`. */
  one: string;
  most: number;
  cells: readonly Field[];
  needed?: true;
};

export type Part = Field | Rows;

export type Section = {
  code: string;
  title: string;
  /** What the section is for, in one sentence. */
  purpose: string;
  parts: readonly Part[];
};

/** One of several rows of a part. The id is made once and stays, so that two editors' rows are told apart. */
export type ContentRow = { readonly id: string; readonly [cell: string]: string };

/** What stands in one section, by the codes of its parts. */
export type SectionContent = { readonly [part: string]: string | readonly ContentRow[] };

/** What stands in all sections, by their codes. */
export type Content = { readonly [section: string]: SectionContent };

/** The text that stands in a field, '' where nothing does. */
export function textOf(section: SectionContent | undefined, part: string): string {
  const value = section?.[part];
  return typeof value === 'string' ? value : '';
}

/** The rows that stand in a part. */
export function rowsOf(section: SectionContent | undefined, part: string): readonly ContentRow[] {
  const value = section?.[part];
  return value === undefined || typeof value === 'string' ? [] : value;
}

/** Whether anything at all stands in a row besides its id. */
export function isBlankRow(row: ContentRow): boolean {
  return Object.entries(row).every(([cell, value]) => cell === 'id' || value.trim() === '');
}

/** Whether a part holds something. */
export function isFilled(section: SectionContent | undefined, part: Part): boolean {
  if (part.kind === 'rows') return rowsOf(section, part.code).some((row) => !isBlankRow(row));
  return textOf(section, part.code).trim() !== '';
}

/** One text somebody wrote, and where it stands: `tree.prosocial.<row>.feeling`. */
export type Written = { section: string; part: string; row: string; cell: string; text: string };

/** Every text of some content, rows cell by cell, in the order of the sections. */
export function writtenIn(content: Content): readonly Written[] {
  return Object.entries(content).flatMap(([section, parts]) =>
    Object.entries(parts).flatMap(([part, value]): Written[] =>
      typeof value === 'string'
        ? [{ section, part, row: '', cell: '', text: value }]
        : value.flatMap((row) =>
            Object.entries(row)
              .filter(([cell]) => cell !== 'id')
              .map(([cell, text]) => ({ section, part, row: row.id, cell, text })),
          ),
    ),
  );
}

/** The same content with one field set. */
export function withText(content: Content, section: string, part: string, text: string): Content {
  return { ...content, [section]: { ...content[section], [part]: text } };
}

/** The same content with the rows of a part set. */
export function withRows(content: Content, section: string, part: string, rows: readonly ContentRow[]): Content {
  return { ...content, [section]: { ...content[section], [part]: rows } };
}
