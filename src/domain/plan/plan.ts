// A pupil's plan: one working copy, and one row for every version that was agreed. Agreed rows are never changed.
import type { LocalDay } from '../local-time.ts';
import type { UtcTime } from '../school-time.ts';
import type { YearGroup } from '../vocabulary.ts';
import { type Content, textOf } from './plan-shape.ts';
import { type PlanLevel, planLevels } from './understanding-sections.ts';

export const planStatuses = ['draft', 'agreed', 'under review', 'ended'] as const;
export type PlanStatus = (typeof planStatuses)[number];

export type Plan = {
  key: string;
  /** Rises by one with each change. */
  revision: number;
  pupilId: string;
  /** As they were when the plan was last written: a change of class or year calls for a review. */
  className: string;
  yearGroup: YearGroup | '';
  status: PlanStatus;
  /** The newest agreed version; 0 while none was. */
  version: number;
  agreedOn: LocalDay;
  /** What happened until then has been looked at. */
  lookedAt: UtcTime;
  /** Why the plan has ended, or ''. */
  endedBecause: string;
  content: Content;
};

/** A version as it was agreed. How adults respond stands in a list of its own; `scriptVersion` says which row of it. */
export type PlanVersion = {
  key: string;
  pupilId: string;
  version: number;
  agreedOn: LocalDay;
  at: UtcTime;
  authorId: string;
  authorName: string;
  scriptVersion: number;
  content: Content;
};

/** A plan that begins. The class and year are the child's own now. */
export function newPlan(
  key: string,
  pupil: { id: string; className: string; yearGroup: YearGroup },
  content: Content,
  now: UtcTime,
): Plan {
  const { id: pupilId, className, yearGroup } = pupil;
  return {
    ...{ key, revision: 1, pupilId, className, yearGroup, status: 'draft', version: 0 },
    ...{ agreedOn: '', lookedAt: now, endedBecause: '', content },
  };
}

/** How much of a plan it is; full where nobody has said. */
export function levelOf(content: Content): PlanLevel {
  const said = textOf(content.about, 'level');
  return planLevels.find((known) => known === said) ?? 'full';
}

/** The day of the next review, or '' where none is set. */
export function reviewOnOf(content: Content): LocalDay {
  const on = textOf(content.about, 'reviewOn');
  return /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : '';
}

/** Where a plan stands once somebody has changed what it says: an agreed plan is under review until agreed again. */
export function statusAfterChange(status: PlanStatus): PlanStatus {
  return status === 'agreed' || status === 'ended' ? 'under review' : status;
}
