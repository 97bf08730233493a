import {
  isBlankRow,
  isFilled,
  rowsOf,
  textOf,
  withRows,
  withText,
  writtenIn,
} from '../../../../src/domain/plan/plan-shape.ts';
import { planSections } from '../../../../src/domain/plan/plan-sections.ts';

const content = { me: { strengths: 'Builds towers' }, teach: { rows: [{ id: 'a', skill: 'Ask for help', how: '' }] } };

test('a text and the rows of a section are read, and nothing where nothing stands', () => {
  expect(textOf(content.me, 'strengths')).toBe('Builds towers');
  expect(textOf(content.me, 'interests')).toBe('');
  expect(rowsOf(content.teach, 'rows')).toHaveLength(1);
  expect(rowsOf(content.me, 'strengths')).toEqual([]);
});

test('every text is found with its place, the cells of rows too, and no id is taken for a text', () => {
  expect(writtenIn(content)).toEqual([
    { section: 'me', part: 'strengths', row: '', cell: '', text: 'Builds towers' },
    { section: 'teach', part: 'rows', row: 'a', cell: 'skill', text: 'Ask for help' },
    { section: 'teach', part: 'rows', row: 'a', cell: 'how', text: '' },
  ]);
});

test('a row of spaces is blank, and fills no part', () => {
  expect(isBlankRow({ id: 'a', skill: '  ' })).toBe(true);
  const teach = planSections.find(({ code }) => code === 'teach')?.parts[0];
  if (teach === undefined) throw new Error('no such part');
  expect(isFilled({ rows: [{ id: 'a', skill: ' ' }] }, teach)).toBe(false);
  expect(isFilled(content.teach, teach)).toBe(true);
});

test('setting a field leaves everything else, and what was given', () => {
  const changed = withText(content, 'me', 'interests', 'Trains');
  expect(changed.me).toEqual({ strengths: 'Builds towers', interests: 'Trains' });
  expect(content.me).toEqual({ strengths: 'Builds towers' });
  expect(withRows(changed, 'teach', 'rows', []).teach).toEqual({ rows: [] });
});
