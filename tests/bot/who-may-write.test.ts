// The gate at the bot's own edge: who is let in, who is refused, and that of the refused nothing is kept.
import { demoTenant } from '../../infra/local/school/tenant.ts';
import { strangers } from '../../infra/local/school/cast.ts';
import { readConfig } from '../../bot/config.ts';
import { makeLog } from '../../bot/log.ts';
import { startBot } from '../../bot/start.ts';
import { activityFrom, type Rig, startRig } from '../bot-rig.ts';
import { member } from '../pals.ts';

jest.setTimeout(60_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

const words = 'Kai Nguyen RB hid behind the unmistakable purple wardrobe';
const [supply, guest] = strangers;

/** A message of somebody outside the cast. */
async function from(person: { id: string; tenant?: string; aad?: string | null }): Promise<string> {
  const base = activityFrom('jo.birch', rig.connector.url);
  const tenant = person.tenant ?? demoTenant.id;
  const before = rig.connector.sent.length;
  await rig.post({
    ...base,
    id: `from-${person.id}`,
    type: 'message',
    text: words,
    from: { id: `29:${person.id}`, ...(person.aad === null ? {} : { aadObjectId: person.aad ?? person.id }) },
    conversation: { id: `chat-${person.id}`, conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
  });
  return rig.connector.sent
    .slice(before)
    .map(({ text }) => text)
    .join('\n');
}

async function nothingKept(): Promise<void> {
  const kept = [
    await rig.rows('Incidents'),
    await rig.rows('Praise', 'staff'),
    await rig.rows('Diversions', 'leaders'),
    await rig.stateText(),
    rig.logged,
  ];
  expect(JSON.stringify(kept)).not.toContain('purple wardrobe');
}

test('a supply teacher without a row in the staff list is refused kindly, and nothing is kept', async () => {
  rig.connector.people.push({ id: `29:${supply.id}`, tenant: demoTenant.id, email: supply.email });
  expect(await from(supply)).toMatch(/do not know you yet.*staff list/);
  await nothingKept();
});

test.each([
  ['by the sign-in name', { id: guest.id, email: guest.email, role: 'user' }],
  ['by what the roster calls them', { id: 'guest-2', email: 'jo.birch@seabrook.example', role: 'guest' }],
])('a guest is refused %s, and nothing is kept', async (_, { id, email, role }) => {
  rig.connector.people.push({ id: `29:${id}`, tenant: demoTenant.id, email, role });
  expect(await from({ id })).toMatch(/staff of this school only/);
  await nothingKept();
});

test('a person of another tenant is refused without being asked who they are, and nothing is kept', async () => {
  expect(await from({ id: member('jo.birch').id, tenant: 'another-tenant' })).toMatch(/staff of this school only/);
  await nothingKept();
});

test('somebody whose home is another tenant is refused, whatever the conversation says', async () => {
  rig.connector.people.push({ id: '29:visiting', tenant: 'another-tenant', email: 'jo.birch@seabrook.example' });
  expect(await from({ id: 'visiting' })).toMatch(/staff of this school only/);
  await nothingKept();
});

test('somebody without an object id is refused, and nothing is kept', async () => {
  expect(await from({ id: 'nobody', aad: null })).toMatch(/cannot tell who you are/);
  await nothingKept();
});

test('a member of staff is bound to their row once, and nobody else is let in by the same sign-in name', async () => {
  await rig.say('sandra.field', 'hello');
  const bound = (await rig.rows('Staff', 'leaders')).find(({ Email }) => Email === 'sandra.field@seabrook.example');
  expect(bound?.StaffId).toBe(member('sandra.field').id);
  await rig.say('sandra.field', 'hello');
  rig.connector.people.push({ id: '29:impostor', tenant: demoTenant.id, email: 'sandra.field@seabrook.example' });
  expect(await from({ id: 'impostor' })).toMatch(/belongs to another account/);
});

test('a shared device is not taken for a person: it gets the form, and nothing is kept yet', async () => {
  const [sent] = await rig.say('ipad-1h', words);
  expect(sent?.summary).toBe('Record a moment');
  await nothingKept();
});

test('somebody the office adds to the staff list is let in without a restart', async () => {
  const added = { Key: 'added-row', Email: supply.email, Name: supply.name, Kind: 'supply', Until: '2026-11-20' };
  const { sites } = rig.config;
  await rig.school.admin('post', `/sites/${sites.leaders}/lists/Staff/items`, { body: { fields: added } });
  // The list is read again at most once a minute; a new copy of the bot has just read it.
  const fresh = await startBot(rig.config, makeLog({ write: () => undefined }));
  try {
    const before = rig.connector.sent.length;
    const activity = {
      ...activityFrom('jo.birch', rig.connector.url),
      id: 'now-known',
      type: 'message',
      text: 'hello',
      from: { id: `29:${supply.id}`, aadObjectId: supply.id },
    };
    await fetch(`http://127.0.0.1:${fresh.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    expect(rig.connector.sent.slice(before)).toMatchObject([{ text: expect.stringContaining('Tell me what you saw') }]);
  } finally {
    await fresh.close();
  }
});

test('until the school’s lists have been read once nobody is let in, and the bot is not ready', async () => {
  await rig.school.fault({ method: 'GET', path: 'lists/Staff', status: 503, times: -1 });
  const cold = await startBot(rig.config, makeLog({ write: () => undefined }));
  try {
    const ready = await fetch(`http://127.0.0.1:${cold.port}/ready`);
    expect([ready.status, await ready.json()]).toMatchObject([503, { ready: false }]);
    expect((await fetch(`http://127.0.0.1:${cold.port}/health`)).status).toBe(200);
    const before = rig.connector.sent.length;
    const activity = { ...activityFrom('jo.birch', rig.connector.url), id: 'cold', type: 'message', text: words };
    await fetch(`http://127.0.0.1:${cold.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    expect(rig.connector.sent.slice(before)).toMatchObject([
      { text: 'I cannot check who you are just now. Nothing was kept; please send it again in a few minutes.' },
    ]);
    await nothingKept();
  } finally {
    await cold.close();
    await rig.school.fault();
  }
});

test('the server refuses to start without a bot id, unless it is told so and listens on this machine only', () => {
  const env = {
    BOT_TENANT_ID: 't',
    STAFF_SITE: 's',
    PASTORAL_SITE: 'p',
    LEADERS_SITE: 'l',
    STORAGE_CONNECTION: 'c',
    GRAPH_CLIENT_ID: 'g',
  };
  expect(() => readConfig(env)).toThrow(/BOT_ID is empty/);
  expect(() => readConfig({ ...env, ALLOW_ANONYMOUS_BOT: '1' })).toThrow(/LISTEN_ON=127.0.0.1/);
  expect(readConfig({ ...env, ALLOW_ANONYMOUS_BOT: '1', LISTEN_ON: '127.0.0.1' })).toMatchObject({ bot: { id: '' } });
});
