// Every view, in every theme, on a phone and on a desktop: nothing serious for axe, nothing to scroll sideways.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Axe from 'axe-core';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { findBrowser } from '../../infra/build/find-browser.ts';
import { type LocalRun, startLocal } from './local-run.ts';

jest.setTimeout(300_000);
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
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

type View = { name: string; as: string; path: string; sees: RegExp };

const views: readonly View[] = [
  { name: 'home', as: 'sarah.hall', path: '', sees: /Open a child/ },
  { name: 'year group', as: 'sarah.hall', path: 'year/1', sees: /Written by/ },
  { name: 'unclear', as: 'sarah.hall', path: 'unclear', sees: /not clear/i },
  { name: 'year group outside the circle', as: 'sandra.field', path: 'year/1', sees: /pastoral circle/ },
  { name: 'a page that is none', as: 'sarah.hall', path: 'nowhere', sees: /page/i },
];

const themes = ['light', 'dark', 'contrast'] as const;

async function open(as: string, theme: string, width: number): Promise<{ page: Page; frame: Frame }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${run.bot}/host?as=${as}&theme=${theme}${width === 320 ? '&width=phone' : ''}`);
  await page.locator('html[data-app=started]').waitFor();
  const frame = page.frames().find((one) => new URL(one.url()).pathname.startsWith('/tab'));
  if (frame === undefined) throw new Error('the window shows no tab');
  await frame.getByRole('heading', { name: 'Year groups', level: 1 }).waitFor();
  return { page, frame };
}

/** Goes to a page of the tab without starting it again. */
async function go(frame: Frame, path: string, sees: RegExp): Promise<void> {
  await frame.evaluate((to) => {
    history.pushState(null, '', `/tab/${to}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await frame.getByText(sees).first().waitFor({ timeout: 8000 });
}

async function offences(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof Axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return found.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

const sideways = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(themes)('in the %s theme', (theme) => {
  // Colours do not change with the width: the wide one is walked in one theme.
  test.each(theme === 'light' ? [320, 1280] : [320])(
    'at %i px nothing serious is found and nothing scrolls sideways',
    async (width) => {
      const found: string[] = [];
      for (const as of new Set(views.map((view) => view.as))) {
        const { page, frame } = await open(as, theme, width);
        for (const view of views.filter((one) => one.as === as)) {
          await go(frame, view.path, view.sees);
          found.push(...(await offences(frame)).map((offence) => `${view.name}: ${offence}`));
          const wide = await sideways(frame);
          if (wide > 0) found.push(`${view.name}: ${wide} px to scroll sideways`);
        }
        await page.close();
      }
      expect(found).toEqual([]);
    },
  );
});

test.each([640, 1920])('at %i px, a desktop at 200 % and a projector, nothing scrolls sideways', async (width) => {
  const { page, frame } = await open('sarah.hall', 'light', width);
  for (const view of views.filter(({ as }) => as === 'sarah.hall')) {
    await go(frame, view.path, view.sees);
    expect([view.name, await sideways(frame)]).toEqual([view.name, 0]);
  }
  await page.close();
});

test('an entry and a child’s page are as good, with a correction open', async () => {
  const found: string[] = [];
  for (const theme of themes) {
    const { page, frame } = await open('sarah.hall', theme, 320);
    await go(frame, 'year/1', /Written by/);
    await frame.locator('a[href*="/child/"]').first().click();
    await frame
      .getByText(/Written by/)
      .first()
      .waitFor();
    found.push(...(await offences(frame)));
    await frame.locator('a[href*="/entry/"]').first().click();
    await frame.getByRole('button', { name: 'Withdraw' }).click();
    await frame.getByRole('textbox').first().waitFor();
    // The colours of a button under the mouse fade in; what counts is how it looks then.
    await page.mouse.move(0, 0);
    await frame.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
    found.push(...(await offences(frame)).map((offence) => `${theme}: ${offence}`));
    if ((await sideways(frame)) > 0) found.push(`${theme}: an entry scrolls sideways`);
    await page.close();
  }
  expect(found).toEqual([]);
});

test('the newest entry is found, opened and left again by keyboard alone', async () => {
  const { page, frame } = await open('sarah.hall', 'light', 1280);
  await go(frame, '', /Open a child/);
  const reach = async (name: RegExp): Promise<void> => {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const focused = await frame.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.tagName === 'A' ? (activeElement.textContent ?? '') : '';
      });
      if (name.test(focused)) return;
    }
    throw new Error(`Tab does not reach ${String(name)}`);
  };
  await reach(/^Year 1$/);
  await page.keyboard.press('Enter');
  await frame.getByRole('heading', { name: 'Year 1', level: 1 }).waitFor();
  await frame
    .getByText(/Written by/)
    .first()
    .waitFor();
  expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await reach(/Left the room|Chose to be apart|Hurt|Rough|Interrupted|Swearing|Took|Unkind|Said no/);
  await page.keyboard.press('Enter');
  await frame.getByRole('button', { name: 'Add to this entry' }).waitFor();
  expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await frame.getByRole('heading', { name: 'Year 1', level: 1 }).waitFor();
  await page.close();
});
