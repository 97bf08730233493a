import { distance } from 'fastest-levenshtein';
import type { Pupil } from '../pupil.ts';
import { classAfter } from './class-names.ts';
import { commonWords } from './common-words.ts';
import { givenNames } from './given-names.ts';
import { followsAName, personCanStand, standsAsName } from './name-grammar.ts';
import type { NamedPupil, RosterIndex } from './roster-index.ts';
import { soundOf } from './sound-of.ts';
import type { Token } from './tokens.ts';
import { wordNames } from './word-names.ts';

/** A forename where it stands: whom it can mean before a surname, initial or class narrows it. */
export type NameRead = { from: number; to: number; pupils: readonly Pupil[]; owner: boolean };

/** Whom a typed forename fits: those recorded so or usually called so; failing them, rarer nicknames. */
function pupilsNamed(named: readonly NamedPupil[]): readonly Pupil[] {
  const near = named.filter(({ tie }) => tie !== 'rare');
  return [...new Set((near.length > 0 ? near : named).map(({ pupil }) => pupil))];
}

/** The pupils of a name as typed, with those whose name sounds the same: nobody hears Lily from Lilly. */
function exactly(roster: RosterIndex, word: string): readonly Pupil[] {
  const named = roster.forenames.get(word);
  if (named === undefined) return [];
  const own = named.some(({ tie }) => tie !== 'rare');
  const alike = own ? (roster.bySound.get(soundOf(word)) ?? []).filter(({ tie }) => tie === 'own') : [];
  return pupilsNamed([...named, ...alike]);
}

/** Edits between two spellings, a swap of neighbours counting as one. */
export function edits(one: string, two: string): number {
  const plain = distance(one, two);
  if (plain !== 2 || one.length !== two.length) return plain;
  for (let at = 0; at < one.length; at++) {
    if (one[at] === two[at]) continue;
    const swapped = one[at] === two[at + 1] && one[at + 1] === two[at] && one.slice(at + 2) === two.slice(at + 2);
    return swapped ? 1 : 2;
  }
  return plain;
}

/** How far a spelling may be off: nothing for three letters, one for five, two beyond. */
function reach(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : 2;
}

const skeleton = (name: string): string =>
  name
    .replace(/x/g, 'ks')
    .replace(/c[kq]?(?![hi])/g, 'k')
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1');

/** "Jaxson" is Jaxon or Jackson otherwise spelt; "Lucy" is not Luca, "Gabriela" is not Gabriel. */
function isVariant(one: string, other: string): boolean {
  const bones = skeleton(one);
  return bones.length > 2 && one[0] === other[0] && one.at(-1) === other.at(-1) && bones === skeleton(other);
}

/** All pupils whose name the typed word may be a slip of: the nearest, and those one edit further. */
function nearly(roster: RosterIndex, word: string, trusted: boolean): readonly Pupil[] {
  const known = givenNames.has(word);
  const most = trusted || known ? reach(word.length) : Math.min(1, reach(word.length));
  const sounding = roster.bySound.get(soundOf(word)) ?? [];
  const found: { name: string; off: number }[] = [];
  for (let length = word.length - most; length <= word.length + most; length++) {
    for (const name of roster.forenamesByLength.get(length) ?? []) {
      if (name.length < 3 || (name[0] !== word[0] && name[0] !== word[1])) continue;
      // A name in its own right is another spelling of this one, or somebody else.
      if (known && !isVariant(word, name)) continue;
      const off = edits(word, name);
      if (off <= Math.min(most, reach(Math.max(word.length, name.length)))) found.push({ name, off });
    }
  }
  const best = Math.min(sounding.length > 0 ? 1 : 9, ...found.map(({ off }) => off));
  const close = found.filter(({ off }) => off <= best + 1).flatMap(({ name }) => roster.forenames.get(name) ?? []);
  return pupilsNamed([...sounding, ...close]);
}

function joinedWord(tokens: readonly Token[], at: number, count: number): string | null {
  let out = '';
  for (let index = at; index < at + count; index++) {
    const token = tokens[index];
    if (token === undefined || token.tag !== '' || (index > at && token.gap !== 'none')) return null;
    // "Be a good boy" names no Bea: small words are words.
    if (count > 1 && token.word.length < 3 && commonWords.has(token.word)) return null;
    if (index < at + count - 1 && token.owner) return null;
    out += token.word;
  }
  return out;
}

/** A word that is a name is one for certain before its own surname, initial or a class: "hope ellis", "Sunny (2L)". */
function named(roster: RosterIndex, tokens: readonly Token[], at: number, pupils: readonly Pupil[]): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.gap === 'sentence') return false;
  const group = classAfter(roster.classNames, tokens, at + 1);
  if (group !== null && pupils.some(group.fits)) return true;
  if (next.gap !== 'none') return false;
  const initial = /^\p{L}$/u.test(next.word) && !/^[aiunwvr]$/.test(next.word);
  return pupils.some((pupil) => {
    const surname = roster.folded.get(pupil.id)?.surname ?? '';
    return (
      surname === next.word ||
      (surname.length > 3 && surname === next.word.replace(/s$/, '')) ||
      (initial && surname.startsWith(next.word))
    );
  });
}

/** "will and hope held hands": two names joined at the start of a clause vouch for each other. */
function paired(roster: RosterIndex, tokens: readonly Token[], at: number): boolean {
  const joins = (token: Token | undefined) =>
    token !== undefined && /^(?:and|n)$/.test(token.word) && token.gap === 'none';
  const name = (token: Token | undefined) => token !== undefined && roster.forenames.has(token.word);
  const opens = (place: number) => place === 0 || tokens[place]?.gap !== 'none';
  if (opens(at) && joins(tokens[at + 1]) && name(tokens[at + 2])) return followsAName(tokens[at + 3]);
  return joins(tokens[at - 1]) && name(tokens[at - 2]) && opens(at - 2) && followsAName(tokens[at + 1]);
}

function exactAt(roster: RosterIndex, tokens: readonly Token[], at: number, capitals: boolean): NameRead | null {
  for (const count of [3, 2, 1]) {
    const word = joinedWord(tokens, at, count);
    const token = tokens[at + count - 1];
    if (word === null || token === undefined) continue;
    const direct = exactly(roster, word);
    if (direct.length > 0) {
      return count > 1 ||
        standsAsName(tokens, at, word, capitals) ||
        named(roster, tokens, at, direct) ||
        paired(roster, tokens, at)
        ? { from: at, to: at + count - 1, pupils: direct, owner: token.owner }
        : null;
    }
    if (count > 1 || !word.endsWith('s') || commonWords.hasAsTyped(word)) continue;
    // "Maxs model", "sunnys face": the apostrophe is the first thing a thumb leaves out.
    const owned = exactly(roster, word.slice(0, -1));
    if (owned.length > 0 && word.length > 3) {
      const plain = word.slice(0, -1);
      const ownerToken = { ...token, word: plain, owner: true };
      const inPlace = [...tokens.slice(0, at), ownerToken, ...tokens.slice(at + 1, at + 3)];
      return standsAsName(inPlace, at, plain, capitals) ? { from: at, to: at, pupils: owned, owner: true } : null;
    }
  }
  return null;
}

/** Words nobody misspells a name into: school brands and the calendar. */
export const notNames: ReadonlySet<string> = new Set(
  `mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec lego numicon ipad ipads teams cpoms pokemon spiderman minecraft roblox christmas easter eid diwali halloween english monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  phonics maths english science computing playtime lunchtime hometime teatime continuum sims arbor google youtube netflix zoom duplo velcro elsa batman superman hulk sonic mario paw peppa disney ramadan hanukkah god jesus allah british london england school`.split(
    /\s+/,
  ),
);

/** The forename that begins at this token, exact or nearly, or null. */
export function readName(
  roster: RosterIndex,
  tokens: readonly Token[],
  at: number,
  capitals: boolean,
): NameRead | null {
  const token = tokens[at];
  if (token === undefined || token.tag !== '' || token.word.length < 2) return null;
  const exact = exactAt(roster, tokens, at, capitals);
  if (exact !== null) return exact;
  const { word } = token;
  if (word.length < 4 || commonWords.has(word) || notNames.has(word) || /\d/.test(word) || roster.surnames.has(word))
    return null;
  if (roster.forenames.has(word)) return null;
  const capital = capitals && /^\p{Lu}/u.test(token.raw);
  const next = tokens[at + 1];
  const trusted = capital || followsAName(next) || token.owner;
  // A misspelt name in small letters is believed only where a person can stand.
  if (!trusted && !personCanStand(tokens, at)) return null;
  let pupils = nearly(roster, word, trusted);
  let owner = token.owner;
  if (pupils.length === 0 && word.endsWith('s') && word.length > 4) {
    pupils = exactOrNear(roster, word.slice(0, -1), capital);
    owner = true;
  } else if (
    pupils.length > 0 &&
    word.endsWith('s') &&
    !owner &&
    pupils.every((pupil) => !/s$/i.test(pupil.preferred || pupil.forename))
  )
    owner = true;
  if (pupils.length === 0 || (wordNames.has(word) && !capital)) return null;
  return { from: at, to: at, pupils, owner };
}

function exactOrNear(roster: RosterIndex, word: string, capital: boolean): readonly Pupil[] {
  const direct = exactly(roster, word);
  if (direct.length > 0 || commonWords.has(word)) return direct;
  return capital ? nearly(roster, word, false) : pupilsNamed(roster.bySound.get(soundOf(word)) ?? []);
}

/** A name that is nobody's here: a given name, or a capitalised stranger that does something. */
export function readStranger(tokens: readonly Token[], at: number, capitals: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || token.tag !== '') return false;
  const word = givenNames.has(token.word) || !token.word.endsWith('s') ? token.word : token.word.slice(0, -1);
  if (
    commonWords.has(word) ||
    notNames.has(word) ||
    word.length < 3 ||
    /^(?:they|we|you|i|he|she|there|that|who|what|it)(?:ve|re|ll|d|s|m)$/.test(token.word)
  )
    return false;
  if (givenNames.has(word)) return !wordNames.has(word) || standsAsName(tokens, at, word, capitals);
  const capital = capitals && /^\p{Lu}\p{Ll}{2,}/u.test(token.raw) && !commonWords.has(token.word);
  return capital && !wordNames.has(word) && followsAName(tokens[at + 1]) && tokens[at + 1]?.gap === 'none';
}
