import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runImport, type Who } from '../../../infra/import/import-command.ts';
import { demoRoster } from '../../../infra/local/school/roster.ts';
import { seedSchool } from '../../../infra/local/school/seed.ts';
import { readPupilRoll } from '../../../src/graph/import-roll.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { tuesday } from '../../pals.ts';

const demoFile = join(__dirname, '../../../infra/local/school/pupils.csv');
const traps = join(__dirname, '../../src/domain/import/files');
const folder = mkdtempSync(join(tmpdir(), 'continuum-import-'));

let school: LocalSchool;
let env: { [name: string]: string };
beforeAll(async () => {
  school = await startSchool();
  await seedSchool(school.admin, sites, tuesday);
  env = { GRAPH_PORT: new URL(school.running.url).port, CONTINUUM_NOW: tuesday };
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await school.running.close();
});
afterEach(() => school.fault());

async function run(who: Who, words: readonly string[], more: object = {}): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const code = await runImport(who, words, { ...env, ...more }, (line) => said.push(line));
  return { code, said: said.join('\n') };
}

function fileOf(lines: readonly string[]): string {
  const path = join(folder, 'pupils.csv');
  writeFileSync(path, `UPN,Legal Forename,Preferred Forename,Surname,Year,Reg Group,SEN Status\n${lines.join('\n')}\n`);
  return path;
}

const onRoll = demoRoster().filter(({ pupil }) => pupil.leftOn === '');
const linesOf = (rows: typeof onRoll): readonly string[] =>
  rows.map(
    ({ upn, sen, pupil: p }) => `${upn},${p.forename},${p.preferred},${p.surname},${p.yearGroup},${p.className},${sen}`,
  );

test('the demo school’s own export changes nothing', async () => {
  const { code, said } = await run('pupils', [demoFile]);
  expect(code).toBe(0);
  expect(said).toMatch(/No school is set in the environment, so this is the local school/);
  expect(said).toMatch(/unchanged +91\n/);
  expect(said).toMatch(/Everything stands already/);
});

test('a dry run shows and writes nothing; the run after it does as shown', async () => {
  const lines = linesOf(onRoll).map((line) => line.replace(',1H,K', ',1K,K'));
  const before = await readPupilRoll(school.bot, sites);
  const dry = await run('pupils', [fileOf(lines), '--dry-run', '--local']);
  expect(dry).toMatchObject({
    code: 0,
    said: expect.stringMatching(/changed +2\n[\s\S]*Alfie Bond, 1H: class 1H -> 1K[\s\S]*dry run/),
  });
  expect((await readPupilRoll(school.bot, sites)).pupils).toEqual(before.pupils);
  expect(await run('pupils', [fileOf(lines)])).toMatchObject({
    code: 0,
    said: expect.stringMatching(/2 rows were written/),
  });
  expect(await run('pupils', [demoFile])).toMatchObject({
    code: 0,
    said: expect.stringMatching(/2 rows were written/),
  });
});

test('a file without a class stops until the number is stated, and a right number is taken', async () => {
  const file = fileOf(linesOf(onRoll.filter(({ pupil }) => pupil.className !== '1K')));
  const stopped = await run('pupils', [file]);
  expect(stopped.code).toBe(1);
  expect(stopped.said).toMatch(/15 of 90 children.*whole of class 1K.*Nothing was changed.*--leavers 15/);
  expect(await run('pupils', [file, '--leavers', '14'])).toMatchObject({
    code: 1,
    said: expect.stringMatching(/You stated 14/),
  });
  expect(await run('pupils', [file, '--leavers', '15'])).toMatchObject({
    code: 0,
    said: expect.stringMatching(/left +15\n/),
  });
  expect(await run('pupils', [demoFile])).toMatchObject({ code: 0, said: expect.stringMatching(/back on roll/) });
});

test('rejected lines are shown with their numbers; UPN and SEN status are shown nowhere', async () => {
  const { code, said } = await run('pupils', [join(traps, 'traps.csv'), '--dry-run']);
  expect(code).toBe(0);
  expect(said).toMatch(/line 3: The first letter of the UPN/);
  expect(said).not.toMatch(/[A-Z]\d{12}/);
});

test.each([
  [['no-such.csv'], /There is no file no-such.csv/],
  [[], /Name the file.*Usage: npm run import-pupils/],
  [['a.csv', 'b.csv'], /One file at a time/],
  [['a.csv', '--leavers', 'many'], /exact number, not "many"/],
  [['a.csv', '--force'], /Usage/],
  [[traps], /is a folder/],
  [[join(traps, 'workbook.csv')], /Excel workbook/],
  [[join(traps, 'empty.csv')], /empty/],
  [[join(traps, 'headings-only.csv')], /headings and nothing below/],
  [[join(traps, 'no-surname.csv')], /no column for the surname/],
])('%j ends with a sentence and 1', async (words, sentence) => {
  expect(await run('pupils', words)).toEqual({ code: 1, said: expect.stringMatching(sentence) });
});

test('no local school, half a setting and another program are each told', async () => {
  expect(await run('pupils', [demoFile], { GRAPH_PORT: '1' })).toEqual({
    code: 1,
    said: expect.stringMatching(/no local school.*npm start.*STAFF_SITE/),
  });
  expect(await run('pupils', [demoFile], { STAFF_SITE: 'x' })).toEqual({
    code: 1,
    said: expect.stringMatching(/PASTORAL_SITE and LEADERS_SITE are not set/),
  });
  expect(await run('pupils', [demoFile], { GRAPH_PORT: 'x' })).toEqual({
    code: 1,
    said: expect.stringMatching(/GRAPH_PORT must be a port number/),
  });
  expect(await run('pupils', [demoFile], { CONTINUUM_NOW: 'now' })).toEqual({
    code: 1,
    said: expect.stringMatching(/CONTINUUM_NOW/),
  });
});

test('a school’s sites without a way to sign in are told', async () => {
  const live = { STAFF_SITE: sites.staff, PASTORAL_SITE: sites.pastoral, LEADERS_SITE: sites.leaders };
  expect(await run('pupils', [demoFile], live)).toEqual({
    code: 1,
    said: expect.stringMatching(/no way to sign in.*BOT_TENANT_ID.*SECRET_GRAPH_TOKEN/),
  });
  const refused = { ...live, SECRET_GRAPH_TOKEN: 'old', GRAPH_ADDRESS: school.running.url };
  expect(await run('pupils', [demoFile], refused)).toMatchObject({
    code: 1,
    said: expect.stringMatching(/does not accept the sign-in/),
  });
  expect((await run('pupils', [demoFile, '--local'], live)).code).toBe(0);
});

test('a refusal of SharePoint is told', async () => {
  await school.fault({ method: 'GET', path: 'lists/Pupils', status: 403 });
  expect(await run('pupils', [demoFile])).toMatchObject({ code: 1, said: expect.stringMatching(/may not do that/) });
});

test('staff: shown, written, and the second time unchanged', async () => {
  const file = join(traps, 'staff.csv');
  const { code, said } = await run('staff', [file]);
  expect(code).toBe(0);
  expect(said).toMatch(/new +2\n/);
  expect(said).toMatch(/line 5: The role "haed" is not known/);
  expect(said).toMatch(/12 of the Staff list are not in the file and stay/);
  expect(await run('staff', [file])).toMatchObject({
    code: 0,
    said: expect.stringMatching(/Everything stands already/),
  });
  expect(await run('staff', [file, '--leavers', '1'])).toMatchObject({
    code: 1,
    said: expect.stringMatching(/for pupils/),
  });
});

test('a file of which nothing can be used ends with 1', async () => {
  const file = fileOf(['Z936204125031,Alfie,,Bond,1,1H,N']);
  expect(await run('pupils', [file])).toMatchObject({
    code: 1,
    said: expect.stringMatching(/No line of the file could be used/),
  });
});

test('a row of the roll that cannot be read keeps everything from being written', async () => {
  await school.admin('post', `/sites/${sites.staff}/lists/Pupils/items`, {
    body: { fields: { Key: 'odd', YearGroup: 'Y1' } },
  });
  expect(await run('pupils', [demoFile])).toMatchObject({
    code: 1,
    said: expect.stringMatching(/1 row of Pupils and PupilNeeds cannot be read/),
  });
});
