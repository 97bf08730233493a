import type { LocalDay } from '../local-time.ts';
import { addDays } from '../school-time.ts';
import { type Plan, reviewOnOf } from './plan.ts';

/** How a plan stands to its review date. `soon`: within two weeks. */
export const dueStates = ['overdue', 'today', 'soon', 'later', 'none', 'ended'] as const;
export type DueState = (typeof dueStates)[number];

const soon = 14;

/** Where a plan stands on that day. `none`: it has no date. */
export function dueState({ status, content }: Pick<Plan, 'status' | 'content'>, today: LocalDay): DueState {
  if (status === 'ended') return 'ended';
  const on = reviewOnOf(content);
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
