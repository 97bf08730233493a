// Show, pressed on the card of a draft: the same card again, with the plan opened in it and what was filled in kept.
import type { CardRow } from '../records/tables.ts';
import { eventCard } from '../cards/event-card.ts';
import type { PlanLine } from '../cards/plan-lines.ts';
import { viewNow } from '../events/view-now.ts';
import { type EventParts, type Reply, text } from '../events/parts.ts';
import { readBack, replyWith } from '../events/write-event.ts';
import type { School } from '../school-cache.ts';
import { tryAgain } from '../talk/sentences.ts';
import * as say from './plan-sentences.ts';
import { readPlan } from './plan-turn.ts';

export async function showOnCard(
  rows: readonly CardRow[],
  { pupil, category, seen }: { pupil: string; category: string; seen: string },
  school: School,
  parts: EventParts,
): Promise<Reply> {
  const [entries, read] = await Promise.all([
    Promise.all(rows.map((row) => readBack(row, parts))),
    readPlan(pupil, parts),
  ]);
  const readable = entries.filter((entry) => entry !== null);
  const eventId = rows[0]?.eventId;
  if (eventId === undefined || readable.length < rows.length) return text(tryAgain);
  // Only a child of this event: the card may ask for nobody else's plan.
  const view = await viewNow(eventId, readable, school, parts);
  const plans = (view.plans ?? []).map((plan) =>
    plan.pupilId === pupil ? { ...plan, open: openedFrom(read, plan) } : plan,
  );
  return replyWith(rows, eventCard({ ...view, plans, filled: { category, seen } }), parts);
}

function openedFrom(read: Awaited<ReturnType<typeof readPlan>>, { name }: PlanLine): NonNullable<PlanLine['open']> {
  if (read === 'not read') return { sentence: say.notRead };
  if (read.script !== null) return read.script;
  return { sentence: read.unreadable.length > 0 ? say.unreadable : say.none(name) };
}
