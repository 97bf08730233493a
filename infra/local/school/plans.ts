// Six plans of the demo school: one long with risk reduction, one whose review is due today, one overdue, one mini plan.
import type { LocalDay } from '../../../src/domain/local-time.ts';
import type { Plan, PlanVersion } from '../../../src/domain/plan/plan.ts';
import type { Content, ContentRow } from '../../../src/domain/plan/plan-shape.ts';
import { type Pupil, pupilName } from '../../../src/domain/pupil.ts';
import { addDays, toUtc } from '../../../src/domain/school-time.ts';
import { planRow, versionRow } from '../../../src/graph/plan-rows.ts';
import { hash } from './hash.ts';
import { kaisPlan } from './plan-of-kai.ts';

type DemoPlan = {
  name: string;
  /** Days from today to the review; 0 is due, less is overdue. */
  reviewIn: number;
  level: string;
  coordinator: string;
  strengths: string;
  wants: string;
  family: string;
  prosocial: string;
  difficult: string;
  skill: string;
};

const demoPlans: readonly DemoPlan[] = [
  {
    ...{ name: 'Alfie Bond', reviewIn: 24, level: 'full', coordinator: 'Sarah Hall' },
    strengths: 'Kind to younger children, strong and fast, remembers every job he is given.',
    wants: 'I like jobs. I do not like waiting with nothing in my hands.',
    family: 'He tells us about his day while we cook. Sundays are hard, because of Mondays.',
    prosocial: 'Carries the register, holds doors, cheers others on.',
    difficult: 'Calls names when a game is lost; tips his chair.',
    skill: 'Says “my turn next, please” and waits for one turn.',
  },
  {
    ...{ name: 'Reuben Clarke', reviewIn: 0, level: 'full', coordinator: 'Dan Obi' },
    strengths: 'Knows every picture card and teaches them to adults.',
    wants: 'Show me. Do not only tell me.',
    family: 'He is calm in water and in the dark. He loves his brother’s drums but not the bell.',
    prosocial: 'Brings his card instead of shouting.',
    difficult: 'Screams and drops to the floor when a sound comes suddenly.',
    skill: 'Gives the “too loud” card.',
  },
  {
    ...{ name: 'Callum Reid', reviewIn: -8, level: 'full', coordinator: 'Jenny Lomax' },
    strengths: 'Makes others laugh, draws for hours.',
    wants: 'Tell me when it is nearly finished.',
    family: 'He wants everything to be perfect. We tell him that rubbing out is allowed.',
    prosocial: 'Helps whoever sits beside him.',
    difficult: 'Tears his work and walks out.',
    skill: 'Asks for a fresh sheet.',
  },
  {
    ...{ name: 'Arlo Quinn', reviewIn: 31, level: 'full', coordinator: 'Anna Kovacs' },
    strengths: 'Follows his strip of pictures with pride.',
    wants: 'The den is mine when I need it.',
    family: 'He sleeps better when the week has the same shape.',
    prosocial: 'Puts the next picture up by himself.',
    difficult: 'Throws small things when the order changes.',
    skill: 'Swaps two pictures together with an adult.',
  },
  {
    ...{ name: 'Jaxon Price', reviewIn: 12, level: 'mini', coordinator: 'Laura Whitmore' },
    strengths: 'Plays for a long time with one thing.',
    wants: 'Hand or lap, I choose.',
    family: 'Loud rooms are too much. At home he has a tent.',
    prosocial: 'Looks up when somebody plays beside him.',
    difficult: 'Cries and throws when many voices come at once.',
    skill: 'Goes to the tent before it is too much.',
  },
];

/** Everything was agreed on the day on which the demo school agreed how adults respond. */
const agreedOn = '2026-09-18';

/** The rows of Plans and PlanVersions on that day. */
export function planRows(pupils: readonly Pupil[], today: LocalDay, author: { id: string; name: string }) {
  const kai = { name: 'Kai Nguyen', content: kaisPlan(addDays(today, 31)), versions: 2 };
  const all = [kai, ...demoPlans.map((plan) => ({ name: plan.name, content: contentOf(plan, today), versions: 1 }))];
  const made = all.flatMap(({ name, content, versions }) => {
    const pupil = pupils.find((one) => pupilName(one) === name);
    return pupil === undefined ? [] : [{ pupil, content, versions }];
  });
  return {
    plans: made.map(({ pupil, content, versions }) => planRow(planOf(pupil, content, versions))),
    versions: made.flatMap(({ pupil, content, versions }) =>
      Array.from({ length: versions }, (_, at) => versionRow(versionOf(pupil, content, at + 1, author))),
    ),
  };
}

function planOf({ id: pupilId, className, yearGroup }: Pupil, content: Content, version: number): Plan {
  const on = version === 1 ? agreedOn : '2026-11-06';
  return {
    ...{ key: hash('plan', pupilId), revision: 1, pupilId, className, yearGroup, status: 'agreed', version },
    ...{ agreedOn: on, lookedAt: toUtc(`${on}T15:30`), endedBecause: '', content },
  };
}

function versionOf(
  { id: pupilId }: Pupil,
  content: Content,
  version: number,
  author: { id: string; name: string },
): PlanVersion {
  const on = version === 1 ? agreedOn : '2026-11-06';
  return {
    ...{ key: hash('plan version', pupilId, String(version)), pupilId, version, agreedOn: on },
    ...{ at: toUtc(`${on}T15:30`), authorId: author.id, authorName: author.name, scriptVersion: version },
    // What stands now grew from less.
    content: version === 1 && content.risk !== undefined ? { ...content, risk: {}, teach: {} } : content,
  };
}

function contentOf(plan: DemoPlan, today: LocalDay): Content {
  const { level, coordinator, strengths, wants, family, prosocial, difficult, skill } = plan;
  const said = (who: string, name: string, shared: string): ContentRow => ({
    ...{ id: `said-${who}`, who, name, answer: 'agreed', reasons: '', on: agreedOn, shared },
  });
  return {
    about: {
      ...{ level, coordinator, trusted: `${coordinator}, then whoever is at the door in the morning` },
      ...{ startOn: agreedOn, reviewOn: addDays(today, plan.reviewIn) },
    },
    me: { strengths, wants, family, gatheredOn: '2026-09-14' },
    see: { prosocial, difficult },
    teach: {
      rows: [{ id: 'skill-1', skill, how: 'Three times a day, first together', sign: 'Once without being asked' }],
    },
    agreed: { rows: [said('family', 'Mum', 'At the meeting'), said('child', '', 'With pictures')] },
  };
}
