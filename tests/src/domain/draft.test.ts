import { draftEntries, isPraiseForCertain, recordedMentions } from '../../../src/domain/draft.ts';
import type { Reading } from '../../../src/domain/reading/reading.ts';
import { starterCategories } from '../../../src/domain/starter-categories.ts';
import { member, pupil, tuesdayUtc } from '../../pals.ts';

const alfie = { who: { kind: 'one', pupil: pupil('Alfie Bond') }, role: 'did', words: 'Alfie Bond' } as const;
const daisy = { who: { kind: 'one', pupil: pupil('Daisy Green') }, role: 'affected', words: 'Daisy' } as const;
const alfies = {
  who: { kind: 'several', pupils: [pupil('Alfie Bond'), pupil('Alfie Knight')] },
  role: 'did',
  words: 'Alfie',
} as const;

const hit: Reading = {
  act: 'incident',
  children: [alfie, daisy],
  category: { value: 'X1', how: 'heard', words: 'hit' },
  place: { value: 'playground', how: 'heard', words: 'playground' },
  when: null,
  held: { value: false, how: 'assumed', words: '' },
  injury: { value: false, how: 'assumed', words: '' },
  actSeen: true,
  troubleHeard: true,
};
const shared: Reading = {
  ...hit,
  act: 'praise',
  children: [alfie],
  category: { value: 'P2', how: 'heard', words: 'shared' },
  troubleHeard: false,
};

const source = {
  words: 'Alfie Bond 1H hit Daisy, playground',
  at: tuesdayUtc,
  author: member('jo.birch'),
  eventId: 'e'.repeat(64),
  keyOf: (ordinal: number) => String(ordinal).repeat(64),
};
const draft = (reading: Reading) => draftEntries(reading, starterCategories, source);

test('each child in an incident has an entry of their own, of one event, as a draft in Incidents', () => {
  expect(draft(hit)).toMatchObject([
    {
      list: 'incidents',
      row: {
        key: '0'.repeat(64),
        pupilName: 'Alfie Bond',
        className: '1H',
        role: 'did',
        status: 'draft',
        kind: 'dangerous',
        eventId: source.eventId,
      },
    },
    {
      list: 'incidents',
      row: { key: '1'.repeat(64), pupilName: 'Daisy Green', role: 'affected', category: 'X1', revision: 1 },
    },
  ]);
});

test('without a time the message’s own is taken; with a window its beginning', () => {
  expect(draft(hit)[0]?.row).toMatchObject({ occurredAt: tuesdayUtc, occurredOn: '2026-11-17' });
  const yesterday = {
    value: { from: '2026-06-15T15:15', to: '2026-06-15T15:30' },
    how: 'heard',
    words: 'home time',
  } as const;
  expect(draft({ ...hit, when: yesterday })[0]?.row).toMatchObject({
    occurredAt: '2026-06-15T14:15:00Z',
    occurredOn: '2026-06-15',
  });
});

test('a child who may be one of several is nobody yet', () => {
  expect(draft({ ...hit, children: [alfies, daisy] })[0]?.row).toMatchObject({
    pupilId: '',
    pupilName: '',
    className: '',
    yearGroup: '',
  });
});

test('an event without a child still has one entry', () => {
  expect(draft({ ...hit, children: [] })).toMatchObject([{ row: { pupilId: '', role: 'did' } }]);
});

test('words of holding are for a leader to look at, never settled by the app', () => {
  expect(draft({ ...hit, held: { value: true, how: 'heard', words: 'held his wrists' } })[0]?.row).toMatchObject({
    held: 'ask a leader',
  });
});

test('praise for certain stands confirmed in Praise', () => {
  expect(draft(shared)).toMatchObject([{ list: 'praise', row: { status: 'confirmed', category: 'P2' } }]);
});

test.each<[string, Partial<Reading>]>([
  ['two children', { children: [alfie, { ...daisy, role: 'did' }] }],
  ['a child who may be several', { children: [alfies] }],
  ['nothing seen', { actSeen: false }],
  ['a word of trouble, even negated', { troubleHeard: true }],
  ['somebody hurt', { injury: { value: true, how: 'heard', words: 'plaster' } }],
  ['words of holding', { held: { value: true, how: 'heard', words: 'carried' } }],
])('praise is not for certain with %s, and is drafted in the narrower circle', (_, more) => {
  const reading = { ...shared, ...more };
  expect(isPraiseForCertain(reading)).toBe(false);
  expect(draft(reading)[0]).toMatchObject({ list: 'incidents', row: { status: 'draft', kind: 'prosocial' } });
});

test('praise is for the children who did it, not for those it was done for', () => {
  expect(recordedMentions({ ...shared, children: [alfie, daisy] })).toEqual([alfie]);
});

test('a note without a category is unsocial, an incident without one has no kind yet', () => {
  expect(draft({ ...hit, act: 'note', category: null })[0]?.row).toMatchObject({ kind: 'unsocial', category: '' });
  expect(draft({ ...hit, category: null })[0]?.row).toMatchObject({ kind: '', category: '' });
});
