import { makePhraseBook } from './phrase-book.ts';
import type { Token } from './tokens.ts';

// Whose doing a word is, and whether it was done at all: what an adult did, what only might have been or was another
// time, and things whose names are also deeds ("the swing").

/** Codes whose words may stand in an adult's clause and still tell of the child: "we couldn't hear", "I found him in the library". */
const ofAdultsToo = /^(?:D[12457]|X[2-6]|P[467])$/;

const adultWords = /^(?:i|we|ive|weve|id|staff|ta|lsa|mdsa|tas|mdsas|teacher|caretaker|senco|vet|parents|mum|dad)$/;
const childWords = /^(?:he|she|they|who|hes|shes|theyve|both|him|her|them)$/;
/** A person after one of these is done to, or stands beside, and is no subject. */
const beforeObject =
  /^(?:to|at|by|with|w|from|for|of|on|in|off|near|about|told|tell|asked|ask|hit|bit|kicked|pushed|and|behind|around|round|over|towards|called|helped|hugged|thanked|when|let|like|show|showed|gave|give|watched|followed)$/;

/** "Cleaned up by Mrs Begley". */
function byAdult(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index <= at + 3; index++) {
    if (tokens[index]?.gap === 'sentence') return false;
    if (tokens[index]?.word === 'by')
      return tokens[index + 1]?.tag === '@adult' || adultWords.test(tokens[index + 1]?.word ?? '');
  }
  return false;
}

/** "Said I can't do it": the I of a child who is quoted. */
function spoken(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.opened === true ||
    /^(?:said|says|saying|shouted|shouting|yelled|like|goes|me|say)$/.test(before?.word ?? '')
  );
}

/** Is the deed at this token an adult's ("I had to carry him back", "Mrs Shah helped her zip up")? */
export function isAdults(tokens: readonly Token[], at: number, code: string): boolean {
  if (ofAdultsToo.test(code)) return false;
  if (byAdult(tokens, at)) return true;
  for (let index = at - 1; index >= 0 && index >= at - 6; index--) {
    const token = tokens[index];
    if (token === undefined || tokens[index + 1]?.gap === 'sentence') return false;
    if (token.tag === '@child' && !token.owner) return false;
    if (token.tag === '' && childWords.test(token.word) && index < at - 1) return false;
    if (token.tag === '' && /^(?:he|she|they|who)$/.test(token.word)) return false;
    if (
      token.word === 'to' &&
      /^(?:had|have|needed)$/.test(tokens[index - 1]?.word ?? '') &&
      tokens[index - 2]?.tag !== '@child'
    )
      return !/^(?:he|she|they|who)$/.test(tokens[index - 2]?.word ?? '');
    if (token.tag !== '@adult' && !(token.tag === '' && adultWords.test(token.word))) continue;
    if (token.owner || (token.word === 'i' && spoken(tokens, index))) return false;
    const before = tokens[index - 1];
    return before === undefined || token.gap !== 'none' || !beforeObject.test(before.word) || before.word === 'when';
  }
  return false;
}

const unreal = makePhraseBook([
  ...'usually/normally/often/always/typically ?@word would/wouldve/hed/shed/have ?have;would/wouldve/could/might ?usually/normally ?have/ve/of ?usually/normally;hed/shed/theyd ?usually/normally ?have/of/usually/normally;last/usually/before term/year/month/half/week ?@word ?@word hed/shed/would/have;used to;=gone from;=went from;every reason to;instead of;rather than;shouldnt have/of;where ?@word ?@word ?before would/hed/shed;a month/term/year/week ago ?@word ?@word hed/shed/would;tempted to;=after =months/weeks/terms of;=normally;=usually'
    .split(';')
    .map((phrase) => [phrase, true] as const),
]);

/** The tokens that tell of what might have been, or of another time: from the cue to "but", "to", "now" or the sentence's end. */
export function unrealPlaces(tokens: readonly Token[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { to } of unreal(tokens)) {
    for (let index = to + 1; index < tokens.length && index <= to + 8; index++) {
      const token = tokens[index];
      if (
        token === undefined ||
        (token.gap === 'sentence' && index > to + 1) ||
        /^(?:but|now|today|so|instead)$/.test(token.word)
      )
        break;
      places.add(index);
    }
  }
  return places;
}

const things = new Set(
  'swing swings slide slides tap taps trip drum drums block blocks rock rocks ring bell jump cover drop hook stamp stamps trips punch trap label labels'.split(
    ' ',
  ),
);
const determiner = /^(?:the|a|an|his|her|my|our|their|this|that|some|wooden|big|two|three|school)$/;

/** A thing, not a deed: "on the swing", "the taps". */
export function isThing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    token.tag === '' &&
    things.has(token.word) &&
    token.gap === 'none' &&
    determiner.test(tokens[at - 1]?.word ?? '')
  );
}
