import { belongsToDsl } from '../../../src/domain/safeguarding.ts';
import { homePhrases } from '../../../src/domain/safeguarding-home.ts';

test('each phrase is written once and begins with a word', () => {
  const lines = homePhrases.trim().split('\n');
  expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  expect(lines.filter((line) => /^[?*!]/.test(line))).toEqual([]);
});

test.each([
  'dad was screaming at her at the gate',
  'mum smelt of drink when she collected',
  'no breakfast again, says the fridge is empty',
  'says mum and dad were fighting all night',
  'he hides under his bed when daddy comes home',
  'police came to their house last night',
  'makes his own tea because mum is always asleep',
  'mums boyfriend scares her',
  'she gets the belt when she is bad',
  'not been washed in days, nits crawling',
])('home: %s', (text) => {
  expect(belongsToDsl(text)).toEqual({ kind: 'child' });
});

test.each([
  'mum phoned about the bump',
  'cried for mummy at drop off',
  'said his dad is taking him to football',
  'mum brought his PE kit',
  'home time at the gate he pushed Mia',
  'Theo hit Mia at home time',
  'Theo hit Mia in the home corner',
  'told his nan he was proud of his picture',
  'grandad came to assembly',
])('families in ordinary talk: %s', (text) => {
  expect(belongsToDsl(text)).toBeNull();
});
