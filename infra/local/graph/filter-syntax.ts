import { type FilterToken, invalidFilter, tokeniseFilter } from './filter-tokens.ts';

export type CompareOperator = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

export type FilterLiteral = string | number | boolean | null;

/** A filter read, its properties not yet looked up: `path` is as written, such as `fields/Kind`. */
export type FilterNode =
  | { kind: 'and' | 'or'; parts: readonly FilterNode[] }
  | { kind: 'compare'; path: string; operator: CompareOperator; value: FilterLiteral }
  | { kind: 'startswith'; path: string; prefix: string };

type Reader = { tokens: readonly FilterToken[]; at: number; depth: number };

/** An operand: a property or a constant. */
type Operand = { kind: 'path'; path: string } | { kind: 'literal'; value: FilterLiteral };

const turned: Readonly<Record<CompareOperator, CompareOperator>> = {
  eq: 'eq',
  ne: 'ne',
  lt: 'gt',
  le: 'ge',
  gt: 'lt',
  ge: 'le',
};

const deepest = 50;

/**
 * Reads eq, ne, lt, le, gt, ge, startswith, and, or and brackets: what Graph documents for list items.
 * Throws 400 `Invalid filter clause` for anything else.
 */
export function parseFilter(text: string): FilterNode {
  const reader: Reader = { tokens: tokeniseFilter(text), at: 0, depth: 0 };
  const node = readOr(reader);
  if (reader.at < reader.tokens.length) {
    throw invalidFilter(`unexpected text after the end of '${text}'.`);
  }
  return node;
}

function readOr(reader: Reader): FilterNode {
  const parts = [readAnd(reader)];
  while (takeWord(reader, 'or')) {
    parts.push(readAnd(reader));
  }
  return joined('or', parts);
}

function readAnd(reader: Reader): FilterNode {
  const parts = [readUnit(reader)];
  while (takeWord(reader, 'and')) {
    parts.push(readUnit(reader));
  }
  return joined('and', parts);
}

function joined(kind: 'and' | 'or', parts: readonly FilterNode[]): FilterNode {
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : { kind, parts };
}

function readUnit(reader: Reader): FilterNode {
  if (takeMark(reader, '(')) {
    reader.depth += 1;
    if (reader.depth > deepest) {
      throw invalidFilter('brackets are nested too deeply.');
    }
    const inner = readOr(reader);
    expectMark(reader, ')');
    reader.depth -= 1;
    return inner;
  }
  const token = reader.tokens[reader.at];
  if (token?.kind === 'word' && followsMark(reader, '(')) {
    return readCall(reader, token.text);
  }
  return readComparison(reader);
}

function readCall(reader: Reader, name: string): FilterNode {
  if (name.toLowerCase() !== 'startswith') {
    throw invalidFilter(`the function '${name}' is not supported.`);
  }
  reader.at += 1;
  expectMark(reader, '(');
  const subject = readOperand(reader);
  expectMark(reader, ',');
  const prefix = readOperand(reader);
  expectMark(reader, ')');
  if (subject.kind !== 'path' || prefix.kind !== 'literal' || typeof prefix.value !== 'string') {
    throw invalidFilter('startswith takes a property and a text.');
  }
  const node: FilterNode = { kind: 'startswith', path: subject.path, prefix: prefix.value };
  if (takeWord(reader, 'eq')) {
    const truth = readOperand(reader);
    if (truth.kind !== 'literal' || truth.value !== true) {
      throw invalidFilter('startswith can only be compared with true.');
    }
  }
  return node;
}

function readComparison(reader: Reader): FilterNode {
  const left = readOperand(reader);
  const operator = readOperator(reader);
  const right = readOperand(reader);
  if (left.kind === 'path' && right.kind === 'literal') {
    return { kind: 'compare', path: left.path, operator, value: right.value };
  }
  if (left.kind === 'literal' && right.kind === 'path') {
    return { kind: 'compare', path: right.path, operator: turned[operator], value: left.value };
  }
  throw invalidFilter('a comparison needs a property and a constant.');
}

function readOperator(reader: Reader): CompareOperator {
  const token = reader.tokens[reader.at];
  const word = token?.kind === 'word' ? token.text.toLowerCase() : '';
  if (word === 'eq' || word === 'ne' || word === 'lt' || word === 'le' || word === 'gt' || word === 'ge') {
    reader.at += 1;
    return word;
  }
  throw invalidFilter(`'${word}' is not an operator.`);
}

function readOperand(reader: Reader): Operand {
  const token = reader.tokens[reader.at];
  reader.at += 1;
  if (token?.kind === 'value') {
    return { kind: 'literal', value: token.value };
  }
  if (token?.kind !== 'word') {
    throw invalidFilter('a property or a constant is missing.');
  }
  switch (token.text) {
    case 'null':
      return { kind: 'literal', value: null };
    case 'true':
      return { kind: 'literal', value: true };
    case 'false':
      return { kind: 'literal', value: false };
    default:
      return { kind: 'path', path: token.text };
  }
}

function takeWord(reader: Reader, word: string): boolean {
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'word' || token.text.toLowerCase() !== word) {
    return false;
  }
  reader.at += 1;
  return true;
}

function takeMark(reader: Reader, mark: string): boolean {
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'mark' || token.text !== mark) {
    return false;
  }
  reader.at += 1;
  return true;
}

function expectMark(reader: Reader, mark: string): void {
  if (!takeMark(reader, mark)) {
    throw invalidFilter(`'${mark}' is missing.`);
  }
}

function followsMark(reader: Reader, mark: string): boolean {
  const next = reader.tokens[reader.at + 1];
  return next?.kind === 'mark' && next.text === mark;
}
