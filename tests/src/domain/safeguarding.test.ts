import { belongsToDsl } from '../../../src/domain/safeguarding.ts';
import { mustDivert, mustKeep } from './safeguarding-messages.ts';

test.each(mustDivert)('goes to the lead: %s', (text) => {
  expect(belongsToDsl(text)).not.toBeNull();
});

test.each(mustKeep)('may be kept: %s', (text) => {
  expect(belongsToDsl(text)).toBeNull();
});

test.each([
  ['Mr D gave Nina a kiss on the head, felt a bit off', 'adult'],
  ['the lunchtime lady pulled Max up by his arm and he yelped', 'adult'],
  ['Found out the sports coach has been messaging a parent about the children late at night', 'adult'],
  ['Theo said daddy hits him', 'child'],
  ['Penny hungry again, no breakfast', 'child'],
] as const)('says whether it is about an adult: %s', (text, kind) => {
  expect(belongsToDsl(text)?.kind).toBe(kind);
});

test.each([
  'how do I record a safeguarding concern',
  'what is a disclosure',
  'where do i put safeguarding stuff',
  'safeguarding training is on monday',
])('a question about the subject is not a concern: %s', (text) => {
  expect(belongsToDsl(text)).toBeNull();
});

test('the shape of the text does not hide a concern', () => {
  expect(belongsToDsl('THEO SAID HIS DAD HITS HIM')).not.toBeNull();
  expect(belongsToDsl('theo said his dad\u00A0hits\u200B him')).not.toBeNull();
  expect(belongsToDsl('Theo said <b>his dad hits him</b>')).not.toBeNull();
  expect(belongsToDsl('theo said comma his dad hits him full stop')).not.toBeNull();
});

test("the school's own words divert, whatever signs are in them", () => {
  expect(belongsToDsl('he talked about the blue door club')).toBeNull();
  expect(belongsToDsl('he talked about the blue door club', ['Blue Door Club'])).toEqual({ kind: 'child' });
  expect(belongsToDsl('anything', ['***', '', '?!'])).toBeNull();
});

test('nothing typed is nothing to divert', () => {
  expect(belongsToDsl('')).toBeNull();
  expect(belongsToDsl('👍')).toBeNull();
});
