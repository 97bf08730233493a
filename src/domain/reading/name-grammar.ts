import { wordNames } from './word-names.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

// "Will pushed Hope" names two children; "hope it will stay sunny" names none. What stands around a word tells.

/** Names that are an everyday word before they are a name: they need a reason to be a child. */
const hard = new Set(
  `ace amber angel april art ash august autumn bay bear bell bill blaze blossom blue brook buddy candy carol chance chase cherry chip christian christmas clay cliff crystal dale dash dawn day destiny diamond dot drew duke earl echo ever faith forest fox frank gay gem gene ginger glen grace grant guy happy harmony haven heather heaven
  honey honor honour hope hunter ice iron jet jewel joy king lake lance liberty link lock long love lucky magic major mark may melody mercy miles noble norm ocean olive owl page pat patience peace pearl peg pepper pip pop pops precious prince princess rain raven ray red reg reign rich river rob rock rocky rose royal rue rusty sage saint sandy
  scarlet scout see serenity sky sol spike star sterling stone storm sue sum summer sun sunday sunny swan tab tabs tad tiger topaz trinity trip true unity van victory wade walker west will wills winter wonder woody young`.split(
    /\s+/,
  ),
);

const determiners = new Set(
  'a an the his her their my our your its no some any this that these those each every another of little big small red faint bite burn scratch class school own favourite toy s new old'.split(
    ' ',
  ),
);
const pronouns = new Set(
  'i you u he she it they we everyone everybody all things that this the my his her their there hes shes its im ill youre your'.split(
    ' ',
  ),
);
const helpers = new Set(
  'was wasnt has hasnt had hadnt is isnt did didnt does doesnt wont wouldnt couldnt cant can could would will just then also again keeps kept said told asked went got came made gave took ran threw hid bit fell cried tried still really not so and who being needs wants wanted refused struggled sat stood chose showed had went found brought left swore spat stuck lost broke tore stole drew wrote held caught led felt saw kindly spent shared slid crept dug shot spoke woke fled knelt lay leapt flung slept wept snuck began bent blew built drank drove ate fought flew forgot froze grew hung heard knew lent lit met paid rode rang rose sang sank sent shook slung spun sprang stung swam taught thought understood won'.split(
    ' ',
  ),
);
/** Verbs whose past looks as they do. */
export const sameInPastWords: ReadonlySet<string> = new Set(
  'hit hurt cut shut spit burst bit split upset threw'.split(' '),
);
const joiners = new Set('and then but so because when that while after where & if as'.split(' '));
/** Verbs of doing something to or with somebody, and the small words before a person. */
const beforePerson = new Set(
  `push shove hit kick punch slap bit bite scratch poke pinch pull trip hurt ask help tell call let told invite with at off on onto by from for under over beside behind near towards like tease chase follow grab comfort hug thank between meet see saw gave give show lend include join partner thump whack barge knock strangle throttle bump elbow headbutt spit splash squirt flick tackle squash sat
  nudge touch tickle lick copy ignore exclude leave left praise love because and or versus v w well`.split(/\s+/),
);

/** Verbs that are done to a person: after them a capital is a name ("told Hope she"). */
const transitive = new Set(
  'push shove hit kick punch slap bite scratch poke pinch pull trip hurt tell ask call give show help hug invite let nudge elbow elbowe barge chase tease ignore squash squeeze splash tickle comfort under'.split(
    ' ',
  ),
);

/** "grace very tearful": a word that opens a message and is then said to be somehow is a child. */
const inAState =
  /^(?:very|quite|tearful|upset|crying|quiet|refusing|sat|under|struggling|sobbing|asleep|tired|worried|withdrawn|anxious|wobbly|happy|sad)$/;

/** "Hope very flat today", "Will - coat on": a first word that is a name, and what is told of it. */
function opensTelling(next: Token): boolean {
  return (
    next.gap === 'comma' ||
    /^(?:very|really|so|quite|bit|again|still|also|just|all|upset|tearful|crying|quiet|refusing|sat|under|in|on|out|w|with|at|has|had|was)$/.test(
      next.word,
    )
  );
}

function isPast(token: Token): boolean {
  const { word } = token;
  return (
    helpers.has(word) ||
    (word.length > 3 && word.endsWith('ed') && !/^(?:need|feed|seed|weed|shed|sled|fled)$/.test(word)) ||
    (word.length > 3 && word.endsWith('s') && beforePerson.has(stem(word)))
  );
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.gap !== 'none' || at === 0 || joiners.has(tokens[at - 1]?.word ?? '');
}

/** Is this lower- or upper-case word a name where it stands? `capitals`: whether a capital means anything in this message. */
function hardNameStands(tokens: readonly Token[], at: number, capitals: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const near = token.gap === 'none' ? before : undefined;
  const next = after !== undefined && after.gap !== 'sentence' ? after : undefined;
  if (near !== undefined && determiners.has(near.word)) return false;
  const doneTo =
    near !== undefined &&
    transitive.has(near.stem) &&
    (/^\p{Lu}/u.test(token.raw) || !/^(?:be|have|need|not)$/.test(next?.word ?? ''));
  if (next !== undefined && next.gap === 'none' && pronouns.has(next.word) && !token.owner && !doneTo) return false;
  if (doneTo) return true;
  if (at === 0 && next !== undefined && next.gap === 'none' && inAState.test(next.word)) return true;
  if (capitals && /^\p{Lu}/u.test(token.raw) && at === 0 && next !== undefined && opensTelling(next)) return true;
  if (token.owner) return true;
  if (token.word === 'grace' && tokens.slice(at + 1, at + 4).some((one) => one.word === 'said')) return false;
  const capital = capitals && /^\p{Lu}/u.test(token.raw);
  if (capital && near !== undefined && token.gap === 'none')
    return !/^(?:in|since|last|next|until|by)$/.test(near.word) || beforePerson.has(near.stem);
  if (
    next !== undefined &&
    opensClause(tokens, at) &&
    next.gap === 'none' &&
    (isPast(next) || sameInPastWords.has(next.word) || (token.word !== 'will' && /^(?:let|put|read)$/.test(next.word)))
  ) {
    return !(token.word === 'will' && next.word === 'just') || capital;
  }
  if (near !== undefined && beforePerson.has(near.stem) && !(near.word === 'and' && !capital)) {
    // "to hope for", "with love", "at long last": a name ends the phrase or is followed by a verb or small word.
    return (
      next === undefined ||
      next.gap !== 'none' ||
      isPast(next) ||
      /^(?:off|over|on|in|at|to|and|with|w|out|into|down|up|from|by|during|when|because|who|after|before|join|play)$/.test(
        next.word,
      )
    );
  }
  return false;
}

/** Flowers, toys and the like ("the class teddy") are words after a determiner, and otherwise names. */
function softNameStands(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || token.gap !== 'none') return true;
  if (determiners.has(before.word) || before.owner) return false;
  if (/^\d+$/.test(before.word) && token.word === 'max') return false;
  return true;
}

/** Can this word, which is some child's name, be that name here? */
export function standsAsName(tokens: readonly Token[], at: number, word: string, capitals: boolean): boolean {
  if (word === 'max' && /^\d|^min/.test(tokens[at + 1]?.word ?? '')) return false;
  if (hard.has(word)) return hardNameStands(tokens, at, capitals);
  if (wordNames.has(word)) return softNameStands(tokens, at);
  return true;
}

/** Does a capital letter say anything in this message? Not when all of it is in capitals, or Every Word Begins With One. */
export function capitalsCount(tokens: readonly Token[]): boolean {
  let begun = 0;
  let whole = 0;
  let words = 0;
  for (const token of tokens) {
    if (!/^\p{L}{2}/u.test(token.raw)) continue;
    words++;
    if (/^\p{Lu}/u.test(token.raw)) begun++;
    if (token.raw === token.raw.toUpperCase()) whole++;
  }
  if (words === 0 || whole / words > 0.6) return false;
  return words < 4 || begun < words;
}

/** A verb or helping verb that can follow a name: "Kayden hit", "Zed was". */
export function followsAName(token: Token | undefined): boolean {
  return token !== undefined && token.gap !== 'sentence' && (isPast(token) || sameInPastWords.has(token.word));
}

/** Can a person be meant here: at the start of a clause, after a verb or small word that takes one, or before an initial? */
export function personCanStand(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    opensClause(tokens, at) ||
    beforePerson.has(tokens[at - 1]?.stem ?? '') ||
    (next !== undefined && next.gap === 'none' && /^\p{L}$/u.test(next.word) && !/^[aiun]$/.test(next.word))
  );
}
