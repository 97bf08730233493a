import { sameInPastWords } from './reading/name-grammar.ts';
import type { Token } from './reading/tokens.ts';

// Texts about practice are not messages about children: "Will move to a greeting at the door", "Mark making", "Grace
// before lunch". A word that is also somebody's name needs a plainer reason here than in a message.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const determiners = words(
  'a an the his her their my our your its no some any this that these those each every another little big small red new old own whole more less much',
);
const months = words('april may june august');
const beforeMonth = words(
  'in since last next until till by during early late this every each mid from to of january february march april may june july august september october november december',
);
const afterMonth = words('half term day bank holiday onwards and or to until half-term');
/** What makes a name one of a thing: "the Rose class", "Hope corner". */
const things = words(
  'class room group team table house day hall trip paint book corner tree wall board box jar chart card cards time chain making award badge stickers assembly week garden area station den tent club song poem story wreath appeal dog bear',
);
/** Doing something to or with one person. After these even a word in small letters is somebody. */
const toPerson = words(
  'ask asks asked tell tells told hug hugs hugged comfort comforts comforted calm calms calmed remind reminds reminded send sends sent collect collects collected warn warns warned settle settles settled watch watches watched',
);
/** After these "will" can be nobody but Will. */
const prepositions = words('with to for at from beside near behind about between');
const modals = words('will may');
/** Said of somebody, never after the word: "Hope finds", "Mark has". */
const ofSomebody = words(
  'is isnt was wasnt has hasnt had hadnt does doesnt did didnt needs wants finds likes gets goes comes sits stays runs hits hides cries shouts struggles copes settles loves hates feels says thinks wont cannot cant',
);
const pastOfDoing = words(
  'went came gave took ran threw hid bit fell told said got sat stood chose found brought left swore spat broke tore wrote held caught felt saw made kept knew',
);
const joins = words('and or n &');

/** `isName`: whether a word is some child's forename. `capitals`: whether a capital letter says anything in this text. */
type Around = { capitals: boolean; isName: (word: string) => boolean };

/** Whether a word that is also a child's forename stands as a name here. */
export function standsAsSomebody(tokens: readonly Token[], at: number, { capitals, isName }: Around): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const near = token.gap === 'none' ? tokens[at - 1] : undefined;
  const after = tokens[at + 1];
  const next = after?.gap === 'none' ? after : undefined;
  if (isOfAThing(token, near, next)) return false;
  if (token.owner) return true;
  const isCapital = capitals && /^\p{Lu}/u.test(token.raw);
  const opens = token.gap === 'sentence';
  if (isBesideAName(tokens, at, isCapital, isName)) return true;
  if (isCapital && !opens) return !(modals.has(token.word) && token.word === 'may' && next === undefined);
  if (opens || token.gap === 'comma')
    return doesSomething(token, next, isCapital) || (isCapital && standsAlone(tokens));
  if (near !== undefined && toPerson.has(near.word)) return true;
  return token.word === 'will' && near !== undefined && prepositions.has(near.word);
}

function isOfAThing(token: Token, near: Token | undefined, next: Token | undefined): boolean {
  if (near !== undefined && (determiners.has(near.word) || near.owner)) return true;
  if (next !== undefined && things.has(next.word) && !token.owner) return true;
  if (!months.has(token.word)) return false;
  const dated = /^\d/.test(near?.word ?? '') || /^\d/.test(next?.word ?? '');
  return dated || beforeMonth.has(near?.word ?? '') || (afterMonth.has(next?.word ?? '') && !near);
}

/** Two names joined vouch for each other: "Hope and Will", "Theo and mark". */
function isBesideAName(
  tokens: readonly Token[],
  at: number,
  isCapital: boolean,
  isName: (word: string) => boolean,
): boolean {
  const one = tokens[at + 2];
  const other = tokens[at - 2];
  const isOther = (token: Token | undefined): boolean =>
    token !== undefined && isName(token.word) && (/^\p{Lu}/u.test(token.raw) || (isCapital && !modals.has(token.word)));
  const after = joins.has(tokens[at + 1]?.word ?? '') && tokens[at + 1]?.gap === 'none' && isOther(one);
  const before = joins.has(tokens[at - 1]?.word ?? '') && isOther(other) && tokens[at]?.gap === 'none';
  return (after && isCapital) || (before && (isCapital || !modals.has(tokens[at]?.word ?? '')));
}

function doesSomething(token: Token, next: Token | undefined, isCapital: boolean): boolean {
  if (next === undefined) return false;
  const isPast =
    pastOfDoing.has(next.word) || (/..ed$/.test(next.word) && !/^(?:need|feed|seed|weed|shed)$/.test(next.word));
  if (isPast) return !(token.word === 'grace' && next.word === 'said');
  if (!isCapital) return false;
  if (ofSomebody.has(next.word)) return !months.has(token.word) || next.word !== 'is';
  return !modals.has(token.word) && sameInPastWords.has(next.word);
}

/** The whole text is this one word: where a name is asked for, it is one. */
function standsAlone(tokens: readonly Token[]): boolean {
  return tokens.length === 1 && !months.has(tokens[0]?.word ?? '');
}
