import { makeFindNames, mayBeWords, namesIn } from '../../../src/domain/names-in-text.ts';
import type { Pupil } from '../../../src/domain/pupil.ts';
import { pupils } from '../../pals.ts';

const child = (forename: string, surname: string, more: Partial<Pupil> = {}): Pupil => ({
  ...{ id: `${forename} ${surname}`, forename, preferred: '', surname, yearGroup: '1', className: '1H', leftOn: '' },
  ...more,
});
const all = [
  ...pupils,
  ...[child('Rose', 'Hall'), child('April', 'Summers'), child('Joy', 'Adeyemi'), child('Christian', 'Love')],
];

test.each([
  ['Theo settles with a greeting at the door', ['Theo']],
  ['one to one for theo at lunch', ['theo']],
  ['THEO AND DAISY SIT APART', ['THEO', 'DAISY']],
  ["Theo's own corner", ['Theo']],
  ['Theo’s own corner', ['Theo']],
  ['Theos own corner', ['Theos']],
  ['A script for Alfie Bond', ['Alfie Bond']],
  ['A script for Alfie B', ['Alfie B']],
  ['Zoe and Sofia da Silva go first', ['Zoe', 'Sofia da Silva']],
  ['Ivy-Mae, Ivy Mae', ['Ivy-Mae', 'Ivy Mae']],
  ['for Liv and Bertie', ['Liv', 'Bertie']],
  ['The Nguyen family likes the calendar', ['Nguyen']],
  ['A chart for The\u200bo', ['Theo']],
  ['Ask Hope before lunch', ['Hope']],
  ['ask hope before lunch', ['hope']],
  ['A calm start for Will', ['Will']],
  ['sit with will at lunch', ['will']],
  ['hope ellis has a corner', ['hope ellis']],
  ['will tanner has a corner', ['will tanner']],
  ['Hope needs a calm start', ['Hope']],
  ['Mark finds lining up hard', ['Mark']],
  ['May hid under the table', ['May']],
  ['Will pushed in the line', ['Will']],
  ['At lunch, Will sits by the door', ['Will']],
  ["Grace's calm box", ['Grace']],
  ['Hope and Will go first', ['Hope', 'Will']],
  ['Theo and mark share a table', ['Theo', 'mark']],
  ['Hope 1H', ['Hope']],
  ['We moved Rose to the front', ['Rose']],
  ['Hope', ['Hope']],
  ['A. Bond sits in front', ['Bond']],
] as const)('a name is found: "%s"', (text, names) => {
  expect(namesIn(text, all)).toEqual(names);
});

test.each([
  'Class charts for everybody',
  'Will move to a greeting at the door',
  'Will put the chart away in spring',
  'Children will settle faster; we hope to see it by May',
  'May need a script',
  'May half-term: look again',
  'Review in May, and again in April',
  'From May to June every class tries it',
  'Mark making before the register',
  'We mark work with the child beside us',
  'with hope and care',
  'Grace before lunch',
  'Grace said before lunch by everybody',
  'The Rose class lines up last',
  'Our Hope corner',
  'Sunny corner',
  'A penny for your thoughts',
  'Poppy wreath',
  'Daisy chain of kind words',
  'Jack and the Beanstalk',
  'Small groups at the Green table',
  'Long carpet times, a price for talking, a day without a chart',
  'Mrs Hope greets everybody',
  'Miss Rose and Mr Will agreed the words',
  'One child still relies on an adult at the door',
  'Two minutes max',
  'The teddy goes home on Friday',
  'A will to try again',
  'It may help; it will take time',
  'Golden time, and minutes lost from it',
  'the year lead',
  'A corner children may go to by themselves',
  'Be at the door; car rot',
  '',
])('an ordinary text names nobody: "%s"', (text) => {
  expect(namesIn(text, all)).toEqual([]);
});

test('a child who has left is found as long as the roster has them', () => {
  const gone = child('Ruben', 'Ito', { leftOn: '2026-09-01' });
  expect(namesIn('Ruben liked it', [gone])).toEqual(['Ruben']);
  expect(namesIn('Ruben liked it', [])).toEqual([]);
});

test('every child is found by forename, preferred name and full name in a plain sentence', () => {
  const find = makeFindNames(all);
  const ways = all.flatMap(({ forename, preferred, surname }) => [
    [`A greeting for ${forename} at the door`, forename],
    ...(preferred === '' ? [] : [[`A greeting for ${preferred} at the door`, preferred]]),
    [`a greeting for ${`${forename} ${surname}`.toLowerCase()} at the door`, `${forename} ${surname}`.toLowerCase()],
  ]);
  const missed = ways.filter(
    ([text = '', name = '']) => !find(text).some((found) => name.startsWith(found.slice(0, 3))),
  );
  expect(missed).toEqual([]);
});

test('only names that are all everyday words may be meant as words', () => {
  expect(mayBeWords(['Hope', 'Will'])).toBe(true);
  expect(mayBeWords(['Hope', 'Theo'])).toBe(false);
  expect(mayBeWords(['Hope Ellis'])).toBe(false);
});
