// The plan of a child on the card of a draft: one line with Show, and the plan itself once Show was pressed.
import type { PlanScript } from '../../src/domain/plan-script.ts';
import { asTyped, button, type Element, line, lineWith } from './card.ts';
import { planBody } from './plan-body.ts';

/** A child with a plan: the plan itself, or what there is to say instead, once Show was pressed. */
export type PlanLine = { pupilId: string; name: string; open?: PlanScript | { sentence: string } };

/** `data` is what every button of the card carries. */
export function planLines(plans: readonly PlanLine[], data: object): readonly Element[] {
  return plans.flatMap(({ pupilId, name, open }): readonly Element[] => {
    if (open === undefined)
      return [lineWith(`${asTyped(name)} has a plan.`, button('Show', 'plan', { ...data, pupil: pupilId }))];
    if ('sentence' in open) return [line(open.sentence)];
    return [line(`Plan of ${asTyped(name)}:`), ...planBody(open)];
  });
}
