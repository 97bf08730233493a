// Short ways to state a field.
import type { Choice, Field, Rows } from './plan-shape.ts';

/** The longest text of a field, and of a cell of a row. */
export const fieldLimit = 3000;
export const cellLimit = 400;

export function longField(code: string, label: string, hint = '', more: Partial<Field> = {}): Field {
  return { code, label, hint, kind: 'text', limit: fieldLimit, ...more };
}

export function cell(code: string, label: string, hint = '', more: Partial<Field> = {}): Field {
  return { code, label, hint, kind: 'text', limit: cellLimit, ...more };
}

export function line(code: string, label: string, hint = '', more: Partial<Field> = {}): Field {
  return { code, label, hint, kind: 'line', limit: 200, ...more };
}

export function day(code: string, label: string, hint = '', more: Partial<Field> = {}): Field {
  return { code, label, hint, kind: 'day', limit: 10, ...more };
}

export function chosen(code: string, label: string, choices: readonly Choice[], more: Partial<Field> = {}): Field {
  return { code, label, kind: 'choice', limit: 40, choices, ...more };
}

export function scale(code: string, label: string, from: number, to: number, hint = ''): Field {
  return { code, label, hint, kind: 'scale', limit: 3, from, to };
}

export function rows(
  code: string,
  label: string,
  one: string,
  cells: readonly Field[],
  more: Partial<Rows> = {},
): Rows {
  return { code, label, one, kind: 'rows', most: 20, cells, ...more };
}
