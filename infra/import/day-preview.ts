// What an import of school days would do, as lines for a terminal: days that follow each other are one line.
import type { DayPlan, DayStep } from '../../src/domain/import/day-plan.ts';
import { stretchesOf } from '../../src/domain/import/day-stretches.ts';

export function previewDays(plan: DayPlan): readonly string[] {
  const of = (kind: DayStep['kind']): readonly string[] =>
    stretchesOf(plan.steps.filter((step) => step.kind === kind)).map((line) => `  ${line}`);
  const count = (kind: DayStep['kind']): number => plan.steps.filter((step) => step.kind === kind).length;
  const counts = [
    ['new', count('new')],
    ['changed', count('changed')],
    ['unchanged', plan.unchanged],
    ['rejected', plan.rejected.length],
  ] as const;
  return [
    ...counts.map(([word, number]) => `${word.padEnd(10)}${String(number).padStart(5)}`),
    ...titled('New', of('new')),
    ...titled('Changed', of('changed')),
    ...titled(
      'Rejected: these lines are not used',
      plan.rejected.map(({ line, reason }) => `  line ${line}: ${reason}`),
    ),
    ...titled(
      'To check',
      plan.remarks.map((remark) => `  ${remark}`),
    ),
    ...(plan.unnamed === 0 ? [] : ['', `${plan.unnamed} days of the list are not in the file and stay as they are.`]),
  ];
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}
