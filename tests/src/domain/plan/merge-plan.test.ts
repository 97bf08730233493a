import { inOne, mergeContent } from '../../../../src/domain/plan/merge-plan.ts';

const row = (id: string, skill: string, how = '') => ({ id, skill, how });
const base = {
  me: { strengths: 'Towers', interests: 'Trains' },
  teach: { rows: [row('a', 'Ask', 'Cards'), row('b', 'Wait')] },
};

test('two editors of different sections, fields and cells are put together', () => {
  const mine = { ...base, me: { strengths: 'Towers and bridges', interests: 'Trains' } };
  const theirs = {
    me: { strengths: 'Towers', interests: 'Trains and maps' },
    teach: { rows: [row('a', 'Ask', 'Cards, every day'), row('b', 'Wait'), row('c', 'Join in')] },
  };
  expect(mergeContent(base, mine, theirs)).toEqual({
    content: { me: { strengths: 'Towers and bridges', interests: 'Trains and maps' }, teach: theirs.teach },
    clashes: [],
  });
});

test('the same field changed twice is asked, and what stands is left meanwhile', () => {
  const mine = { ...base, me: { ...base.me, strengths: 'Mine' } };
  const theirs = { ...base, me: { ...base.me, strengths: 'Theirs' } };
  const { content, clashes } = mergeContent(base, mine, theirs);
  expect(content.me?.strengths).toBe('Theirs');
  expect(clashes).toEqual([{ section: 'me', part: 'strengths', row: '', cell: '', mine: 'Mine', theirs: 'Theirs' }]);
});

test('the same change made twice is no clash', () => {
  const same = { ...base, me: { ...base.me, strengths: 'Same' } };
  expect(mergeContent(base, same, same).clashes).toEqual([]);
});

test('new rows of both stay, cells of one row are put together, and the same cell is asked', () => {
  const mine = { ...base, teach: { rows: [row('a', 'Ask for help', 'Cards'), row('b', 'Mine'), row('m', 'New')] } };
  const theirs = { ...base, teach: { rows: [row('a', 'Ask', 'Pictures'), row('b', 'Theirs'), row('t', 'Other')] } };
  const { content, clashes } = mergeContent(base, mine, theirs);
  expect(content.teach?.rows).toEqual([
    row('a', 'Ask for help', 'Pictures'),
    row('b', 'Theirs'),
    row('t', 'Other'),
    row('m', 'New'),
  ]);
  expect(clashes).toEqual([
    { section: 'teach', part: 'rows', row: 'b', cell: 'skill', mine: 'Mine', theirs: 'Theirs' },
  ]);
});

test('a row I took out and nobody changed goes; one somebody changed stays and is asked', () => {
  const mine = { ...base, teach: { rows: [] } };
  const theirs = { ...base, teach: { rows: [row('a', 'Ask', 'Changed'), row('b', 'Wait')] } };
  const { content, clashes } = mergeContent(base, mine, theirs);
  expect(content.teach?.rows).toEqual([row('a', 'Ask', 'Changed')]);
  expect(clashes).toMatchObject([{ row: 'a', cell: '', mine: '', theirs: 'Ask · Changed' }]);
});

test('a row somebody took out and I changed is asked; unchanged it goes', () => {
  const mine = { ...base, teach: { rows: [row('a', 'Ask', 'Mine'), row('b', 'Wait')] } };
  const theirs = { ...base, teach: { rows: [] } };
  const { content, clashes } = mergeContent(base, mine, theirs);
  expect(content.teach?.rows).toEqual([]);
  expect(clashes).toMatchObject([{ row: 'a', cell: '', mine: 'Ask · Mine', theirs: '' }]);
});

test('a section only the other has is kept', () => {
  expect(mergeContent({}, { me: { strengths: 'x' } }, { see: { prosocial: 'y' } }).content).toEqual({
    me: { strengths: 'x' },
    see: { prosocial: 'y' },
  });
});

test('a row in one text has no id and no empty cells', () => {
  expect(inOne(row('a', 'Ask'))).toBe('Ask');
});
