import { onRoll, yearsOnRoll } from '../../../src/domain/roll.ts';
import { pupil, pupils } from '../../pals.ts';

test('who has left is not on roll from that day on', () => {
  const alfie = { ...pupil('Alfie Bond'), leftOn: '2026-11-17' };
  expect(onRoll([alfie], '2026-11-16')).toHaveLength(1);
  expect(onRoll([alfie], '2026-11-17')).toEqual([]);
});

test('children are in the order of their names', () => {
  const names = onRoll(pupils, '2026-11-17').map(({ forename, preferred }) => preferred || forename);
  expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'en-GB')));
});

test('the year groups are those that have children, youngest first', () => {
  expect(yearsOnRoll(onRoll(pupils, '2026-11-17'))).toEqual([
    { yearGroup: 'R', classes: ['RA', 'RB'] },
    { yearGroup: '1', classes: ['1H', '1K'] },
    { yearGroup: '2', classes: ['2L', '2M'] },
  ]);
  expect(yearsOnRoll([])).toEqual([]);
});
