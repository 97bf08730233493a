// What an adult may add to an incident once there is time: one question after another, none of which has to be answered.
import type { Change } from './change.ts';
import { type Incident, wordsLimit } from './entry.ts';
import { parseMinutes } from './minutes.ts';

/** The parts of an incident that are asked for, in the order they are asked. */
export const finishingFields = [
  'before',
  'adultsDid',
  'whatHelped',
  'whatDidNot',
  'childSaid',
  'minutesOut',
  'planFollowed',
  'repair',
  'educational',
  'protective',
  'freedomReturns',
] as const;
export type FinishingField = (typeof finishingFields)[number];

export type Finishing = Pick<Incident, FinishingField>;

/** Whether a child's plan was followed. */
export const planAnswers = ['yes', 'partly', 'no', 'no plan'] as const;
export type PlanAnswer = (typeof planAnswers)[number];

/** Whether nobody has told more of it yet than what happened. */
export function isShort(row: Finishing): boolean {
  return finishingFields.every((field) => isOpen(row, field));
}

/**
 * The next question behind `after`, or the first one for null; null when there is none left. Without the row, which may
 * be out of reach just now, every later question counts as open. When something ends is asked only where something is limited.
 */
export function nextField(
  row: Finishing | null,
  after: FinishingField | null,
  limited = row !== null && row.protective !== '',
): FinishingField | null {
  const start = after === null ? 0 : finishingFields.indexOf(after) + 1;
  return (
    finishingFields
      .slice(start)
      .find((field) => (row === null || isOpen(row, field)) && (field !== 'freedomReturns' || limited)) ?? null
  );
}

export type Understood =
  | { kind: 'keep'; value: string | number }
  /** Said that there is nothing to say: no answer is kept. */
  | { kind: 'nothing' }
  | { kind: 'unclear'; why: 'minutes' | 'plan' | 'too long' };

/** What an answer to one of the questions means. */
export function understandAnswer(field: FinishingField, typed: string): Understood {
  const text = typed.trim();
  if (text === '') return { kind: 'nothing' };
  if (text.length > wordsLimit) return { kind: 'unclear', why: 'too long' };
  if (field === 'minutesOut') {
    const minutes = parseMinutes(text);
    return minutes === null ? { kind: 'unclear', why: 'minutes' } : { kind: 'keep', value: minutes };
  }
  if (field === 'planFollowed') {
    const answer = parsePlanAnswer(text);
    return answer === null ? { kind: 'unclear', why: 'plan' } : { kind: 'keep', value: answer };
  }
  if ((field === 'protective' || field === 'freedomReturns') && nothingLimited.test(text)) return { kind: 'nothing' };
  return { kind: 'keep', value: text };
}

const nothingLimited = /^(?:no|nope|none|nothing|nothing (?:was )?limited|n\/?a|not applicable|not needed|-)[\s.!]*$/i;

/** Whether the plan was followed, as people say it; null where that cannot be told. */
export function parsePlanAnswer(typed: string): PlanAnswer | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '');
  if (
    /\b(?:no|without a|hasn['’]?t(?: got)? (?:a|one)|doesn['’]?t have (?:a|one)|not got (?:a|one)|there is(?:n['’]?t| not) (?:a|one)) ?(?:plan)?$/.test(
      text,
    ) &&
    text !== 'no'
  )
    return 'no plan';
  if (
    /^(?:partly|partially|in part|mostly|sort of|kind of|some of it|a bit|not all of it|not fully|not completely)\b/.test(
      text,
    )
  )
    return 'partly';
  if (/^(?:yes|yep|yeah|y|fully|it was|we did|all of it|completely)\b/.test(text)) return 'yes';
  if (/^(?:no|nope|n|not|it was(?:n['’]?t| not)|we didn['’]?t)\b/.test(text)) return 'no';
  return null;
}

/**
 * Whether something is limited for safety without what will be taught, or without a way back. The approach holds that a
 * protective consequence goes only with an educational one, and that freedom returns as soon as possible. A warning, never a bar.
 */
export function isProtectiveAlone({ protective, educational, freedomReturns }: Finishing): boolean {
  return protective !== '' && (educational === '' || freedomReturns === '');
}

/** The change that keeps one answer to a question that was open in that revision. */
export function answering(field: FinishingField, value: string | number, revision: number): Change {
  return { base: revision, fields: { [field]: { from: field === 'minutesOut' ? null : '', to: value } } };
}

function isOpen(row: Finishing, field: FinishingField): boolean {
  return row[field] === '' || row[field] === null;
}
