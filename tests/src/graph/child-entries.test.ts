import { hash } from '../../../infra/local/school/hash.ts';
import { childEntriesOf } from '../../../src/graph/child-entries.ts';
import { entriesOf } from '../../../src/graph/entries.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { incident, praise, pupil } from '../../pals.ts';

let school: LocalSchool;
const alfie = pupil('Alfie Bond').id;

beforeAll(async () => {
  school = await startSchool();
  const entries = entriesOf(school.bot, sites);
  for (const [name, occurredAt, pupilId] of [
    ['now', '2026-11-16T10:00:00Z', alfie],
    ['last year', '2026-07-10T10:00:00Z', alfie],
    ['another child', '2026-11-16T10:00:00Z', 'other'],
  ] as const) {
    const facts = { occurredAt, pupilId, words: name };
    await entries.write({
      kind: 'create',
      entry: { list: 'incidents', row: incident({ key: hash('i', name), ...facts }) },
    });
    await entries.write({ kind: 'create', entry: { list: 'praise', row: praise({ key: hash('p', name), ...facts }) } });
  }
});
afterAll(() => school.running.close());

test('only this child, and only the time asked for', async () => {
  const entries = childEntriesOf(school.tabOf('sarah.hall'), sites);
  const year = ['2026-08-31T23:00:00Z', '2026-11-18T00:00:00Z'] as const;
  expect((await entries.incidents(alfie, ...year)).rows.map(({ words }) => words)).toEqual(['now']);
  expect((await entries.praise(alfie, ...year)).rows.map(({ words }) => words)).toEqual(['now']);
  const before = await entries.incidents(alfie, '2025-08-31T23:00:00Z', '2026-08-31T23:00:00Z');
  expect(before.rows.map(({ words }) => words)).toEqual(['last year']);
});

test('outside the pastoral circle there is praise and no incident', async () => {
  const entries = childEntriesOf(school.tabOf('sandra.field'), sites);
  const year = ['2026-08-31T23:00:00Z', '2026-11-18T00:00:00Z'] as const;
  await expect(entries.incidents(alfie, ...year)).rejects.toMatchObject({ kind: 'forbidden' });
  expect((await entries.praise(alfie, ...year)).rows).toHaveLength(1);
});
