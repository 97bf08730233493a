// The main job as a person does it: typed into the Playground's own page, saved on the card, read back over Graph.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../infra/build/find-browser.ts';
import { startLocal, type LocalRun } from './local-run.ts';

jest.setTimeout(180_000);
let run: LocalRun;
let browser: Browser;
let folder: string;

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

async function openChat(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(run.chat, { waitUntil: 'domcontentloaded' });
  await page.getByText('Hello, I am Continuum').first().waitFor();
  return page;
}

async function say(page: Page, text: string): Promise<void> {
  await page.locator('[role=textbox][contenteditable=true]').first().click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('a person types what they saw, presses Save, and the entry stands in the Incidents list', async () => {
  const page = await openChat();
  await say(page, 'Alfie Bond 1H hit Daisy Green, playground');
  await page.getByText('Please check this').waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  const stored = (await run.rows('pastoral', 'Incidents')).filter(
    ({ Words }) => Words === 'Alfie Bond 1H hit Daisy Green, playground',
  );
  expect(stored).toMatchObject([
    {
      Status: 'confirmed',
      PupilName: 'Alfie Bond',
      ClassName: '1H',
      Role: 'did',
      Category: 'X1',
      Place: 'playground',
      OccurredOn: '2026-11-17',
      AuthorName: 'Jo Birch',
    },
    { Status: 'confirmed', PupilName: 'Daisy Green', ClassName: '1H', Role: 'affected' },
  ]);
  await page.close();
});

test('data survives a restart, the welcome does not come twice, and nothing is left running', async () => {
  const before = (await run.rows('pastoral', 'Incidents')).length;
  const ports = run.ports;
  await run.stop();
  for (const port of Object.values(ports))
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed');
  run = await startLocal({ data: folder, words: ['--now', '2026-11-17T12:40'], ports });
  expect(await run.rows('pastoral', 'Incidents')).toHaveLength(before);
  const page = await browser.newPage();
  await page.goto(run.chat, { waitUntil: 'domcontentloaded' });
  await page.locator('[role=textbox][contenteditable=true]').first().waitFor();
  await say(page, 'help');
  await page.getByText('Tell me what you saw').first().waitFor();
  expect(await page.getByText('Hello, I am Continuum').count()).toBe(0);
  await page.close();
});

test('a busy port is named in a sentence, and nothing of the half-started school is left', async () => {
  const second = await startLocal({ data: `${folder}-second`, words: [], ports: { ...run.ports } }).then(
    () => 'started',
    (error: Error) => error.message,
  );
  expect(second).toMatch(/Port \d+ is in use by another program\. Stop that program, or set \w+ to a free port/);
});
