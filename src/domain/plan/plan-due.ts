import type { LocalDay } from '../local-time.ts';
import { addDays } from '../school-time.ts';
import { type Plan, type PlanStatus, reviewOnOf } from './plan.ts';

/** How a plan stands to its review date. `soon`: within two weeks. */
export const dueStates = ['overdue', 'today', 'soon', 'later', 'none', 'ended'] as const;
export type DueState = (typeof dueStates)[number];

const soon = 14;

/** Where a plan stands on that day. `none`: it has no date. */
export function dueState({ status, content }: Pick<Plan, 'status' | 'content'>, today: LocalDay): DueState {
  return stateOf(status, reviewOnOf(content), today);
}

/** Reviews of plans: `due` today or within two weeks, `overdue` since before today. No plan is in both. */
export type PlanReviews = { due: number; overdue: number };

/** Counts them on a day. */
export function countReviews(
  plans: readonly { status: PlanStatus; reviewOn: LocalDay }[],
  today: LocalDay,
): PlanReviews {
  const states = plans.map(({ status, reviewOn }) => stateOf(status, reviewOn, today));
  return {
    due: states.filter((state) => state === 'today' || state === 'soon').length,
    overdue: states.filter((state) => state === 'overdue').length,
  };
}

function stateOf(status: PlanStatus, on: LocalDay, today: LocalDay): DueState {
  if (status === 'ended') return 'ended';
  if (on === '') return 'none';
  if (on < today) return 'overdue';
  if (on === today) return 'today';
  return on <= addDays(today, soon) ? 'soon' : 'later';
}

/** Most urgent first: by review date, plans without a date before those that wait, ended ones last. */
export function byUrgency(today: LocalDay): (one: Plan, other: Plan) => number {
  const rank = (plan: Plan): number => dueStates.indexOf(dueState(plan, today));
  return (one, other) => rank(one) - rank(other) || reviewOnOf(one.content).localeCompare(reviewOnOf(other.content));
}
