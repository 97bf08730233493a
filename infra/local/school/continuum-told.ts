// How the demo school's year on the continuum is told. Days are counted back from today; `look` forward, so that below nothing is due.
import type { Area, Decision, Level, PracticeKind } from '../../../src/domain/continuum/practice.ts';
import type { YearGroup } from '../../../src/domain/vocabulary.ts';

type BandCode = 'control' | 'trade' | 'predict' | 'teach' | 'own';

export type Told = {
  title: string;
  area: Area;
  began: number;
  first: BandCode;
  steps?: readonly (readonly [ago: number, to: BandCode, because: string])[];
  why?: string;
  decision?: Decision;
  action?: string;
  owner?: string;
  look?: number;
  ended?: number;
  forSafety?: true;
  level?: Level;
  kind?: PracticeKind;
};

export type Team = {
  yearGroup: YearGroup;
  tales: readonly Told[];
  meetings: readonly { ago: number; present: string; agreed: readonly string[] }[];
  suggested: readonly { ago: number; about: string; toBand: BandCode | ''; words: string }[];
};

export const everybody = 'Year lead\nClass teachers\nTeaching assistants';
export const roads: Told = {
  ...{ title: 'Holding hands by the road and the pond', area: 'environment', began: 364, first: 'control' },
  ...{ why: 'Children feel safe. It is never up for discussion, and we say why.', decision: 'keep', forSafety: true },
};
