// What people read for the codes, until the school chooses its own words.
import type { Kind, Role, YearGroup } from './vocabulary.ts';

/** The sets of words for kinds of behaviour that schools use. A school chooses one; the codes behind them stay. */
export const labelPresets = ['classic', 'low-level', 'valued'] as const;
export type LabelPreset = (typeof labelPresets)[number];

const presetWords: { [P in LabelPreset]: Record<Kind, string> } = {
  classic: { prosocial: 'prosocial', unsocial: 'unsocial', difficult: 'difficult', dangerous: 'dangerous' },
  'low-level': {
    prosocial: 'prosocial',
    unsocial: 'low-level disruption',
    difficult: 'difficult',
    dangerous: 'dangerous',
  },
  valued: {
    prosocial: 'valued',
    unsocial: 'unsocial',
    difficult: 'detrimental (difficult)',
    dangerous: 'detrimental (dangerous)',
  },
};

/** A kind of behaviour in the words a school has chosen, as it is said of the behaviour. */
export function kindWordsOf(preset: LabelPreset): Record<Kind, string> {
  return presetWords[preset];
}

/** The words for kinds until a school has chosen its own. */
export const kindWords: Record<Kind, string> = kindWordsOf('classic');

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
