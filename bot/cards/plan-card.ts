// The plan of one child on a card of its own, and the question whose plan it is.
import type { PlanScript } from '../../src/domain/plan-script.ts';
import { type Pupil, pupilName } from '../../src/domain/pupil.ts';
import { aside, asTyped, button, card, heading, line } from './card.ts';
import type { Shown } from './event-card.ts';
import { planBody } from './plan-body.ts';

/** Six buttons are the most a card may have; more children than that are chosen from a list. */
const mostButtons = 5;

/** The plan on a card of its own. `summary` names nobody. */
export function planCard(pupil: Pupil, script: PlanScript, note?: string): Shown {
  return {
    card: card([
      heading(`${asTyped(pupilName(pupil))}, ${asTyped(pupil.className)}`),
      ...(note === undefined ? [] : [line(note)]),
      ...planBody(script),
    ]),
    summary: 'A plan',
  };
}

/** Asks which of several children was meant. */
export function whichPlanCard(typed: string, candidates: readonly Pupil[]): Shown {
  const ask = heading(`Which ${asTyped(typed) || 'child'}?`);
  const label = (pupil: Pupil): string => `${pupil.className} · ${pupilName(pupil)}`;
  if (candidates.length <= mostButtons) {
    const actions = candidates.map((pupil) => button(label(pupil), 'plan show', { pupil: pupil.id }));
    return { card: card([ask, aside('Choose, or type the class.')], actions), summary: 'Which child?' };
  }
  return {
    card: card(
      [
        ask,
        {
          type: 'Input.ChoiceSet',
          id: 'pupil',
          label: 'Child',
          style: 'compact',
          placeholder: 'Choose the child',
          choices: candidates.map((pupil) => ({ title: label(pupil), value: pupil.id })),
        },
      ],
      [button('Show the plan', 'plan show', {})],
    ),
    summary: 'Which child?',
  };
}
