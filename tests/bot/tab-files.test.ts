// The tab as the server gives it out: over HTTP, from a folder built for the test.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import restify, { type Server } from 'restify';
import { pino } from 'pino';
import { addTab, type TabSettings } from '../../bot/teams/tab-files.ts';

const settings: TabSettings = {
  tenant: 'tenant',
  clientId: 'client',
  app: 'app',
  sites: { staff: 'staff', pastoral: 'pastoral', leaders: 'leaders' },
  graph: 'https://graph.microsoft.com',
  login: 'https://login.microsoftonline.com',
  bot: 'bot',
  now: '',
};

type Reply = { status: number; headers: { [name: string]: string | string[] | undefined }; body: string };

let outside: string;
let server: Server;

/** A request as it is written, dots and all: fetch would tidy the path first. */
function get(path: string, headers: { [name: string]: string } = {}): Promise<Reply> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

function serve(folder: string): Promise<Server> {
  const made = restify.createServer({ log: pino({ level: 'silent' }) as never });
  addTab(made, { folder, settings });
  return new Promise((resolve) => {
    made.listen(0, '127.0.0.1', () => resolve(made));
  });
}

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'continuum-tab-'));
  const folder = join(outside, 'tab');
  await mkdir(join(folder, 'assets', 'inner.d'), { recursive: true });
  await Promise.all([
    writeFile(join(outside, 'secret.txt'), 'not for you'),
    writeFile(join(folder, 'index.html'), '<title>Continuum</title>'),
    writeFile(join(folder, 'auth-redirect.html'), '<title>Signing in</title>'),
    writeFile(join(folder, 'privacy.html'), '<title>Privacy</title>'),
    writeFile(join(folder, 'assets', 'tab-Ab_1-x.js'), 'export {};'),
    writeFile(join(folder, 'assets', 'icon-1.svg'), '<svg/>'),
  ]);
  server = await serve(folder);
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await rm(outside, { recursive: true, force: true });
});

test.each(['/tab', '/tab/', '/tab/year/1', '/tab/config', '/tab/child/a1b2c3?show=praise'])(
  '%s is the tab’s one page, never kept',
  async (path) => {
    const { status, headers, body } = await get(path);
    expect({ status, body }).toEqual({ status: 200, body: '<title>Continuum</title>' });
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  },
);

test('a built file has its own type and may be kept for ever: its name changes with it', async () => {
  const { status, headers, body } = await get('/tab/assets/tab-Ab_1-x.js');
  expect({ status, body }).toEqual({ status: 200, body: 'export {};' });
  expect(headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect((await get('/tab/assets/icon-1.svg')).headers['content-type']).toBe('image/svg+xml');
});

test('a browser that can unpack is given files packed', async () => {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/tab/assets/tab-Ab_1-x.js`, {
    headers: { 'accept-encoding': 'gzip' },
  });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(response.headers.get('vary')).toBe('Accept-Encoding');
  expect(await response.text()).toBe('export {};');
});

test('the settings hold addresses and public ids, and nothing else', async () => {
  const { status, headers, body } = await get('/tab/settings.json');
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
  expect(JSON.parse(body)).toEqual(settings);
});

test('the page a sign-in window ends on may talk to the page that opened it', async () => {
  const { status, headers, body } = await get('/auth-redirect.html?state=x');
  expect({ status, body }).toEqual({ status: 200, body: '<title>Signing in</title>' });
  expect(headers).not.toHaveProperty('cross-origin-opener-policy');
  expect(headers['cache-control']).toBe('no-store');
});

test.each(['/tab', '/tab/assets/tab-Ab_1-x.js', '/auth-redirect.html', '/tab/settings.json'])(
  '%s lets Teams frame it and nobody else, and runs no code but its own',
  async (path) => {
    const { headers } = await get(path);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self';");
    expect(policy).toMatch(
      /connect-src 'self' https:\/\/graph\.microsoft\.com https:\/\/login\.microsoftonline\.com https:\/\/res\.cdn\.office\.net;/,
    );
    expect(policy).toMatch(
      /frame-ancestors 'self' https:\/\/teams\.microsoft\.com https:\/\/\*\.teams\.microsoft\.com https:\/\/\*\.cloud\.microsoft /,
    );
    expect(policy).not.toContain('unsafe');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers).not.toHaveProperty('x-frame-options');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  },
);

test.each([
  '/tab/assets',
  '/tab/assets/',
  '/tab/assets/inner.d',
  '/tab/assets/none.js',
  '/tab/none.png',
  '/tab/index.html',
  '/tab/../secret.txt',
  '/tab/assets/../../secret.txt',
  '/tab/assets/..%2f..%2fsecret.txt',
  '/tab/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
  '/tab/assets/..%5c..%5csecret.txt',
  '/tab/assets/%2e%2e',
  '/tab/assets/.hidden.js',
  '/tab/assets/tab-Ab_1-x.js%00.svg',
  '/tabs',
  '/assets/tab-Ab_1-x.js',
])('%s gives no file away: at most the tab’s own page', async (path) => {
  const { status, body } = await get(path);
  expect(status === 200 ? body : '<title>Continuum</title>').toBe('<title>Continuum</title>');
});

test('pages of plain words beside the tab are pages too', async () => {
  const { status, headers, body } = await get('/tab/privacy.html');
  expect({ status, body }).toEqual({ status: 200, body: '<title>Privacy</title>' });
  expect(headers['cache-control']).toBe('no-store');
});

test.each(['/tab/assets/none.js', '/tab/none.png', '/tab/none.html', '/tab/year/privacy.html', '/tabs'])(
  '%s is not there, and says so',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test('a server without a built tab says so', async () => {
  const bare = await serve(join(outside, 'nothing'));
  const { port } = bare.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/tab`);
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ message: 'the tab has not been built on this server' });
  await new Promise<void>((resolve) => bare.close(() => resolve()));
});
