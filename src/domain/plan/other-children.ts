import { makeFindNames, mayBeWords } from '../names-in-text.ts';
import type { Pupil } from '../pupil.ts';

/**
 * Says whether a text may name a child other than this one. A name this child has too, such as a forename two share,
 * counts as this child's own unless more of it is written ("Alfie Barnes" in the plan of Alfie Bond). An adult with a
 * child's first name ("Tom") counts as that child: what leaves school is rather too short than somebody else's.
 */
export function makeNamesOthers(pupil: Pupil, pupils: readonly Pupil[]): (text: string) => boolean {
  const anybody = makeFindNames(pupils);
  const own = makeFindNames([pupil]);
  const alone = forenamesOfOthers(pupil, pupils);
  return (text) =>
    text.trim() !== '' &&
    (anybody(text).some((name) => !own(name).includes(name)) || standAlone(text).some((word) => alone.has(word)));
}

/** First names of other children that are not this child's own. */
function forenamesOfOthers(pupil: Pupil, pupils: readonly Pupil[]): ReadonlySet<string> {
  const own = [pupil.forename, pupil.preferred, ...pupil.surname.split(/[\s-]+/)].map(small);
  const names = pupils.flatMap(({ forename, preferred }) => [forename, preferred]).filter((name) => name.length > 1);
  return new Set(names.map(small).filter((name) => !own.includes(name)));
}

const word = /(?<![\p{L}-])(\p{Lu}[\p{L}-]+)(?![\p{L}-])(?!\s+\p{Lu}\p{Ll})(\s*[,;:.!?’']|\s*$)?/gu;

/**
 * Words with a capital which no other such word follows: "Tom" in "Tom, then the office", not in "Tom Ekwueme". One that
 * is an everyday word too ("Will") counts only where it stands like a name: before a stop or at the end.
 */
function standAlone(text: string): readonly string[] {
  return [...text.normalize('NFC').matchAll(word)]
    .filter(([, name = '', stop]) => stop !== undefined || !mayBeWords([name]))
    .map(([, name = '']) => small(name));
}

function small(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
