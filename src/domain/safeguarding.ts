import { isInitials } from './reading/find-adults.ts';
import { capitalsCount } from './reading/name-grammar.ts';
import { cleanText } from './reading/clean-text.ts';
import { makePhraseBook, type Hit } from './reading/phrase-book.ts';
import { makeSenses } from './reading/senses.ts';
import { stem } from './reading/stem.ts';
import { tokensOf, type Token } from './reading/tokens.ts';
import { adultPhrases } from './safeguarding-adult.ts';
import { childPhrases } from './safeguarding-child.ts';
import { safeguardingClasses } from './safeguarding-classes.ts';
import { homePhrases } from './safeguarding-home.ts';
import { adultSenses, childSenses } from './safeguarding-senses.ts';
import { ordinaryPhrases } from './safeguarding-ordinary.ts';
import { safeguardingLists } from './safeguarding-words.ts';

/** What belongs to the designated safeguarding lead. `adult`: a concern about an adult, or in doubt whether it is. */
export type Diversion = { kind: 'child' | 'adult' };

type Sense = { kind: 'child' | 'adult' | 'ordinary'; unless: ReadonlySet<string>; anywhere: boolean };

/** A line is a phrase and, after a ~, the words that make it ordinary when they stand inside it; after ~~, anywhere. */
function phrases(text: string, kind: Sense['kind']): (readonly [string, Sense])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const anywhere = line.includes('~~');
      const [phrase = '', unless = ''] = line.split(anywhere ? '~~' : '~');
      return [
        phrase,
        { kind, anywhere, unless: new Set(unless.trim().split(/\s+/).filter(Boolean).map(stem)) },
      ] as const;
    });
}

const lookFor = makePhraseBook<Sense>(
  [
    ...phrases(childPhrases, 'child'),
    ...phrases(homePhrases, 'child'),
    ...phrases(adultPhrases, 'adult'),
    ...phrases(ordinaryPhrases, 'ordinary'),
  ],
  safeguardingLists,
);

/** The lines of a table of senses. */
function senses(text: string, kind: Diversion['kind']): (readonly [string, Diversion['kind']])[] {
  return text
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => [line, kind] as const);
}

const lookForSenses = makeSenses<Diversion['kind']>(
  safeguardingClasses,
  [...senses(childSenses, 'child'), ...senses(adultSenses, 'adult')],
  safeguardingLists,
);

function stands(tokens: readonly Token[], hit: Hit<Sense>): boolean {
  const { unless, anywhere } = hit.value;
  if (unless.size === 0) return true;
  if (anywhere) return !tokens.some((token) => unless.has(token.stem));
  for (let at = hit.from; at <= hit.to; at++) if (unless.has(tokens[at]?.stem ?? '')) return false;
  return true;
}

/** "Will miss the party" speaks of no teacher. */
const missing = /^(?:the|his|her|their|a|out|mum|mummy|dad|daddy|nan|my|you|it|some|any)$/;

/** "Home time", "home corner": school words that are not about anybody's home. */
function atSchool(tokens: readonly Token[]): Token[] {
  const capitals = capitalsCount(tokens);
  return tokens.map((token, at) =>
    capitals && isInitials(token.raw)
      ? { ...token, stem: 'adult' }
      : token.stem === 'miss' && (token.word !== 'miss' || missing.test(tokens[at + 1]?.word ?? ''))
        ? { ...token, stem: 'missing' }
        : token.word === 'home' &&
            /^(?:time|tim|corner|reading|learning|book|link|work|team)$/.test(tokens[at + 1]?.word ?? '')
          ? { ...token, word: 'hometime', stem: 'hometime' }
          : token,
  );
}

/** "Spat at the dinner lady and told her she was fat": the adult there is the one it was done to. */
function isDoneTo(tokens: readonly Token[], at: number): boolean {
  const article = /^(?:the|a|an|our|my|one|1:1|new|another|poor|dinner|lunch|lunchtime|midday|supply|kitchen)$/;
  let before = at - 1;
  while (before >= 0 && at - before < 4 && article.test(tokens[before]?.word ?? '')) before--;
  const token = tokens[before];
  return (
    token !== undefined &&
    tokens[before + 1]?.gap === 'none' &&
    /^(?:at|to|hit|kick|punch|bite|slap|scratch|push|pinch|spit|call|headbutt|pull|grab|yank|tug|shove|poke|snatch|help|throw|strike|whack|thump)$/.test(
      token.stem,
    ) &&
    !(token.word === 'to' && /^(?:close|next|attached)$/.test(tokens[before - 1]?.word ?? ''))
  );
}

/** A question to the app about safeguarding is not itself a concern: "how do I record a safeguarding concern". */
function asksHow(tokens: readonly Token[]): boolean {
  const start = tokens
    .slice(0, 4)
    .map((token) => token.word)
    .join(' ');
  return (
    tokens.length < 16 &&
    /^(?:how|where|what|whats|who|can i|can you|do i|do we|should i|is this|does this|when do)\b/.test(start)
  );
}

/**
 * Guards every free text from a person, wherever it enters. null: it may be kept. A list of words misses things: this is
 * a backstop beside trained people, and in doubt it sends them to the lead.
 * @param extraWords the school's own phrases, plain words; any of them diverts.
 */
export function belongsToDsl(text: string, extraWords: readonly string[] = []): Diversion | null {
  return belongsToDslIn(tokensOf(cleanText(text)), extraWords);
}

/** The same for a text already cut into words, as the reader has it. */
export function belongsToDslIn(typed: readonly Token[], extraWords: readonly string[] = []): Diversion | null {
  const tokens = atSchool(typed);
  const hits = lookFor(tokens).filter((hit) => stands(tokens, hit));
  const ordinary = hits.filter((hit) => hit.value.kind === 'ordinary');
  // A concern inside an ordinary phrase ("wet play", "black eye patch") is that phrase, nothing more.
  const concerns = hits.filter(
    (hit) =>
      hit.value.kind !== 'ordinary' &&
      !(hit.value.kind === 'adult' && isDoneTo(tokens, hit.from)) &&
      !ordinary.some((one) => one.from <= hit.from && one.to >= hit.from),
  );
  const near = lookForSenses(tokens).filter((hit) => hit.value !== 'adult' || !isDoneTo(tokens, hit.at));
  if (concerns.some((hit) => hit.value.kind === 'adult') || near.some((hit) => hit.value === 'adult'))
    return { kind: 'adult' };
  if (concerns.length + near.length > 0 && !asksHow(tokens)) return { kind: 'child' };
  if (
    extraWords.length > 0 &&
    makePhraseBook(extraWords.map((words) => [words.replace(/[*?!=@/]/g, ' '), true] as const))(tokens).length > 0
  )
    return { kind: 'child' };
  return null;
}
