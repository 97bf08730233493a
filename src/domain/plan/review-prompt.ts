// What calls for a look at a plan between its dates. However much happens, one plan asks at most once a week.
import type { Incident } from '../entry.ts';
import type { LocalDay } from '../local-time.ts';
import type { Pupil } from '../pupil.ts';
import { addDays } from '../school-time.ts';
import { type Plan, reviewOnOf } from './plan.ts';
import { rowsOf } from './plan-shape.ts';

export const reasonCodes = ['date', 'dangerous', 'held', 'class'] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export type Reason = { code: ReasonCode; sentence: string };

/** Why the plan should be looked at now; empty when nothing calls for it. */
export type ReviewPrompt = { reasons: readonly Reason[]; asks: boolean };

/**
 * The reasons to look at a plan today. `asks` is false while the incidents' part of it waits for the week to pass since
 * somebody last answered; a date that is over and a change of class always ask.
 */
export function reviewPrompt(
  plan: Plan,
  pupil: Pupil | undefined,
  incidents: readonly Incident[],
  today: LocalDay,
): ReviewPrompt {
  if (plan.status === 'ended' || plan.version === 0) return { reasons: [], asks: false };
  const since = incidents.filter((one) => counts(one, plan));
  const dangerous = since.filter(({ kind }) => kind === 'dangerous').length;
  const held = since.filter((one) => one.held === 'yes').length;
  const byDate = dateReason(plan, today);
  const byClass = pupil === undefined ? [] : classReason(plan, pupil);
  const byIncident: Reason[] = [
    ...(dangerous === 0 ? [] : [{ code: 'dangerous' as const, sentence: counted(dangerous, 'dangerous moment') }]),
    ...(held === 0 ? [] : [{ code: 'held' as const, sentence: counted(held, 'restrictive intervention') }]),
  ];
  const waits = lastAnswered(plan) > addDays(today, -7);
  const always = [...byDate, ...byClass];
  const reasons = waits ? always : [...always, ...byIncident];
  return { reasons, asks: plan.status !== 'under review' && reasons.length > 0 };
}

/** Withdrawn entries do not count, nor what a child saw or suffered from others. */
function counts(incident: Incident, plan: Plan): boolean {
  const isCause = incident.kind === 'dangerous' || incident.held === 'yes';
  const isOwn = incident.role === 'did' || incident.held === 'yes';
  return (
    incident.pupilId === plan.pupilId &&
    incident.status !== 'withdrawn' &&
    isCause &&
    isOwn &&
    incident.recordedAt > plan.lookedAt
  );
}

function dateReason(plan: Plan, today: LocalDay): readonly Reason[] {
  const on = reviewOnOf(plan.content);
  return on !== '' && on <= today ? [{ code: 'date', sentence: 'Its review date has come.' }] : [];
}

function classReason(plan: Plan, { className, yearGroup }: Pupil): readonly Reason[] {
  if (plan.className === className && plan.yearGroup === yearGroup) return [];
  return [{ code: 'class', sentence: `The child has moved from class ${plan.className} to ${className}.` }];
}

function counted(count: number, what: string): string {
  return count === 1
    ? `There was a ${what} since it was last looked at.`
    : `There were ${count} ${what}s since it was last looked at.`;
}

/** The day somebody last answered a prompt between reviews, or ''. */
function lastAnswered(plan: Plan): LocalDay {
  const looks = rowsOf(plan.content.review, 'considered').map((row) => row.on ?? '');
  return looks.toSorted().at(-1) ?? '';
}
