import { praiseFrom } from '../../../src/domain/move.ts';
import { incident } from '../../pals.ts';

test('praise keeps key, reference, child and words of the draft it comes from, and is confirmed', () => {
  const draft = incident({ kind: 'prosocial', category: 'P2', words: 'praise Rosa shared the blocks' });
  expect(praiseFrom(draft)).toMatchObject({
    key: draft.key,
    title: draft.title,
    pupilId: draft.pupilId,
    words: draft.words,
    status: 'confirmed',
    revision: 2,
    shareWithFamily: false,
  });
});

test('nothing of the narrower circle goes with it', () => {
  expect(Object.keys(praiseFrom(incident({ adultsDid: 'held hands', childSaid: 'sorry' })))).not.toEqual(
    expect.arrayContaining(['adultsDid']),
  );
  expect(JSON.stringify(praiseFrom(incident({ adultsDid: 'held hands', childSaid: 'sorry' })))).not.toMatch(
    /held hands|sorry/,
  );
});
