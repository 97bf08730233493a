// The tab as somebody in Teams meets it: in the local Teams window, with the real teams-js and the real MSAL.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { findBrowser } from '../../infra/build/find-browser.ts';
import { type LocalRun, startLocal } from './local-run.ts';

jest.setTimeout(180_000);
let run: LocalRun;
let browser: Browser;
let context: BrowserContext;
let folder: string;
/** What a page complained of, and where tokens were asked for. */
let complaints: string[];
let asked: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'continuum-walk-'));
  run = await startLocal({ data: folder, words: ['--now', '2026-11-17T12:40'] });
  browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
});
afterAll(async () => {
  await browser?.close();
  await run?.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  complaints = [];
  asked = [];
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  // Microsoft's list of Teams' hosts: teams-js uses the one it was built with.
  await context.route('https://res.cdn.office.net/**', (route) => route.fulfill({ status: 404 }));
  context.on('console', (line) => {
    if (line.type() === 'error' && !line.text().includes('404')) complaints.push(line.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('request', (request) => {
    if (request.method() === 'POST') asked.push(`${new URL(request.url()).pathname} ${request.postData() ?? ''}`);
  });
});
afterEach(() => context.close());

async function openWindow(words: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${run.tab}${words}`);
  return page;
}

async function openTab(words: string): Promise<{ page: Page; tab: Frame }> {
  const page = await openWindow(words);
  await page.locator('html[data-app=started]').waitFor();
  const tab = await (await page.waitForSelector('#frame')).contentFrame();
  if (tab === null) throw new Error('the window frames no tab');
  return { page, tab };
}

const background = (tab: Frame): Promise<string> =>
  tab.locator('.themed').evaluate((themed) => getComputedStyle(themed).backgroundColor);

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(where: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run({ exclude: ['iframe'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

test('the tab signs in as whoever is chosen, and keeps nothing behind', async () => {
  const { page, tab } = await openTab('?as=sarah.hall');
  await tab.getByRole('heading', { level: 1 }).waitFor();
  expect(asked).toContain('/host/token {"person":"sarah.hall@seabrook.example"}');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.getByRole('button', { name: 'Signed in as Sarah Hall' }).click();
  await page.getByRole('link', { name: 'Priya Shah' }).click();
  await page.getByRole('button', { name: 'Signed in as Priya Shah' }).waitFor();
  await page.locator('html[data-app=started]').waitFor();
  expect(asked).toContain('/host/token {"person":"priya.shah@seabrook.example"}');
  // That only leaders may read some lists is an answer too; the browser writes it down as one it did not like.
  expect(complaints.filter((one) => !one.includes('status of 403'))).toEqual([]);
});

test('what the tab reads is what SharePoint lets this person read', async () => {
  const authorised = new Set<string>();
  context.on('request', (request) => {
    const token = request.headers()['authorization']?.replace('Bearer ', '') ?? '';
    const [, claims = ''] = token.split('.');
    if (claims !== '') {
      const { upn, scp } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { [claim: string]: string };
      authorised.add(`${upn} ${scp}`);
    }
  });
  const { tab } = await openTab('?as=sandra.field');
  await tab.getByRole('heading', { level: 1 }).waitFor();
  await tab.getByRole('heading', { level: 2 }).first().waitFor();
  expect([...authorised]).toEqual(['sandra.field@seabrook.example Sites.Selected']);
});

test('the first page weighs less than 300 kB, sign-in and the client for Graph left out', async () => {
  const later = /\/assets\/(?:sign-in|CacheKeys|graph|fault)-/;
  const weights: Promise<number>[] = [];
  context.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/tab') && !later.test(pathname))
      weights.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  const { page } = await openTab('');
  await page.waitForLoadState('networkidle');
  const weight = (await Promise.all(weights)).reduce((sum, one) => sum + one, 0);
  expect(weight).toBeGreaterThan(100_000);
  expect(weight).toBeLessThan(300 * 1024);
});

test('it follows the theme, at the start and when it changes', async () => {
  const { page, tab } = await openTab('?theme=dark');
  expect(await background(tab)).toBe('rgb(41, 41, 41)');
  await page.getByLabel('Theme').selectOption('High contrast');
  await tab.locator('.themed-contrast').waitFor();
  expect(await background(tab)).toBe('rgb(0, 0, 0)');
  await page.getByLabel('Theme').selectOption('Light');
  await tab.locator('.themed-light').waitFor();
  expect(await background(tab)).toBe('rgb(255, 255, 255)');
  expect(new URL(page.url()).searchParams.has('theme')).toBe(false);
});

test('where Teams wants the person’s word, a press of the button signs in, and refusing can be mended', async () => {
  const { page, tab } = await openTab('?signin=ask');
  await tab.getByRole('heading', { name: 'Sign in to Continuum' }).waitFor();
  await tab.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('dialog', { name: 'Sign in to Continuum?' }).getByRole('button', { name: 'Cancel' }).click();
  await tab.getByText('The sign-in was not finished.').waitFor();
  await tab.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await tab.getByRole('heading', { name: 'Sign in to Continuum' }).waitFor({ state: 'detached' });
  expect(asked.filter((line) => line.startsWith('/host/token'))).toHaveLength(1);
});

test('a channel’s tab is set up without signing in, and then opens what was chosen', async () => {
  const page = await openWindow('?context=channel');
  await page.locator('html[data-app=started]').waitFor();
  asked.length = 0;
  await page.getByRole('button', { name: 'Add a tab' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add Continuum to this channel' });
  const setUp = page.frameLocator('#add-frame');
  expect(await dialog.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  await setUp.getByRole('radio', { name: 'Year 1' }).click();
  expect(asked).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Year 1' }).waitFor();
  expect(new URL(page.url()).searchParams.get('entity')).toBe('year-1');
  expect(new URL(page.url()).searchParams.get('path')).toBe('/tab/year/1');
});

test('Escape twice takes everything off the screen, and a key brings it back', async () => {
  const { page, tab } = await openTab('');
  const heading = tab.getByRole('heading', { level: 1 });
  await heading.waitFor();
  await heading.click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await tab.getByText('Press any key or this button to come back.').waitFor();
  expect(await tab.locator('#root').isVisible()).toBe(false);
  await page.waitForTimeout(700);
  await page.keyboard.press('a');
  await tab.locator('#root').waitFor({ state: 'visible' });
  expect(await tab.title()).not.toBe('');
});

test('outside a frame it says how to open it in Teams', async () => {
  const page = await context.newPage();
  await page.goto(`${run.bot}/tab`);
  await page.getByRole('heading', { name: 'Open Continuum in Teams' }).waitFor();
  expect(await page.getByRole('link', { name: 'Open Microsoft Teams' }).getAttribute('href')).toMatch(
    /^https:\/\/teams\.microsoft\.com\/l\/entity\/[\da-f-]{36}\/continuum$/,
  );
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('in a window that stays silent it says so too, after five seconds', async () => {
  const page = await context.newPage();
  await page.route(`${run.bot}/silent`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Silent</title><iframe src="/tab" id="frame"></iframe>' }),
  );
  await page.goto(`${run.bot}/silent`);
  const tab = page.frameLocator('#frame');
  await tab.getByRole('heading', { name: 'Continuum', exact: true }).waitFor();
  await tab.getByRole('link', { name: 'Open Microsoft Teams' }).waitFor({ timeout: 9000 });
  expect(await tab.getByRole('heading', { level: 1 }).textContent()).toBe('Open Continuum in Teams');
});

test('a page of somebody else’s may not frame it', async () => {
  const foreign = await startForeign(`<title>Elsewhere</title><iframe src="${run.bot}/tab" id="frame"></iframe>`);
  const page = await context.newPage();
  await page.goto(foreign.url);
  await page.waitForTimeout(1000);
  expect(await page.frameLocator('#frame').locator('#root').count()).toBe(0);
  foreign.server.close();
});

test.each(['', '?context=channel&theme=dark', '?theme=contrast&width=phone'])(
  'the window itself has no barriers: /host%s',
  async (words) => {
    const { page } = await openTab(words);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Signed in as/ }).click();
    expect(await violations(page)).toEqual([]);
  },
);

test('on a small screen nothing has to be moved sideways', async () => {
  const page = await openWindow('?context=channel');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator('html[data-app=started]').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

function startForeign(body: string): Promise<{ server: Server; url: string }> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(body));
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ server, url: `http://localhost:${port}/` });
    });
  });
}
