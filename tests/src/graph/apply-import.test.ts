import { readPupilFile } from '../../../src/domain/import/pupil-file.ts';
import { planPupils, type PupilPlan } from '../../../src/domain/import/pupil-plan.ts';
import { readStaffFile } from '../../../src/domain/import/staff-file.ts';
import { planStaff, staffParts, type StaffPlan } from '../../../src/domain/import/staff-plan.ts';
import { type Applied, applyPupils, applyStaff, undoImport } from '../../../src/graph/apply-import.ts';
import { type PupilRoll, readPupilRoll, readStaffRoll } from '../../../src/graph/import-roll.ts';
import { keysOf } from '../../../src/graph/key-of.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { roster } from '../../pals.ts';
import { bytesOf, trapFile } from '../domain/import/file.ts';

const today = '2026-11-17';
const heading = 'UPN,Legal Forename,Preferred Forename,Surname,Year,Reg Group,SEN Status,Left';
// Another class and another SEN status.
const bond = 'H936204125031,Alfie,,Bond,Year 1,1K,E,';

const yearOne = roster
  .filter(({ pupil }) => pupil.yearGroup === '1')
  .map(({ upn, sen, pupil: p }) => `${upn},${p.forename},${p.preferred},${p.surname},Year 1,${p.className},${sen},`);
const staff = 'Email,Name,Roles\njo.birch@seabrook.example,Jo Birch,ta\n';

let school: LocalSchool;
beforeEach(async () => {
  school = await startSchool();
  await importPupils(yearOne);
  await importStaff(staff);
});
afterEach(() => school.running.close());

const withoutBond = (): readonly string[] => yearOne.filter((line) => !line.includes(',Bond,'));

async function planOf(lines: readonly string[]): Promise<{ plan: PupilPlan; roll: PupilRoll }> {
  const file = readPupilFile(bytesOf([heading, ...lines].join('\n')), today);
  if (file.kind === 'problem') throw new Error(file.sentence);
  const roll = await readPupilRoll(school.bot, sites);
  const keyOf = await keysOf(file.pupils.flatMap(({ identities }) => identities.map(({ parts }) => parts)));
  return { roll, plan: planPupils(file, roll.pupils, ({ parts }) => keyOf(parts), { today, leavers: null }) };
}

async function importPupils(lines: readonly string[]): Promise<Applied> {
  const { plan, roll } = await planOf(lines);
  return applyPupils(school.bot, sites, roll, plan);
}

const everything = async (): Promise<unknown> => (await readPupilRoll(school.bot, sites)).pupils;

async function itemOf(list: string, site: string, field: string, value: string): Promise<string> {
  const query = `$expand=fields&$filter=${encodeURIComponent(`fields/${field} eq '${value}'`)}`;
  const page = (await school.admin('get', `/sites/${site}/lists/${list}/items?${query}`)) as {
    value: { id: string }[];
  };
  return page.value[0]?.id ?? '';
}

test('changed and left are written to both circles; a second run changes nothing', async () => {
  const lines = [...withoutBond().filter((line) => !line.includes(',Quinn,')), bond];
  const { written, conflicts, fault } = await importPupils(lines);
  expect({ conflicts, fault }).toEqual({ conflicts: 0, fault: null });
  expect(written.map(({ list, after }) => `${list} ${Object.keys(after).join(' ')}`).toSorted()).toEqual([
    'pupilNeeds sen',
    'pupils className',
    'pupils leftOn',
  ]);
  expect((await planOf(lines)).plan).toMatchObject({ steps: [], unchanged: 29 });
});

test('undone, everything is as it was; whom it added has left', async () => {
  const before = await everything();
  const { written } = await importPupils([...withoutBond(), bond]);
  expect(await everything()).not.toEqual(before);
  expect(await undoImport(school.bot, sites, written, today)).toEqual({ restored: 2, conflicts: 0, fault: null });
  expect(await everything()).toEqual(before);
  expect(await undoImport(school.bot, sites, written, today)).toMatchObject({ restored: 2, conflicts: 0 });
});

test('a new child stands in both lists; undone, nothing of them is left but the name of a leaver', async () => {
  const { written } = await importPupils([...yearOne, newChild]);
  expect(written).toMatchObject([
    { list: 'pupils', before: null, after: { forename: 'New', leftOn: '' } },
    { list: 'pupilNeeds', before: null, after: { upn: newUpn, sen: 'K' } },
  ]);
  await undoImport(school.bot, sites, written, today);
  const { pupils } = await readPupilRoll(school.bot, sites);
  expect(pupils.find(({ surname }) => surname === 'Child')).toMatchObject({ leftOn: today, upn: '', sen: '' });
  expect((await planOf([...yearOne, newChild])).plan.steps).toMatchObject([{ kind: 'changed', back: true }]);
});

test('the roster of the staff circle never holds a UPN or SEN status', async () => {
  await importPupils([...yearOne, newChild]);
  const id = await itemOf(
    'Pupils',
    sites.staff,
    'PupilId',
    (await readPupilRoll(school.bot, sites)).pupils.find(({ surname }) => surname === 'Child')?.pupilId ?? '',
  );
  const item = await school.admin('get', `/sites/${sites.staff}/lists/Pupils/items/${id}?$expand=fields`);
  expect(JSON.stringify(item)).not.toContain(newUpn);
});

test('what somebody changes while the preview is open is left alone and counted', async () => {
  const { plan, roll } = await planOf([...withoutBond(), bond]);
  const id = roll.rows.get(plan.steps[0]?.key ?? '')?.itemId ?? '';
  await school.admin('patch', `/sites/${sites.staff}/lists/Pupils/items/${id}/fields`, { body: { ClassName: '2M' } });
  const applied = await applyPupils(school.bot, sites, roll, plan);
  expect(applied).toMatchObject({ conflicts: 1, fault: null, written: [{ list: 'pupilNeeds' }] });
});

test('what somebody changes elsewhere in the same row does not get in the way', async () => {
  const { plan, roll } = await planOf([...withoutBond(), bond]);
  const id = roll.rows.get(plan.steps[0]?.key ?? '')?.itemId ?? '';
  await school.admin('patch', `/sites/${sites.staff}/lists/Pupils/items/${id}/fields`, { body: { Preferred: 'Alf' } });
  const { written, conflicts } = await applyPupils(school.bot, sites, roll, plan);
  expect([written.length, conflicts]).toEqual([2, 0]);
});

test('what somebody has changed since is not undone', async () => {
  const { written } = await importPupils([...withoutBond(), bond]);
  const id = written.find(({ list }) => list === 'pupils')?.itemId ?? '';
  await school.admin('patch', `/sites/${sites.staff}/lists/Pupils/items/${id}/fields`, { body: { ClassName: '2M' } });
  expect(await undoImport(school.bot, sites, written, today)).toEqual({ restored: 1, conflicts: 1, fault: null });
});

test('an import that breaks off says so, can be undone, and goes on when it is run again', async () => {
  const lines = [...withoutBond(), bond, newChild];
  await school.fault({ method: 'POST', path: 'lists/PupilNeeds', status: 503 });
  const first = await importPupils(lines);
  expect(first.fault).toMatchObject({ kind: 'busy' });
  await school.fault();
  await importPupils(lines);
  expect((await planOf(lines)).plan).toMatchObject({ steps: [], unchanged: 31 });
});

test('a create whose answer was lost is found by its key', async () => {
  const { plan, roll } = await planOf([...yearOne, newChild]);
  await applyPupils(school.bot, sites, roll, plan);
  expect(await applyPupils(school.bot, sites, roll, plan)).toEqual({ written: [], conflicts: 0, fault: null });
});

test('a plan that waits for a number cannot be applied', async () => {
  const { plan, roll } = await planOf(yearOne.slice(0, 10));
  expect(plan.stop).not.toBeNull();
  await expect(applyPupils(school.bot, sites, roll, plan)).rejects.toThrow('waits');
});

test('staff: the object id the bot has bound survives an import and its undoing', async () => {
  const jo = await itemOf('Staff', sites.leaders, 'Email', 'jo.birch@seabrook.example');
  await school.admin('patch', `/sites/${sites.leaders}/lists/Staff/items/${jo}/fields`, { body: { StaffId: 'bound' } });
  const { written } = await importStaff(
    'Email,Name,Roles\njo.birch@seabrook.example,Jo Byrne,"ta,midday"\nnew@seabrook.example,New One,ta\n',
  );
  const staffId = async (): Promise<unknown> =>
    (
      (await school.admin('get', `/sites/${sites.leaders}/lists/Staff/items/${jo}?$expand=fields`)) as {
        fields: { StaffId: unknown; Name: unknown };
      }
    ).fields;
  expect(await staffId()).toMatchObject({ StaffId: 'bound', Name: 'Jo Byrne' });
  await undoImport(school.bot, sites, written, today);
  expect(await staffId()).toMatchObject({ StaffId: 'bound', Name: 'Jo Birch', Roles: 'ta' });
  const { staff } = await readStaffRoll(school.bot, sites);
  expect(staff.find(({ email }) => email === 'new@seabrook.example')).toMatchObject({ leftOn: today });
});

test('staff: a second run of the same file changes nothing', async () => {
  const csv = Buffer.from(trapFile('staff.csv')).toString();
  await importStaff(csv);
  expect((await importStaff(csv)).written).toEqual([]);
});

const newUpn = 'B936204125901';
const newChild = `${newUpn},New,,Child,Year 1,1H,K,`;

async function importStaff(csv: string): Promise<Applied> {
  const file = readStaffFile(bytesOf(csv), today);
  if (file.kind === 'problem') throw new Error(file.sentence);
  const roll = await readStaffRoll(school.bot, sites);
  const keyOf = await keysOf(file.staff.map(({ email }) => staffParts(email)));
  const plan: StaffPlan = planStaff(file, roll.staff, (email) => keyOf(staffParts(email)), today);
  return applyStaff(school.bot, sites, roll, plan);
}
