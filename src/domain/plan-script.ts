// How adults respond to one child: the words to say first, and what to look for and do at each stage. The part of a
// plan that every adult in school may need within five seconds.
import * as z from 'zod/mini';
import type { LocalDay } from './local-time.ts';

/** The stages in the order they are read, from an ordinary moment through the hardest one and back. */
export const stageCodes = ['calm', 'early', 'difficult', 'dangerous', 'recovery'] as const;
export type StageCode = (typeof stageCodes)[number];

/** What it looks like, what an adult does and says, and what to avoid. Any part may be empty. */
export type Stage = { looks: string; say: string; avoid: string };
export type Stages = { readonly [C in StageCode]: Stage };

/** One agreed version for one child. `agreedOn` is a school day. */
export type PlanScript = {
  pupilId: string;
  /** Counts from 1; the highest of a child is the one that counts. */
  version: number;
  script: string;
  stages: Stages;
  agreedOn: LocalDay;
  authorName: string;
};

/** The longest script, in characters: more is not said in a hard moment. */
export const scriptLimit = 240;

/** The longest JSON of all stages together, in characters: what the column holds. */
export const stagesLimit = 8000;

const emptyStage: Stage = { looks: '', say: '', avoid: '' };
export const emptyStages: Stages = {
  calm: emptyStage,
  early: emptyStage,
  difficult: emptyStage,
  dangerous: emptyStage,
  recovery: emptyStage,
};

// Null as well as absent: people who edit a row by hand leave either.
const part = z._default(z.nullable(z.string()), '');
const stageShape = z._default(z.nullable(z.object({ looks: part, say: part, avoid: part })), null);
const stagesShape = z.object({
  calm: stageShape,
  early: stageShape,
  difficult: stageShape,
  dangerous: stageShape,
  recovery: stageShape,
});

/** The stages as the column holds them: JSON, in the order of the stages. May be longer than `stagesLimit`. */
export function formatStages(stages: Stages): string {
  return JSON.stringify(
    Object.fromEntries(
      stageCodes.map((code) => {
        const { looks, say, avoid } = stages[code];
        return [code, { looks, say, avoid }];
      }),
    ),
  );
}

/** The stages of a column, or null for text nobody can make stages of. Empty text and absent parts are empty stages. */
export function parseStages(text: string): Stages | null {
  if (text.trim() === '') return emptyStages;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = stagesShape.safeParse(json);
  if (!parsed.success) return null;
  const { calm, early, difficult, dangerous, recovery } = parsed.data;
  return {
    calm: filled(calm),
    early: filled(early),
    difficult: filled(difficult),
    dangerous: filled(dangerous),
    recovery: filled(recovery),
  };
}

/** True for a stage somebody wrote something about. */
export function saysAnything({ looks, say, avoid }: Stage): boolean {
  return looks !== '' || say !== '' || avoid !== '';
}

function filled(stage: z.infer<typeof stageShape>): Stage {
  return {
    looks: stage?.looks?.trim() ?? '',
    say: stage?.say?.trim() ?? '',
    avoid: stage?.avoid?.trim() ?? '',
  };
}
