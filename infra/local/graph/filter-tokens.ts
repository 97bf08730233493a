import { badRequest } from './graph-error.ts';

/** One token of a `$filter`: a word (property path, operator or function), a value, or a bracket or comma. */
export type FilterToken =
  | { kind: 'word'; text: string }
  | { kind: 'value'; value: string | number }
  | { kind: 'mark'; text: '(' | ')' | ',' };

/** 400 as Graph words an unreadable filter. */
export function invalidFilter(reason: string): Error {
  return badRequest(`Invalid filter clause: ${reason}`);
}

// In order: quoted text (a doubled quote stands for one), a bare date or time, a number, a word, a bracket or comma.
const pattern =
  /\s*(?:(?:datetime|guid)?'((?:[^']|'')*)'|(\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w-])|([A-Za-z_@][\w@.]*(?:\/[A-Za-z_@][\w@.]*)*)|([(),]))/y;

/** Splits a filter into tokens. Throws 400 at the first letter that starts none. */
export function tokeniseFilter(text: string): readonly FilterToken[] {
  const tokens: FilterToken[] = [];
  const source = text.trimEnd();
  pattern.lastIndex = 0;
  while (pattern.lastIndex < source.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(source);
    if (match === null) {
      throw invalidFilter(`syntax error at position ${at} in '${text}'.`);
    }
    tokens.push(tokenOf(match));
  }
  return tokens;
}

function tokenOf(match: RegExpExecArray): FilterToken {
  const [, quoted, date, number, word, mark] = match;
  if (quoted !== undefined) {
    return { kind: 'value', value: quoted.replaceAll("''", "'") };
  }
  if (date !== undefined) {
    return { kind: 'value', value: date };
  }
  if (number !== undefined) {
    return { kind: 'value', value: Number(number) };
  }
  if (word !== undefined) {
    return { kind: 'word', text: word };
  }
  return { kind: 'mark', text: mark === '(' ? '(' : mark === ')' ? ')' : ',' };
}
