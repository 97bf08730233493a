// A sentence of praise as it may go home with one child: every other child in it is a friend. In doubt a name is hidden.
import { wordsLimit } from './entry.ts';
import type { Pupil } from './pupil.ts';
import { adultSpans, type Span } from './home-time-adults.ts';
import { isWordHere } from './home-time-words.ts';
import { makeFindAdult } from './reading/find-adults.ts';
import { findMentions, type RawMention } from './reading/find-mentions.ts';
import { capitalsCount } from './reading/name-grammar.ts';
import { nicknames } from './reading/nicknames.ts';
import { indexRoster, type RosterIndex, squash } from './reading/roster-index.ts';
import { type Token, tokensOf } from './reading/tokens.ts';
import { sayFriends } from './say-friends.ts';

/** Words a sentence for the family of one child. */
export type FamilyWording = (sentence: string, own: Pupil) => string;

/** The longest name, in words: "Maria da Silva Santos" has a surname of three. */
const longestName = 4;

/** The sentence with the names of all other children of the roster hidden. Titled adults keep their names. */
export function forFamily(sentence: string, own: Pupil, pupils: readonly Pupil[]): string {
  return makeFamilyWording(pupils)(sentence, own);
}

/** Makes the wording for one roster. Whoever has left is to be in it too: their names are hidden as well. */
export function makeFamilyWording(pupils: readonly Pupil[]): FamilyWording {
  const roster = indexRoster(pupils);
  const book = bookOf(pupils, roster);
  const findAdult = makeFindAdult([], roster.surnames, roster.forenames);
  return (sentence, own) => {
    const text = plain(sentence);
    // Where letters stand is the same in both.
    const tokens = tokensOf(text.replace(/[‘’‚‛ʼ`´′]/g, "'").replace(/[–—−]/g, '-'));
    const adults = adultSpans(tokens, book.forenames, findAdult);
    const told = toldBy(findMentions(roster, tokens, findAdult), own, adults);
    const swept = sweep(tokens, book, own, [...adults, ...told]);
    return sayFriends(text, tokens, [...told, ...swept]);
  };
}

/** All names of the roster as they are compared, each with those who have it. */
type Book = {
  /** Forenames and preferred names as recorded. */
  recorded: ReadonlyMap<string, readonly Pupil[]>;
  /** These and their short forms. */
  forenames: ReadonlyMap<string, readonly Pupil[]>;
  surnames: ReadonlyMap<string, readonly Pupil[]>;
};

function bookOf(pupils: readonly Pupil[], roster: RosterIndex): Book {
  const forenames = new Map<string, readonly Pupil[]>();
  const surnames = new Map<string, readonly Pupil[]>();
  const put = (map: Map<string, readonly Pupil[]>, name: string, pupil: Pupil): void => {
    if (name !== '') map.set(name, [...(map.get(name) ?? []), pupil]);
  };
  for (const [name, named] of roster.forenames) for (const { pupil } of named) put(forenames, name, pupil);
  const recorded = new Map<string, readonly Pupil[]>();
  for (const pupil of pupils) {
    for (const name of surnameForms(pupil)) put(surnames, name, pupil);
    for (const name of [pupil.forename, pupil.preferred]) put(recorded, squash(name), pupil);
  }
  return { recorded, forenames, surnames };
}

function surnameForms({ surname }: Pupil): readonly string[] {
  const parts = surname.split(/[\s-]+/).map(squash);
  return [...new Set([squash(surname), ...parts.filter((part) => part.length > 2)])];
}

/** What the child is called. A short form that another child's record has is that child's. */
function ownForms(own: Pupil, { recorded, surnames }: Book): ReadonlySet<string> {
  const given = [own.forename, own.preferred].filter((name) => name !== '');
  const short = given.flatMap((name) => [
    ...name.split(/[\s-]+/).map(squash),
    ...(nicknames.get(squash(name))?.keys() ?? []),
  ]);
  const others = (name: string): boolean =>
    [...(recorded.get(name) ?? []), ...(surnames.get(name) ?? [])].some(({ id }) => id !== own.id);
  return new Set([...given.map(squash), ...short.filter((name) => name !== '' && !others(name))]);
}

/** The children the reader of messages finds, slips of spelling among them, as far as they are not this child. */
function toldBy(
  scene: { tokens: readonly Token[]; mentions: readonly RawMention[] },
  own: Pupil,
  adults: readonly Span[],
): readonly Span[] {
  return scene.tokens.flatMap((token) => {
    const mention = scene.mentions[token.mention];
    if (token.tag !== '@child' || mention === undefined) return [];
    if (mention.pupils.some(({ id }) => id === own.id)) return [];
    const { start, end, owner } = token;
    return adults.some((adult) => overlaps(adult, token)) ? [] : [{ start, end, owner }];
  });
}

/** Every name of the roster that the reader passed over. */
function sweep(tokens: readonly Token[], book: Book, own: Pupil, done: readonly Span[]): readonly Span[] {
  const capitals = capitalsCount(tokens);
  const mine = ownForms(own, book);
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || done.some((span) => overlaps(span, token))) continue;
    const name = nameAt(tokens, at, book, mine, own, capitals);
    if (name === null) continue;
    const last = tokens[name.to] ?? token;
    if (!name.isOwn) found.push({ start: token.start, end: last.end, owner: last.owner || name.owner });
    at = name.to;
  }
  return found;
}

type Name = { to: number; isOwn: boolean; owner: boolean };

function nameAt(
  tokens: readonly Token[],
  at: number,
  book: Book,
  mine: ReadonlySet<string>,
  own: Pupil,
  capitals: boolean,
): Name | null {
  for (let to = lastOfRun(tokens, at); to >= at; to -= 1) {
    const joined = squash(
      tokens
        .slice(at, to + 1)
        .map(({ word }) => word)
        .join(''),
    );
    const isMine = mine.has(joined);
    const form = formOf(joined, book);
    if (form === null && !isMine) continue;
    const given = book.forenames.get(form?.name ?? joined) ?? [];
    const more = surnameAfter(tokens, to, given, isMine ? own : null, book);
    if (isMine) return { to: more.to, isOwn: more.whose !== 'other', owner: false };
    if (surnameForms(own).includes(joined)) return { to, isOwn: true, owner: false };
    const isWord = to === at && more.to === to && isWordHere(tokens, at, given.length > 0, capitals);
    if (!isWord) return { to: more.to, isOwn: false, owner: form?.owner ?? false };
  }
  return null;
}

/** A name as the roster has it, or with an s for which the apostrophe was left out. */
function formOf(joined: string, { forenames, surnames }: Book): { name: string; owner: boolean } | null {
  if (forenames.has(joined) || surnames.has(joined)) return { name: joined, owner: false };
  const bare = joined.slice(0, -1);
  const isBare = joined.endsWith('s') && bare.length > 2 && forenames.has(bare);
  return isBare ? { name: bare, owner: true } : null;
}

/** Whether a surname or its first letter follows a forename, and whose it is. */
function surnameAfter(
  tokens: readonly Token[],
  at: number,
  given: readonly Pupil[],
  own: Pupil | null,
  book: Book,
): { to: number; whose: 'nobody' | 'own' | 'other' } {
  if (tokens[at]?.owner === true || tokens[at + 1]?.gap !== 'none') return { to: at, whose: 'nobody' };
  for (let to = lastOfRun(tokens, at + 1); to > at; to -= 1) {
    const words = tokens.slice(at + 1, to + 1);
    const joined = squash(words.map(({ word }) => word).join(''));
    const isInitial = words.length === 1 && /^\p{Lu}$/u.test(words[0]?.raw ?? '');
    const fits = (pupil: Pupil): boolean =>
      isInitial ? squash(pupil.surname).startsWith(joined) : surnameForms(pupil).includes(joined);
    if (own !== null && fits(own)) return { to, whose: 'own' };
    const isCapital = /^\p{Lu}/u.test(words[0]?.raw ?? '');
    const isSomebodys = isCapital && !isInitial && book.surnames.has(joined) && !book.forenames.has(joined);
    if (given.some((pupil) => pupil !== own && fits(pupil)) || (own !== null && isSomebodys))
      return { to, whose: 'other' };
  }
  return { to: at, whose: 'nobody' };
}

/** The last token that can be of one name with this one: nothing but spaces and hyphens between. */
function lastOfRun(tokens: readonly Token[], at: number): number {
  if (tokens[at] === undefined) return at - 1;
  let to = at;
  while (to + 1 < at + longestName && tokens[to + 1]?.gap === 'none' && tokens[to]?.owner !== true) to += 1;
  return to;
}

function overlaps(one: Span, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}

/** One line of composed letters without invisible ones, which could part a name. */
function plain(sentence: string): string {
  return sentence
    .slice(0, wordsLimit)
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
