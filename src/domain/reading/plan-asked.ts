// Is somebody asking for a child's plan? Told from a moment in which a plan is only mentioned.
import type { Pupil } from '../pupil.ts';
import { cleanText, fold } from './clean-text.ts';
import { commonWords } from './common-words.ts';

const polite =
  /^(?:(?:hi|hey|hello|hiya|ok|please|pls|quick(?:ly)?|urgent)[\s,!:-]+|(?:can|could|may) (?:i|you|we) (?:please |pls )?(?:see|have|get|show|open|look at|give|find|send)(?: me)? |(?:show|give|send|find|get|open|see|read|tell)(?: me)? |i need |need |what(?:['’]?s| is) |whats |where(?:['’]?s| is) |do(?:es)? (?:we|you) have |is there |have (?:we|you) got |(?:the|a|any) )/i;
const after = /(?:[\s,.!?]+(?:please|pls|plz|now|quick(?:ly)?|thanks?|ta|asap))*[\s,.!?]*$/i;
const kind = '(?:(?:therapeutic|behaviou?r|support|de-?escalation) )?(?:plans?|scripts?)';
const planFirst = new RegExp(`^${kind}(?:\\s*[:,-])?(?:\\s+(?:for|of|on|about))?(?:\\s+(.*))?$`, 'iu');
const nameFirst = new RegExp(`^(.+?)(['’]s|s['’])?\\s+${kind}$`, 'iu');

/** Words that say which class, not which child. */
const classWords = new Set(['class', 'year', 'yr', 'in', 'from', 'of', 'the', 'reception', 'nursery', 'r', 'n', 'for']);

/** Longer messages tell of something. Characters. */
const longest = 120;

/** A name with a class is not longer than this. Words. */
const longestName = 6;

/**
 * The name somebody asks the plan of, as typed, '' when they named nobody; null when the message asks for no plan. Every
 * word about the child has to be a name on the roll, a class, or a word nobody uses for anything else.
 */
export function planAsked(text: string, pupils: readonly Pupil[]): string | null {
  if (text.length > longest) return null;
  let asked = cleanText(text).replaceAll('\n', ' ').trim().replace(after, '');
  for (let rest = asked.replace(polite, ''); rest !== asked; rest = asked.replace(polite, '')) asked = rest.trim();
  const names = namesOf(pupils);
  const first = planFirst.exec(asked);
  if (first !== null) return nameIn(first[1] ?? '', names, false);
  const last = nameFirst.exec(asked);
  if (last === null) return null;
  return nameIn(last[1] ?? '', names, last[2] === undefined);
}

/** `known`: nothing marks the words as a name, so that only names on the roll are taken for one. */
function nameIn(typed: string, names: ReadonlySet<string>, known: boolean): string | null {
  const words = typed
    .replace(/['’]s?(?=\s|$)/gu, '')
    .split(/[\s,.()]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return known ? null : '';
  if (words.length > longestName) return null;
  const meant = words.map((word) => singular(word, names));
  const isPart = (word: string): boolean => {
    const folded = fold(word);
    if (names.has(folded) || classWords.has(folded) || /^(?:y|yr)?\d[a-z]{0,2}$/.test(folded)) return true;
    if (/^\p{L}$/u.test(word)) return true;
    return !known && !folded.split(/[-’']/).some((part) => commonWords.has(part));
  };
  if (!meant.every(isPart)) return null;
  const unknown = meant.filter((word) => !names.has(fold(word)) && !classWords.has(fold(word))).length;
  const named = meant.some((word) => names.has(fold(word)));
  return named || (!known && unknown <= 2) ? meant.join(' ') : null;
}

/** "kais plan" is Kai's. */
function singular(word: string, names: ReadonlySet<string>): string {
  const folded = fold(word);
  if (names.has(folded) || !folded.endsWith('s') || !names.has(folded.slice(0, -1))) return word;
  return word.slice(0, -1);
}

function namesOf(pupils: readonly Pupil[]): ReadonlySet<string> {
  return new Set(
    pupils.flatMap(({ forename, preferred, surname, className }) =>
      [forename, preferred, surname, className]
        .flatMap((name) => [name, ...name.split(/[\s'’-]+/)])
        .map(fold)
        .filter((name) => name !== ''),
    ),
  );
}
