import type { Entry } from '../../../src/domain/entry.ts';
import {
  isNarrowed,
  kindOf,
  type Narrowing,
  narrow,
  notNarrowed,
  type Whose,
} from '../../../src/domain/entry-filter.ts';
import { eventsOf } from '../../../src/domain/school-event.ts';
import { incident, praise, pupil } from '../../pals.ts';

const alfie = pupil('Alfie Bond');
const entries: readonly Entry[] = [
  {
    list: 'incidents',
    row: incident({ key: '1', eventId: 'hit', className: '1H', category: 'X1', kind: 'dangerous' }),
  },
  {
    list: 'incidents',
    row: incident({ key: '2', eventId: 'hit', pupilId: 'daisy', className: '1K', role: 'affected', kind: 'dangerous' }),
  },
  {
    list: 'incidents',
    row: incident({
      key: '3',
      eventId: 'hid',
      pupilId: 'rec',
      yearGroup: 'R',
      className: 'RA',
      category: 'U3',
      kind: 'unsocial',
    }),
  },
  {
    list: 'incidents',
    row: incident({ key: '4', eventId: 'who', pupilId: '', yearGroup: '', className: '', kind: '' }),
  },
  { list: 'praise', row: praise({ key: '5', eventId: 'kind', className: '1H', category: 'P2' }) },
];
const year1: Whose = { kind: 'year', yearGroup: '1' };

test.each<[string, Whose, Partial<Narrowing>, readonly string[]]>([
  ['a year group', year1, {}, ['hit', 'kind']],
  ['another', { kind: 'year', yearGroup: 'R' }, {}, ['hid']],
  ['one without entries', { kind: 'year', yearGroup: '6' }, {}, []],
  ['a child', { kind: 'child', pupilId: alfie.id }, {}, ['hit', 'kind']],
  ['the child who was affected', { kind: 'child', pupilId: 'daisy' }, {}, ['hit']],
  ['nobody yet', { kind: 'unclear' }, {}, ['who']],
  ['a class of the year group', year1, { className: '1K' }, ['hit']],
  ['a class of another', year1, { className: 'RA' }, []],
  ['a kind', year1, { kind: 'dangerous' }, ['hit']],
  ['the kind praise has', year1, { kind: 'prosocial' }, ['kind']],
  ['a category', year1, { category: 'X1' }, ['hit']],
  ['all at once', year1, { className: '1H', kind: 'prosocial', category: 'P2' }, ['kind']],
  ['what fits nobody at once', year1, { className: '1K', kind: 'prosocial' }, []],
])('narrowed to %s', (_, whose, narrowing, expected) => {
  const found = narrow(eventsOf(entries), whose, { ...notNarrowed, ...narrowing });
  expect(found.map(({ id }) => id).toSorted()).toEqual([...expected].toSorted());
});

test('the other children of an event stay with it', () => {
  const [event] = narrow(eventsOf(entries), { kind: 'child', pupilId: 'daisy' }, notNarrowed);
  expect(event?.entries).toHaveLength(2);
});

test('what nobody has sorted has no kind', () => {
  expect(entries.map(kindOf)).toEqual(['dangerous', 'dangerous', 'unsocial', '', 'prosocial']);
});

test('nothing chosen leaves nothing out', () => {
  expect(isNarrowed(notNarrowed)).toBe(false);
  expect(isNarrowed({ ...notNarrowed, kind: 'unsocial' })).toBe(true);
});
