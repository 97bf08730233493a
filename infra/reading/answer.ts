import type { Part, Reading } from '../../src/domain/reading/reading.ts';

/** One child of an answer: their id, the ids it may be, or the words of nobody's name. */
export type AnsweredChild = ({ one: string } | { several: string[] } | { none: string }) & { role: string };

/** A reading as one line of JSON for tools: plain values, and which parts were heard and which assumed. */
export type Answer = {
  id?: string;
  act: string;
  children: AnsweredChild[];
  category: string | null;
  when: { from: string; to: string } | null;
  place: string | null;
  held: boolean;
  injury: boolean;
  heard: Record<string, string>;
  assumed: Record<string, string>;
};

/** Turns a reading into an answer; `id` is passed through when the line had one. */
export function answerOf(reading: Reading, id: string | undefined): Answer {
  const heard: Record<string, string> = {};
  const assumed: Record<string, string> = {};
  const parts: Record<string, Part<unknown> | null> = {
    category: reading.category,
    place: reading.place,
    when: reading.when,
    held: reading.held,
    injury: reading.injury,
  };
  for (const [name, part] of Object.entries(parts)) {
    if (part === null) assumed[name] = name === 'when' ? 'nothing said, so now' : 'nothing said';
    else (part.how === 'heard' ? heard : assumed)[name] = part.words;
  }
  if (reading.children.length > 0) heard['children'] = reading.children.map((child) => child.words).join(', ');
  return {
    ...(id === undefined ? {} : { id }),
    act: reading.act,
    children: reading.children.map(({ who, role }) => {
      if (who.kind === 'one') return { one: who.pupil.id, role };
      return who.kind === 'several'
        ? { several: who.pupils.map((pupil) => pupil.id), role }
        : { none: who.typed, role };
    }),
    category: reading.category?.value ?? null,
    when: reading.when?.value ?? null,
    place: reading.place?.value ?? null,
    held: reading.held.value,
    injury: reading.injury.value,
    heard,
    assumed,
  };
}
