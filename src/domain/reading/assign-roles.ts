import type { Role } from '../vocabulary.ts';
import { makePhraseBook } from './phrase-book.ts';
import type { Token } from './tokens.ts';
import { lists } from './word-lists.ts';

type Cue = 'affected' | 'did' | 'saw' | 'helped' | 'didAfter';

// What stands with a name tells the part its child played. The name is the first @child of the phrase, or its last for
// cues ending in one.
const verbs =
  'hit punch kick slap smack bite scratch strangle throttle headbutt whack thump push shove poke pinch pull trip grab barge hurt knock call tease shout throw spit splash squash tackle leave exclude bully chase attack swear stamp tread touch shut trap jump comfort help invite include ask let chose steal take snatch';
/** Only the passive's own forms: "was hit" had it done to them, "was hitting" did it. */
const done =
  'bitten bit hit punched kicked slapped smacked scratched strangled headbutted whacked thumped pushed shoved poked pinched pulled tripped grabbed barged hurt knocked called teased spat splashed squashed tackled excluded bullied chased attacked stamped trodden stood trapped jumped sworn squirted licked kissed flicked jabbed elbowed kneed whipped shouted laughed mocked threatened nipped clobbered clawed stabbed dragged hugged sat tugged yanked snatched left'
    .split(' ')
    .map((form) => `=${form}`)
    .join(' ');
const cues = makePhraseBook<Cue>(
  [
    [
      '@child ?also ?then ?just =was/were/got/gets/getting/been/being ?also ?then ?accidentally ?just @done',
      'affected',
    ],
    ['@child has/have/had/hes/shes ?just =been ?just ?also @done', 'affected'],
    [
      '@child had/has/got ?his/her ?left ?right @body @done/trapped/shut/twisted/crushed/squashed/bent/trod/stepped',
      'affected',
    ],
    [
      '@indefinite ?else ?other ?child/boy/girl/pupil/children/boys/girls/one ?who ?in/from ?@class ?has/have ?had ?just @verb ?into ?at ?on ?out @child',
      'affected',
    ],
    ['@class ?child/boy/girl/children/boys/girls/lad ?has ?just @verb ?into ?at ?on @child', 'affected'],
    ['a/an/the ?@word child/boy/girl/lad ?from/in ?@class ?has ?just @verb ?into ?at ?on @child', 'affected'],
    [
      'a/one/some ?of ?the ?other ?older ?big ?bigger ?little ?year ?1/2 boy/girl/child/children/boys/girls/yr2/yr1/y2/y1/reception/1/2 ?has ?just @verb ?into ?at ?on @child',
      'affected',
    ],
    [
      '@child ?also ?then =was/were/got/gets/getting/been/being/is ?also ?then ?accidentally ?just @done/upset ?@word ?@word by',
      'affected',
    ],
    ['@child ?has/had =been ?just @verb', 'affected'],
    [
      '@child had/has ?his/her ?@word @thing taken/put/ruined/broken/snapped/ripped/pulled/knocked/thrown/hidden/scribbled/stolen/kicked/snatched/pushed/squashed',
      'affected',
    ],
    [
      '@child says/said/told/tells/reports/reported/claims ?me/us/@adult ?that ?me @child/he/she/they/another',
      'affected',
    ],
    ['@child =saw/witnessed/watched @child', 'saw'],
    ['seen/witnessed by @child', 'saw'],
    ['=by @child', 'didAfter'],
    ['from @child', 'didAfter'],
  ],
  { ...lists, verb: verbs, done, indefinite: 'someone somebody another other others unknown' },
);

const joins = /^(?:and|n|&|plus|with)$/;

/** Runs of names joined by "and", commas or "+": they play one part. Answers the first of the run for each. */
function groups(tokens: readonly Token[], places: readonly number[]): Map<number, number> {
  const first = new Map<number, number>();
  places.forEach((place, index) => {
    const before = places[index - 1];
    const between = before === undefined ? [] : tokens.slice(before + 1, place);
    const joined =
      before !== undefined &&
      (between.length === 0
        ? tokens[place]?.gap === 'comma'
        : between.length === 1 && /^(?:and|n|plus)$/.test(between[0]?.word ?? '')) &&
      !tokens[before]?.owner;
    first.set(place, joined && before !== undefined ? (first.get(before) ?? place) : place);
  });
  return first;
}

/**
 * The part each mention plays, by its token's place. The first named did it unless the sentence is passive, tells of
 * their things, or says by whom; those named after a verb are the affected.
 */
export function assignRoles(tokens: readonly Token[], places: readonly number[]): Map<number, Role> {
  const roles = new Map<number, Role>();
  const first = groups(tokens, places);
  const fixed = new Map<number, Role>();
  for (const { value, from, to } of cues(tokens)) {
    const at = tokens[from]?.tag === '@child' ? from : to;
    if (value === 'didAfter') fixed.set(to, 'did');
    else if (!fixed.has(at)) fixed.set(at, value);
  }
  const lead = (place: number) => first.get(place) ?? place;
  // "Ben and Nate were hit": what is said of the last name of a run is said of the run.
  for (const [place, role] of fixed)
    if (role === 'affected')
      for (const other of places)
        if (other !== place && lead(other) === lead(place) && !fixed.has(other)) fixed.set(other, role);
  const said = (place: number) => fixed.get(place) ?? fixed.get(lead(place));
  const victimLeads =
    [...fixed.values()].includes('did') && places.some((place) => tokens[place]?.owner || said(place) === 'affected');
  places.forEach((place) => {
    const known = said(place);
    if (
      known !== undefined &&
      !(known === 'did' && place === places[0] && !victimLeads && places.length > 1 && fixed.get(place) !== 'did')
    )
      roles.set(place, known);
    else if (victimLeads && tokens[place]?.owner) roles.set(place, 'affected');
    else roles.set(place, lead(place) === places[0] || startsSentence(tokens, lead(place)) ? 'did' : 'affected');
  });
  if (![...roles.values()].includes('did') && places.length > 1) {
    const other = places.find((place) => !fixed.has(place) && !fixed.has(lead(place)));
    if (other !== undefined) for (const place of places) if (lead(place) === lead(other)) roles.set(place, 'did');
  }
  return roles;
}

/** A name that opens a sentence or follows "then", "and then", "because" and goes on to do something is a doer too. */
function startsSentence(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (token === undefined || token.owner) return false;
  const next = tokens[place + 1]?.word ?? '';
  const before = tokens[place - 1]?.word ?? '';
  const opens =
    token.gap === 'sentence' ||
    /^(?:then|so|because|when|while|but)$/.test(before) ||
    (joins.test(before) && /(?:ed|came|hit|joined|threw|ran|took|also|then|did|bit|was|started|got|began)$/.test(next));
  return opens && !/^(?:was|got|is|were|ok|okay|fine|has|had|upset|crying|cried|not)$/.test(next);
}
