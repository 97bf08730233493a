import type { Row, Value } from '../domain/change.ts';
import type { Column } from './columns.ts';
import type { List } from './list.ts';

/** The value of a column as the product has it: '' for no text, null for no number, false for an unset flag. */
type ValueOf<C extends Column> = C extends {
  kind: 'choice';
  choices: infer X extends readonly string[];
  required: infer R;
}
  ? R extends true
    ? X[number]
    : X[number] | ''
  : C extends { kind: 'code'; codes: infer X extends readonly string[] }
    ? X[number] | ''
    : C extends { kind: 'number'; required: infer R }
      ? R extends true
        ? number
        : number | null
      : C extends { kind: 'yes or no' }
        ? boolean
        : string;

/** A row of a list: the column names with a small first letter. */
export type RowOf<L extends List> = { title: string } & {
  [N in keyof L['columns'] & string as Uncapitalize<N>]: ValueOf<L['columns'][N]>;
};

/** The fields of a list item as Graph has them. */
export type Fields = { [name: string]: unknown };

/** A row somebody must look at: the columns that could not be read, never what stood in them. */
export type Unreadable = { itemId: string; columns: readonly string[] };

/** Reads the fields of an item. A row with a value that the list cannot hold is reported with its columns, never guessed at. */
export function fromFields<L extends List>(
  list: L,
  fields: Fields,
): { row: RowOf<L> } | { unreadable: readonly string[] } {
  const row: Row = { title: typeof fields.Title === 'string' ? fields.Title : '' };
  const unreadable: string[] = [];
  for (const [name, column] of Object.entries(list.columns)) {
    const value = readValue(column, fields[name]);
    if (value === undefined) unreadable.push(name);
    else row[propertyOf(name)] = value;
  }
  // The loop above has filled each column of the list, so the row is of the list's own type.
  return unreadable.length > 0 ? { unreadable } : { row: row as RowOf<L> };
}

/** The fields to send for a row, or for some of its properties. Emptied values are sent as null, which clears them. */
export function toFields(list: List, row: Row, only: readonly string[] = Object.keys(row)): Fields {
  const fields: Fields = {};
  for (const property of only) {
    const value = row[property] ?? null;
    fields[property === 'title' ? 'Title' : columnOf(list, property)] = value === '' ? null : value;
  }
  return fields;
}

/** The fields to create an item with: empty ones are left out, because an explicit null can be refused on create. */
export function toNewFields(list: List, row: Row): Fields {
  return Object.fromEntries(Object.entries(toFields(list, row)).filter(([, value]) => value !== null));
}

/** The names of the columns whose text is longer than the list allows. Graph does not say which, so it is checked before. */
export function tooLong(list: List, row: Row): readonly string[] {
  return Object.entries(list.columns)
    .filter(([name, column]) => {
      const value = row[propertyOf(name)];
      return typeof value === 'string' && 'maxLength' in column && value.length > column.maxLength;
    })
    .map(([name]) => name);
}

function readValue(column: Column, value: unknown): Value | undefined {
  switch (column.kind) {
    case 'text':
    case 'long text':
      return value === undefined || value === null ? '' : typeof value === 'string' ? value : undefined;
    case 'code':
      return oneOf(column.codes, value, false);
    case 'choice':
      return oneOf(column.choices, value, column.required);
    case 'number':
      if (value === undefined || value === null) return column.required ? undefined : null;
      return typeof value === 'number' ? value : undefined;
    case 'yes or no':
      return value === undefined || value === null ? false : typeof value === 'boolean' ? value : undefined;
    case 'time':
      if (value === undefined || value === null) return column.required ? undefined : '';
      return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined;
    default:
      return column satisfies never;
  }
}

function oneOf(codes: readonly string[], value: unknown, required: boolean): string | undefined {
  if (value === undefined || value === null || value === '') return required ? undefined : '';
  return typeof value === 'string' && codes.includes(value) ? value : undefined;
}

function propertyOf(column: string): string {
  return column.charAt(0).toLowerCase() + column.slice(1);
}

function columnOf(list: List, property: string): string {
  const name = property.charAt(0).toUpperCase() + property.slice(1);
  if (list.columns[name] === undefined) throw new TypeError(`${list.name} has no column ${name}`);
  return name;
}
