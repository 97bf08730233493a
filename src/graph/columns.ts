// Kinds of column, how Graph is asked to make them, and how a value stands in an item.

export type TextColumn = { kind: 'text'; maxLength: number; indexed: boolean; unique: boolean; note: string };
/** Text that holds one of the given codes, or nothing. */
export type CodeColumn = { kind: 'code'; codes: readonly string[]; indexed: boolean; note: string };
export type LongTextColumn = { kind: 'long text'; maxLength: number; note: string };
/** A choice; `required` says whether a row without one can be read. */
export type ChoiceColumn = {
  kind: 'choice';
  choices: readonly string[];
  required: boolean;
  indexed: boolean;
  note: string;
};
export type NumberColumn = { kind: 'number'; required: boolean; note: string };
export type FlagColumn = { kind: 'yes or no'; note: string };
export type TimeColumn = { kind: 'time'; indexed: boolean; required: boolean; note: string };
export type Column = TextColumn | CodeColumn | LongTextColumn | ChoiceColumn | NumberColumn | FlagColumn | TimeColumn;

/** A column as it is sent to Graph when a list is made or completed. */
export type ColumnRequest = { name: string; indexed?: boolean; enforceUniqueValues?: boolean } & (
  | { text: { maxLength?: number; allowMultipleLines?: boolean; textType?: 'plain'; linesForEditing?: number } }
  | { choice: { choices: readonly string[]; displayAs: 'dropDownMenu'; allowTextEntry: false } }
  | { number: { decimalPlaces: 'automatic' } }
  | { boolean: Record<string, never> }
  | { dateTime: { format: 'dateTime' } }
);

/** One line of text, at most 255 characters. */
export function text(maxLength: number, note = ''): TextColumn {
  return { kind: 'text', maxLength, indexed: false, unique: false, note };
}

/** One line of text that may be looked for. */
export function indexedText(maxLength: number, note = ''): TextColumn {
  return { ...text(maxLength, note), indexed: true };
}

/** One line of text that stands once in the list: what makes a repeated write settle on the same row. */
export function uniqueText(maxLength: number, note = ''): TextColumn {
  return { ...indexedText(maxLength, note), unique: true };
}

/** Several lines of plain text. */
export function longText(maxLength: number, note = ''): LongTextColumn {
  return { kind: 'long text', maxLength, note };
}

/** One of the given codes kept as text, so that a school's other year groups never break a choice column. */
export function code<const C extends readonly string[]>(codes: C, note = ''): CodeColumn & { codes: C } {
  return { kind: 'code', codes, indexed: true, note };
}

/** One of the given choices; a row with another one, or none, is unreadable. */
export function choice<const C extends readonly string[]>(
  choices: C,
  { indexed = false, note = '' } = {},
): ChoiceColumn & { choices: C; required: true } {
  return { kind: 'choice', choices, required: true, indexed, note };
}

/** One of the given choices, or nothing. */
export function optionalChoice<const C extends readonly string[]>(
  choices: C,
  { note = '' } = {},
): ChoiceColumn & { choices: C; required: false } {
  return { kind: 'choice', choices, required: false, indexed: false, note };
}

export function number(note = ''): NumberColumn & { required: false } {
  return { kind: 'number', required: false, note };
}

/** A number without which a row is unreadable. */
export function requiredNumber(note = ''): NumberColumn & { required: true } {
  return { kind: 'number', required: true, note };
}

export function flag(note = ''): FlagColumn {
  return { kind: 'yes or no', note };
}

/** A moment, kept in UTC with whole seconds. */
export function time(note = ''): TimeColumn {
  return { kind: 'time', indexed: false, required: false, note };
}

/** A moment without which a row is unreadable, and by which rows are fetched. */
export function indexedTime(note = ''): TimeColumn {
  return { kind: 'time', indexed: true, required: true, note };
}

/** How Graph is asked for the column. */
export function toColumnRequest(name: string, column: Column): ColumnRequest {
  switch (column.kind) {
    case 'text':
      return {
        name,
        text: { maxLength: column.maxLength },
        ...(column.indexed ? { indexed: true } : {}),
        ...(column.unique ? { enforceUniqueValues: true } : {}),
      };
    case 'code':
      return { name, text: { maxLength: 20 }, ...(column.indexed ? { indexed: true } : {}) };
    case 'long text':
      return { name, text: { allowMultipleLines: true, textType: 'plain', linesForEditing: 6 } };
    case 'choice':
      return {
        name,
        choice: { choices: column.choices, displayAs: 'dropDownMenu', allowTextEntry: false },
        ...(column.indexed ? { indexed: true } : {}),
      };
    case 'number':
      return { name, number: { decimalPlaces: 'automatic' } };
    case 'yes or no':
      return { name, boolean: {} };
    case 'time':
      return { name, dateTime: { format: 'dateTime' }, ...(column.indexed ? { indexed: true } : {}) };
    default:
      return column satisfies never;
  }
}
