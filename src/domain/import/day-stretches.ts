// Days that follow each other, said as one: for previews.
import type { DayKind, SchoolDay } from '../school-day.ts';
import { addDays, dayInWords } from '../school-time.ts';
import type { DayStep } from './day-plan.ts';

/** A kind of day as people say it. */
export const dayKindWords: Record<DayKind, string> = {
  school: 'school',
  inset: 'INSET',
  holiday: 'holiday',
  bank: 'bank holiday',
};

/** The steps in lines such as `Monday 2 November to Friday 6 November 2026: school, Autumn 2`. */
export function stretchesOf(steps: readonly DayStep[]): readonly string[] {
  const groups: { days: string[]; says: string }[] = [];
  for (const step of steps) {
    const says = saysOf(step);
    const last = groups.at(-1);
    const day = last?.days.at(-1);
    // Over a weekend counts as following.
    if (last !== undefined && day !== undefined && last.says === says && step.after.day <= addDays(day, 3))
      last.days.push(step.after.day);
    else groups.push({ days: [step.after.day], says });
  }
  return groups.map(({ days, says }) => {
    const [first = '', last = ''] = [days[0], days.at(-1)];
    const year = last.slice(0, 4);
    return first === last
      ? `${dayInWords(first)} ${year}: ${says}`
      : `${dayInWords(first)} to ${dayInWords(last)} ${year}: ${says}`;
  });
}

function saysOf(step: DayStep): string {
  const said = ({ kind, term }: SchoolDay): string => [dayKindWords[kind], ...(term === '' ? [] : [term])].join(', ');
  return step.kind === 'new' ? said(step.after) : `${said(step.before)} -> ${said(step.after)}`;
}
