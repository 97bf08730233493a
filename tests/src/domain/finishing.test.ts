import {
  answering,
  finishingFields,
  isProtectiveAlone,
  isShort,
  nextField,
  parsePlanAnswer,
  understandAnswer,
} from '../../../src/domain/finishing.ts';
import { incident } from '../../pals.ts';

test('an entry is short until one of the later questions has an answer', () => {
  expect(isShort(incident())).toBe(true);
  for (const field of finishingFields) {
    const value = field === 'minutesOut' ? 0 : 'said';
    expect([field, isShort(incident({ [field]: value }))]).toEqual([field, false]);
  }
});

test('the questions come in order, those with an answer are left out', () => {
  expect(nextField(incident(), null)).toBe('before');
  expect(nextField(incident({ before: 'x', adultsDid: 'y' }), null)).toBe('whatHelped');
  expect(nextField(incident({ minutesOut: 0 }), 'childSaid')).toBe('planFollowed');
  expect(nextField(null, 'before')).toBe('adultsDid');
});

test('when something ends is asked only where something is limited', () => {
  expect(nextField(incident(), 'protective')).toBeNull();
  expect(nextField(incident({ protective: 'indoors' }), 'protective')).toBe('freedomReturns');
  expect(nextField(null, 'protective', true)).toBe('freedomReturns');
  expect(nextField(null, 'protective', false)).toBeNull();
});

test.each([
  ['before', ' the hall was loud ', { kind: 'keep', value: 'the hall was loud' }],
  ['before', '   ', { kind: 'nothing' }],
  ['whatDidNot', 'nothing', { kind: 'keep', value: 'nothing' }],
  ['protective', 'Nothing.', { kind: 'nothing' }],
  ['protective', 'no', { kind: 'nothing' }],
  ['protective', 'no climbing frame', { kind: 'keep', value: 'no climbing frame' }],
  ['minutesOut', 'half an hour', { kind: 'keep', value: 30 }],
  ['minutesOut', 'ages', { kind: 'unclear', why: 'minutes' }],
  ['planFollowed', 'mostly', { kind: 'keep', value: 'partly' }],
  ['planFollowed', 'the blue one', { kind: 'unclear', why: 'plan' }],
  ['repair', 'x'.repeat(2001), { kind: 'unclear', why: 'too long' }],
  ['repair', 'x'.repeat(2000), { kind: 'keep', value: 'x'.repeat(2000) }],
] as const)('%s: an answer is understood', (field, typed, expected) => {
  expect(understandAnswer(field, typed)).toEqual(expected);
});

test.each([
  ['yes', 'yes'],
  ['Yes, all of it', 'yes'],
  ['it was', 'yes'],
  ['partly', 'partly'],
  ['some of it', 'partly'],
  ['not fully', 'partly'],
  ['no', 'no'],
  ['No!', 'no'],
  ['it wasn’t', 'no'],
  ['no plan', 'no plan'],
  ['he has no plan', 'no plan'],
  ['there is no plan', 'no plan'],
  ['she hasn’t got one', 'no plan'],
  ['maybe', null],
])('was the plan followed? "%s" is %s', (typed, expected) => {
  expect(parsePlanAnswer(typed)).toBe(expected);
});

test('a protective consequence belongs with an educational one and a way back', () => {
  const row = incident({ protective: 'indoors', educational: 'taking turns', freedomReturns: 'Friday' });
  expect(isProtectiveAlone(row)).toBe(false);
  expect(isProtectiveAlone({ ...row, educational: '' })).toBe(true);
  expect(isProtectiveAlone({ ...row, freedomReturns: '' })).toBe(true);
  expect(isProtectiveAlone(incident())).toBe(false);
});

test('an answer is written over nothing but an open question', () => {
  expect(answering('before', 'loud', 3)).toEqual({ base: 3, fields: { before: { from: '', to: 'loud' } } });
  expect(answering('minutesOut', 0, 1)).toEqual({ base: 1, fields: { minutesOut: { from: null, to: 0 } } });
});
