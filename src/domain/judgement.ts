// Other words for a word that judges a child: offered after saving, never put in the place of what somebody wrote.
import type { Entry } from './entry.ts';

/** What somebody may have written, and what may be said instead. */
export type Judgement = { word: string; instead: string };

/** What of an entry changes when the offer is taken. */
export type Rewrite = {
  /** The whole words with everything said in other words. */
  words: string;
  /** The sentences that differ, as they were and as they would be. */
  before: string;
  after: string;
};

/** Reads the school's list, one pair a line: `naughty -> finding it hard`. A line without an arrow offers nothing. */
export function parseJudgements(text: string): readonly Judgement[] {
  return text.split(/\r?\n/).flatMap((one) => {
    const [word = '', instead = '', ...more] = one.split(/\s*(?:->|=>|→)\s*/);
    return word.trim() === '' || instead.trim() === '' || more.length > 0
      ? []
      : [{ word: word.trim(), instead: instead.trim() }];
  });
}

/** The lines of a list from which nothing can be offered, as they stand. */
export function unclearJudgements(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((one) => one.trim() !== '' && parseJudgements(one).length === 0);
}

/**
 * The words of an entry said in other words, or null where there is nothing to offer. What somebody is quoted to have
 * said stays as it was: those are their words, not the author's.
 */
export function offeredRewrite(words: string, judgements: readonly Judgement[]): Rewrite | null {
  const sentences = words.match(/[^.!?\n]+[.!?\n]*\s*|[.!?\n]+\s*/g) ?? [];
  const changed = sentences.map((sentence) => ({ was: sentence, is: rewritten(sentence, judgements) }));
  const differing = changed.filter(({ was, is }) => was !== is);
  if (differing.length === 0) return null;
  return {
    words: changed.map(({ is }) => is).join(''),
    before: differing.map(({ was }) => was.trim()).join(' '),
    after: differing.map(({ is }) => is.trim()).join(' '),
  };
}

/**
 * Whether nothing may be offered about the words of an event: somebody was hurt, a child was held or may have been, or it
 * was about an adult being hurt. Then words are the last thing on anybody's mind.
 */
export function isNoTimeForWords(
  entries: readonly Entry[],
  categories: readonly { code: string; label: string }[],
): boolean {
  return entries.some((entry) => {
    if (entry.list === 'praise') return false;
    const { injury, held, category } = entry.row;
    const label = categories.find(({ code }) => code === category)?.label ?? '';
    return injury || held !== 'no' || category === hurtAdult || /\b(?:adults?|staff|teachers?)\b/i.test(label);
  });
}

/** The code of "hurt or was about to hurt an adult"; a school may have given it another label. */
const hurtAdult = 'X2';

const quoted = /“[^”]*”|"[^"]*"|‘[^’]*’|(?<=^|\s)'[^']+'(?=[\s.,!?]|$)/g;
const reported = /\b(?:said|says|saying|told|called|calling|shouted|shouting)\b/i;

function rewritten(sentence: string, judgements: readonly Judgement[]): string {
  // Somebody's speech without quotation marks cannot be told from the author's own words.
  const own = sentence.replace(quoted, '');
  if (reported.test(own)) return sentence;
  const pieces: string[] = [];
  let from = 0;
  for (const found of sentence.matchAll(quoted)) {
    pieces.push(inOtherWords(sentence.slice(from, found.index), judgements), found[0]);
    from = found.index + found[0].length;
  }
  return [...pieces, inOtherWords(sentence.slice(from), judgements)].join('');
}

function inOtherWords(text: string, judgements: readonly Judgement[]): string {
  if (judgements.length === 0) return text;
  const longest = judgements.toSorted((one, other) => other.word.length - one.word.length);
  const any = longest.map(({ word }) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return text.replace(pattern, (found) => {
    const said = found.toLowerCase().replace(/\s+/g, ' ');
    const instead = longest.find(({ word }) => word.toLowerCase().replace(/\s+/g, ' ') === said)?.instead ?? found;
    return /^\p{Lu}\p{Ll}/u.test(found) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
  });
}
