import fc from 'fast-check';
import { starterCategories } from '../../../../src/domain/starter-categories.ts';
import { starterPlaces } from '../../../../src/domain/starter-places.ts';
import { summariseWeek, type WeekSource } from '../../../../src/domain/week/summarise-week.ts';
import { weekLabels } from '../../../../src/domain/week/week-labels.ts';
import * as say from '../../../../src/domain/week/week-sentences.ts';
import { incidents, praise } from './hand-made-term.ts';
import { children, noticed, row, source } from './week-rows.ts';

const adults = ['Sarah Hall', 'Laura Whitmore'];
const labels = weekLabels(
  { categories: starterCategories, places: starterPlaces, preset: 'classic' },
  { pupils: children, adults },
);
const summaryOf = (to: string, more: Partial<WeekSource> = {}) =>
  summariseWeek(source({ incidents, praise, ...more }), to);

test('the days and the headline', () => {
  const { days, figures } = summaryOf('2026-11-13');
  expect(say.daysTold(days)).toBe('Five school days, Monday 9 November to Friday 13 November');
  expect(say.daysTold(['2026-11-09'])).toBe('One school day: Monday 9 November');
  expect(say.daysTold([])).toBe('No school day yet');
  expect(say.headline(figures)).toBe('7 entries about 7 children.');
  expect(say.headline(summaryOf('2026-11-06').figures)).toBe('1 entry about 1 child.');
  expect([say.counted(1, 'day', 'days'), say.counted(2, 'day', 'days')]).toEqual(['1 day', '2 days']);
});

test('events and children’s entries are named apart, and unsocial behaviour is no incident', () => {
  const lines = say
    .figureLines(summaryOf('2026-09-25').figures, labels)
    .map(({ title, value }) => `${title}: ${value}`);
  expect(lines).toEqual([
    'Incidents (events): 2',
    'Of these difficult: 1',
    'Of these dangerous: 1',
    'Children’s entries in incidents: 4',
    'Events of unsocial behaviour, which are not incidents: 0',
    'Events in which a child was held: 1',
    'Minutes out of class: 20 in 1 entry',
    'Children noticed with praise: 1 of 20 (5%)',
    'Children’s entries in incidents, family not told yet: 2',
    'Drafts never confirmed, in no other number: 0',
    'Entries written down on a later day: 0',
    'Plan reviews: 0 due within two weeks, 0 overdue',
    'Classes: every class has entries',
  ]);
});

test('plan reviews are told apart from plans that could not be read', () => {
  const titles = (more: Partial<WeekSource>) =>
    say.figureLines(summaryOf('2026-11-13', more).figures, labels).map(({ title, value }) => `${title}: ${value}`);
  expect(titles({ planReviews: null })).toContain('Plan reviews: could not be read');
  expect(titles({ planReviews: { due: 2, overdue: 1 } })).toContain('Plan reviews: 2 due within two weeks, 1 overdue');
  expect(titles({})).toContain('Classes: one class has no entries');
});

test('where and when', () => {
  expect(say.placeBars(summaryOf('2026-11-13'), labels)).toEqual([
    { title: 'Playground', count: 7, text: '7', week: true },
  ]);
  expect(say.timeBars(summaryOf('2026-11-13')).map(({ title, text }) => `${title}: ${text}`)).toEqual([
    '10:30 to 11:00: 7 (Wednesday 7)',
  ]);
  expect(say.placeBars(summaryOf('2026-11-27'), labels).map(({ title, text }) => `${title}: ${text}`)).toEqual([
    'Corridor: 5, in 2 weeks since Monday 16 November',
    'Hall: 5, in 2 weeks since Monday 16 November',
    'Other places together: 6: each too few to tell apart',
  ]);
});

test('a pattern in one sentence', () => {
  const [pattern] = summaryOf('2026-11-13').patterns;
  expect(pattern === undefined ? '' : say.patternSentence(pattern, labels, 5)).toBe(
    `${labels.category('X1')}: Playground, between 10:30 and 11:00, Year 1, 5 times or more in these days.`,
  );
  const wide = { category: 'D1', place: null, halfHour: '', yearGroup: '', span: 'half-term' } as const;
  expect(say.patternSentence(wide, labels, 5)).toBe(
    `${labels.category('D1')}: not in one place only, at different times, across the school, 5 times or more this half-term.`,
  );
});

test('the first half-term, the usual, and fewer, which is never called better', () => {
  expect(say.changeSentence({ kind: 'first half-term' })).toBe('Too early to compare; more entries now is good news.');
  expect(say.changeSentence({ kind: 'usual', from: 0, to: 7 })).toContain('within the usual');
  const fewer = [
    say.changeSentence({ kind: 'beyond', way: 'fewer', from: 3, to: 9 }),
    say.changeSentence({ kind: 'in a row', way: 'fewer' }),
  ];
  expect(fewer.join(' ')).not.toMatch(/better|improv|good|well done|success|progress/i);
  expect(fewer.every((sentence) => sentence.includes('of what is written down'))).toBe(true);
  expect(say.changeSentence({ kind: 'beyond', way: 'more', from: 3, to: 9 })).toContain('more than the usual 3 to 9');
  expect(say.changeSentence({ kind: 'in a row', way: 'more' })).toContain('six weeks in a row');
  expect(say.changeSentence({ kind: 'too few' })).toContain('Too early to compare');
  expect(say.changeSentence({ kind: 'not over' })).toContain('compared with nothing');
});

test('what the numbers did since a decision, without what was decided', () => {
  const look = { key: 'd', decidedOn: '2026-11-13', schoolDays: 20, since: 11, before: 13 };
  expect(say.lookSentence(look)).toBe(
    'You decided something on Friday 13 November and wanted to look again now. Incidents in the 20 school days before: 13; in the last 20 school days: 11. One number beside another is not yet a change.',
  );
  expect(say.lookSentence({ ...look, before: null })).toContain('too long ago');
  expect(say.lookSentence({ ...look, schoolDays: 0 })).toContain('no school day since');
});

/** Everything a summary says, in one text. */
function allText(to: string, more: Partial<WeekSource>, names: typeof labels): string {
  const summary = summaryOf(to, more);
  return [
    say.daysTold(summary.days),
    say.headline(summary.figures),
    ...say.figureLines(summary.figures, names).flatMap(({ title, value }) => [title, value]),
    ...say.placeBars(summary, names).flatMap(({ title, text }) => [title, text]),
    ...say.timeBars(summary).flatMap(({ title, text }) => [title, text]),
    ...summary.patterns.map((pattern) => say.patternSentence(pattern, names, 2)),
    say.changeSentence(summary.change),
    ...summary.questions,
  ].join('\n');
}

const someName = fc.stringMatching(/^[A-Z][a-z]{3,8}q[a-z]{1,4}$/);

test('no sentence holds a name of a child or an adult, whatever the school calls its places and classes', () => {
  fc.assert(
    fc.property(someName, someName, someName, fc.constantFrom('’s corner', ' room', ''), (fore, sur, adult, end) => {
      const pupils = children.map((child) => ({ ...child, forename: fore, surname: sur, className: `${sur} class` }));
      const places = [fore, sur, adult].map((name, at) => ({
        code: `room-${at}`,
        label: `Miss ${name}${end}`,
        words: [],
        order: at,
        active: true,
      }));
      const categories = starterCategories.map((category) => ({ ...category, label: `${fore}${end}` }));
      const rows = places.flatMap(({ code }) =>
        children.slice(0, 8).map(({ id }) => row('2026-11-11', '10:35', { place: code, pupilId: id })),
      );
      const names = weekLabels({ categories, places, preset: 'classic' }, { pupils, adults: [`Laura ${adult}`] });
      const text = allText(
        '2026-11-13',
        { incidents: rows, praise: [noticed('2026-11-11', 'a1')], pupils, places, smallNumber: 2 },
        names,
      );
      for (const name of [fore, sur, adult]) expect(text).not.toContain(name);
      expect(text).toContain('A place in school');
    }),
    { numRuns: 50 },
  );
});
