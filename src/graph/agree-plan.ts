// Agreeing a plan: what every adult may need goes to PlanScripts first, then the version is kept, then the plan says so.
import type { LocalDay } from '../domain/local-time.ts';
import type { PlanVersion } from '../domain/plan/plan.ts';
import { isDrafted, scriptOf, stagesOf } from '../domain/plan/respond-section.ts';
import type { PlanScript } from '../domain/plan-script.ts';
import type { Pupil } from '../domain/pupil.ts';
import type { UtcTime } from '../domain/school-time.ts';
import { keyOf } from './key-of.ts';
import type { PlanScripts } from './plan-scripts.ts';
import type { Plans, StoredPlan } from './plans.ts';

/** Who agrees it, and when: the same moment again settles on the same rows. `today` is the school's day. */
export type AgreeHand = { at: UtcTime; today: LocalDay; person: { id: string; name: string } };

/**
 * Puts how adults respond where every adult in school can read it, as its next version. Resolves with the version that
 * stands then. Rejects as `duplicate` when somebody else did so at the same moment.
 */
export async function shareScript(
  scripts: PlanScripts,
  { plan }: StoredPlan,
  agreed: PlanScript | null,
  { at, today, person }: AgreeHand,
): Promise<number> {
  const section = plan.content.respond;
  if (section === undefined || !isDrafted(section, agreed)) return agreed?.version ?? 0;
  const version = (agreed?.version ?? 0) + 1;
  const row = { script: scriptOf(section), stages: stagesOf(section), agreedOn: today };
  await scripts.append({ pupilId: plan.pupilId, version, ...row }, { at, person });
  return version;
}

/**
 * Agrees the plan as it stands. Rejects with a GraphFault; what was done by then settles when it is done again with the
 * same hand. `pupil`: class and year are noted as they are now.
 */
export async function agreePlan(
  { plans, scripts }: { plans: Plans; scripts: PlanScripts },
  stored: StoredPlan,
  agreed: PlanScript | null,
  pupil: Pick<Pupil, 'className' | 'yearGroup'>,
  hand: AgreeHand,
): Promise<StoredPlan> {
  const { plan } = stored;
  const scriptVersion = await shareScript(scripts, stored, agreed, hand);
  const version = plan.version + 1;
  const { at, today, person } = hand;
  const row: PlanVersion = {
    ...{ key: await keyOf('plan version', plan.pupilId, String(version)), pupilId: plan.pupilId, version },
    ...{ agreedOn: today, at, authorId: person.id, authorName: person.name, scriptVersion, content: plan.content },
  };
  await plans.addVersion(row);
  const { className, yearGroup } = pupil;
  const facts = {
    status: 'agreed' as const,
    version,
    agreedOn: today,
    lookedAt: at,
    endedBecause: '',
    className,
    yearGroup,
  };
  const saved = await plans.save(stored, { ...plan.content, respond: emptied(plan.content.respond) }, facts);
  return saved.stored;
}

/** Every field of a section emptied, so that it counts as a change to each. */
export function emptied(section: { readonly [part: string]: unknown } = {}): { [part: string]: string } {
  return Object.fromEntries(Object.keys(section).map((part) => [part, '']));
}
