// The walk across the whole product: typed in the chat, saved, read in the tab by those who may, and by nobody else.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { findBrowser } from '../../infra/build/find-browser.ts';
import { type LocalRun, startLocal } from './local-run.ts';

jest.setTimeout(240_000);
let run: LocalRun;
let browser: Browser;
let folder: string;
const typed = 'Alfie Bond 1H hit Daisy Green, playground';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'continuum-walk-'));
  run = await startLocal({ data: folder, words: ['--now', '2026-11-17T12:40'] });
  browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  await page.goto(run.chat, { waitUntil: 'domcontentloaded' });
  await page.locator('[role=textbox][contenteditable=true]').first().click();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.close();
});
afterAll(async () => {
  await browser?.close();
  await run?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The tab as somebody of the cast, at one of its pages; and every request that it makes to Graph. */
async function openTab(as: string, pageId: string): Promise<{ page: Page; tab: FrameLocator; asked: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(run.graph) && request.method() !== 'OPTIONS')
      asked.push(`${request.method()} ${decodeURIComponent(request.url())}`);
  });
  await page.goto(`${run.bot}/host?as=${as}&page=${pageId}`);
  await page.locator('html[data-app=started]').waitFor();
  return { page, tab: page.frameLocator('#frame'), asked };
}

test.each(['jo.birch', 'sarah.hall', 'ruth.calder'])(
  '%s, who is in the pastoral circle, reads it in the year group once, with both children',
  async (as) => {
    const { page, tab } = await openTab(as, 'y-1');
    await tab.getByRole('heading', { name: 'Year 1', level: 1 }).waitFor();
    const entry = tab.getByText(typed).first();
    await entry.waitFor();
    expect(await tab.getByText(typed).count()).toBe(1);
    expect(await tab.getByText('Alfie Bond').count()).toBeGreaterThan(0);
    expect(await tab.getByText('Daisy Green').count()).toBeGreaterThan(0);
    await page.close();
  },
);

test('the lunchtime supervisor does not: she is told which circle it is and whom to ask, and still reads praise', async () => {
  const { page, tab, asked } = await openTab('sandra.field', 'y-1');
  await tab
    .getByText(/pastoral circle/)
    .first()
    .waitFor();
  await tab
    .getByText(/Written by/)
    .first()
    .waitFor();
  expect(await tab.getByText(typed).count()).toBe(0);
  const refused = asked.filter((url) => url.includes('/lists/Incidents/')).length;
  await tab.getByRole('link', { name: 'Year groups' }).click();
  await tab.getByRole('link', { name: 'Year 2' }).click();
  await tab.getByRole('heading', { name: 'Year 2', level: 1 }).waitFor();
  await tab
    .getByText(/pastoral circle/)
    .first()
    .waitFor();
  // Once it is known that the circle is closed, it is not knocked at again.
  expect(asked.filter((url) => url.includes('/lists/Incidents/')).length).toBe(refused);
  await page.close();
});

test('somebody without a place in any circle reads nothing at all', async () => {
  const { page, tab } = await openTab('kim.osborne', 'y-1');
  await tab
    .getByText(/circle/)
    .first()
    .waitFor();
  expect(await tab.getByText(/Alfie|Daisy|Written by/).count()).toBe(0);
  await page.close();
});

test('the year lead adds to it by keyboard alone, and the addition stands as a row of its own', async () => {
  const { page, tab } = await openTab('sarah.hall', 'y-1');
  const link = tab.getByRole('link', { name: /Hurt or was about to hurt a child/ }).first();
  await link.waitFor();
  await link.focus();
  await page.keyboard.press('Enter');
  const add = tab.getByRole('button', { name: 'Add to this entry' });
  await add.waitFor();
  await add.focus();
  await page.keyboard.press('Enter');
  await tab.getByRole('textbox').first().waitFor();
  await tab.getByRole('textbox').first().focus();
  await page.keyboard.type('They made it up with a drawing.');
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    const name = await tab
      .locator(':focus')
      .innerText()
      .catch(() => '');
    if (/^(Add|Save)/.test(name)) break;
  }
  await page.keyboard.press('Enter');
  await tab.getByText('They made it up with a drawing.').first().waitFor();
  expect((await run.rows('pastoral', 'Addenda')).map(({ Words, AuthorName }) => [Words, AuthorName])).toEqual([
    ['They made it up with a drawing.', 'Sarah Hall'],
  ]);
  await page.close();
});

test('the first useful page of a year group needs two rounds of requests to Graph', async () => {
  const { page, tab, asked } = await openTab('sarah.hall', 'y-1');
  await tab
    .getByText(/Written by/)
    .first()
    .waitFor();
  const lists = asked.map((url) => /lists\/(\w+)\/items/.exec(url)?.[1] ?? url);
  // What the school is, side by side; then what was recorded, side by side.
  const entries = ['Incidents', 'Praise'];
  const second = lists.findIndex((list) => entries.includes(list));
  expect(new Set(lists.slice(0, second))).toEqual(new Set(['Pupils', 'Categories', 'Places', 'SchoolDays']));
  expect(lists.slice(second).toSorted()).toEqual(entries);
  await page.close();
});
