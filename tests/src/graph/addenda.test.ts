import { addendumTo } from '../../../src/domain/addendum.ts';
import { addendaOf } from '../../../src/graph/addenda.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { incidentEntry, member } from '../../pals.ts';

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool();
});
afterAll(() => school.running.close());
afterEach(() => school.fault());

const sarah = member('sarah.hall');
const entry = incidentEntry();
const hand = (key: string, at: string) => ({ key, at, person: sarah });

test('additions of an entry are read oldest first, and those of another are not', async () => {
  const addenda = addendaOf(school.tabOf('sarah.hall'), sites);
  await addenda.add(addendumTo(entry, 'withdrawal', { because: 'twice' }, hand('k2', '2026-11-17T13:00:00Z')));
  await addenda.add(addendumTo(entry, 'addendum', { words: 'first' }, hand('k1', '2026-11-17T12:50:00Z')));
  const other = incidentEntry({ key: 'f'.repeat(64) });
  await addenda.add(addendumTo(other, 'addendum', { words: 'other' }, hand('k3', '2026-11-17T12:55:00Z')));
  const read = await addenda.of(entry.row.key);
  expect(read.addenda.map(({ key }) => key)).toEqual(['k1', 'k2']);
  expect(read.addenda[1]).toMatchObject({ kind: 'withdrawal', because: 'twice', authorName: 'Sarah Hall' });
});

test('the same key again settles on the row that stands', async () => {
  const addenda = addendaOf(school.tabOf('sarah.hall'), sites);
  const addendum = addendumTo(entry, 'addendum', { words: 'again' }, hand('k4', '2026-11-17T13:10:00Z'));
  await school.fault({ method: 'POST', path: 'lists/Addenda', status: 504, after: true });
  await expect(addenda.add(addendum)).rejects.toMatchObject({ kind: 'offline' });
  await addenda.add(addendum);
  const read = await addenda.of(entry.row.key);
  expect(read.addenda.filter(({ key }) => key === 'k4')).toHaveLength(1);
});

test('who is not in the pastoral circle neither reads nor adds', async () => {
  const addenda = addendaOf(school.tabOf('sandra.field'), sites);
  await expect(addenda.of(entry.row.key)).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(
    addenda.add(addendumTo(entry, 'addendum', { words: 'no' }, hand('k5', '2026-11-17T13:20:00Z'))),
  ).rejects.toMatchObject({ kind: 'forbidden' });
});
