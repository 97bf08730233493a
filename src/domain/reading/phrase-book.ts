import { fold } from './clean-text.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

// A small language for phrases, so that vocabularies are tables anyone can read. A phrase is words with spaces:
//   kick        any form of the word           =out       this form only
//   push/shove  either                         ?really    may be missing
//   *  **       up to three, up to eight words between, in the same sentence
//   !of         the next word is not this      @child     a tag, or a named list of words
//   @word       any one word
// A phrase never runs across the end of a sentence.

/** Named word lists for use in phrases: `@hit` stands for any of `lists.hit`, words separated by spaces. */
export type WordLists = Readonly<Record<string, string>>;

/** The words a part may be: stems and tags, exact forms, or any word at all. */
type Words = { stems: ReadonlySet<string>; forms: ReadonlySet<string>; all: boolean };

type Part =
  | { kind: 'word'; any: Words; optional: boolean }
  | { kind: 'gap'; max: number }
  | { kind: 'not'; any: Words };
type Compiled<T> = { parts: readonly Part[]; value: T };

/** Where a phrase was found: tokens `from` to `to`, both included. */
export type Hit<T> = { value: T; from: number; to: number };

export type PhraseBook<T> = (tokens: readonly Token[]) => Hit<T>[];

function keyOf(word: string): string {
  if (word.startsWith('=')) return `=${fold(word.slice(1)).replaceAll("'", '')}`;
  return stem(fold(word).replaceAll("'", ''));
}

function keysOf(part: string, lists: WordLists, within = ''): Set<string> {
  const keys = new Set<string>();
  for (const word of part.split('/')) {
    const list = word.startsWith('@') ? lists[word.slice(1)] : undefined;
    // A list may hold the tag of its own name: `child` is "child children ... @child".
    if (list !== undefined && word !== within)
      for (const key of keysOf(list.trim().split(/\s+/).join('/'), lists, word)) keys.add(key);
    else keys.add(word.startsWith('@') ? word : keyOf(word));
  }
  return keys;
}

function wordsOf(part: string, lists: WordLists): Words {
  const keys = [...keysOf(part, lists)];
  return {
    stems: new Set(keys.filter((key) => !key.startsWith('='))),
    forms: new Set(keys.filter((key) => key.startsWith('=')).map((key) => key.slice(1))),
    all: keys.includes('@word'),
  };
}

function partOf(typed: string, lists: WordLists): Part {
  if (typed === '*') return { kind: 'gap', max: 3 };
  if (typed === '**') return { kind: 'gap', max: 8 };
  if (typed.startsWith('!')) return { kind: 'not', any: wordsOf(typed.slice(1), lists) };
  const optional = typed.startsWith('?');
  return { kind: 'word', any: wordsOf(optional ? typed.slice(1) : typed, lists), optional };
}

/** Does the token carry one of these words? A tagged token is only its tag: the pupil Mark is not a mark. */
function carries(token: Token, any: Words): boolean {
  if (any.all) return true;
  if (token.tag !== '') return any.stems.has(token.tag);
  return any.stems.has(token.stem) || (any.forms.size > 0 && any.forms.has(token.word));
}

/** The index of the last token used, or -1. Gaps are bounded, so the work for one phrase at one place is bounded. */
function matchFrom(tokens: readonly Token[], parts: readonly Part[], at: number, part: number, last: number): number {
  const current = parts[part];
  if (current === undefined) return last;
  const token = tokens[at];
  const reachable = token !== undefined && (at === 0 || last < 0 || token.gap !== 'sentence');
  if (current.kind === 'not') {
    if (reachable && carries(token, current.any)) return -1;
    return matchFrom(tokens, parts, at, part + 1, last);
  }
  if (current.kind === 'gap') {
    for (let skip = 0; skip <= current.max; skip++) {
      const found = matchFrom(tokens, parts, at + skip, part + 1, last);
      if (found >= 0) return found;
      const skipped = tokens[at + skip];
      if (skipped === undefined || skipped.gap === 'sentence') return -1;
    }
    return -1;
  }
  if (reachable && carries(token, current.any)) {
    const found = matchFrom(tokens, parts, at + 1, part + 1, at);
    if (found >= 0) return found;
  }
  return current.optional ? matchFrom(tokens, parts, at, part + 1, last) : -1;
}

/**
 * Compiles phrases into one lookup by first word. The first part of a phrase must be a word or list, not a gap and not
 * optional. Looking up costs a few map reads a token, however many phrases there are.
 */
export function makePhraseBook<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  lists: WordLists = {},
): PhraseBook<T> {
  const byFirst = new Map<string, Compiled<T>[]>();
  for (const [phrase, value] of entries) {
    const parts = phrase
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((typed) => partOf(typed, lists));
    const first = parts[0];
    if (first === undefined || first.kind !== 'word') continue;
    for (const key of [...first.any.stems, ...[...first.any.forms].map((form) => `=${form}`)]) {
      const list = byFirst.get(key) ?? [];
      list.push({ parts, value });
      byFirst.set(key, list);
    }
  }
  return (tokens) => {
    const hits: Hit<T>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      if (token.tag !== '') collect(hits, tokens, byFirst.get(token.tag), at);
      else {
        collect(hits, tokens, byFirst.get(token.stem), at);
        collect(hits, tokens, byFirst.get(`=${token.word}`), at);
      }
    }
    return hits;
  };
}

function collect<T>(
  hits: Hit<T>[],
  tokens: readonly Token[],
  candidates: readonly Compiled<T>[] | undefined,
  at: number,
): void {
  if (candidates === undefined) return;
  for (const { parts, value } of candidates) {
    const to = matchFrom(tokens, parts, at + 1, 1, at);
    if (to >= 0) hits.push({ value, from: at, to });
  }
}
