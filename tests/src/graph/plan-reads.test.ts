import { planReadsOf } from '../../../src/graph/plan-reads.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { tuesdayUtc } from '../../pals.ts';

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool();
});
afterAll(() => school.running.close());

test('whoever reads a version is noted once, found by child and by reader', async () => {
  const reads = planReadsOf(school.tabOf('sandra.field'), sites);
  const reading = { pupilId: 'kai', version: 2, readerId: 'sandra', readerName: 'Sandra Field', on: '2026-11-17' };
  await reads.add(reading, tuesdayUtc);
  await reads.add({ ...reading, on: '2026-11-18' }, '2026-11-18T12:00:00Z');
  await reads.add({ ...reading, pupilId: 'other' }, tuesdayUtc);
  expect((await reads.of('kai')).readings).toEqual([reading]);
  expect((await reads.by('sandra')).readings).toHaveLength(2);
  expect((await reads.by('nobody')).readings).toEqual([]);
});
