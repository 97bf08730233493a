import type { UtcTime } from '../school-time.ts';
import type { YearGroup } from '../vocabulary.ts';

export const suggestionStates = ['open', 'taken up', 'not now'] as const;
export type SuggestionState = (typeof suggestionStates)[number];

/** What somebody of the team would change. The team decides; nobody is told off for asking. */
export type Suggestion = {
  title: string;
  key: string;
  yearGroup: YearGroup | '';
  /** Key of the practice it is about, or '' for something new. */
  practiceKey: string;
  /** Code of the band it might move to, or ''. */
  toBand: string;
  words: string;
  state: SuggestionState;
  at: UtcTime;
  authorId: string;
  authorName: string;
};

export const suggestionLimit = 1000;

/** Those the team has not answered, oldest first. */
export function openSuggestions(all: readonly Suggestion[]): readonly Suggestion[] {
  return all.filter(({ state }) => state === 'open').toSorted((one, other) => (one.at < other.at ? -1 : 1));
}
