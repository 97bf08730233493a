import { cleanText, fold } from '../../../../src/domain/reading/clean-text.ts';
import { commonWords } from '../../../../src/domain/reading/common-words.ts';
import { mendWords } from '../../../../src/domain/reading/mend-words.ts';
import { isDenied } from '../../../../src/domain/reading/negation.ts';
import { nicknames } from '../../../../src/domain/reading/nicknames.ts';
import { makePhraseBook } from '../../../../src/domain/reading/phrase-book.ts';
import { edits } from '../../../../src/domain/reading/read-name.ts';
import { ruleTable } from '../../../../src/domain/reading/rule-table.ts';
import { dangerousRules } from '../../../../src/domain/reading/rules-dangerous.ts';
import { difficultRules } from '../../../../src/domain/reading/rules-difficult.ts';
import { hintRules } from '../../../../src/domain/reading/rules-hints.ts';
import { prosocialRules } from '../../../../src/domain/reading/rules-prosocial.ts';
import { sceneRules } from '../../../../src/domain/reading/rules-scene.ts';
import { unsocialRules } from '../../../../src/domain/reading/rules-unsocial.ts';
import { soundOf } from '../../../../src/domain/reading/sound-of.ts';
import { stem } from '../../../../src/domain/reading/stem.ts';
import { toneOf } from '../../../../src/domain/reading/tone.ts';
import { starterCategories } from '../../../../src/domain/starter-categories.ts';
import { tokensFrom } from './school.ts';

test.each([
  ['hit hits hitting'],
  ['push pushes pushed pushing'],
  ['bite bites bitten biting'],
  ['share shares shared sharing'],
  ['cry cries cried crying'],
  ['take takes took taken taking'],
  ['throw throws threw thrown throwing'],
  ['tease teases teased teasing'],
  ['scribble scribbled scribbling'],
  ['grab grabs grabbed grabbing'],
  ['hide hides hid hidden hiding'],
  ['carry carried carries carrying'],
  ['comfort comforted comforting'],
  ['persevere persevered persevering'],
  ['apologise apologised apologising'],
])('one stem: %s', (forms) => {
  expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
});

test.each([
  ['here her'],
  ['care car'],
  ['note not'],
  ['site sit'],
  ['hate hat'],
  ['hope hop'],
  ['mate mat'],
  ['cross across'],
])('two stems: %s', (forms) => {
  expect(new Set(forms.split(' ').map(stem)).size).toBe(2);
});

test.each([
  ['a\u00A0b', 'a b'],
  ['it\u2019s', "it's"],
  ['a\u200Bb', 'ab'],
  ['<at>Bot</at> hi', '  hi'],
  ['<p>hi</p>', ' hi '],
  ['hi &amp; bye', 'hi & bye'],
  ['hit mia comma then ran full stop', 'hit mia, then ran.'],
  ['bus stop', 'bus stop'],
  ['a\tb', 'a b'],
])('cleaned: %j', (text, wanted) => {
  expect(cleanText(text)).toBe(wanted);
});

test('folding takes accents and capitals away', () => {
  expect(['Zoë', 'MARTÍN', 'Łukasz'].map(fold)).toEqual(['zoe', 'martin', 'lukasz']);
});

test('tokens know what stands before them, who owns what, and when a bit is not a bite', () => {
  expect(
    tokensFrom("Theo's tower. Mia, R. Page").map(({ word, gap, owner }) => `${word} ${gap}${owner ? ' owner' : ''}`),
  ).toEqual(['theo sentence owner', 'tower none', 'mia sentence', 'r comma', 'page sentence']);
  expect(tokensFrom('a bit red').map((token) => token.stem)[1]).toBe('amount');
  expect(tokensFrom('he bit her').map((token) => token.stem)[1]).toBe('bite');
  expect(tokensFrom('Ivy-Mae')[1]?.gap).toBe('none');
});

describe('the phrase language', () => {
  const finds = (phrase: string, text: string) =>
    makePhraseBook([[phrase, true]], { body: 'arm leg' })(tokensFrom(text)).length > 0;

  test.each([
    ['kick @body', 'kicked legs', true],
    ['kick ?his @body', 'kicking his arm', true],
    ['kick * @body', 'kicked him hard on the arm', false],
    ['kick ** @body', 'kicked him hard on the arm', true],
    ['=out', 'outs', false],
    ['push/shove', 'shoving', true],
    ['hit !ball', 'hit ball', false],
    ['hit !ball', 'hit him', true],
    ['hit * arm', 'hit. his arm', false],
    ['hit @word arm', 'hit that arm', true],
  ] as const)('%s in "%s": %s', (phrase, text, wanted) => {
    expect(finds(phrase, text)).toBe(wanted);
  });

  test('a phrase that begins with nothing certain is not compiled', () => {
    expect(finds('?hit him', 'him')).toBe(false);
    expect(finds('', 'him')).toBe(false);
  });
});

test('rule tables name codes of the starter list, weights and phrases', () => {
  const codes = new Set(starterCategories.map(({ code }) => code));
  const rules = [...dangerousRules, ...difficultRules, ...unsocialRules, ...prosocialRules, ...hintRules];
  expect(rules.filter(([, { code, weight }]) => !codes.has(code) || weight < 1 || weight > 4)).toEqual([]);
  expect([...codes].filter((code) => !rules.some(([, sign]) => sign.code === code))).toEqual([]);
  expect(sceneRules.every(([, { code }]) => code === 'None')).toBe(true);
  expect(ruleTable('\nX1 3: hit; kick\n    punch\nnot a rule')).toEqual([
    ['hit', { code: 'X1', weight: 3 }],
    ['kick punch', { code: 'X1', weight: 3 }],
  ]);
});

test.each([
  ["didn't hit anyone", true],
  ['no pushing', true],
  ['instead of hitting', true],
  ['without hitting', true],
  ["wouldn't stop hitting", false],
  ["didn't mean to push", false],
  ['hitting', false],
  ['no warning, hit', false],
])('denied, "%s": %s', (text, wanted) => {
  const tokens = tokensFrom(text);
  expect(
    isDenied(
      tokens,
      tokens.findIndex(({ stem: one }) => one === 'hit' || one === 'push'),
    ),
  ).toBe(wanted);
});

test.each([
  ['lily', 'lilly'],
  ['maisie', 'maisy'],
  ['robyn', 'robin'],
  ['mohammed', 'muhammad'],
  ['zoe', 'zoey'].slice(0, 1).concat('zoe'),
  ['callum', 'calum'],
  ['sofia', 'sophia'],
])('%s sounds like %s', (one, other) => {
  expect(soundOf(one ?? '')).toBe(soundOf(other ?? ''));
});

test.each([
  ['ella', 'ellie'],
  ['luca', 'lucas'],
  ['jack', 'jackson'],
  ['jaxon', 'jackson'],
  ['theo', 'leo'],
])('%s does not sound like %s', (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other));
});

test('a swap of neighbours is one edit', () => {
  expect([edits('arhcie', 'archie'), edits('arlow', 'arlo'), edits('theo', 'leo')]).toEqual([1, 1, 2]);
});

test.each([
  ['puhsed', 'pushed'],
  ['scrathced', 'scratched'],
  ['playgroundd', 'playground'],
  ['score', 'score'],
  ['zonked', 'zonked'],
  ['lego', 'lego'],
])('mended: %s', (typed, wanted) => {
  expect(mendWords(tokensFrom(typed))[0]?.word).toBe(wanted);
});

test('nicknames are folded, and everyday words are known in any form', () => {
  expect(nicknames.get('samuel')?.get('sam')).toBe('usual');
  expect(nicknames.get('olivia')?.get('liv')).toBe('rare');
  expect(['boys', 'grazes', 'throwing'].every(commonWords.has)).toBe(true);
  expect(commonWords.has('kian')).toBe(false);
});

test('tone: pride, trouble, and neither when it is denied', () => {
  const tone = (text: string) => toneOf(tokensFrom(text), text);
  expect(tone('so proud of him ⭐').pride).toBeGreaterThan(3);
  expect(tone('again 😡').trouble).toBeGreaterThan(1);
  expect(tone('not brilliant')).toEqual({ pride: 0, trouble: 0 });
});
