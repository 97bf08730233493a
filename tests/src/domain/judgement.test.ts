import { isNoTimeForWords, offeredRewrite, parseJudgements, unclearJudgements } from '../../../src/domain/judgement.ts';
import { starterJudgements } from '../../../src/domain/judgement-words.ts';
import { starterCategories } from '../../../src/domain/starter-categories.ts';
import { incidentEntry, praise } from '../../pals.ts';

const starter = parseJudgements(starterJudgements);

test.each([
  ['Kai was naughty at lunch', 'Kai found it hard at lunch'],
  ['Kai was being naughty', 'Kai was finding it hard'],
  ['Naughty again today', 'Finding it hard again today'],
  ['Kai refused to sit down', 'Kai did not sit down'],
  ['Kai was refusing to come in', 'Kai was not ready to come in'],
  ['Kai kicked off in maths', 'Kai became very upset in maths'],
  ['Kai was attention-seeking', 'Kai was looking for connection'],
  ['Kai made a poor choice on the carpet', 'Kai found it hard on the carpet'],
  ['I made him apologise', 'I helped him to put it right'],
  ['The victim was Daisy', 'The child who was affected was Daisy'],
  ['Kai refused  to sit', 'Kai did not sit'],
])('%s: %s', (words, expected) => {
  expect(offeredRewrite(words, starter)?.words).toBe(expected);
});

test.each([
  'Kai threw a chair',
  'Daisy said he was naughty',
  'Finn called Kai naughty',
  'Kai whispered “I am naughty” to Rosa',
  'Kai wrote "naughty" on the wall',
  "Kai wrote 'naughty' on the wall",
  'Kai kicked a naughtyish ball',
  'the victimless game',
  '',
])('nothing is offered about: %s', (words) => {
  expect(offeredRewrite(words, starter)).toBeNull();
});

test('only the sentences that differ are shown, and the others stay as they are', () => {
  const words = 'He came in late. Kai was naughty! Then he read a book.\nHe was being silly';
  expect(offeredRewrite(words, starter)).toEqual({
    words: 'He came in late. Kai found it hard! Then he read a book.\nHe was being playful',
    before: 'Kai was naughty! He was being silly',
    after: 'Kai found it hard! He was being playful',
  });
});

test('every pair of the starter list is read, and none offers a word that another would change again', () => {
  expect(unclearJudgements(starterJudgements)).toEqual([]);
  expect(starter.filter(({ instead }) => offeredRewrite(instead, starter) !== null)).toEqual([]);
});

test('a school’s own list is read line by line, with any arrow; what has none offers nothing', () => {
  const own = 'cheeky -> playful\nnone\nwild => lively\nstroppy → cross\n-> x\na -> b -> c';
  expect(parseJudgements(own)).toEqual([
    { word: 'cheeky', instead: 'playful' },
    { word: 'wild', instead: 'lively' },
    { word: 'stroppy', instead: 'cross' },
  ]);
  expect(unclearJudgements(own)).toEqual(['none', '-> x', 'a -> b -> c']);
  expect(offeredRewrite('Kai was naughty', parseJudgements('none'))).toBeNull();
  expect(offeredRewrite('a (b', parseJudgements('(b -> c'))?.words).toBe('a c');
});

test.each([
  [{}, false],
  [{ injury: true }, true],
  [{ held: 'yes' as const }, true],
  [{ held: 'ask a leader' as const }, true],
  [{ category: 'X2' }, true],
])('an event with %j is no time for words: %s', (more, expected) => {
  expect(isNoTimeForWords([incidentEntry(), incidentEntry(more)], starterCategories)).toBe(expected);
});

test('a school’s own category about an adult counts too; praise never does', () => {
  const own = [{ code: 'X9', label: 'Hurt a member of staff' }];
  expect(isNoTimeForWords([incidentEntry({ category: 'X9' })], own)).toBe(true);
  expect(isNoTimeForWords([{ list: 'praise', row: praise() }], own)).toBe(false);
});
