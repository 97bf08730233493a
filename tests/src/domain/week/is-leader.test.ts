import { isLeader } from '../../../../src/domain/week/is-leader.ts';
import { member } from '../../../pals.ts';

test.each([
  ['ruth.calder', true],
  ['priya.shah', true],
  ['dan.obi', true],
  ['tom.ekwueme', false],
  ['jo.birch', false],
  ['ipad-1h', false],
])('%s leads: %p', (name, leads) => expect(isLeader(member(name))).toBe(leads));

test('a device has no say, whatever its row says', () => {
  expect(isLeader(member('ipad-1h', { roles: ['head'] }))).toBe(false);
});
