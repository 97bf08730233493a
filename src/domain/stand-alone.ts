// "and bit Sam": a message that says something only together with the one before it.
import type { Reading } from './reading/reading.ts';

/** What of a reading shows whether somebody is said to have done something. */
type Heard = Pick<Reading, 'act' | 'children' | 'category'>;

const joiners =
  /^(?:(?:oh|and|then|also|but|so|plus|next|after that|after which|afterwards|later(?: on)?|as well as|&|\+)[\s,]+)+/i;
const pronouns = /^(?:he|she|they|it|him|her|them|his|their|its|that was|this was|which was)(?:['’]s|['’]d)?\b/i;
const acted =
  /^(?:bit|hit|kicked|pushed|shoved|threw|ran|spat|scratched|punched|slapped|pulled|grabbed|snatched|shouted|screamed|swore|broke|tore|climbed|hid|left|said|told|cried|took|made|went|got|came|hurt|helped|shared|kept|was|were|had|did|[a-z]{4,}ed)\b/i;
const whereOrWhen = /^(?:in|at|on|by|near|behind|during|before|after|outside|inside|just (?:before|after))\s/i;

/**
 * Whether a message cannot stand alone: it begins as the continuation of another, with a joining word, a pronoun, a verb or
 * a place, and names nobody as having done anything. Whether it belongs to the note before is for its author to say.
 */
export function cannotStandAlone(typed: string, heard: Heard): boolean {
  const text = typed.trim();
  const rest = text.replace(joiners, '').trim();
  if (rest === '') return false;
  const isSaid = heard.act === 'incident' || heard.act === 'note' || heard.act === 'praise';
  if (isSaid && (beginsWithChild(rest, heard) || isSubjectNamed(text, heard))) return false;
  if (rest !== text || pronouns.test(rest)) return true;
  if (beginsWithChild(rest, heard)) return false;
  return acted.test(rest) || (heard.children.length === 0 && whereOrWhen.test(rest));
}

function beginsWithChild(rest: string, { children }: Heard): boolean {
  const text = rest.toLowerCase();
  return children.some(({ words }) => words !== '' && text.startsWith(words.toLowerCase()));
}

/** In "another thing, Kai hit Daisy" the child who did it stands before what was done; in "bit Sam" behind it. */
function isSubjectNamed(text: string, { children, category }: Heard): boolean {
  if (category === null || category.words === '') return false;
  const lower = text.toLowerCase();
  const done = lower.indexOf(category.words.toLowerCase());
  return children.some(({ role, words }) => {
    const at = words === '' ? -1 : lower.indexOf(words.toLowerCase());
    return role === 'did' && at >= 0 && done >= 0 && at < done;
  });
}
