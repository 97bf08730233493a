import type { Pupil } from '../pupil.ts';
import { fold } from './clean-text.ts';
import { makeClassNames, type ClassNames } from './class-names.ts';
import { nicknames } from './nicknames.ts';
import { soundOf } from './sound-of.ts';

/** How a typed name is a pupil's: their own (as recorded), a usual nickname of it, or a rarer one. */
export type NameTie = 'own' | 'usual' | 'rare';

export type NamedPupil = { pupil: Pupil; tie: NameTie };

/** A pupil with the folded forms their names are compared in. */
export type Folded = { goBy: string; legal: string; surname: string; initials: string };

/** Everything looked up about a roster, built once. Names are folded, without spaces, hyphens or apostrophes. */
export type RosterIndex = {
  forenames: ReadonlyMap<string, readonly NamedPupil[]>;
  surnames: ReadonlyMap<string, readonly Pupil[]>;
  bySound: ReadonlyMap<string, readonly NamedPupil[]>;
  /** Recorded forenames by length, for near spellings. */
  forenamesByLength: ReadonlyMap<number, readonly string[]>;
  folded: ReadonlyMap<string, Folded>;
  classNames: ClassNames;
};

/** "Ivy-Mae" -> "ivymae": the one form of a name whichever way it is written. */
export function squash(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, '');
}

function surnameInitials(surname: string): string {
  const parts = fold(surname)
    .split(/[\s-]+/)
    .filter(Boolean);
  return parts.map((part) => part[0] ?? '').join('');
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  if (key === '') return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function namesOf(pupil: Pupil): Map<string, NameTie> {
  const names = new Map<string, NameTie>();
  const put = (name: string, tie: NameTie) => {
    const before = names.get(name);
    if (before === undefined || (before === 'rare' && tie !== 'rare') || tie === 'own') names.set(name, tie);
  };
  const goesByAnother = pupil.preferred !== '' && squash(pupil.preferred) !== squash(pupil.forename);
  for (const name of [pupil.forename, pupil.preferred].filter((each) => each !== '')) {
    const whole = squash(name);
    // A child who goes by another name is rarely called by short forms of the legal one.
    const legalOnly = goesByAnother && name === pupil.forename;
    for (const [nick, strength] of nicknames.get(whole) ?? []) put(nick, legalOnly ? 'rare' : strength);
    const [first = ''] = fold(name).split(/[\s-]+/);
    if (first !== whole && first.length > 1) put(squash(first), 'usual');
    put(whole, 'own');
  }
  return names;
}

/** Builds the indexes of a roster; leavers are to be left out by the caller. */
export function indexRoster(pupils: readonly Pupil[]): RosterIndex {
  const forenames = new Map<string, NamedPupil[]>();
  const surnames = new Map<string, Pupil[]>();
  const bySound = new Map<string, NamedPupil[]>();
  const byLength = new Map<number, Set<string>>();
  const folded = new Map<string, Folded>();
  for (const pupil of pupils) {
    for (const [name, tie] of namesOf(pupil)) {
      add(forenames, name, { pupil, tie });
      if (tie === 'rare') continue;
      add(bySound, soundOf(name), { pupil, tie });
      if (tie !== 'own') continue;
      const sameLength = byLength.get(name.length) ?? new Set<string>();
      byLength.set(name.length, sameLength.add(name));
    }
    const surname = squash(pupil.surname);
    add(surnames, surname, pupil);
    for (const part of fold(pupil.surname).split(/[\s-]+/))
      if (squash(part) !== surname && part.length > 3) add(surnames, squash(part), pupil);
    folded.set(pupil.id, {
      goBy: squash(pupil.preferred || pupil.forename),
      legal: squash(pupil.forename),
      surname,
      initials: surnameInitials(pupil.surname),
    });
  }
  return {
    forenames,
    surnames,
    bySound,
    forenamesByLength: new Map([...byLength].map(([length, names]) => [length, [...names]])),
    folded,
    classNames: makeClassNames(pupils),
  };
}
