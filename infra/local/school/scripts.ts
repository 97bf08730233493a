// How adults respond to a handful of the demo school's children: what `plan kai` answers with.
import { referenceOf } from '../../../src/domain/entry.ts';
import type { LocalDay } from '../../../src/domain/local-time.ts';
import { formatStages, type Stages } from '../../../src/domain/plan-script.ts';
import type { Pupil } from '../../../src/domain/pupil.ts';
import { toUtc } from '../../../src/domain/school-time.ts';
import type { lists } from '../../../src/graph/lists.ts';
import type { RowOf } from '../../../src/graph/rows.ts';
import { hash } from './hash.ts';

type DemoScript = { forename: string; surname: string; script: string; stages: Stages };

const recovery = {
  looks: 'Breathing slows, sits or lies down, may cry or want a cuddle with the class teddy',
  say: 'Stay near and quiet. Offer water. Talk about it later the same day, not now.',
  avoid: 'Asking why, asking for a sorry, talking about what was missed',
};

/** One script a child; the first has two versions, so that the newest is seen to count. */
export const demoScripts: readonly DemoScript[] = [
  {
    forename: 'Kai',
    surname: 'Nguyen',
    script: 'Kai, I can see something has happened. I am here to help. Talk and I will listen. Come with me.',
    stages: {
      calm: {
        looks: 'Chats about trains, sits near the edge of the carpet',
        say: 'Tell him what comes next and how long it lasts. Notice his helping out loud.',
        avoid: 'Moving his peg or his place without telling him first',
      },
      early: {
        looks: 'Hums, pulls his sleeves over his hands, looks at the door',
        say: 'Sit beside him, not opposite. Two choices: the book corner or the water tray.',
        avoid: 'Questions, a raised voice, a hand on his shoulder',
      },
      difficult: {
        looks: 'Shouts, pushes things off the table, goes under it',
        say: 'Say the script once, then wait. Give the other children another job.',
        avoid: 'Crowding him, repeating his name, counting down',
      },
      dangerous: {
        looks: 'Throws chairs, runs for the gate',
        say: 'One adult near, one clears the others. Radio for Tom. Keep the gate in sight.',
        avoid: 'Chasing; blocking the door alone',
      },
      recovery,
    },
  },
  {
    forename: 'Alfie',
    surname: 'Bond',
    script: 'Alfie, I can see you are upset. You are safe with me. Let us find your quiet place together.',
    stages: {
      calm: {
        looks: 'Leans in, asks for jobs',
        say: 'Give him the register to carry.',
        avoid: 'Long waits with nothing to hold',
      },
      early: {
        looks: 'Fists close, breath gets loud',
        say: 'Offer the squeeze ball and a walk to the window.',
        avoid: 'Talking about the other child',
      },
      difficult: {
        looks: 'Calls names, tips his chair',
        say: 'Say the script. Stand side on, hands open.',
        avoid: 'An audience',
      },
      dangerous: {
        looks: 'Hits or kicks whoever is nearest',
        say: 'Move the others away. Radio for Sarah.',
        avoid: 'Holding his wrists',
      },
      recovery,
    },
  },
  {
    forename: 'Reuben',
    surname: 'Clarke',
    script: 'Reuben, first stop, then help. Show me with your card.',
    stages: {
      calm: {
        looks: 'Uses his picture cards',
        say: 'Answer every card, even with not yet.',
        avoid: 'Taking the cards away',
      },
      early: {
        looks: 'Covers his ears',
        say: 'Ear defenders, fewer words, dim the light.',
        avoid: 'Singing, bells, surprise',
      },
      difficult: {
        looks: 'Screams, drops to the floor',
        say: 'Sit on the floor a metre away and wait.',
        avoid: 'Lifting him',
      },
      dangerous: {
        looks: 'Bites his own arm',
        say: 'Offer the chewy. Send for Dan.',
        avoid: 'Shouting stop',
      },
      recovery,
    },
  },
  {
    forename: 'Arlo',
    surname: 'Quinn',
    script: 'Arlo, I can help. We go to the den, then we come back.',
    stages: {
      calm: {
        looks: 'Follows his timetable strip',
        say: 'Show the next picture.',
        avoid: 'Changing the order unseen',
      },
      early: { looks: 'Spins, laughs loudly', say: 'Offer the heavy bag to carry.', avoid: 'Laughing with him' },
      difficult: {
        looks: 'Throws small things',
        say: 'Say the script, walk to the den.',
        avoid: 'Picking things up in front of him',
      },
      dangerous: { looks: 'Climbs', say: 'Stand below, say nothing, radio.', avoid: 'Reaching up' },
      recovery,
    },
  },
  {
    forename: 'Callum',
    surname: 'Reid',
    script: 'Callum, I saw that was hard. I am not cross. Come and sit where it is quiet.',
    stages: {
      calm: { looks: 'Jokes, helps others', say: 'Thank him for one thing he did.', avoid: 'Teasing' },
      early: { looks: 'Goes silent, rubs out his work', say: 'Start the next line for him.', avoid: 'A clock' },
      difficult: {
        looks: 'Tears his work, walks out',
        say: 'Follow at a distance. Say the script at the bench.',
        avoid: 'Calling across the room',
      },
      dangerous: { looks: 'Punches walls', say: 'Cushion between, radio for Jenny.', avoid: 'Standing close' },
      recovery,
    },
  },
  {
    forename: 'Jaxon',
    surname: 'Price',
    script: 'Jaxon, you are safe. Hand or lap? You choose.',
    stages: {
      calm: { looks: 'Plays alone, looks up', say: 'Play beside him.', avoid: 'Taking a toy to share it' },
      early: { looks: 'Whines, hides', say: 'Name it: too loud. Offer the tent.', avoid: 'Pulling him out' },
      difficult: { looks: 'Cries, throws', say: 'Say the script, sit down first.', avoid: 'Standing over him' },
      dangerous: { looks: 'Bites', say: 'Turn side on, give space, radio.', avoid: 'Pulling away hard' },
      recovery,
    },
  },
];

/** The rows of PlanScripts: agreed at the start of the school year, by the SENCO. */
export function scriptRows(
  pupils: readonly Pupil[],
  author: { id: string; name: string },
): readonly RowOf<typeof lists.planScripts>[] {
  return demoScripts.flatMap(({ forename, surname, script, stages }, index) => {
    const pupil = pupils.find((one) => one.forename === forename && one.surname === surname);
    if (pupil === undefined) return [];
    const row = (version: number, agreedOn: LocalDay, words: string): RowOf<typeof lists.planScripts> => {
      const key = hash('plan script', pupil.id, String(version));
      return {
        title: referenceOf(key, agreedOn),
        key,
        pupilId: pupil.id,
        version,
        script: words,
        stages: formatStages(stages),
        agreedOn,
        at: toUtc(`${agreedOn}T15:30`),
        authorId: author.id,
        authorName: author.name,
      };
    };
    const agreed = row(1, '2026-09-18', script);
    if (index > 0) return [agreed];
    return [{ ...agreed, script: `${forename}, come and talk to me.` }, row(2, '2026-11-06', script)];
  });
}
