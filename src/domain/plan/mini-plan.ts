// A mini plan in five minutes: what most children find helpful is there already, and is changed to fit this child.
import type { LocalDay } from '../local-time.ts';
import type { SchoolDay } from '../school-day.ts';
import type { Content } from './plan-shape.ts';
import { usualReview } from './usual-review.ts';

/** The text a new mini plan begins with. `firstName` is the name the child goes by. */
export function miniPlan(firstName: string, today: LocalDay, days: readonly SchoolDay[], author: string): Content {
  return {
    about: { level: 'mini', coordinator: author, startOn: today, reviewOn: usualReview(days, today) },
    respond: {
      script: `${firstName}, I can see something has happened. I am here to help. Talk and I will listen. Come with me.`,
      calmSay: 'Greet by name. Say what comes next. Notice what goes well, quietly and exactly.',
      earlySay: 'Come near, go down to the child’s height, few words. Offer two things to choose from.',
      earlyAvoid: 'Questions that begin with “why”. An audience. Hurry.',
      difficultSay: 'Say the script once, then wait. Give time and a way out without losing face.',
      difficultAvoid: 'Repeating, debating, standing over.',
      dangerousSay: 'Take the other children away from danger, call for help, stay near and say little.',
      recoverySay: 'Water, quiet, time. Later: what happened, who was affected, what puts it right.',
      recoveryAvoid: 'Talking it through before everybody is calm.',
    },
  };
}

/** What a full plan begins with. */
export function fullPlan(today: LocalDay, days: readonly SchoolDay[], author: string): Content {
  return { about: { level: 'full', coordinator: author, startOn: today, reviewOn: usualReview(days, today) } };
}
