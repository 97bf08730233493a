import { adultPhrases } from '../../../src/domain/safeguarding-adult.ts';
import { belongsToDsl } from '../../../src/domain/safeguarding.ts';

test('each phrase is written once', () => {
  const lines = adultPhrases.trim().split('\n');
  expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  expect(lines.filter((line) => /^[?*!]/.test(line))).toEqual([]);
});

test.each([
  'Mrs B dragged him across the hall by his arm',
  'the new TA has been taking pictures of the kids on her own phone',
  'supply teacher was shouting right in his face',
  'the coach always wants to be alone with the girls',
  'Mr T smelt of alcohol this morning',
  'not comfortable with how Mrs K speaks to the children',
  'low level concern about a member of staff',
  'said Mr Long hurt his arm',
])('a concern about an adult: %s', (text) => {
  expect(belongsToDsl(text)?.kind).toBe('adult');
});

test.each([
  'Mr Obi held him by the arms until he was calm',
  'Mrs Shah carried her in from the playground',
  'Miss K took him to the office for an ice pack',
  'he kicked Mr Obi and bit the TA',
  'Mrs Page read them a story',
  'told Mrs Shah that he hit her',
])('adults doing their work: %s', (text) => {
  expect(belongsToDsl(text)).toBeNull();
});
