import { makeSenses } from '../../../../src/domain/reading/senses.ts';
import { tokensFrom } from './school.ts';

const classes = {
  harm: 'hit, kick, threw at',
  home: 'home, in bed',
  kin: 'mum, dad, +others',
  others: 'uncle',
  game: 'pretend',
  ordinary: 'home corner',
};
const hold = (line: string, text: string) => makeSenses(classes, [[line, true]])(tokensFrom(text)).length > 0;

test('classes stand near each other in any order', () => {
  expect(hold('harm home', 'hit at home')).toBe(true);
  expect(hold('harm home', 'at home he was kicked')).toBe(true);
  expect(hold('harm home', 'he was kicked')).toBe(false);
  expect(hold('harm kin', 'uncle hits')).toBe(true);
});

test('order, distance and sentence ends count', () => {
  expect(hold('kin >harm', 'dad hit him')).toBe(true);
  expect(hold('kin >harm', 'he hit dad')).toBe(false);
  expect(hold('kin harm 3', 'dad is not the one who hit')).toBe(false);
  expect(hold('kin harm', 'He saw dad. Theo hit Mia')).toBe(false);
  expect(hold('kin harm ..', 'He saw dad. Theo hit Mia')).toBe(true);
});

test('what makes it ordinary', () => {
  expect(hold('kin harm -game', 'pretend dad hit him')).toBe(false);
  expect(hold('kin harm -game', 'pretend. dad hit him')).toBe(true);
  expect(hold('kin harm --game', 'pretend. dad hit him')).toBe(false);
  expect(hold('harm home', 'hit in the home corner')).toBe(false);
});

test('a rule names the place of its first class, and a class nobody wrote is refused', () => {
  expect(makeSenses(classes, [['harm home', 'x']])(tokensFrom('at home he hit'))).toEqual([
    { value: 'x', from: 1, to: 3, at: 3 },
  ]);
  expect(() => makeSenses(classes, [['harm nothing', 'x']])).toThrow('nothing');
});

test('a paste of one word over and over is quick', () => {
  const started = Date.now();
  hold('harm home kin', 'hit home dad '.repeat(400));
  expect(Date.now() - started).toBeLessThan(200);
});
