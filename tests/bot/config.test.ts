import { ConfigProblems, readConfig } from '../../bot/config.ts';

const good = {
  BOT_ID: 'b',
  BOT_TENANT_ID: 't',
  STAFF_SITE: 's',
  PASTORAL_SITE: 'p',
  LEADERS_SITE: 'l',
  STORAGE_CONNECTION: 'c',
};

function problems(env: object): readonly string[] {
  try {
    readConfig(env as { [name: string]: string });
    return [];
  } catch (error) {
    return error instanceof ConfigProblems ? error.problems : [String(error)];
  }
}

test('what a school sets is read, with the addresses of Microsoft unless said otherwise', () => {
  expect(readConfig({ ...good, GRAPH_ADDRESS: 'http://127.0.0.1:4010/' })).toMatchObject({
    bot: { id: 'b', tenant: 't', credential: { kind: 'managed-identity' } },
    graph: { clientId: 'b', address: 'http://127.0.0.1:4010', login: 'https://login.microsoftonline.com' },
    listen: { port: 3978 },
  });
});

test('every problem is named at once', () => {
  expect(problems({ ...good, STAFF_SITE: ' ', LEADERS_SITE: undefined, PORT: 'x' })).toEqual([
    expect.stringContaining('STAFF_SITE is empty'),
    expect.stringContaining('LEADERS_SITE is missing'),
    expect.stringContaining('PORT'),
  ]);
});

test.each([
  ['a certificate without its file', { BOT_CREDENTIAL: 'certificate' }, /BOT_CERTIFICATE_FILE/],
  ['a secret that is not there', { BOT_CREDENTIAL: 'secret' }, /SECRET_BOT_PASSWORD/],
  ['an unknown credential', { BOT_CREDENTIAL: 'password' }, /BOT_CREDENTIAL/],
  ['an address that is none', { GRAPH_ADDRESS: 'graph' }, /GRAPH_ADDRESS/],
  ['a name that would break a header', { ORGANISATION: 'Seabrook|Trust' }, /ORGANISATION/],
])('%s stops the start with a sentence', (_, wrong, expected) => {
  expect(problems({ ...good, ...wrong }).join(' ')).toMatch(expected);
});
