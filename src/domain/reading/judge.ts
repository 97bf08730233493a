import type { Category } from '../category.ts';
import type { Kind } from '../vocabulary.ts';
import { actSenses } from './act-senses.ts';
import { troubleWords } from './act-words.ts';
import { isAdults, isThing, unrealPlaces } from './clauses.ts';
import { strength, type Evidence } from './evidence.ts';
import { goodWords } from './good-words.ts';
import { isDenied } from './negation.ts';
import { makePhraseBook, type Hit, type PhraseBook } from './phrase-book.ts';
import type { Sign } from './rule-table.ts';
import { makeSenses } from './senses.ts';
import { dangerousRules } from './rules-dangerous.ts';
import { difficultRules } from './rules-difficult.ts';
import { prosocialRules } from './rules-prosocial.ts';
import { hintRules } from './rules-hints.ts';
import { setAside } from './set-aside.ts';
import { sceneRules } from './rules-scene.ts';
import { unsocialRules } from './rules-unsocial.ts';
import { toneOf } from './tone.ts';
import type { Token } from './tokens.ts';
import { lists } from './word-lists.ts';

/** What a message was found to be about, before anybody is put in it. */
export type Judgement = {
  act: 'incident' | 'note' | 'praise' | null;
  /** The words that settled it, or null. */
  best: Evidence | null;
  evidence: readonly Evidence[];
  trouble: boolean;
  /** What it most likely is where no rule spoke but something was told of a child. */
  guess: 'incident' | 'praise';
};

/** Words of success that are no act by themselves. */
const cheerful =
  /\b(?:managed|record|made sure|first time|achiev|progress|remember|able to|success|learn|brave|confident|independen|enjoy|smil|happy|friend|welcom|thank|please[sd]?|new skill|joined in)|!\s*$/i;

/** Words of something amiss: where no rule spoke and none of these stands either, it is likelier something good. */
const amiss =
  /^(?:not|no|never|didnt|doesnt|dont|wouldnt|wont|couldnt|cant|hasnt|again|keeps|kept|constantly|stop|stopped|stopping|instead|warned|warning|told|asked|off|out|down|at|into|broke|broken|hurt|cried|crying|tears|upset|trouble|parents|mum|wrong|without|over|up|everywhere|purpose|head|face|eye|leg|nose|hands)$/;

function isAmiss(token: Token): boolean {
  return token.tag === '' && amiss.test(token.word);
}

export type Judge = (tokens: readonly Token[], clean: string, said: { praise: boolean; held: boolean }) => Judgement;

type Scores = Record<Kind, Evidence | null>;

/** Of phrases that begin at one word the longest speaks: "kicked a tower" is not "kicked". Those inside a longer one of the same start fall. */
function longestOnly<T>(hits: readonly Hit<T>[]): Hit<T>[] {
  const longest = new Map<number, number>();
  for (const hit of hits) longest.set(hit.from, Math.max(longest.get(hit.from) ?? -1, hit.to));
  const kept = hits.filter((hit) => hit.to === longest.get(hit.from));
  // "play fighting" is not also "fighting".
  return kept.filter(
    (hit) => !kept.some((other) => other.from < hit.from && other.to >= hit.to && other.to - other.from < 5),
  );
}

function strongest(evidence: readonly Evidence[], kind: Kind): Evidence | null {
  const sums = new Map<string, number>();
  const counted = new Set<string>();
  let best: Evidence | null = null;
  for (const one of evidence) {
    const place = `${one.value.code} ${one.from}`;
    // One word found by several rules is one sign.
    if (one.kind !== kind || one.denied || one.aside || counted.has(place)) continue;
    counted.add(place);
    sums.set(one.value.code, (sums.get(one.value.code) ?? 0) + 0.35);
  }
  const total = (one: Evidence) => strength(one) + Math.min(sums.get(one.value.code) ?? 0, 1.4);
  for (const one of evidence) {
    if (one.kind !== kind || one.denied || one.aside) continue;
    if (best === null || total(one) > total(best)) best = one;
  }
  return best;
}

const bodies = new Set((lists['body'] ?? '').split(' '));

/** "Kicked Evie's tower" kicks no Evie, "kicked Evie's leg" does: a child whose thing it is stands as an owner. */
function withOwners(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const next = tokens[at + 1];
    return token.tag === '@child' && token.owner && next !== undefined && !bodies.has(next.stem)
      ? { ...token, tag: '@owner' }
      : token;
  });
}

/** Things that did not happen, or happened another day, or are only what somebody usually does. */
const aside = makePhraseBook<'aside' | 'calm' | 'loud'>(
  [
    ...'usually/normally/often/always !kind/helpful/so;used to;could/might/would/hed/shed/theyd/normally have ?easily;last/usually/before term/year/month ?@word hed/shed/he/she/would;was/were going to;nearly/almost;wanted to @hit/@rough/throw/run/shout/scream ?out ?but;about to @hit ?but;last week/time/term/year;instead of;rather than;after being/getting;even/although/though/when/after @child/someone/another/he/she ?had ?@word ?@word @hit/@rough;not/never once'
      .split(';')
      .map((phrase) => [phrase, 'aside'] as const),
    ...'quietly;quiet;not a peep;no fuss;without fuss/any;not ?really bothering/disturbing/disrupting/affecting/upsetting anyone/others/anybody/any/other/the;calmly sat;just sat/sits/sitting;silently;nobody/noone/no ?one bothered/disturbed/affected;didnt disturb/bother/affect/disrupt;in tears;no disruption;on his/her own;by himself/herself;peacefully;happily on/by/reading'
      .split(';')
      .map((phrase) => [phrase, 'calm'] as const),
    ...'shouting;screaming;yelling;at everyone/everybody;everyone/whole/class/others ?had/couldnt/waiting;running around/round/about/off;laughing;rudely;to my face;disrupting;loud;loudly;banging;over/off the;table/tables/chairs;knocked;pushing;others/everyone/children off;at me/us/@adult;argued;arguing;threw;kicked'
      .split(';')
      .map((phrase) => [phrase, 'loud'] as const),
  ],
  lists,
);

function decide(
  scores: Scores,
  pride: number,
  trouble: number,
  asides: { aside: number; calm: number; loud: number },
  denials: number,
  said: { praise: boolean; held: boolean },
  forOthers: boolean,
): 'incident' | 'note' | 'praise' | null {
  const worst = Math.max(
    scores.dangerous === null ? 0 : strength(scores.dangerous),
    scores.difficult === null ? 0 : strength(scores.difficult),
  );
  const good = scores.prosocial === null ? 0 : strength(scores.prosocial);
  const need = scores.unsocial === null ? 0 : strength(scores.unsocial);
  if (said.praise) return 'praise';
  if (said.held) return 'incident';
  const forPraise = good + pride * 0.9 + denials * 1.5 - trouble * 0.5;
  const forIncident =
    worst === 0
      ? 0
      : worst + (worst < 2 ? 0.8 : 1.6) + trouble * 0.5 - asides.aside * 1.2 - (scores.dangerous === null ? 0 : -0.8);
  const forNote = need === 0 ? 0 : need + 0.5 + asides.calm * 0.6 - asides.loud * 0.3;
  // Saying no without touching anybody else's day is a need, not an incident.
  const onlyNo = scores.dangerous === null && scores.difficult !== null && /^D[12]$/.test(scores.difficult.value.code);
  if (
    worst > 0 &&
    forIncident >= forPraise &&
    !(worst < 2 && need >= 2.4) &&
    !(worst < 2 && (good >= 2.4 || pride >= 2))
  ) {
    if (onlyNo && need > 0 && forNote + asides.calm > forIncident + asides.loud * 0.7) return 'note';
    if (scores.dangerous === null && worst < 2.5 && need >= 2.5) return 'note';
    return 'incident';
  }
  if (good > 0 || pride > 1 || denials > 0) {
    // Kindness to somebody who was sad or alone is about the kindness.
    if (!forOthers && forNote > forPraise + (pride > 0 ? 1.2 : 0) + (good >= 2.8 ? 0.8 : 0)) return 'note';
    // A faint sign of something good and no warm word beside it is only something that happened.
    const faint = good < faintest && pride === 0 && !said.praise && denials === 0;
    return !faint && (good > 0 || denials > 0 || pride >= 2) ? 'praise' : null;
  }
  return need > 0 ? 'note' : null;
}

/** Something done for somebody else, put right or done unasked: the best sign of good, or any plain one beside it. */
function isForOthers(evidence: readonly Evidence[], scores: Scores): boolean {
  const best = scores.prosocial;
  if (best !== null && strength(best) >= 2.5 && /^P[12378]$/.test(best.value.code)) return true;
  return evidence.some((one) => one.value.weight >= 3 && /^P[238]$/.test(one.value.code) && !one.denied && !one.aside);
}

/** Below this a sign of something good is faint. */
const faintest = 1.5;

/** One word by itself says less than words together: it may be said of anything. Oaths and slurs say all by themselves. */
function loneWord(phrase: string, sign: Sign): Sign {
  const needed = phrase.split(/\s+/).filter((part) => !/^[?!]/.test(part) && !/^\*+$/.test(part));
  return needed.length > 1 || sign.weight <= loneWeight || /^(?:D4|X[1-6]|U4|U5|None)$/.test(sign.code)
    ? sign
    : { ...sign, weight: loneWeight };
}

const loneWeight = 2.7;

/** Compiles the school's active categories, its own words and our deeper rules by code, into one judge. */
export function makeJudge(categories: readonly Category[]): Judge {
  const kinds = new Map(
    categories.filter((category) => category.active).map((category) => [category.code, category.kind]),
  );
  const own = categories
    .filter((category) => category.active)
    .flatMap((category) =>
      category.words.map(
        (words) =>
          [words.replace(/[*?!=@/]/g, ' '), { code: category.code, weight: words.includes(' ') ? 2.2 : 1.8 }] as const,
      ),
    );
  const rules = [...dangerousRules, ...difficultRules, ...unsocialRules, ...prosocialRules, ...sceneRules, ...hintRules]
    .filter(([, sign]) => kinds.has(sign.code) || sign.code === 'None')
    .map(([phrase, sign]) => [phrase, loneWord(phrase, sign)] as const);
  const find: PhraseBook<Sign> = makePhraseBook([...rules, ...own], lists);
  const findSenses = makeSenses(
    { ...troubleWords, ...goodWords },
    actSenses.filter(([, sign]) => kinds.has(sign.code)),
    lists,
  );
  const gather = (tokens: readonly Token[]): Evidence[] => {
    const found = find(tokens);
    const unreal = unrealPlaces(tokens);
    const atAdults = new Set(
      found.filter(({ value }) => value.code === 'X2' && value.weight >= 3).map(({ from }) => from),
    );
    // "Bit me on the arm" is done to an adult, whatever part of the body it was.
    const phrases = longestOnly(
      found.filter(({ value, from }) => !/^(?:X1|D6)$/.test(value.code) || !atAdults.has(from)),
    ).map((hit) => ({ ...hit, at: hit.from }));
    return [...phrases, ...findSenses(withOwners(tokens))].flatMap(({ value, from, to, at }): Evidence[] => {
      const kind = kinds.get(value.code);
      // "Bit me on the arm" is done to an adult, whatever part of the body it was.
      if (/^(?:X1|D6)$/.test(value.code) && atAdults.has(from)) return [];
      if (kind === undefined || isThing(tokens, at) || isAdults(tokens, at, value.code)) return [];
      const aside = kind !== 'prosocial' && unreal.has(at);
      return [{ value, from, to, kind, denied: isDenied(tokens, at), ...(aside ? { aside } : {}) }];
    });
  };
  return (tokens, clean, said) => judgeEvidence(gather(tokens), tokens, clean, said, kinds.get('P4') !== undefined);
}

function judgeEvidence(
  evidence: Evidence[],
  tokens: readonly Token[],
  clean: string,
  said: { praise: boolean; held: boolean },
  routines: boolean,
): Judgement {
  const { pride, trouble } = toneOf(tokens, clean);
  setAside(tokens, evidence, pride > 0);
  const asides = { aside: 0, calm: 0, loud: 0 };
  for (const { value } of aside(tokens)) asides[value]++;
  const scores: Scores = {
    prosocial: strongest(evidence, 'prosocial'),
    unsocial: strongest(evidence, 'unsocial'),
    difficult: strongest(evidence, 'difficult'),
    dangerous: strongest(evidence, 'dangerous'),
  };
  const harm = evidence.filter((one) => one.kind === 'dangerous' || one.kind === 'difficult');
  const undone = (one: Evidence) => one.denied || one.aside === true;
  const deniedHarm = harm.some((one) => undone(one) && one.value.weight >= 1.5) && harm.every(undone) ? 1 : 0;
  const held = harm.find(undone);
  const steadied: Evidence | null =
    held === undefined || !routines ? null : { ...held, kind: 'prosocial', value: { code: 'P4', weight: 2 } };
  const act = decide(scores, pride, trouble, asides, deniedHarm, said, isForOthers(evidence, scores));
  return {
    act,
    best: bestFor(act, scores, steadied),
    evidence,
    trouble: harm.some((one) => one.value.weight >= 1.4),
    guess:
      trouble === 0 && tokens.length > 3 && (pride > 0 || cheerful.test(clean) || !tokens.some(isAmiss))
        ? 'praise'
        : 'incident',
  };
}

/** `steadied`: harm that did not happen ("didn't hit anyone today") is a hard routine kept. */
function bestFor(act: Judgement['act'], scores: Scores, steadied: Evidence | null): Evidence | null {
  if (act === 'praise') return scores.prosocial ?? steadied;
  if (act === 'note') return scores.unsocial ?? scores.difficult;
  if (act !== 'incident') return null;
  const { dangerous, difficult } = scores;
  // A hint of danger does not outrank what was plainly said.
  return dangerous !== null &&
    (difficult === null || dangerous.value.weight >= 2.5 || strength(dangerous) + 0.7 >= strength(difficult))
    ? dangerous
    : difficult;
}
