import type { Pupil } from '../pupil.ts';
import type { ClassMention } from './class-names.ts';
import type { RawMention } from './find-mentions.ts';
import type { Who } from './reading.ts';

/** One, several or none of these pupils. */
export function whoOf(pupils: readonly Pupil[], typed: string): Who {
  const [first] = pupils;
  if (first === undefined) return { kind: 'none', typed };
  return pupils.length === 1 ? { kind: 'one', pupil: first } : { kind: 'several', pupils };
}

/** Whom a mention means once the classes named elsewhere in the message are taken into account. */
export function resolveWho(mention: RawMention, classes: readonly ClassMention[]): Who {
  let { pupils } = mention;
  if (!mention.classed && pupils.length > 1 && classes.length > 0) {
    const fitting = pupils.filter((pupil) => classes.some((group) => group.fits(pupil)));
    if (fitting.length > 0) pupils = fitting;
  }
  return whoOf(pupils, mention.typed);
}
