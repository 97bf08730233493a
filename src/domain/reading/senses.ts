import { makePhraseBook, type WordLists } from './phrase-book.ts';
import type { Token } from './tokens.ts';

// A sense is a handful of word classes that stand near each other, in any order: "home harm" is a word for somebody at
// home and a word for harm in one sentence. Classes are lists anyone can read, so a new word of a class needs no new rule.
//
// A class is phrases (the language of phrase-book.ts) with commas between; `+name` takes in another class. What stands
// inside a phrase of the class `ordinary` counts for nothing. A rule is a line:
//   home harm        both, in any order, within 14 words of one sentence
//   home >harm       the second after the first           9      within nine words
//   ..               sentence ends do not part them       -game  not where this class is in the sentence
//   --game           not where this class is anywhere    |       within one clause: no "when", "because", "so" between

export type Classes = Readonly<Record<string, string>>;

/** A rule that held: the tokens from the first to the last of its words, and where its first class stands. */
export type SenseHit<T> = { value: T; from: number; to: number; at: number };

type Place = { from: number; to: number; sentence: number; clause: number };
type Settled = { from: number; to: number; at: number };
type Rule<T> = {
  classes: readonly { name: string; after: boolean }[];
  span: number;
  across: boolean;
  oneClause: boolean;
  unlessNear: readonly string[];
  unlessAnywhere: readonly string[];
  value: T;
};

function phrasesOf(classes: Classes, name: string, inside: readonly string[] = []): string[] {
  return (classes[name] ?? '')
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
    .flatMap((phrase) =>
      phrase.startsWith('+') && !inside.includes(phrase)
        ? phrasesOf(classes, phrase.slice(1), [...inside, phrase])
        : [phrase],
    );
}

function ruleOf<T>(line: string, value: T): Rule<T> {
  const words = line.trim().split(/\s+/);
  const across = words.includes('..');
  const number = words.find((word) => /^\d+$/.test(word));
  return {
    classes: words
      .filter((word) => /^>?[a-z]/i.test(word))
      .map((word) => ({ name: word.replace('>', ''), after: word.startsWith('>') })),
    span: number === undefined ? (across ? 30 : 14) : Number(number),
    across,
    oneClause: words.includes('|'),
    unlessNear: words.filter((word) => /^-[a-z]/i.test(word)).map((word) => word.slice(1)),
    unlessAnywhere: words.filter((word) => word.startsWith('--')).map((word) => word.slice(2)),
    value,
  };
}

/** Chooses a place for each class in turn; null where none fits. Spans are short, so the choices are few. */
function settle<T>(
  rule: Rule<T>,
  found: ReadonlyMap<string, readonly Place[]>,
  chosen: readonly Place[],
): Settled | null {
  const next = rule.classes[chosen.length];
  if (next === undefined) {
    const from = Math.min(...chosen.map((place) => place.from));
    const sentence = chosen.find((place) => place.from === from)?.sentence ?? 0;
    if (rule.unlessNear.some((name) => found.get(name)?.some((place) => place.sentence === sentence))) return null;
    return { from, to: Math.max(...chosen.map((place) => place.to)), at: chosen[0]?.from ?? from };
  }
  const last = chosen.at(-1);
  const first = chosen[0];
  for (const place of found.get(next.name) ?? []) {
    if (first !== undefined && !rule.across && place.sentence !== first.sentence) continue;
    if (first !== undefined && rule.oneClause && place.clause !== first.clause) continue;
    if (chosen.some((other) => place.from <= other.to && place.to >= other.from)) continue;
    if (next.after && last !== undefined && place.from <= last.to) continue;
    const from = Math.min(place.from, ...chosen.map((other) => other.from));
    if (Math.max(place.to, ...chosen.map((other) => other.to)) - from > rule.span) continue;
    const settled = settle(rule, found, [...chosen, place]);
    if (settled !== null) return settled;
  }
  return null;
}

/** Compiles classes and rules; what is returned finds every rule that holds in a text, once each. */
export function makeSenses<T>(
  classes: Classes,
  rules: readonly (readonly [line: string, value: T])[],
  lists: WordLists = {},
): (tokens: readonly Token[]) => SenseHit<T>[] {
  const look = makePhraseBook(
    Object.keys(classes).flatMap((name) => phrasesOf(classes, name).map((phrase) => [phrase, name] as const)),
    lists,
  );
  const compiled = rules.map(([line, value]) => ruleOf(line, value));
  for (const { classes: named, unlessNear, unlessAnywhere } of compiled)
    for (const name of [...named.map((one) => one.name), ...unlessNear, ...unlessAnywhere])
      if (!Object.hasOwn(classes, name)) throw new Error(`No class is called ${name}`);
  return (tokens) => {
    const found = placesIn(tokens, look(tokens));
    const hits: SenseHit<T>[] = [];
    for (const rule of compiled) {
      if (lacksOne(rule, found)) continue;
      if (rule.unlessAnywhere.some((name) => found.has(name))) continue;
      const place = settle(rule, found, []);
      if (place !== null) hits.push({ value: rule.value, ...place });
    }
    return hits;
  };
}

function lacksOne<T>(rule: Rule<T>, found: ReadonlyMap<string, readonly Place[]>): boolean {
  for (const { name } of rule.classes) if (!found.has(name)) return true;
  return false;
}

const opensClause = /^(?:when|because|so|until|till|while|after|before|although|but|since|if|whenever)$/;

/** No class needs more places than this in one text; it bounds the work on a paste of one word over and over. */
const mostPlaces = 12;

function placesIn(
  tokens: readonly Token[],
  hits: readonly { value: string; from: number; to: number }[],
): Map<string, Place[]> {
  let sentence = 0;
  const sentences = tokens.map((token, at) => (at > 0 && token.gap === 'sentence' ? ++sentence : sentence));
  let clause = 0;
  const clauses = tokens.map((token) => (token.tag === '' && opensClause.test(token.word) ? ++clause : clause));
  const ordinary = hits.filter((hit) => hit.value === 'ordinary');
  const found = new Map<string, Place[]>();
  for (const { value, from, to } of hits) {
    if (value !== 'ordinary' && ordinary.some((one) => one.from <= from && one.to >= to)) continue;
    const places = found.get(value) ?? [];
    if (places.length < mostPlaces && places.at(-1)?.from !== from)
      places.push({ from, to, sentence: sentences[from] ?? 0, clause: clauses[from] ?? 0 });
    found.set(value, places);
  }
  return found;
}
