import { childPhrases } from '../../../src/domain/safeguarding-child.ts';
import { belongsToDsl } from '../../../src/domain/safeguarding.ts';

test('each phrase is written once', () => {
  const lines = childPhrases.trim().split('\n');
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
});

test('no phrase begins with a gap or an optional word', () => {
  expect(
    childPhrases
      .trim()
      .split('\n')
      .filter((line) => /^[?*!]/.test(line)),
  ).toEqual([]);
});

// One message a kind of harm.
test.each([
  ['violence at home', 'he says daddy hits mummy when hes angry'],
  ['fear of home', "doesn't want to go home, says he's scared"],
  ['secrets', 'her uncle told her not to tell anyone'],
  ['drink at the gate', 'dad was slurring at pick up'],
  ['neglect', 'same dirty clothes all week and always hungry'],
  ['left alone', 'says he is left home alone at night'],
  ['wanting to die', 'she said she wishes she was never born'],
  ['wanting to be hurt', 'he asked me to hurt him because hes bad'],
  ['sexualised behaviour', 'found them in the same cubicle with trousers down'],
  ['unexplained marks', 'bruises on both her arms, wont say how'],
  ['radicalisation', 'his cousin shows him isis videos'],
  ['FGM', 'going to somalia for a special ceremony to become a woman'],
  ['a stranger', 'strange man talking to children through the fence'],
  ['online', 'someone on roblox asked her for a photo in her pants'],
  ['self-harm', 'he has been cutting himself'],
])('%s', (_, text) => {
  expect(belongsToDsl(text)?.kind).toBe('child');
});
