import { type Pupil, pupilName } from '../../src/domain/pupil.ts';
import type { Who } from '../../src/domain/reading/reading.ts';

/** The child a typed answer means, or null when it is still not certain. */
export function whichChild(typed: string, candidates: readonly Pupil[], find: (text: string) => Who): Pupil | null {
  const narrowed = narrow(typed, candidates);
  if (narrowed !== null) return narrowed.length === 1 ? (narrowed[0] ?? null) : null;
  const who = find(typed);
  if (who.kind !== 'one') return null;
  // Among several the answer may only choose; where nobody was meant, it may name anybody.
  return candidates.length === 0 || candidates.some(({ id }) => id === who.pupil.id) ? who.pupil : null;
}

/**
 * The candidates that every telling word of the answer fits: class, surname, or a name only some of them have. None fits
 * an answer that names two of them; null when no word of it tells them apart.
 */
function narrow(typed: string, candidates: readonly Pupil[]): readonly Pupil[] | null {
  const words = wordsOf(typed);
  const telling = words.filter((word) => {
    const fitting = candidates.filter((pupil) => namesOf(pupil).includes(word)).length;
    return fitting > 0 && (fitting < candidates.length || candidates.length === 1);
  });
  if (telling.length === 0) return null;
  return candidates.filter((pupil) => telling.every((word) => namesOf(pupil).includes(word)));
}

function namesOf(pupil: Pupil): readonly string[] {
  const surname = wordsOf(pupil.surname);
  const initials = surname.map((word) => word.charAt(0));
  return [...wordsOf(`${pupil.forename} ${pupilName(pupil)}`), ...wordsOf(pupil.className), ...initials];
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
