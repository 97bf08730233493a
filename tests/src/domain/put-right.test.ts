import { renamed, saysName, withChild, withdrawn, withoutChild, withWords } from '../../../src/domain/put-right.ts';
import { incidentEntry, pupil } from '../../pals.ts';

const bond = pupil('Alfie Bond');
const barnes = pupil('Alfie Barnes');
const daisy = pupil('Daisy Green');

test('first the wrong child goes, then the right one comes', () => {
  const entry = incidentEntry({ words: 'Alfie Bond 1H hit Daisy', revision: 3 });
  expect(withoutChild(entry, 'Alfie Barnes hit Daisy')).toEqual({
    base: 3,
    fields: {
      pupilId: { from: bond.id, to: '' },
      pupilName: { from: 'Alfie Bond', to: '' },
      className: { from: '1H', to: '' },
      yearGroup: { from: '1', to: '' },
      words: { from: 'Alfie Bond 1H hit Daisy', to: 'Alfie Barnes hit Daisy' },
    },
  });
  const emptied = incidentEntry({ pupilId: '', pupilName: '', className: '', yearGroup: '', revision: 4 });
  expect(withChild(emptied, barnes)).toMatchObject({
    base: 4,
    fields: { pupilId: { from: '', to: barnes.id }, pupilName: { from: '', to: 'Alfie Barnes' } },
  });
});

test('withdrawing and putting words right change nothing else', () => {
  expect(Object.keys(withdrawn(incidentEntry()).fields)).toEqual(['status', 'withdrawnBecause']);
  expect(Object.keys(withWords(incidentEntry(), 'Other words').fields)).toEqual(['words']);
});

test.each([
  ['Alfie Bond 1H hit Daisy', 'Alfie Bond', barnes, 'Alfie Barnes 1H hit Daisy'],
  ['Alfie hit Daisy', 'Alfie Bond', barnes, 'Alfie hit Daisy'],
  ['Alfie hid, then Alfie came out', 'Alfie Bond', daisy, 'Daisy hid, then Daisy came out'],
  ['ALFIE BOND threw it', 'Alfie Bond', daisy, 'Daisy Green threw it'],
  ['Bond was cross', 'Alfie Bond', daisy, 'Green was cross'],
  ['Alfieson and the bonding song', 'Alfie Bond', daisy, 'Alfieson and the bonding song'],
  ['Alfie’s coat', 'Alfie Bond', daisy, 'Daisy’s coat'],
  ['Somebody left the room', 'Alfie Bond', daisy, 'Somebody left the room'],
  ['It was raining', '', daisy, 'It was raining'],
])('%s', (words, wrong, right, expected) => {
  expect(renamed(words, wrong, right)).toBe(expected);
});

test.each([
  ['Alfie Bond hit Daisy', 'Alfie Bond', true],
  ['alfie bond hit', 'Alfie Bond', true],
  ['Alfie hit Daisy', 'Alfie Bond', false],
  ['Alfie Bonding', 'Alfie Bond', false],
  ['anything', '', false],
  ['a (b) c', 'a (b)', true],
])('%s names %s: %s', (words, name, expected) => {
  expect(saysName(words, name)).toBe(expected);
});
