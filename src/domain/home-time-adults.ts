import type { FindAdult } from './reading/find-adults.ts';
import type { Token } from './reading/tokens.ts';

/** Where something stands in a text; `owner` where it ends in a possessive. */
export type Span = { start: number; end: number; owner: boolean };

/** The adults of a sentence: a title with a name, or two initials. To miss a child is no title. */
export function adultSpans(
  tokens: readonly Token[],
  forenames: ReadonlyMap<string, unknown>,
  findAdult: FindAdult,
): readonly Span[] {
  const spans: Span[] = [];
  const capitals = true;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const adult = token === undefined ? null : findAdult(tokens, at, capitals);
    if (token === undefined || adult === null) continue;
    // Two capitals are an adult's initials unless a child is called so.
    if (adult.to === at && forenames.has(token.word)) continue;
    const isMissed = token.word === 'miss' && forenames.has(tokens[adult.to]?.word ?? '') && adult.to > at;
    if (isMissed && token.raw !== 'Miss') continue;
    const to = isMissed ? at : withSurname(tokens, adult.to, at, forenames);
    const last = tokens[to] ?? token;
    spans.push({ start: token.start, end: last.end, owner: last.owner });
    at = to;
  }
  return spans;
}

/** `Mrs Priya Shah`: a second name with a capital that is no child's forename belongs to the title too. */
function withSurname(
  tokens: readonly Token[],
  to: number,
  at: number,
  forenames: ReadonlyMap<string, unknown>,
): number {
  const next = tokens[to + 1];
  const isName =
    to === at + 1 &&
    tokens[to]?.owner !== true &&
    next !== undefined &&
    next.gap === 'none' &&
    /^\p{Lu}\p{Ll}/u.test(next.raw) &&
    !forenames.has(next.word);
  return isName ? to + 1 : to;
}
