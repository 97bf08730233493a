import type { Pupil } from '../pupil.ts';
import type { YearGroup } from '../vocabulary.ts';
import { fold } from './clean-text.ts';
import type { Token } from './tokens.ts';

/** A class or a year as typed, tokens `from` to `to`. */
export type ClassMention = { from: number; to: number; fits: (pupil: Pupil) => boolean; words: string };

export type ClassNames = (tokens: readonly Token[], at: number) => ClassMention | null;

const digits: Readonly<Record<string, string>> = {
  one: '1',
  won: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
};
/** Dictation hears these as digits; only a single capital letter after them makes a class of them ("read in to L"). */
const heardDigits: Readonly<Record<string, string>> = { to: '2', too: '2', for: '4' };
/** Letters as dictation writes them. */
const letters: Readonly<Record<string, string>> = {
  kay: 'k',
  em: 'm',
  ell: 'l',
  el: 'l',
  aitch: 'h',
  haitch: 'h',
  jay: 'j',
  pee: 'p',
  cee: 'c',
  dee: 'd',
  tee: 't',
  bee: 'b',
  ar: 'r',
  ess: 's',
  vee: 'v',
  are: 'r',
};
const years: Readonly<Record<string, YearGroup>> = {
  '1': '1',
  '2': '2',
  '3': '3',
  '4': '4',
  '5': '5',
  '6': '6',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  r: 'R',
  n: 'N',
};

function joined(tokens: readonly Token[], from: number, count: number): string | null {
  let out = '';
  for (let at = from; at < from + count; at++) {
    const token = tokens[at];
    if (token === undefined || (at > from && token.gap === 'sentence')) return null;
    out += token.word;
  }
  return out;
}

function yearAt(tokens: readonly Token[], at: number): { year: YearGroup; to: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const close = /^(?:year|yr|y)s?([1-6]|r|one|two)s?$/.exec(token.word);
  const closeYear = close?.[1] === undefined ? undefined : years[close[1]];
  if (closeYear !== undefined) return { year: closeYear, to: at };
  if (/^(?:year|yr|y)$/.test(token.word)) {
    const next = tokens[at + 1];
    const year = next === undefined || next.gap !== 'none' ? undefined : years[next.word.replace(/s$/, '')];
    return year === undefined ? null : { year, to: at + 1 };
  }
  const previous = tokens[at - 1]?.word;
  if (
    /^(?:reception|nursery)$/.test(token.word) &&
    previous !== 'from' &&
    previous !== 'at' &&
    tokens[at + 1]?.word !== 'desk'
  ) {
    return { year: token.word === 'nursery' ? 'N' : 'R', to: at };
  }
  return null;
}

/** Recognises the roster's own classes however they are spaced or spoken ("1K", "1 k", "two em"), and year groups. */
export function makeClassNames(pupils: readonly Pupil[]): ClassNames {
  const byKey = new Map<string, string>();
  for (const pupil of pupils) {
    const key = fold(pupil.className).replace(/[^\p{L}\p{N}]/gu, '');
    if (key !== '') byKey.set(key, pupil.className);
  }
  const classOf = (key: string | null) => (key === null ? undefined : byKey.get(key));
  const named = (from: number, to: number, className: string): ClassMention => ({
    from,
    to,
    fits: (pupil) => pupil.className === className,
    words: className,
  });
  return (tokens, at) => {
    const token = tokens[at];
    if (token === undefined) return null;
    for (const count of [3, 2, 1]) {
      const className = classOf(joined(tokens, at, count));
      // A class called "Oak" or "Robins" is typed with a capital or the word class; a code such as 1K is not mistaken.
      if (
        className !== undefined &&
        (/\d/.test(className) || className.length <= 2
          ? sureCode(tokens, at, count)
          : /^\p{Lu}/u.test(token.raw) || tokens[at + count]?.word === 'class')
      )
        return named(at, at + count - 1, className);
    }
    const next = tokens[at + 1];
    if (next !== undefined && next.gap !== 'sentence') {
      const letter = letters[next.word] ?? next.word;
      const digit =
        digits[token.word] ??
        (/^\d$/.test(token.word) ? token.word : undefined) ??
        (/^[A-Z]$/.test(next.raw) ? heardDigits[token.word] : undefined);
      const className = digit === undefined ? undefined : classOf(digit + letter);
      if (className !== undefined && (letter.length === 1 || letter !== next.word)) return named(at, at + 1, className);
    }
    const year = yearAt(tokens, at);
    return year === null
      ? null
      : { from: at, to: year.to, fits: (pupil) => pupil.yearGroup === year.year, words: `year ${year.year}` };
  };
}

/** "RA" alone is a class; "r" and "a" apart are only when both are capitals. */
function sureCode(tokens: readonly Token[], at: number, count: number): boolean {
  if (count === 1) return true;
  const parts = tokens.slice(at, at + count);
  return parts.some((part) => /\d/.test(part.word)) || parts.every((part) => /^\p{Lu}$/u.test(part.raw));
}

/** A class standing with a name: "Theo 1K", "Theo (1K)", "Theo in 1K", "Theo from 1 k". `at`: the token after the name. */
export function classAfter(classNames: ClassNames, tokens: readonly Token[], at: number): ClassMention | null {
  const token = tokens[at];
  if (token === undefined || token.gap === 'sentence') return null;
  const direct = classNames(tokens, at);
  if (direct !== null) return direct;
  const linked = /^(?:in|from|of)$/.test(token.word) ? classNames(tokens, at + 1) : null;
  return linked !== null && tokens[at + 1]?.gap !== 'sentence' ? linked : null;
}
