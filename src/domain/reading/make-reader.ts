import type { Category } from '../category.ts';
import { dayOf, type LocalTime } from '../local-time.ts';
import type { Place } from '../place.ts';
import type { Pupil } from '../pupil.ts';
import { belongsToDslIn } from '../safeguarding.ts';
import type { Timetable } from '../timetable.ts';
import type { Act } from '../vocabulary.ts';
import { asksForHelp, isArrangement, isChat, isErrand, leadsWithPraise } from './ask-or-chat.ts';
import { cleanText } from './clean-text.ts';
import { makeFindAdult } from './find-adults.ts';
import { findHeld } from './find-held.ts';
import { findInjury } from './find-injury.ts';
import { findMentions } from './find-mentions.ts';
import { makeFindPlace } from './find-place.ts';
import { makeFindWhen } from './find-when.ts';
import { gatherChildren } from './gather-children.ts';
import { guessCategory } from './guess-category.ts';
import type { Evidence } from './evidence.ts';
import { makeJudge, type Judgement } from './judge.ts';
import { mendWords } from './mend-words.ts';
import type { Mention, Part, Reading } from './reading.ts';
import { indexRoster } from './roster-index.ts';
import { tokensOf, type Token } from './tokens.ts';

/** What the school's own lists say. `adults`: names of staff, who are never pupils. */
export type School = {
  pupils: readonly Pupil[];
  categories: readonly Category[];
  places: readonly Place[];
  timetable: Timetable;
  adults?: readonly string[];
};

/**
 * Reads one message. `now` is the message's own school-local time. `released`: a safeguarding lead has said that it belongs
 * in behaviour, so that it is read and not sent on.
 */
export type Reader = (text: string, now: LocalTime, released?: boolean) => Reading;

const nothingHeard: Part<boolean> = { value: false, how: 'assumed', words: 'not said' };
const nothing = (act: Act): Reading => ({
  act,
  children: [],
  category: null,
  place: null,
  when: null,
  held: nothingHeard,
  injury: nothingHeard,
  actSeen: false,
  troubleHeard: false,
});

function actOf(judgement: Judgement, children: readonly Mention[], tokens: readonly Token[], clean: string): Act {
  if (children.length > 0) {
    if (isArrangement(tokens, clean) && (judgement.best === null || clean.trimEnd().endsWith('?'))) return 'unclear';
    // A child is named and something is told that no rule knows: whoever records it is asked to check.
    if (
      judgement.act === null &&
      (isErrand(tokens) || tokens.every((token) => token.tag !== '' || /^(?:in|from|and|the|class)$/.test(token.word)))
    )
      return 'unclear';
    return judgement.act ?? judgement.guess;
  }
  if (judgement.act === null) return 'unclear';
  if (isArrangement(tokens, clean)) return 'unclear';
  const somebody = tokens.some(
    (token) =>
      token.tag === '@class' ||
      /^(?:someone|somebody|ks1|infants|lot|lad|lads|both)$/.test(token.word) ||
      /^(?:child|boy|girl|boys|girls|someone|somebody|they|he|she|him|her|them|yr1|yr2|y1|y2|reception|pupil|group|everyone|class|whole|two|three|four)$/.test(
        token.tag === '' ? token.stem : '',
      ),
  );
  return somebody && judgement.best !== null && judgement.best.value.weight >= 2 ? judgement.act : 'unclear';
}

function categoryOf(best: Evidence | null, tokens: readonly Token[], guess: string | null): Part<string> | null {
  if (best !== null)
    return {
      value: best.value.code,
      how: 'heard',
      words: tokens
        .slice(best.from, best.to + 1)
        .map((token) => token.raw)
        .join(' '),
    };
  return guess === null ? null : { value: guess, how: 'assumed', words: 'no words for it, so the likeliest' };
}

const hurtOthers = (children: readonly Mention[]): boolean => children.some(({ role }) => role === 'affected');

/** Rough contact that hurt somebody is hurting a child. */
function worsened(
  best: Evidence | null,
  injury: boolean,
  others: boolean,
  categories: readonly Category[],
): Evidence | null {
  if (best === null || !/^D[1256]$/.test(best.value.code) || !injury) return best;
  if (best.value.code !== 'D6' && !others) return best;
  return categories.some(({ code, active }) => code === 'X1' && active)
    ? { ...best, kind: 'dangerous', value: { ...best.value, code: 'X1' } }
    : best;
}

/** Builds a reader for a school. The indexes are built once; the returned function is pure. */
export function makeReader(school: School): Reader {
  const roster = indexRoster(school.pupils);
  const findAdult = makeFindAdult(school.adults ?? [], roster.surnames, roster.forenames);
  const judge = makeJudge(school.categories);
  const findPlace = makeFindPlace(school.places);
  const findWhen = makeFindWhen(school.timetable);
  return (text, now, released = false) => {
    const clean = cleanText(text);
    const plain = tokensOf(clean);
    if (plain.length === 0) return nothing('unclear');
    const diverted = !released && belongsToDslIn(plain) !== null;
    if (diverted) return { ...nothing('divert'), troubleHeard: true };
    const praiseAsked = leadsWithPraise(plain);
    const start = praiseAsked && /^prais|^kudos|^merit/.test(plain[0]?.word ?? '') ? 1 : 0;
    const scene = findMentions(roster, plain.slice(start), findAdult);
    const tokens = mendWords(scene.tokens);
    if (!praiseAsked && asksForHelp(tokens)) return nothing('help');
    if (isChat(plain) && scene.mentions.length === 0) return nothing('unclear');
    const children = gatherChildren(scene, dayOf(now));
    const held = findHeld(tokens);
    const judgement = judge(tokens, clean, { praise: praiseAsked, held: held.value });
    const injury = findInjury(tokens);
    const told = actOf(judgement, children, tokens, clean);
    // Somebody got hurt: whatever quiet word stands beside it, that is what is told.
    const act = told === 'note' && injury.value && (judgement.best?.value.weight ?? 0) < 2.5 ? 'incident' : told;
    if (act === 'unclear') {
      // A name by itself is likely an answer: who it is, is kept.
      const onlyNames = tokens.every((token) => token.tag !== '');
      return { ...nothing('unclear'), children: onlyNames ? children : [], troubleHeard: judgement.trouble };
    }
    const doer = children.find((child) => child.role === 'did')?.who;
    const year = doer?.kind === 'one' ? doer.pupil.yearGroup : null;
    const best = act === told ? worsened(judgement.best, injury.value, hurtOthers(children), school.categories) : null;
    return {
      act,
      children,
      category: categoryOf(
        best,
        tokens,
        act === 'incident' || act === 'note' || act === 'praise'
          ? guessCategory(act, children, tokens, injury.value, school.categories)
          : null,
      ),
      place: findPlace(tokens),
      when: findWhen(tokens, clean, now, year),
      held,
      injury,
      actSeen: best !== null,
      troubleHeard: judgement.trouble,
    };
  };
}
