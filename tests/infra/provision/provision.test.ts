import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphAs } from '../../../infra/local/graph-as.ts';
import { startGraph, type RunningGraph } from '../../../infra/local/graph/start-graph.ts';
import { appOf, demoTenant } from '../../../infra/local/school/tenant.ts';
import { runProvision } from '../../../infra/provision/provision-command.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { readSchool } from '../../../src/graph/school.ts';
import { sites } from '../../local-school.ts';

let running: RunningGraph;
let admin: Graph;
let env: { [name: string]: string };
const folder = mkdtempSync(join(tmpdir(), 'continuum-provision-'));

beforeEach(async () => {
  // A tenant in which nobody has granted anything yet.
  const tenant = { ...demoTenant, sites: demoTenant.sites.map((site) => ({ ...site, grants: [] })) };
  running = await startGraph({ tenant, port: 0 });
  admin = graphAs(running, appOf('admin'));
  env = { GRAPH_PORT: new URL(running.url).port };
});
afterEach(() => running.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(words: readonly string[] = [], more: object = {}): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const code = await runProvision(words, { ...env, ...more }, (line) => said.push(line));
  return { code, said: said.join('\n') };
}

async function fault(...faults: readonly object[]): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  await fetch(`${running.url}/__local/faults`, { method: 'POST', headers, body: JSON.stringify({ faults }) });
}

const listCount = async (): Promise<number> =>
  ((await admin('get', `/sites/${sites.staff}/lists?$top=200`)) as { value: object[] }).value.length;

test('--plan says everything that would be done, and does none of it', async () => {
  const before = await listCount();
  const { code, said } = await run(['--plan']);
  expect(code).toBe(0);
  expect(said).toMatch(/would make the list Pupils in the staff site/);
  expect(said).toMatch(/would make the list PupilNeeds in the pastoral site/);
  expect(said).toMatch(/would grant the Continuum tab "write" on the leaders site/);
  expect(said).toMatch(/would add 26 rows to Categories/);
  expect(said).toMatch(/nothing was done/);
  expect(await listCount()).toBe(before);
});

test('a bare tenant becomes a school the bot can read; a second run changes nothing', async () => {
  const first = await run();
  expect([first.code, first.said]).toEqual([0, expect.stringMatching(/done: add \d+ rows to Settings/)]);
  const school = await readSchool(graphAs(running, appOf('bot')), sites);
  expect(school.categories).toHaveLength(26);
  expect(school.settings).toMatchObject({ dsl: '', head: '' });
  expect(school.days).toEqual([]);
  expect(await run()).toMatchObject({
    code: 0,
    said: expect.stringMatching(/Everything is there; nothing was changed/),
  });
});

test('what the school has changed or made by hand is left alone', async () => {
  await run();
  const settings = `/sites/${sites.leaders}/lists/Settings/items`;
  const { value } = (await admin('get', `${settings}?$expand=fields`)) as {
    value: { id: string; fields: { Name: string } }[];
  };
  const dsl = value.find(({ fields }) => fields.Name === 'DSL')?.id ?? '';
  await admin('patch', `${settings}/${dsl}/fields`, { body: { Value: 'Priya Shah', Key: 'by hand' } });
  expect((await run()).said).toMatch(/Everything is there/);
  expect((await readSchool(graphAs(running, appOf('bot')), sites)).settings.dsl).toBe('Priya Shah');
});

test('stopped in the middle it says so, and the next run does the rest', async () => {
  await fault({ method: 'POST', path: 'lists/Categories/items', status: 504 });
  const stopped = await run();
  expect(stopped).toMatchObject({
    code: 1,
    said: expect.stringMatching(/Needs you: SharePoint cannot be reached.*goes on where it stopped/),
  });
  await fault();
  expect((await run()).code).toBe(0);
  expect((await readSchool(graphAs(running, appOf('bot')), sites)).categories).toHaveLength(26);
});

test('without the right to make lists each site says what it takes', async () => {
  const live = {
    STAFF_SITE: sites.staff,
    PASTORAL_SITE: sites.pastoral,
    LEADERS_SITE: sites.leaders,
    GRAPH_ADDRESS: running.url,
  };
  const token = await tokenOf('bot');
  const { code, said } = await run([], { ...live, SECRET_GRAPH_TOKEN: token, BOT_ID: appOf('bot').id });
  expect(code).toBe(1);
  expect(said).toMatch(/may not see or make lists on the staff site.*Sites.FullControl.All/);
  expect(said).toMatch(/may not grant the bot and the tab their right on the leaders site/);
  expect(said).toMatch(/TAB_CLIENT_ID is not set/);
});

test('an id that is no site’s names the setting', async () => {
  const live = {
    STAFF_SITE: 'x.sharepoint.com,a,b',
    PASTORAL_SITE: sites.pastoral,
    LEADERS_SITE: sites.leaders,
    GRAPH_ADDRESS: running.url,
  };
  const { code, said } = await run(['--plan'], { ...live, SECRET_GRAPH_TOKEN: await tokenOf('admin') });
  expect([code, said]).toEqual([1, expect.stringMatching(/no site for the staff circle.*STAFF_SITE/)]);
});

test('a column of another type, and two rows where no value may stand twice, need a person; the rest is done', async () => {
  await run();
  const places = `/sites/${sites.staff}/lists/Places`;
  const { value } = (await admin('get', `${places}/columns`)) as { value: { id: string; name: string }[] };
  const id = (name: string): string => value.find((column) => column.name === name)?.id ?? '';
  await admin('delete', `${places}/columns/${id('Order')}`);
  await admin('post', `${places}/columns`, { body: { name: 'Order', text: {} } });
  await admin('delete', `${places}/columns/${id('Label')}`);
  const { code, said } = await run();
  expect(code).toBe(1);
  expect(said).toMatch(/done: add the column Label to Places/);
  expect(said).toMatch(/Needs you: The column "Order".*must be a number/);
});

test('school days are taken from a file, changed by it, and not touched without it', async () => {
  const file = join(folder, 'days.csv');
  writeFileSync(file, 'From,To,Kind,Term\n02/11/2026,13/11/2026,school,Autumn 2\n02/11/2026,,INSET,\n');
  expect((await run(['--days', file])).said).toMatch(/done: add 10 rows to SchoolDays/);
  expect((await run(['--days', file])).said).toMatch(/Everything is there/);
  writeFileSync(file, 'From,To,Kind,Term\n02/11/2026,13/11/2026,school,Autumn 2\n');
  expect((await run(['--days', file])).said).toMatch(/done: change 1 row of SchoolDays/);
  writeFileSync(file, 'From,To,Kind\n02/11/2026,13/11/2026,party\n');
  expect(await run(['--days', file])).toMatchObject({
    code: 1,
    said: expect.stringMatching(/line 2: The kind "party".*[\s\S]*nothing was changed/),
  });
  expect(await run(['--days', 'none.csv'])).toMatchObject({
    code: 1,
    said: expect.stringMatching(/none.csv cannot be read/),
  });
});

test('an app that may do more than it needs is told of, one that may only read is raised', async () => {
  await run();
  const grants = `/sites/${sites.staff}/permissions`;
  const { value } = (await admin('get', grants)) as { value: { id: string }[] };
  const [one, other] = value.map(({ id }) => id);
  await admin('patch', `${grants}/${one ?? ''}`, { body: { roles: ['fullcontrol'] } });
  await admin('patch', `${grants}/${other ?? ''}`, { body: { roles: ['read'] } });
  const { code, said } = await run();
  expect(code).toBe(1);
  expect(said).toMatch(/Needs you: The Continuum bot has "fullcontrol".*more than it needs/);
  expect(said).toMatch(/done: grant the Continuum tab "write" on the staff site/);
});

test('an unknown word gets the usage', async () => {
  expect(await run(['--now'])).toEqual({ code: 1, said: expect.stringMatching(/Usage: npm run provision/) });
});

async function tokenOf(name: string): Promise<string> {
  const { id, secret } = appOf(name);
  const response = await fetch(running.tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: id,
      client_secret: secret,
      scope: 'https://graph.microsoft.com/.default',
    }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}
