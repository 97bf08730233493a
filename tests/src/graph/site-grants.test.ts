import { appOf } from '../../../infra/local/school/tenant.ts';
import { grantWrite, readGrants } from '../../../src/graph/site-grants.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool();
});
afterAll(() => school.running.close());

const bot = appOf('bot').id;
const botGrant = async () => (await readGrants(school.admin, sites.staff)).find(({ app }) => app === bot);

test('grants are read by app, each once', async () => {
  const grants = await readGrants(school.admin, sites.staff);
  expect(grants.map(({ app, roles }) => [app, roles])).toEqual([
    [bot, ['write']],
    [appOf('tab').id, ['write']],
  ]);
});

test('a grant that is gone is given again, one that reads only is raised', async () => {
  await school.admin('delete', `/sites/${sites.staff}/permissions/${(await botGrant())?.id ?? ''}`);
  await grantWrite(school.admin, sites.staff, { id: bot, name: 'Continuum bot' }, undefined);
  expect((await botGrant())?.roles).toEqual(['write']);
  const standing = await botGrant();
  await school.admin('patch', `/sites/${sites.staff}/permissions/${standing?.id ?? ''}`, { body: { roles: ['read'] } });
  await grantWrite(school.admin, sites.staff, { id: bot, name: 'Continuum bot' }, standing);
  expect((await botGrant())?.roles).toEqual(['write']);
});

test('the running bot may not look at grants', async () => {
  await expect(readGrants(school.bot, sites.staff)).rejects.toMatchObject({ kind: 'forbidden' });
});
