// `plan kai`: the script and stages of one child's plan. Nothing is recorded, and nothing is shown outside the person's own chat.
import { z } from 'zod';
import { dayOf } from '../../src/domain/local-time.ts';
import { type Pupil, pupilName } from '../../src/domain/pupil.ts';
import { planAsked } from '../../src/domain/reading/plan-asked.ts';
import { onRoll } from '../../src/domain/roll.ts';
import { toLocal } from '../../src/domain/school-time.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import type { ScriptRead } from '../../src/graph/plan-scripts.ts';
import { asTyped } from '../cards/card.ts';
import { planCard, whichPlanCard } from '../cards/plan-card.ts';
import type { Shown } from '../cards/event-card.ts';
import { type EventParts, type Reply, text } from '../events/parts.ts';
import { inlineBudget } from '../records/desk.ts';
import type { School } from '../school-cache.ts';
import type { Turn } from '../talk/answer.ts';
import { fieldAsked, type Inbound, type Pending } from '../talk/inbound.ts';
import { whichChild } from '../talk/which-child.ts';
import { within } from '../within.ts';
import * as say from './plan-sentences.ts';

/** The name a plan was asked of; null when the message asks for none. What belongs to the DSL stays with the DSL. */
export function planNamed(inbound: Inbound, turn: Turn, school: School): string | null {
  if (turn.kind === 'divert' || inbound.scope !== 'personal' || inbound.carries !== 'nothing') return null;
  // Most messages are not about a plan, and gathering the names on roll takes time.
  if (!/plan|script/i.test(inbound.text)) return null;
  const name = planAsked(inbound.text, onRoll(school.pupils, dayOf(toLocal(inbound.at))));
  // "the script" and "Kai's plan" are good answers to what helped; "plan kai" is none.
  const answers = turn.kind === 'answer' && fieldAsked(turn.pending.question) !== null;
  return answers && (name === '' || !/^(?:plan|script)\b/i.test(inbound.text)) ? null : name;
}

/** The plan of whoever the name means, or a question when it means several. */
export async function showPlan(
  typed: string,
  { conversation, at }: Pick<Inbound, 'conversation' | 'at'>,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  if (typed === '') return text(say.whosePlan);
  const today = dayOf(toLocal(at));
  let who = school.find(typed, today);
  // The name may be of a child who came today.
  if (who.kind === 'none') who = ((await parts.newer()) ?? school).find(typed, today);
  switch (who.kind) {
    case 'one':
      return planOf(who.pupil, parts);
    case 'several': {
      const ids = who.pupils.map(({ id }) => id).join(' ');
      await parts.tables.pending.ask(conversation, { eventId: '', key: ids, question: 'which plan', askedAt: at });
      return shown(whichPlanCard(typed, who.pupils));
    }
    case 'none':
      return text(say.nobody(asTyped(typed)));
    default:
      return who satisfies never;
  }
}

/** The class or name typed after several children were offered. */
export async function answerWhichPlan(
  typed: string,
  pending: Pending,
  { conversation, at }: Pick<Inbound, 'conversation' | 'at'>,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  const today = dayOf(toLocal(at));
  const offered = pending.key.split(' ');
  const candidates = onRoll(school.pupils, today).filter(({ id }) => offered.includes(id));
  const pupil = whichChild(typed, candidates, (name) => school.find(name, today));
  if (pupil === null) return shown(whichPlanCard('', candidates));
  await parts.tables.pending.end(conversation);
  return planOf(pupil, parts);
}

const pressShape = z.object({ verb: z.literal('plan show'), pupil: z.string().max(40).default('') });

export type PlanPress = z.infer<typeof pressShape>;

/** What the card that asks for a child sent, or null when it is from another card. */
export function parsePlanPress(data: unknown): PlanPress | null {
  const parsed = pressShape.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** Shows the plan of the child pressed. */
export async function takePlanPress(
  { pupil: id }: PlanPress,
  { conversation, at, scope }: Pick<Inbound, 'conversation' | 'at' | 'scope'>,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  if (scope !== 'personal') return text(say.notHere);
  if (id === '') return text(say.chooseFirst);
  const pupil = onRoll(school.pupils, dayOf(toLocal(at))).find((one) => one.id === id);
  if (pupil === undefined) return text(say.nobody(''));
  const pending = await parts.tables.pending.of(conversation);
  if (pending?.question === 'which plan') await parts.tables.pending.end(conversation);
  return planOf(pupil, parts);
}

/** What is known of a child's plan: `not read` is never taken for none. */
export async function readPlan(pupilId: string, { scripts, log }: EventParts): Promise<ScriptRead | 'not read'> {
  try {
    return await within(inlineBudget, (signal) => scripts.newest(pupilId, signal));
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    log.error('plan not read', error);
    return 'not read';
  }
}

async function planOf(pupil: Pupil, parts: EventParts): Promise<Reply> {
  const read = await readPlan(pupil.id, parts);
  if (read === 'not read') return text(say.notRead);
  const { script, unreadable } = read;
  if (script === null) {
    const name = `${asTyped(pupilName(pupil))} ${asTyped(pupil.className)}`.trim();
    return text(unreadable.length > 0 ? say.unreadable : say.none(name));
  }
  return shown(planCard(pupil, script, unreadable.length > 0 ? say.maybeNewer : undefined));
}

function shown(card: Shown): Reply {
  return { kind: 'card', shown: card, replaces: '', sent: async () => undefined };
}
