import type { Token } from './tokens.ts';

/**
 * Names said only to be taken back or ruled out: "not Jackson", "Theo sorry Ethan", "I mean Ethan", "wasn't Theo".
 * Answers the places of the tokens to leave out, and for a replacement the place it stands in for.
 */
export type Corrections = { out: ReadonlySet<number>; standsFor: ReadonlyMap<number, number> };

const takesBack =
  /^(?:sorry|correction|oops|scrap|wait|rather|actually|edit|meant|mean|soz|apologies|typo|no|nope|not)$/;

function linkOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from + 1, to)
    .map((token) => token.word)
    .join(' ');
}

/** Finds what a message takes back, among its mentions' places, in order. `same` tells whether two places name the same child. */
export function findCorrections(
  tokens: readonly Token[],
  places: readonly number[],
  same: (one: number, other: number) => boolean,
): Corrections {
  const out = new Set<number>();
  const standsFor = new Map<number, number>();
  places.forEach((place, index) => {
    const before = tokens[place - 1]?.word ?? '';
    const token = tokens[place];
    if (token === undefined) return;
    const earlier = tokens[place - 2]?.word ?? '';
    const ruledOut =
      (before === 'not' &&
        !/^(?:did|do|does|was|is|would|could|has|had|will|can|why|or|if)$/.test(earlier) &&
        !token.owner) ||
      (/^(?:wasnt|isnt)$/.test(before) && !token.owner && /^(?:it|this|that)$/.test(earlier));
    if (ruledOut && !/^(?:being|doing|getting|having|wanting|joining|listening)$/.test(tokens[place + 1]?.word ?? '')) {
      out.add(place);
      for (const other of places) if (other < place && same(other, place)) out.add(other);
      const next = places[index + 1];
      const link = next === undefined ? 'none' : linkOf(tokens, place, next);
      const taken = places.find((other) => other < place && same(other, place));
      if (next !== undefined && taken !== undefined && /^(?:|it was|but|its|i meant|i mean|was)$/.test(link))
        standsFor.set(next, taken);
      return;
    }
    const previous = places[index - 1];
    if (previous === undefined || out.has(previous)) return;
    const link = linkOf(tokens, previous, place).split(' ').filter(Boolean);
    const plain =
      link.length > 0 &&
      link.length < 5 &&
      link.every((word) => takesBack.test(word) || /^(?:i|it|was|that|to|say)$/.test(word));
    if (!plain || link.every((word) => /^(?:to|say|it|was|that|i)$/.test(word))) return;
    if (
      /^(?:no|not)$/.test(link.join(' ')) &&
      token.gap !== 'comma' &&
      tokens[previous + 1]?.gap === 'none' &&
      link[0] === 'not'
    )
      return;
    const sorryTo =
      link.join(' ') === 'say sorry' || link.join(' ') === 'sorry to' || link.join(' ') === 'say sorry to';
    if (sorryTo) return;
    const corrected =
      /\b(?:i meant?|meant|correction)\b/.test(link.join(' ')) && tokens[previous + 1]?.gap === 'sentence'
        ? previous
        : previous;
    out.add(corrected);
    standsFor.set(place, corrected);
  });
  return { out, standsFor };
}
