import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDayImport } from '../../../infra/import/days-command.ts';
import { runWeekly } from '../../../infra/weekly/weekly-command.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { itemsOf } from '../../../src/graph/items.ts';
import { lists } from '../../../src/graph/lists.ts';

const folder = mkdtempSync(join(tmpdir(), 'continuum-days-'));
let school: LocalSchool;
let env: { [name: string]: string };
beforeAll(async () => {
  school = await startSchool();
  env = { GRAPH_PORT: new URL(school.running.url).port, CONTINUUM_NOW: '2026-11-17T12:40' };
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await school.running.close();
});

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const run = async (words: readonly string[], command = runDayImport): Promise<{ code: number; said: string }> => {
  const said: string[] = [];
  return { code: await command(words, env, (line) => said.push(line)), said: said.join('\n') };
};
const days = async () => (await itemsOf(school.bot, sites.staff, lists.schoolDays).all()).rows.map(({ row }) => row);
const csv = 'From,To,Kind,Term\n02/11/2026,13/11/2026,school,Autumn 2\n02/11/2026,,INSET,\n14/11/2026,,party,\n';

test('a dry run writes nothing; the run does as shown; the second changes nothing', async () => {
  const dry = await run([file('days.csv', csv), '--dry-run']);
  expect(dry.code).toBe(0);
  expect(dry.said).toMatch(/new +10\n[\s\S]*Monday 2 November 2026: INSET, Autumn 2[\s\S]*line 4:[\s\S]*dry run/);
  expect(await days()).toEqual([]);
  expect(await run([file('days.csv', csv)])).toMatchObject({
    code: 0,
    said: expect.stringContaining('10 days were written'),
  });
  expect(await run([file('days.csv', csv)])).toMatchObject({
    code: 0,
    said: expect.stringContaining('Everything stands already'),
  });
  expect(await days()).toHaveLength(10);
});

test('a calendar changes a day and leaves the others', async () => {
  const ics =
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261103\nSUMMARY:Staff training day\nEND:VEVENT\nEND:VCALENDAR\n';
  const { code, said } = await run([file('days.ics', ics)]);
  expect(code).toBe(0);
  expect(said).toMatch(/school, Autumn 2 -> INSET, Autumn 2[\s\S]*9 days of the list are not in the file/);
  expect((await days()).find(({ day }) => day === '2026-11-03')).toMatchObject({ kind: 'inset', term: 'Autumn 2' });
});

test.each([
  [[], /Name the file/],
  [['one.csv', 'two.csv'], /One file at a time/],
  [['no-such.csv'], /There is no file/],
  [['--leavers', '3'], /Usage/],
])('%p ends with a sentence', async (words, sentence) => {
  expect(await run(words)).toMatchObject({ code: 1, said: expect.stringMatching(sentence) });
});

test('the summary is shown in the terminal and not posted', async () => {
  const { code, said } = await run(['--print', '--day', '2026-11-13'], runWeekly);
  expect(code).toBe(0);
  expect(said).toMatch(
    /0 entries about 0 children\.[\s\S]*Too early to compare; more entries now is good news\.[\s\S]*Nothing was posted\./,
  );
  expect(await run([], runWeekly)).toMatchObject({ code: 1, said: expect.stringContaining('--print') });
});
