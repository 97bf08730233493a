import { answer, candidatesOf, isWholeEvent, type TalkSchool } from '../../../bot/talk/answer.ts';
import type { Inbound, Pending } from '../../../bot/talk/inbound.ts';
import { makeReader } from '../../../src/domain/reading/make-reader.ts';
import { parseSettings } from '../../../src/domain/settings.ts';
import { starterCategories } from '../../../src/domain/starter-categories.ts';
import { starterPlaces } from '../../../src/domain/starter-places.ts';
import { usualTimetable } from '../../../src/domain/timetable.ts';
import { member, pupils, tuesday, tuesdayUtc } from '../../pals.ts';

const read = makeReader({ pupils, categories: starterCategories, places: starterPlaces, timetable: usualTimetable });
const settings = parseSettings([
  { name: 'DSL', value: 'Priya Shah' },
  { name: 'Head', value: 'Ruth Calder' },
  { name: 'Safeguarding words', value: 'blue lagoon' },
]);
const school: TalkSchool = { settings, read };
const inbound: Inbound = {
  id: 'm',
  conversation: 'c',
  text: '',
  carries: 'nothing',
  author: member('jo.birch'),
  at: tuesdayUtc,
  scope: 'personal',
};
const pending = (question: Pending['question']): Pending => ({ eventId: 'e', key: 'k', question, askedAt: tuesdayUtc });
const turn = (text: string, open: Pending | null = null, more: Partial<Inbound> = {}) =>
  answer({ ...inbound, text, ...more }, open, school);

test.each([
  ['help', 'say'],
  ['Hi!', 'say'],
  ['good morning', 'say'],
  ['how do i add two children', 'say'],
  ['thanks!', 'say'],
  ['Alfie Bond 1H hit Daisy, playground', 'draft'],
  ['praise Rosa shared the blocks', 'draft'],
  ['Alfie hit someone', 'draft'],
])('%s leads to: %s', (text, kind) => {
  expect(turn(text).kind).toBe(kind);
});

test('the safeguarding check comes before everything, pictures, questions and channels included', () => {
  const disclosure = 'Maisy told me her dad hit her with his slipper last night';
  expect(turn(disclosure, pending('which child')).kind).toBe('divert');
  expect(turn(disclosure, null, { carries: 'a picture' }).kind).toBe('divert');
  const inChannel = turn(disclosure, null, { scope: 'channel' });
  expect(inChannel).toMatchObject({ kind: 'divert', text: expect.stringContaining('our own chat') });
  expect(turn(`${disclosure} `.repeat(60)).kind).toBe('divert');
});

test('the school’s own words divert too', () => {
  expect(turn('Kai RB said the blue lagoon again').kind).toBe('divert');
});

test.each(['save', 'Yes', 'ok', 'that’s right', '👍'])('"%s" answers the open question with Save', (text) => {
  expect(turn(text, pending('check'))).toMatchObject({ kind: 'answer', answer: { kind: 'save' } });
});

test.each(['undo', 'No', 'cancel', 'take that back'])('"%s" answers the open question with Undo', (text) => {
  expect(turn(text, pending('check'))).toMatchObject({ kind: 'answer', answer: { kind: 'undo' } });
});

test('without an open question yes and undo are not taken for events', () => {
  expect(turn('yes').kind).toBe('say');
  expect(turn('undo').kind).toBe('say');
});

test('a name answers which child; a whole new event is a new event', () => {
  expect(turn('1H', pending('which child'))).toMatchObject({ kind: 'answer', answer: { kind: 'typed', text: '1H' } });
  expect(turn('Alfie Bond', pending('which child'))).toMatchObject({ kind: 'answer', answer: { kind: 'typed' } });
  expect(turn('Kai Nguyen RB threw a chair', pending('which child')).kind).toBe('draft');
});

test('a check that is open does not swallow the next moment', () => {
  expect(turn('Kai Nguyen RB threw a chair', pending('check')).kind).toBe('draft');
});

test('without DSL and head nothing is recorded', () => {
  const bare = answer({ ...inbound, text: 'Kai RB threw a chair' }, null, { ...school, settings: parseSettings([]) });
  expect(bare).toMatchObject({ kind: 'say', text: expect.stringMatching(/not yet told me its DSL and Head/) });
});

test('an event is whole with a child who is somebody and something that happened', () => {
  expect(isWholeEvent(read('Kai Nguyen RB threw a chair', tuesday))).toBe(true);
  expect(isWholeEvent(read('Alfie Bond', tuesday))).toBe(false);
  expect(isWholeEvent(read('1H', tuesday))).toBe(false);
});

test('the children a mention may mean are the one, the several, or nobody', () => {
  expect(candidatesOf(read('Alfie hit Daisy Green', tuesday), 0)).toHaveLength(4);
  expect(candidatesOf(read('Alfie Bond 1H hit Daisy Green', tuesday), 1).map(({ forename }) => forename)).toEqual([
    'Daisy',
  ]);
  expect(candidatesOf(read('Kayden Frost hit Daisy Green', tuesday), 0)).toEqual([]);
  expect(candidatesOf(read('Kai threw a chair', tuesday), 7)).toEqual([]);
});
