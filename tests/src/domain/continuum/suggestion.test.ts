import { openSuggestions, type Suggestion } from '../../../../src/domain/continuum/suggestion.ts';

const one = (at: string, state: Suggestion['state']): Suggestion => ({
  ...{ title: 'suggestion', key: at, yearGroup: '1', practiceKey: '', toBand: '', words: 'Try it outside' },
  ...{ state, at, authorId: '', authorName: '' },
});

test('those the team has not answered, oldest first', () => {
  const all = [one('2026-11-03', 'open'), one('2026-11-02', 'not now'), one('2026-11-01', 'open')];
  expect(openSuggestions(all).map(({ key }) => key)).toEqual(['2026-11-01', '2026-11-03']);
});
