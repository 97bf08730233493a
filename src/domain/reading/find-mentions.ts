import type { Pupil } from '../pupil.ts';
import { classAfter, type ClassMention } from './class-names.ts';
import { commonWords } from './common-words.ts';
import type { FindAdult } from './find-adults.ts';
import { capitalsCount } from './name-grammar.ts';
import { notNames, readName, readStranger, type NameRead } from './read-name.ts';
import { readInitialAndSurname, readSurname, readSurnameFirst } from './read-surname.ts';
import type { RosterIndex } from './roster-index.ts';
import type { Token } from './tokens.ts';

/** A child named in a message, before the whole message narrows whom it means. */
export type RawMention = {
  pupils: readonly Pupil[];
  /** The words as typed. */
  typed: string;
  /** A class stood with this very name. */
  classed: boolean;
  /** The name is followed by a relative ("Toby's dad"): the relative is meant, not the child. */
  kin: boolean;
  /** A class ended the sentence after this name and does not fit it: another name's, or this child is nobody. */
  misfit: ClassMention | null;
};

/** A message with its people found: the tokens of a name are one `@child`, `@adult` or `@class` token. */
export type Scene = { tokens: Token[]; mentions: RawMention[]; classes: readonly ClassMention[]; capitals: boolean };

type Found = { from: number; to: number; tag: string; owner: boolean; mention: RawMention | null };

const kinWords = new Set(
  'mum mums mummy dad dads daddy nan nans nanny grandma grandad gran granny auntie aunty uncle stepdad stepmum parents parent family carer childminder mother father grandparents'.split(
    ' ',
  ),
);

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to + 1)
    .map((token) => token.raw)
    .join(' ');
}

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.gap !== 'none';
}

type Named = { pupils: readonly Pupil[]; to: number; owner: boolean };

function nameAt(roster: RosterIndex, tokens: readonly Token[], at: number, capitals: boolean): Named | null {
  const backwards = readSurnameFirst(roster, tokens, at, capitals) ?? readInitialAndSurname(roster, tokens, at);
  if (backwards !== null) return backwards;
  const name: NameRead | null = readName(roster, tokens, at, capitals);
  if (name !== null)
    return name.owner ? { pupils: name.pupils, to: name.to, owner: true } : readSurname(roster, tokens, name, capitals);
  if (readStranger(tokens, at, capitals)) {
    const token = tokens[at];
    const next = tokens[at + 1];
    const surnamed =
      next !== undefined &&
      next.gap === 'none' &&
      !token?.owner &&
      (/^\p{Lu}/u.test(next.raw) ? capitals && !commonWords.has(next.word) && !notNames.has(next.word) : false);
    const known =
      next !== undefined &&
      next.gap === 'none' &&
      !token?.owner &&
      roster.surnames.has(next.word) &&
      (capitals ? /^\p{Lu}/u.test(next.raw) : true);
    return {
      pupils: [],
      to: at + (surnamed || known ? 1 : 0),
      owner: (surnamed || known ? next : token)?.owner ?? false,
    };
  }
  return null;
}

function mentionAt(roster: RosterIndex, tokens: readonly Token[], at: number, capitals: boolean): Found | null {
  const named = nameAt(roster, tokens, at, capitals);
  if (named === null) return null;
  let { pupils, to } = named;
  let classed = false;
  let misfit: ClassMention | null = null;
  const typed = wordsOf(tokens, at, to);
  const group = named.owner ? null : classAfter(roster.classNames, tokens, to + 1);
  if (group !== null) {
    const after = tokens[group.to];
    const bracketed = tokens[group.from]?.opened === true;
    const fitting = pupils.filter(group.fits);
    // A full name is surer than a class; a lone first name with somebody else's class is nobody for certain.
    const ends = endsPhrase(tokens, group.to + 1) && !bracketed;
    if (fitting.length > 0) pupils = fitting;
    // "hit Mia in 1K" says where; "Mia 1K" says which Mia.
    else if (to === at && ends && tokens[to + 1]?.word === 'in') misfit = null;
    else if (to === at && ends) misfit = group;
    else if (to === at && !after?.owner) pupils = [];
    classed = fitting.length > 0 || to === at;
    // A class that ends its sentence is the whole message's ("Theo hit Sam 1K"), unless brackets tie it to one name.
    if (bracketed || !endsPhrase(tokens, group.to + 1) || group.to > to) to = group.to;
  }
  const kin = named.owner && kinWords.has(tokens[to + 1]?.word ?? '') && tokens[to + 1]?.gap === 'none';
  return { from: at, to, tag: '@child', owner: named.owner, mention: { pupils, typed, classed, kin, misfit } };
}

function merge(tokens: readonly Token[], found: Found, mention: number): Token | null {
  const first = tokens[found.from];
  const last = tokens[found.to];
  if (first === undefined || last === undefined) return null;
  const raw = wordsOf(tokens, found.from, found.to);
  return { ...first, raw, end: last.end, owner: found.owner, tag: found.tag, mention };
}

/** Finds adults, classes and children, in that order, and folds each into one token. */
export function findMentions(roster: RosterIndex, tokens: readonly Token[], findAdult: FindAdult): Scene {
  const capitals = capitalsCount(tokens);
  const out: Token[] = [];
  const mentions: RawMention[] = [];
  const classes: ClassMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const adult = findAdult(tokens, at, capitals);
    const found: Found | null =
      adult !== null
        ? { ...adult, tag: '@adult', owner: tokens[adult.to]?.owner ?? false, mention: null }
        : mentionAt(roster, tokens, at, capitals);
    if (found !== null) {
      const merged = merge(tokens, found, found.mention === null ? -1 : mentions.length);
      if (found.mention !== null) mentions.push(found.mention);
      if (merged !== null) out.push(merged);
      const trailing =
        found.mention?.classed === true
          ? (roster.classNames(tokens, found.to) ?? roster.classNames(tokens, found.to - 1))
          : null;
      if (trailing !== null && endsPhrase(tokens, found.to + 1) && !bracketedClass(tokens, trailing))
        classes.push(trailing);
      at = found.to;
      continue;
    }
    const group = roster.classNames(tokens, at);
    if (group === null) {
      out.push(token);
      continue;
    }
    const owned = tokens[group.to]?.owner === true || tokens[at - 1]?.word === 'of' || tokens[at - 1]?.word === 'a';
    if (!owned) classes.push(group);
    const merged = merge(tokens, { from: at, to: group.to, tag: '@class', owner: owned, mention: null }, -1);
    if (merged !== null) out.push(merged);
    at = group.to;
  }
  return { tokens: out, mentions: settleMisfits(mentions), classes, capitals };
}

/** "Millie hit Mia 2M" with no Mia in 2M: the class is Millie's. Where it is nobody else's either, Mia is nobody. */
function settleMisfits(mentions: readonly RawMention[]): RawMention[] {
  return mentions.map((mention) => {
    const { misfit } = mention;
    if (misfit === null || mentions.some((other) => other !== mention && other.pupils.some(misfit.fits)))
      return mention;
    return { ...mention, pupils: [] };
  });
}

function bracketedClass(tokens: readonly Token[], group: ClassMention): boolean {
  for (let at = group.from - 1; at <= group.to; at++) if (tokens[at]?.opened === true) return true;
  return false;
}
