import { addendumTo } from '../../../src/domain/addendum.ts';
import { incidentEntry } from '../../pals.ts';

const hand = { key: 'k', at: '2026-11-17T12:40:00Z', person: { id: 'p', name: 'Sarah Hall' } };

test('an addendum says what, by whom and to which entry', () => {
  expect(addendumTo(incidentEntry(), 'addendum', { words: ' He said sorry. ' }, hand)).toEqual({
    title: 'R-20261117-0001',
    key: 'k',
    entryKey: incidentEntry().row.key,
    kind: 'addendum',
    words: 'He said sorry.',
    because: '',
    at: '2026-11-17T12:40:00Z',
    authorId: 'p',
    authorName: 'Sarah Hall',
  });
});

test('a wrong child is noted without the wrong name', () => {
  const noted = addendumTo(incidentEntry({ pupilName: 'Alfie Bond' }), 'wrong child', {}, hand);
  expect(JSON.stringify(noted)).not.toMatch(/Alfie|Bond/);
});
