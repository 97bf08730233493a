// Six weeks of believable entries, made from a seed: most children are noticed, a few have most of the hard moments.
import { type Entry, type Moment, referenceOf, untold } from '../../../src/domain/entry.ts';
import type { LocalDay } from '../../../src/domain/local-time.ts';
import { pupilFields } from '../../../src/domain/draft.ts';
import { type Pupil, pupilName } from '../../../src/domain/pupil.ts';
import { toUtc } from '../../../src/domain/school-time.ts';
import { starterCategories } from '../../../src/domain/starter-categories.ts';
import type { Kind } from '../../../src/domain/vocabulary.ts';
import { type CastMember, cast } from './cast.ts';
import { type Dice, makeDice } from './dice.ts';
import { hash } from './hash.ts';
import { incidentKinds, type MomentKind, noteKinds, praiseKinds } from './moment-sentences.ts';

/** The entries of these school days. The same days and seed always give the same entries. */
export function demoMoments(days: readonly LocalDay[], pupils: readonly Pupil[], seed = 20_261_117): readonly Entry[] {
  const dice = makeDice(seed);
  // One child in ten has most of the hard moments, as in any school.
  const often = pupils.filter((_, index) => index % 10 === 5);
  return days.flatMap((day) => [
    ...times(5 + dice.below(4), () => praise(day, dice.pick(pupils), pupils, dice)),
    ...times(1 + dice.below(2), () => incident(noteKinds, day, dice.pick(pupils), pupils, dice)).flat(),
    ...times(2 + dice.below(4), () =>
      incident(incidentKinds, day, dice.chance(0.7) ? dice.pick(often) : dice.pick(pupils), pupils, dice),
    ).flat(),
  ]);
}

function praise(day: LocalDay, pupil: Pupil, pupils: readonly Pupil[], dice: Dice): Entry {
  const kind = dice.pick(praiseKinds);
  const friend = classmate(pupil, pupils, dice);
  const moment = momentOf(kind, day, pupil, dice.pick(kind.sentences), friend, dice);
  return { list: 'praise', row: { ...moment, status: 'confirmed', shareWithFamily: dice.chance(0.3), sharedAt: '' } };
}

function incident(
  kinds: readonly MomentKind[],
  day: LocalDay,
  pupil: Pupil,
  pupils: readonly Pupil[],
  dice: Dice,
): readonly Entry[] {
  const kind = dice.pick(kinds);
  const sentence = dice.pick(kind.sentences);
  const other = classmate(pupil, pupils, dice);
  const moment = momentOf(kind, day, pupil, sentence, other, dice);
  const of: Kind | '' = starterCategories.find(({ code }) => code === kind.code)?.kind ?? '';
  const status = dice.chance(0.95) ? ('confirmed' as const) : ('draft' as const);
  const told = dice.chance(0.4)
    ? { adultsDid: 'Stayed close, few words, offered the calm corner', whatHelped: 'Time and a drink of water' }
    : {};
  const row = { ...moment, ...untold, ...told, status, kind: of, held: 'no' as const, injury: kind.hurt === true };
  const entries: Entry[] = [{ list: 'incidents', row: { ...row, role: 'did' } }];
  if (sentence.includes('{b}')) {
    const key = hash('demo entry', moment.eventId, '1');
    entries.push({
      list: 'incidents',
      row: { ...row, ...pupilFields(other), key, title: referenceOf(key, day), role: 'affected' },
    });
  }
  return entries;
}

function momentOf(kind: MomentKind, day: LocalDay, pupil: Pupil, sentence: string, other: Pupil, dice: Dice): Moment {
  const minute = 9 * 60 + dice.below(6 * 60);
  const at = toUtc(`${day}T${clock(minute)}`);
  const eventId = hash('demo event', day, pupil.id, kind.code, String(dice.next()));
  const key = hash('demo entry', eventId, '0');
  const author = authorFor(pupil, dice);
  return {
    title: referenceOf(key, day),
    key,
    revision: 1,
    status: 'draft',
    withdrawnBecause: '',
    eventId,
    ...pupilFields(pupil),
    category: kind.code,
    occurredAt: at,
    recordedAt: toUtc(`${day}T${clock(minute + 5 + dice.below(40))}`),
    occurredOn: day,
    place: dice.pick(kind.places),
    words: sentence.replaceAll('{a}', pupilName(pupil)).replaceAll('{b}', other.preferred || other.forename),
    authorId: author.id,
    authorName: author.name,
    seenById: '',
    seenByName: '',
  };
}

function authorFor(pupil: Pupil, dice: Dice): CastMember {
  const people: readonly CastMember[] = cast;
  const own = people.filter(({ kind, classes }) => kind === 'staff' && classes.includes(pupil.className));
  const others = people.filter(({ roles }) => roles.includes('midday') || roles.includes('senco'));
  return dice.pick(dice.chance(0.75) ? own : others);
}

function classmate(pupil: Pupil, pupils: readonly Pupil[], dice: Dice): Pupil {
  return dice.pick(pupils.filter((other) => other.className === pupil.className && other.id !== pupil.id));
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function times<T>(count: number, make: () => T): readonly T[] {
  return Array.from({ length: count }, make);
}
