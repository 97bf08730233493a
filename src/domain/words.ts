// What people read for the codes, until the school chooses its own words.
import type { Kind, Role, YearGroup } from './vocabulary.ts';

/** A kind of behaviour, as it is said of the behaviour. */
export const kindWords: Record<Kind, string> = {
  prosocial: 'prosocial',
  unsocial: 'unsocial',
  difficult: 'difficult',
  dangerous: 'dangerous',
};

/** A child's part in an event, as it stands after the child's name. */
export const roleWords: Record<Role, string> = {
  did: 'did this',
  affected: 'was affected',
  helped: 'helped',
  saw: 'saw it',
};

/** A year group as people in school say it. */
export const yearWords: Record<YearGroup, string> = {
  N: 'Nursery',
  R: 'Reception',
  '1': 'Year 1',
  '2': 'Year 2',
  '3': 'Year 3',
  '4': 'Year 4',
  '5': 'Year 5',
  '6': 'Year 6',
};
