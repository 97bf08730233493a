import { badRequest } from './graph-error.ts';

/** One `$expand` entry: what to expand and the options nested in its brackets, by canonical name. */
export type Expansion = { name: string; options: ReadonlyMap<string, string> };

/** `a, b` as names; undefined when there is no `$select`, or it is `*`. */
export function parseSelect(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) {
    return undefined;
  }
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length === 0 || names.includes('*') ? undefined : names;
}

/**
 * Reads `columns,items($expand=fields($select=A,B);$top=2)`. Nested options count with and without `$`.
 * Throws 400 for unbalanced brackets, an unknown nested option or an empty name.
 */
export function parseExpand(text: string | undefined): readonly Expansion[] {
  if (text === undefined || text.trim() === '') {
    return [];
  }
  return splitOutside(text, ',').map(parseExpansion);
}

/** The named expansion in any case, or undefined when it was not asked for. */
export function expansionOf(expansions: readonly Expansion[], name: string): Expansion | undefined {
  return expansions.find((expansion) => expansion.name.toLowerCase() === name.toLowerCase());
}

function parseExpansion(text: string): Expansion {
  const trimmed = text.trim();
  const open = trimmed.indexOf('(');
  const name = (open < 0 ? trimmed : trimmed.slice(0, open)).trim();
  if (!/^[A-Za-z_]\w*$/.test(name)) {
    throw badRequest(`Parsing OData Select and Expand failed: '${trimmed}' is not valid.`);
  }
  if (open < 0) {
    return { name, options: new Map() };
  }
  if (!trimmed.endsWith(')')) {
    throw badRequest(`Parsing OData Select and Expand failed: '${trimmed}' has unbalanced brackets.`);
  }
  const options = new Map<string, string>();
  for (const piece of splitOutside(trimmed.slice(open + 1, -1), ';')) {
    const [option, value] = parseNested(piece);
    options.set(option, value);
  }
  return { name, options };
}

function parseNested(text: string): [string, string] {
  const match = /^\s*\$?(select|expand|filter|top|orderby|count)\s*=\s*(.*)$/is.exec(text);
  const [, name, value] = match ?? [];
  if (name === undefined || value === undefined) {
    throw badRequest(`Parsing OData Select and Expand failed: '${text.trim()}' is not a query option.`);
  }
  return [`$${name.toLowerCase()}`, value.trim()];
}

/** Splits at a mark that stands outside brackets and quotes. Throws 400 for unbalanced brackets. */
function splitOutside(text: string, mark: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "'") {
      quoted = !quoted;
    } else if (!quoted && letter === '(') {
      depth += 1;
    } else if (!quoted && letter === ')') {
      depth -= 1;
    } else if (!quoted && depth === 0 && letter === mark) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
    if (depth < 0) {
      break;
    }
  }
  if (depth !== 0 || quoted) {
    throw badRequest(`Parsing OData Select and Expand failed: '${text}' has unbalanced brackets or quotes.`);
  }
  pieces.push(text.slice(start));
  return pieces;
}
