// Which children a text may name. For what all staff see, such as the continuum and shared plans, where nobody is named.
import { adultSpans } from './home-time-adults.ts';
import type { Pupil } from './pupil.ts';
import { commonWords } from './reading/common-words.ts';
import { makeFindAdult } from './reading/find-adults.ts';
import { capitalsCount } from './reading/name-grammar.ts';
import { indexRoster, squash } from './reading/roster-index.ts';
import { type Token, tokensOf } from './reading/tokens.ts';
import { wordNames, wordSurnames } from './reading/word-names.ts';
import { standsAsSomebody } from './word-or-name.ts';

/** Finds the names in one text, as they are written there. */
export type FindNames = (text: string) => readonly string[];

/** The longest name, in words: "Maria da Silva Santos" has a surname of three. */
const longestName = 4;

/**
 * The names of a text that children of the roster have, as written, each once. Names that are everyday words ("Hope",
 * "Will") count only where they stand as a name. Titled adults ("Mrs Hope") are none.
 */
export function namesIn(text: string, pupils: readonly Pupil[]): readonly string[] {
  return makeFindNames(pupils)(text);
}

/** The same for many texts and one roster. Whoever has left may be in it too. */
export function makeFindNames(pupils: readonly Pupil[]): FindNames {
  const book = bookOf(pupils);
  const findAdult = makeFindAdult([], book.surnames, book.forenames);
  return (typed) => {
    const text = plain(typed);
    const tokens = tokensOf(text.replace(/[‘’‚‛ʼ`´′]/g, "'").replace(/[–—−]/g, '-'));
    const adults = adultSpans(tokens, book.forenames, findAdult);
    const capitals = capitalsCount(tokens);
    const found: string[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || adults.some(({ start, end }) => start < token.end && token.start < end)) continue;
      if (tokens[at - 1]?.raw === 'Miss' && token.gap === 'none') continue;
      const to = nameFrom(tokens, at, book, capitals);
      if (to === null) continue;
      found.push(writtenAs(text, tokens, at, to));
      at = to;
    }
    return [...new Set(found)];
  };
}

/**
 * Whether every one of the names is also an everyday word, so that only the person who wrote them can tell. A name with
 * its surname is none.
 */
export function mayBeWords(names: readonly string[]): boolean {
  return names.every((name) => isEveryday(squash(name)));
}

/** All names of a roster as they are compared, each with those who have it. */
type Book = {
  forenames: ReadonlyMap<string, readonly Pupil[]>;
  /** Short forms nobody's record has, such as "Bert". */
  rare: ReadonlySet<string>;
  surnames: ReadonlyMap<string, readonly Pupil[]>;
  /** Names of several words as they are written apart: "to by" is not Toby. */
  apart: ReadonlySet<string>;
  classes: ReadonlySet<string>;
};

function bookOf(pupils: readonly Pupil[]): Book {
  const roster = indexRoster(pupils);
  const forenames = new Map<string, readonly Pupil[]>();
  const rare = new Set<string>();
  for (const [name, named] of roster.forenames) {
    if (name.length < 2) continue;
    forenames.set(
      name,
      named.map(({ pupil }) => pupil),
    );
    if (named.every(({ tie }) => tie === 'rare')) rare.add(name);
  }
  const surnames = new Map<string, readonly Pupil[]>();
  for (const [name, named] of roster.surnames) if (name.length > 1) surnames.set(name, named);
  const apart = pupils.flatMap(({ forename, preferred, surname }) => [forename, preferred, surname].map(spaced));
  return {
    forenames,
    rare,
    surnames,
    apart: new Set(apart),
    classes: new Set(pupils.map(({ className }) => squash(className))),
  };
}

/** The last token of the name that begins here, or null where none does. */
function nameFrom(tokens: readonly Token[], at: number, book: Book, capitals: boolean): number | null {
  for (let to = lastOfRun(tokens, at); to >= at; to -= 1) {
    const joined = squash(wordsOf(tokens, at, to));
    if (to > at && !book.apart.has(spacedAt(tokens, at, to))) continue;
    const given = book.forenames.get(joined);
    if (given !== undefined) {
      const surname = surnameAfter(tokens, to, given);
      if (surname > to) return surname;
      if (to > at || isForename(tokens, at, joined, book, capitals)) return to;
    }
    if (book.surnames.has(joined) && isSurname(tokens, at, to, joined, book, capitals)) return to;
  }
  return isMissingApostrophe(tokens, at, book) ? at : null;
}

function isForename(tokens: readonly Token[], at: number, name: string, book: Book, capitals: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const isCapital = /^\p{Lu}/u.test(token.raw);
  const next = tokens[at + 1];
  if (isEveryday(name)) {
    const inClass = next?.gap !== 'sentence' && book.classes.has(next?.word ?? '') && /\d/.test(next?.word ?? '');
    return inClass || standsAsSomebody(tokens, at, { capitals, isName: (word) => book.forenames.has(word) });
  }
  // "al", "mo", "ed" in small letters are slips more often than children; so are short forms no record has.
  if (book.rare.has(name)) return isCapital && capitals && name.length > 2;
  return isCapital || name.length > 2;
}

/** A surname that is a word ("Green", "Price") is a name only after a forename or its first letter. */
function isSurname(
  tokens: readonly Token[],
  at: number,
  to: number,
  name: string,
  { surnames }: Book,
  capitals: boolean,
): boolean {
  const before = tokens[at]?.gap === 'none' ? tokens[at - 1] : undefined;
  const isInitial =
    before !== undefined &&
    /^\p{Lu}$/u.test(before.raw) &&
    (surnames.get(name) ?? []).some(({ forename, preferred }) =>
      [forename, preferred].some((one) => one !== '' && squash(one).startsWith(before.word)),
    );
  if (isInitial) return true;
  if (to > at) return tokens.slice(at, to + 1).some(({ word }) => !isEveryday(word));
  if (isEveryday(name)) return false;
  return /^\p{Lu}/u.test(tokens[at]?.raw ?? '') || !capitals || name.length > 4;
}

/** "Theos tower": a forename with an s for which the apostrophe was left out. */
function isMissingApostrophe(tokens: readonly Token[], at: number, { forenames, rare }: Book): boolean {
  const word = tokens[at]?.word ?? '';
  const bare = word.slice(0, -1);
  if (!word.endsWith('s') || bare.length < 3 || rare.has(bare) || !forenames.has(bare)) return false;
  return !isEveryday(bare) && !isEveryday(word);
}

/** The last token of the surname, or of its first letter, that one of these has and that follows here; else the same. */
function surnameAfter(tokens: readonly Token[], at: number, given: readonly Pupil[]): number {
  if (tokens[at]?.owner === true || tokens[at + 1]?.gap !== 'none') return at;
  for (let to = lastOfRun(tokens, at + 1); to > at; to -= 1) {
    const joined = squash(wordsOf(tokens, at + 1, to));
    const isInitial = to === at + 1 && /^\p{Lu}$/u.test(tokens[to]?.raw ?? '') && joined !== 'i';
    const fits = ({ surname }: Pupil): boolean => {
      const parts = surname.split(/[\s-]+/).map(squash);
      return isInitial ? parts.some((part) => part.startsWith(joined)) : [squash(surname), ...parts].includes(joined);
    };
    if (given.some(fits)) return to;
  }
  return at;
}

function isEveryday(word: string): boolean {
  return wordNames.has(word) || wordSurnames.has(word) || commonWords.has(word);
}

function lastOfRun(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to + 1 < at + longestName && tokens[to + 1]?.gap === 'none' && tokens[to]?.owner !== true) to += 1;
  return to;
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return spacedAt(tokens, from, to).replaceAll(' ', '');
}

function spacedAt(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to + 1)
    .map(({ word }) => word)
    .join(' ');
}

/** "Ivy-Mae" -> "ivy mae". */
function spaced(name: string): string {
  return name
    .split(/[\s-]+/)
    .map(squash)
    .join(' ');
}

/** As it stands in the text, without a possessive ending. */
function writtenAs(text: string, tokens: readonly Token[], from: number, to: number): string {
  const written = text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0);
  return tokens[to]?.owner === true ? written.replace(/['’]s?$/i, '') : written;
}

/** Composed letters without invisible ones, which could part a name. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '');
}
