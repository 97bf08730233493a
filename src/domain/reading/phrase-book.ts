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
/** `needs`: the numbers of the word sets a text must have somewhere before the phrase is worth trying. */
type Compiled<T> = { parts: readonly Part[]; value: T; needs: readonly number[] };

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
function matchFrom(
  tokens: readonly Token[],
  parts: readonly Part[],
  from: number,
  first: number,
  used: number,
): number {
  let at = from;
  let last = used;
  for (let part = first; part < parts.length; part++) {
    const current = parts[part];
    if (current === undefined) return -1;
    if (current.kind === 'gap') return matchBeyond(tokens, parts, at, part + 1, last, current.max);
    const token = tokens[at];
    const carried = token !== undefined && token.gap !== 'sentence' && carries(token, current.any);
    if (current.kind === 'not') {
      if (carried) return -1;
    } else if (!carried) {
      if (!current.optional) return -1;
    } else {
      if (current.optional) {
        const found = matchFrom(tokens, parts, at + 1, part + 1, at);
        if (found >= 0) return found;
      } else {
        last = at;
        at++;
      }
    }
  }
  return last;
}

/** Tries the rest of a phrase after a gap of up to so many words. */
function matchBeyond(
  tokens: readonly Token[],
  parts: readonly Part[],
  at: number,
  part: number,
  last: number,
  most: number,
): number {
  const next = parts[part];
  for (let skip = 0; skip <= most; skip++) {
    const token = tokens[at + skip];
    if (token === undefined || token.gap === 'sentence') return part < parts.length ? -1 : last;
    if (next?.kind !== 'word' || next.optional || carries(token, next.any)) {
      const found = matchFrom(tokens, parts, at + skip, part, last);
      if (found >= 0) return found;
    }
  }
  return -1;
}

/** Where words lead: by stem or tag, and by exact form. */
class ByWord<V> {
  readonly stems = new Map<string, V[]>();
  readonly forms = new Map<string, V[]>();

  add(any: Words, value: V): void {
    for (const key of any.stems) put(this.stems, key, value);
    for (const key of any.forms) put(this.forms, key, value);
  }
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Numbers the word sets that phrases need, equal sets alike, so that a text is asked once for each. */
function makeNumbering(): { numberOf: (any: Words) => number; byWord: ByWord<number>; count: () => number } {
  const known = new Map<string, number>();
  const byWord = new ByWord<number>();
  return {
    byWord,
    count: () => known.size,
    numberOf: (any) => {
      const key = `${[...any.stems].sort().join(' ')}|${[...any.forms].sort().join(' ')}`;
      const number = known.get(key);
      if (number !== undefined) return number;
      known.set(key, known.size);
      byWord.add(any, known.size - 1);
      return known.size - 1;
    },
  };
}

/**
 * Compiles phrases into one lookup by first word. The first part of a phrase must be a word or list, not a gap and not
 * optional. A phrase is tried only where its first word stands in a text that has its rarest word too, so looking up
 * costs a few map reads a token, however many phrases there are.
 */
export function makePhraseBook<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  lists: WordLists = {},
): PhraseBook<T> {
  const byFirst = new ByWord<Compiled<T>>();
  const sets = makeNumbering();
  for (const [phrase, value] of entries) {
    const parts = phrase
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((typed) => partOf(typed, lists));
    const [first, ...rest] = parts;
    if (first === undefined || first.kind !== 'word') continue;
    const needs = rest
      .flatMap((part) => (part.kind === 'word' && !part.optional && !part.any.all ? [part.any] : []))
      .sort((one, other) => commonness(one) - commonness(other))
      .slice(0, mostNeeds)
      .map(sets.numberOf);
    byFirst.add(first.any, { parts, value, needs });
  }
  const stems = entriesOf(byFirst.stems, sets.byWord.stems);
  const forms = entriesOf(byFirst.forms, sets.byWord.forms);
  // Which text last had a word of each set; a text is known by its turn.
  const seen = new Int32Array(sets.count());
  let turn = 0;
  return (tokens) => {
    turn = (turn + 1) % 2_000_000_000;
    const begun: { entry: Entry<T>; at: number }[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      const byStem = stems.get(token.tag === '' ? token.stem : token.tag);
      const byForm = token.tag === '' ? forms.get(token.word) : undefined;
      if (byStem !== undefined) {
        mark(seen, byStem.numbers, turn);
        if (byStem.phrases.length > 0) begun.push({ entry: byStem, at });
      }
      if (byForm !== undefined) {
        mark(seen, byForm.numbers, turn);
        if (byForm.phrases.length > 0) begun.push({ entry: byForm, at });
      }
    }
    const hits: Hit<T>[] = [];
    for (const { entry, at } of begun) collect(hits, tokens, entry, at, seen, turn);
    return hits;
  };
}

/** What a word is to a book: the sets it is in, the phrases that begin with it, and what each of those needs. */
type Entry<T> = { numbers: Int32Array; needs: Int32Array; phrases: readonly Compiled<T>[] };

/** So many of a phrase's rarest words are looked for before it is tried. */
const mostNeeds = 3;

function entriesOf<T>(
  first: ReadonlyMap<string, Compiled<T>[]>,
  within: ReadonlyMap<string, number[]>,
): Map<string, Entry<T>> {
  return new Map(
    [...new Set([...first.keys(), ...within.keys()])].map((word) => {
      const phrases = first.get(word) ?? [];
      const numbers = Int32Array.from(within.get(word) ?? []);
      return [word, { numbers, needs: needsOf(phrases), phrases }] as const;
    }),
  );
}

/** `mostNeeds` places for each phrase; -1 where it needs no more. */
function needsOf<T>(phrases: readonly Compiled<T>[]): Int32Array {
  return Int32Array.from(phrases.flatMap(({ needs }) => Array.from({ length: mostNeeds }, (_, at) => needs[at] ?? -1)));
}

function mark(seen: Int32Array, numbers: Int32Array, turn: number): void {
  for (let at = 0; at < numbers.length; at++) seen[numbers[at] ?? 0] = turn;
}

/** Does the text lack a word that this phrase needs? */
function lacks(needs: Int32Array, phrase: number, seen: Int32Array, turn: number): boolean {
  for (let place = phrase * mostNeeds; place < (phrase + 1) * mostNeeds; place++) {
    const need = needs[place] ?? -1;
    if (need < 0) return false;
    if (seen[need] !== turn) return true;
  }
  return false;
}

function collect<T>(
  hits: Hit<T>[],
  tokens: readonly Token[],
  { needs, phrases }: Entry<T>,
  at: number,
  seen: Int32Array,
  turn: number,
): void {
  for (let index = 0; index < phrases.length; index++) {
    if (lacks(needs, index, seen, turn)) continue;
    const phrase = phrases[index];
    if (phrase === undefined) continue;
    const to = matchFrom(tokens, phrase.parts, at + 1, 1, at);
    if (to >= 0) hits.push({ value: phrase.value, from: at, to });
  }
}

const everywhere = new Set(
  'he she him her his them the a an it in on at to of and was is be have do i me my not with for up out off'.split(' '),
);

/** How likely a text is to have a word of the set: big sets are, and those with the words of every sentence. */
function commonness(any: Words): number {
  let sum = any.stems.size + any.forms.size;
  for (const word of everywhere) if (any.stems.has(word) || any.forms.has(word)) sum += 200;
  return sum;
}
