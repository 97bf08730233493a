import { settleClash } from '../../../../src/domain/plan/settle-clash.ts';

const content = { me: { strengths: 'Theirs' }, teach: { rows: [{ id: 'a', skill: 'Theirs' }] } };
const field = { section: 'me', part: 'strengths', row: '', cell: '', mine: 'Mine', theirs: 'Theirs' };

test.each([
  ['mine', 'Mine'],
  ['theirs', 'Theirs'],
  ['both', 'Theirs\nMine'],
] as const)('a field settled as %p', (choosing, stands) => {
  expect(settleClash(content, field, choosing, {}).me?.strengths).toBe(stands);
});

test('a cell is settled in its own row', () => {
  const clash = { section: 'teach', part: 'rows', row: 'a', cell: 'skill', mine: 'Mine', theirs: 'Theirs' };
  expect(settleClash(content, clash, 'mine', {}).teach?.rows).toEqual([{ id: 'a', skill: 'Mine' }]);
});

test('a row I took out and somebody changed goes if I say so, and else stays', () => {
  const clash = { section: 'teach', part: 'rows', row: 'a', cell: '', mine: '', theirs: 'Theirs' };
  expect(settleClash(content, clash, 'mine', {}).teach?.rows).toEqual([]);
  expect(settleClash(content, clash, 'both', {}).teach?.rows).toHaveLength(1);
});

test('a row somebody took out and I changed comes back whole', () => {
  const clash = { section: 'teach', part: 'rows', row: 'b', cell: '', mine: 'Wait', theirs: '' };
  const before = { teach: { rows: [{ id: 'b', skill: 'Wait' }] } };
  expect(settleClash(content, clash, 'mine', before).teach?.rows).toHaveLength(2);
});
