import type { Pupil } from '../pupil.ts';
import { commonWords } from './common-words.ts';
import { givenNames } from './given-names.ts';
import { edits, notNames, readName, type NameRead } from './read-name.ts';
import type { RosterIndex } from './roster-index.ts';
import { soundOf } from './sound-of.ts';
import type { Token } from './tokens.ts';
import { wordSurnames } from './word-names.ts';

type Surnamed = { pupils: readonly Pupil[]; to: number; owner: boolean };

function squashed(tokens: readonly Token[], from: number, count: number): string | null {
  let out = '';
  for (let at = from; at < from + count; at++) {
    const token = tokens[at];
    if (token === undefined || token.gap !== 'none' || token.tag !== '') return null;
    out += token.word;
  }
  return out;
}

function withSurname(roster: RosterIndex, pupils: readonly Pupil[], typed: string): readonly Pupil[] {
  return pupils.filter((pupil) => {
    const surname = roster.folded.get(pupil.id)?.surname ?? '';
    return (
      surname === typed ||
      (typed.length > 3 &&
        pupil.surname.length > typed.length &&
        (roster.surnames.get(typed)?.includes(pupil) ?? false))
    );
  });
}

function nearSurname(roster: RosterIndex, pupils: readonly Pupil[], token: Token): readonly Pupil[] {
  const { word } = token;
  if (word.length < 3) return [];
  const matching = (test: (surname: string) => boolean) =>
    pupils.filter((pupil) => test(roster.folded.get(pupil.id)?.surname ?? ''));
  const sounding = matching((surname) => soundOf(surname) === soundOf(word));
  if (sounding.length > 0) return sounding;
  if (commonWords.has(word) && !/^\p{Lu}/u.test(token.raw)) return [];
  return word.length < 4 ? [] : matching((surname) => edits(surname, word) <= (word.length > 6 ? 2 : 1));
}

/** Small words that a single letter after a name may be: "with", "and", "are", "very", "you". */
const letterWords: Readonly<Record<string, RegExp>> = {
  w: /^(?:a|an|the|his|her|their|my|our|no|some|it|them|him|other|another|\d.*)$/,
  n: /^(?:a|the|his|her|then|i|he|she|they|now|was|had|has|also|both)$/,
  v: /^(?:upset|cross|good|kind|quiet|tired|tearful|angry|brave|helpful|sad|patient|proud|excited|well|nice|nicely|rude|unkind|calm|silly|loud|rough|distressed|wobbly|sensible|happy|sweet|gentle|polite|poor|difficult|dysregulated)$/,
  r: /^(?:u|you|we|both|being|not|so)$/,
  u: /.*/,
  a: /.*/,
  i: /.*/,
  x: /^\d|^$/,
  b: /^\d/,
  d: /^\d/,
};

function initialsAt(tokens: readonly Token[], at: number): { letters: string; to: number; token: Token } | null {
  const token = tokens[at];
  if (token === undefined || token.gap === 'sentence' || token.gap === 'comma' || token.opened) return null;
  const next = tokens[at + 1];
  if (/^\p{L}$/u.test(token.word)) {
    const second =
      next !== undefined &&
      next.start === token.end + 1 &&
      next.gap === 'none' &&
      /^\p{Lu}$/u.test(next.raw) &&
      /^\p{Lu}$/u.test(token.raw);
    return second
      ? { letters: token.word + next.word, to: at + 1, token: next }
      : { letters: token.word, to: at, token };
  }
  if (/^\p{Lu}{2}$/u.test(token.raw)) return { letters: token.word, to: at, token };
  return null;
}

function byInitial(roster: RosterIndex, tokens: readonly Token[], name: NameRead, capitals: boolean): Surnamed | null {
  const initials = initialsAt(tokens, name.to + 1);
  if (initials === null) return null;
  const { letters, to, token } = initials;
  const next = tokens[to + 1];
  const after = next === undefined || next.gap === 'sentence' ? '' : next.word;
  const capital = /^\p{Lu}/u.test(token.raw) && capitals;
  const fitting = name.pupils.filter((pupil) => {
    const known = roster.folded.get(pupil.id);
    return (
      known !== undefined && (known.initials === letters || (letters.length === 1 && known.surname.startsWith(letters)))
    );
  });
  const asWord = letters.length === 1 ? letterWords[letters] : undefined;
  const nameFollows =
    next !== undefined && /[wn]/.test(letters) && (roster.forenames.has(next.word) || givenNames.has(next.word));
  if (!capital && (asWord?.test(after) === true || nameFollows)) return null;
  if (fitting.length > 0) return { pupils: fitting, to, owner: token.owner };
  // A capital that is not this child's initial: somebody else is meant, so nobody for certain.
  return capital && letters.length === 1 && !/[aiu]/.test(letters) && !/^\d/.test(after)
    ? { pupils: [], to, owner: token.owner }
    : null;
}

/** Reads on from a forename: its surname, a near spelling of it, or initials. Another surname makes it nobody. */
export function readSurname(
  roster: RosterIndex,
  tokens: readonly Token[],
  name: NameRead,
  capitals: boolean,
): Surnamed {
  const next = tokens[name.to + 1];
  const alone = { pupils: name.pupils, to: name.to, owner: name.owner };
  if (next === undefined || next.gap !== 'none' || next.tag !== '') return alone;
  for (const count of [3, 2, 1]) {
    const typed = squashed(tokens, name.to + 1, count);
    if (typed === null) continue;
    const last = tokens[name.to + count];
    const direct = withSurname(roster, name.pupils, typed);
    if (direct.length > 0) return { pupils: direct, to: name.to + count, owner: last?.owner ?? false };
    const owned = typed.endsWith('s') ? withSurname(roster, name.pupils, typed.slice(0, -1)) : [];
    if (owned.length > 0) return { pupils: owned, to: name.to + count, owner: true };
  }
  const initial = byInitial(roster, tokens, name, capitals);
  if (initial !== null) return initial;
  // "olivia st", "Ben Ro": the first letters of the surname.
  const begun =
    /^\p{L}{2,3}$/u.test(next.word) && !commonWords.has(next.word) && next.word !== 'and'
      ? name.pupils.filter((pupil) => roster.folded.get(pupil.id)?.surname.startsWith(next.word))
      : [];
  if (begun.length > 0 && name.pupils.length > 1) return { pupils: begun, to: name.to + 1, owner: next.owner };
  const near = nearSurname(roster, name.pupils, next);
  if (near.length > 0) return { pupils: near, to: name.to + 1, owner: next.owner };
  return isOtherSurname(roster, tokens, name, next, capitals)
    ? { pupils: [], to: name.to + 1, owner: next.owner }
    : alone;
}

function isOtherSurname(
  roster: RosterIndex,
  tokens: readonly Token[],
  name: NameRead,
  next: Token,
  capitals: boolean,
): boolean {
  if (next.word.length < 3 || notNames.has(next.word) || roster.classNames(tokens, name.to + 1) !== null) return false;
  const capital = capitals && /^\p{Lu}\p{Ll}/u.test(next.raw);
  if (roster.surnames.has(next.word))
    return capital || (!commonWords.has(next.word) && !roster.forenames.has(next.word));
  return (
    capital &&
    !commonWords.has(next.word) &&
    !givenNames.has(next.word) &&
    !roster.forenames.has(next.word) &&
    readName(roster, tokens, name.to + 1, capitals) === null
  );
}

/** "Rowe Alfie", as registers have it. */
export function readSurnameFirst(
  roster: RosterIndex,
  tokens: readonly Token[],
  at: number,
  capitals: boolean,
): Surnamed | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.gap === 'sentence' || token.owner) return null;
  const owners = roster.surnames.get(token.word);
  if (owners === undefined || !roster.forenames.has(next.word)) return null;
  if (roster.forenames.has(token.word) && !roster.surnames.has(token.word)) return null;
  const name = readName(roster, tokens, at + 1, true);
  const both = name?.pupils.filter((pupil) => owners.includes(pupil)) ?? [];
  if (
    name === null ||
    both.length === 0 ||
    (!capitals && commonWords.has(token.word) && wordSurnames.has(token.word) && at > 0)
  )
    return null;
  // "Ellis Hope" where Ellis is also a forename followed by its own surname stays with the forename.
  const after = tokens[name.to + 1];
  if (after !== undefined && after.gap === 'none' && withSurname(roster, name.pupils, after.word).length > 0)
    return null;
  return { pupils: both, to: name.to, owner: name.owner };
}

/** "R Page", "G. Potts"; and a surname by itself where it is not also a word. */
export function readInitialAndSurname(roster: RosterIndex, tokens: readonly Token[], at: number): Surnamed | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return null;
  if (
    /^\p{L}$/u.test(token.word) &&
    next !== undefined &&
    next.gap !== 'comma' &&
    token.word !== 'i' &&
    token.raw !== 'a'
  ) {
    for (const count of [2, 1]) {
      const typed =
        count === 1 ? next.word : `${next.word}${tokens[at + 2]?.gap === 'none' ? tokens[at + 2]?.word : ''}`;
      const last = tokens[at + count];
      const owners =
        roster.surnames.get(typed) ?? (typed.endsWith('s') ? roster.surnames.get(typed.slice(0, -1)) : undefined) ?? [];
      const fitting = owners.filter((pupil) => {
        const known = roster.folded.get(pupil.id);
        return known !== undefined && (known.goBy.startsWith(token.word) || known.legal.startsWith(token.word));
      });
      const plain = /^\p{Lu}$/u.test(token.raw) || !wordSurnames.has(typed);
      if (fitting.length > 0 && plain) return { pupils: fitting, to: at + count, owner: last?.owner ?? false };
    }
    return null;
  }
  const word = roster.surnames.has(token.word) || !token.word.endsWith('s') ? token.word : token.word.slice(0, -1);
  const owners = roster.surnames.get(word);
  if (
    owners === undefined ||
    roster.forenames.has(word) ||
    wordSurnames.has(word) ||
    commonWords.has(word) ||
    givenNames.has(word) ||
    word.length < 3
  )
    return null;
  return { pupils: owners, to: at, owner: token.owner || word !== token.word };
}
