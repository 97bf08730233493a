import { offeredWording } from '../../../src/domain/reword.ts';

test.each([
  ['Ayaan kept his hands to himself all playtime', 'Ayaan played beside others with calm hands all playtime'],
  ['Kai didn’t hit anyone today', 'Kai was gentle with everyone today'],
  ["Rosa didn't shout out once", 'Rosa waited for a turn to speak'],
  ['Max lined up with no pushing', 'Max lined up gently'],
  ['Leo lost the game without crying', 'Leo lost the game calmly'],
  ['Finn never ran off', 'Finn walked with the class'],
])('"%s" may be said as what was seen', (words, offered) => {
  expect(offeredWording(words)).toBe(offered);
});

test.each([
  'Rosa shared the blocks',
  'Kai said sorry for hitting Max',
  'Poppy did not give up on her zip',
  'Leo kept trying',
])('"%s" says what was seen already', (words) => {
  expect(offeredWording(words)).toBeNull();
});

test('a wording taken once has nothing more to offer', () => {
  const once = offeredWording('Ayaan kept his hands to himself') ?? '';
  expect(offeredWording(once)).toBeNull();
});
