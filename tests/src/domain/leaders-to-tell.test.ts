import { parseLeaders } from '../../../src/domain/leaders-to-tell.ts';

const [ruth, priya, dan] = ['Ruth Calder', 'Priya Shah', 'Dan Obi'] as const;

test.each([
  ['Mon: Ruth Calder, Priya Shah', { 1: [ruth, priya] }],
  ['monday - Ruth Calder then Priya Shah', { 1: [ruth, priya] }],
  ['Mon Ruth Calder', { 1: [ruth] }],
  ['Mon-Wed: Ruth Calder\nThurs & Fri: Priya Shah', { 1: [ruth], 2: [ruth], 3: [ruth], 4: [priya], 5: [priya] }],
  ['Tue, Thu: Dan Obi; Weds: Ruth Calder', { 2: [dan], 3: [ruth], 4: [dan] }],
  ['Mondays to Tuesdays = Priya Shah (ext 2)', { 1: [priya], 2: [priya] }],
  ['Fri: Ruth Calder\nFri: Dan Obi', { 5: [ruth, dan] }],
  ['Fri:', { 5: [] }],
])('%j', (text, leaders) => {
  expect(parseLeaders(text)).toEqual({ leaders, unclear: [] });
});

test.each(['Ruth Calder, Priya Shah', 'Every day: Ruth Calder, Priya Shah', 'Daily Ruth Calder, Priya Shah'])(
  '%j holds on every day',
  (text) => {
    const { leaders } = parseLeaders(text);
    expect(Object.keys(leaders)).toHaveLength(7);
    expect(leaders[1]).toEqual([ruth, priya]);
    expect(leaders[7]).toEqual([ruth, priya]);
  },
);

test('somebody whose name begins like a day is a person', () => {
  expect(parseLeaders('Sunita Wedlake\nMonica Frith').leaders[3]).toEqual(['Sunita Wedlake', 'Monica Frith']);
});

test('a line about something that is no day is told, and the others hold', () => {
  expect(parseLeaders('Someday: Ruth Calder\nTue: Dan Obi')).toEqual({
    leaders: { 2: [dan] },
    unclear: ['Someday: Ruth Calder'],
  });
});

test('nothing set names nobody', () => {
  expect(Object.values(parseLeaders('').leaders).flat()).toEqual([]);
});
