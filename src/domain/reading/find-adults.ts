import { squash } from './roster-index.ts';
import type { Token } from './tokens.ts';
import { commonWords } from './common-words.ts';

const titles = new Set('mr mrs miss ms mx dr sir nurse madam'.split(' '));
/** Capitals that are not somebody's initials. */
const acronyms = new Set(
  'TA LA RA PE RE IT TV OK UK PM AM PG MD PA HT DH AP BC FS IV ID UP ON IN AT TO OF IS HE ME WE MY NO SO BY GO OR AN AS IF IT DO US HI RB PC DT SN RR LO WC ICT SEN ADHD ASD TBC KS HW FA DJ'.split(
    ' ',
  ),
);
const afterMissVerb = new Set(
  'the his her their a my out play playtime break lunch school it this that some any more being having him them you me mummy mum dad daddy home and or'.split(
    ' ',
  ),
);
const beforeMissVerb = new Set(
  'to will would not did didnt dont cant wont had have might may could should going gonna they i we you'.split(' '),
);

/** Two capitals that are somebody's initials (JB), in a message where capitals say something. */
export function isInitials(raw: string): boolean {
  return /^[A-Z]{2}$/.test(raw) && !acronyms.has(raw);
}

/** Where an adult is named: tokens `from` to `to`, both included. */
export type AdultSpan = { from: number; to: number };

export type FindAdult = (tokens: readonly Token[], at: number, capitals: boolean) => AdultSpan | null;

function nameAfterTitle(token: Token | undefined): boolean {
  if (token === undefined || token.gap === 'sentence') return false;
  if (/^\p{L}$/u.test(token.raw)) return true;
  return /^\p{Lu}/u.test(token.raw) || !commonWords.has(token.word);
}

function titled(tokens: readonly Token[], at: number, surnames: ReadonlyMap<string, unknown>): AdultSpan | null {
  const token = tokens[at];
  if (token === undefined || !titles.has(token.word)) return null;
  const next = tokens[at + 1];
  const isName =
    next !== undefined &&
    next.gap !== 'sentence' &&
    (nameAfterTitle(next) || surnames.has(next.word) || surnames.has(next.word.replace(/s$/, '')));
  if (token.word === 'miss' && (!isName || (next !== undefined && afterMissVerb.has(next.word)))) {
    const previous = tokens[at - 1]?.word ?? '';
    return beforeMissVerb.has(previous) ||
      (next !== undefined && /^(?:out|playtime|play|some|being|having|his|her|their)$/.test(next.word))
      ? null
      : { from: at, to: at };
  }
  if (!isName) return { from: at, to: at };
  const second = tokens[at + 2];
  const joinsOn = /^(?:da|de|van|von|el|al|le|st|di)$/.test(next?.word ?? '');
  const doubled = joinsOn && second !== undefined && second.gap === 'none' && nameAfterTitle(second);
  return { from: at, to: at + (doubled ? 2 : 1) };
}

/** Recognises adults: a title with a name, two capitals (JB), and the names in the school's own list of adults. */
export function makeFindAdult(
  adults: readonly string[],
  surnames: ReadonlyMap<string, unknown>,
  forenames: ReadonlyMap<string, unknown>,
): FindAdult {
  const whole = new Set<string>();
  const single = new Set<string>();
  for (const adult of adults) {
    const parts = adult
      .split(/\s+/)
      .map(squash)
      .filter((part) => part !== '' && !titles.has(part));
    if (parts.length > 1) whole.add(parts.join(' '));
    const first = parts[0];
    if (first !== undefined && parts.length > 1 && !forenames.has(first) && !commonWords.has(first)) single.add(first);
  }
  return (tokens, at, capitals) => {
    const token = tokens[at];
    if (token === undefined) return null;
    const span = titled(tokens, at, surnames);
    if (span !== null) return span;
    const next = tokens[at + 1];
    if (next !== undefined && next.gap === 'none' && whole.has(`${token.word} ${next.word}`))
      return { from: at, to: at + 1 };
    if (single.has(token.word)) return { from: at, to: at };
    if (capitals && isInitials(token.raw)) return { from: at, to: at };
    return null;
  };
}
