import { makeNamesOthers } from '../../../../src/domain/plan/other-children.ts';
import { pupil, pupils } from '../../../pals.ts';

const others = makeNamesOthers(pupil('Alfie Bond'), pupils);

test.each([
  'Plays with Daisy at lunch',
  'Alfie Barnes joins him',
  'He and Mo argue about football',
  'Sits beside Lottie West',
  'best friend: Theo',
  'Tom, then the class TA',
  'Radio for Daisy.',
])('another child is named: %s', (text) => expect(others(text)).toBe(true));

test.each([
  'Alfie builds towers',
  'Alfie Bond likes trains',
  'Bond with an adult he trusts',
  'Alfie’s family says he sleeps well',
  'He hopes to be first',
  'Tom Ekwueme, then the office',
  'Mrs Hall gives him the register',
  '',
])('nobody else is named: %s', (text) => expect(others(text)).toBe(false));
