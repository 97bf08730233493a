// A meeting of a year team about its continuum: what it looks at, and what it writes down at the end.
import type { LocalDay } from '../local-time.ts';
import type { UtcTime } from '../school-time.ts';
import type { YearGroup } from '../vocabulary.ts';
import { type Band, bandLabel } from './bands.ts';
import { decisionWords } from './continuum-words.ts';
import type { Move } from './move.ts';
import type { Practice } from './practice.ts';

export const reviewKinds = ['meeting', 'baseline'] as const;

/** The written outcome of a meeting. `present` and `agreed` are one a line. */
export type TeamReview = {
  title: string;
  key: string;
  yearGroup: YearGroup | '';
  kind: (typeof reviewKinds)[number];
  isDone: boolean;
  heldOn: LocalDay;
  startedAt: UtcTime;
  present: string;
  agreed: string;
  /** Keys of the practices that were looked at, one a line. */
  looked: string;
  /** For a baseline: what was answered for each common practice, `code: answer` a line. */
  answers: string;
  authorId: string;
  authorName: string;
};

export const reviewLimits = { present: 1000, agreed: 4000 } as const;

/** Who was there, said by part and not by name. */
export const presentWords = [
  'Year lead',
  'Class teachers',
  'Teaching assistants',
  'Midday team',
  'SENCO',
  'Leader',
] as const;

/** How one practice stood before and after it was looked at in a meeting. */
export type Looked = { before: Practice; after: Practice };

/** What was agreed about each practice, in sentences a team can change before they are kept. */
export function agreedSentences(looked: readonly Looked[], bands: readonly Band[]): readonly string[] {
  return looked.map(({ before, after }) => {
    const parts = [
      ...(after.decision === '' ? [] : [decisionWords[after.decision].toLowerCase()]),
      ...(before.band === after.band
        ? []
        : [`moved from “${bandLabel(before.band, bands)}” to “${bandLabel(after.band, bands)}”`]),
      ...(after.action !== '' && after.action !== before.action ? [after.action.replace(/[.\s]+$/, '')] : []),
      ...(after.owner !== '' && after.owner !== before.owner ? [`${lowerFirst(after.owner)} sees to it`] : []),
      ...(after.status === 'ended' || after.reviewOn === '' ? [] : [`again on ${shortDay(after.reviewOn)}`]),
    ];
    return `${after.title}: ${parts.length === 0 ? 'looked at' : parts.join('; ')}.`;
  });
}

/** A day as it is written in minutes: `5 January 2027`. */
export function shortDay(day: LocalDay): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${monthNames[Number(month) - 1] ?? month} ${year}`;
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');

function lowerFirst(text: string): string {
  return /^(?:The|A) /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A text of lines with those added that do not stand in it yet: sent again, nothing stands twice. */
export function withLines(text: string, more: string): string {
  const stand = text.split('\n').filter((line) => line.trim() !== '');
  const added = more.split('\n').filter((line) => line.trim() !== '' && !stand.includes(line));
  return [...stand, ...added].join('\n');
}

/** One sentence about what a set of moves did, for the history of a team; never who. */
export function moveSentence({ fromBand, toBand }: Pick<Move, 'fromBand' | 'toBand'>, bands: readonly Band[]): string {
  return `The team moved it from “${bandLabel(fromBand, bands)}” to “${bandLabel(toBand, bands)}”.`;
}
