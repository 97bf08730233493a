// Every view of the continuum in every theme, on a phone and a desktop; and the wall on paper.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Axe from 'axe-core';
import type { Browser, Frame } from 'playwright-core';
import { asPaper, pdfOf, sizesOf } from '../../infra/build/as-paper.ts';
import { pupils } from '../pals.ts';
import { launch, openAs } from './continuum-window.ts';
import { type LocalRun, startLocal } from './local-run.ts';

jest.setTimeout(300_000);
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
let run: LocalRun;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'continuum-walk-'));
  run = await startLocal({ data: join(folder, 'data'), words: ['--now', '2026-11-17T12:40'] });
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await run?.stop();
  await rm(folder, { recursive: true, force: true });
});

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

const ways = [
  ['Wall', 'Lining up in silence after play'],
  ['Review', 'Only what is due'],
  ['Meeting', 'practices are due'],
  ['Then and now', 'What moved'],
  ['What was agreed', 'Counted warnings'],
  ['First look', 'Twenty things schools commonly do'],
  ['Whole school', 'Class meeting on Wednesday'],
] as const;

describe.each(['light', 'dark', 'contrast'])('in the %s theme', (theme) => {
  // Colours do not change with the width: the wide one is walked in one theme.
  test.each(theme === 'light' ? [320, 1280] : [320])(
    'at %i px nothing serious is found and nothing scrolls sideways',
    async (width) => {
      const { page, frame } = await openAs(browser, run, 'sarah.hall', 'k-1', { theme, width });
      const found: string[] = [];
      for (const [way, sees] of ways) {
        if (way !== 'Wall') await frame.getByRole('link', { name: way, exact: true }).click();
        await frame.getByText(sees).first().waitFor();
        found.push(...(await offences(frame)).map((offence) => `${way}: ${offence}`));
        if ((await sideways(frame)) > 0) found.push(`${way} scrolls sideways`);
      }
      await frame.getByRole('link', { name: 'Year 1', exact: true }).first().click();
      await frame.getByRole('link', { name: 'Review', exact: true }).click();
      await frame.getByRole('button', { name: /^Decide about “Golden time/ }).click();
      await frame.getByLabel('What will we do?').waitFor();
      await page.mouse.move(0, 0);
      await frame.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
      found.push(...(await offences(frame)).map((offence) => `a decision: ${offence}`));
      if ((await sideways(frame)) > 0) found.push('a decision scrolls sideways');
      await page.close();
      expect(found).toEqual([]);
    },
  );
});

test.each([
  ['A4', 842, 595],
  ['A3', 1191, 842],
] as const)('the wall fits one page of %s, lying, in any theme', async (format, width, height) => {
  const window = await openAs(browser, run, 'sarah.hall', 'k-1', { theme: 'dark' });
  await window.frame.getByText('Lining up in silence after play').waitFor();
  const paper = await asPaper(browser, window.frame);
  const pdf = await pdfOf(paper, format);
  const size = sizesOf(pdf);
  expect(size.pages).toBe(1);
  // Chromium rounds a page up to whole pixels.
  expect(Math.abs(size.width - width) + Math.abs(size.height - height)).toBeLessThan(4);
  await paper.emulateMedia({ media: 'print' });
  expect(await paper.getByRole('link').count()).toBe(0);
  expect(await paper.getByRole('button').count()).toBe(0);
  const words = await paper.locator('main').innerText();
  const named = pupils.filter(({ forename, surname }) => words.includes(`${forename} ${surname}`));
  expect(named).toEqual([]);
  expect(words).not.toMatch(/Sarah|Hall|For one child/);
  await paper.close();
  await window.page.close();
});

test('the history of a practice says the team and never who, and its address says nothing', async () => {
  const { page, frame } = await openAs(browser, run, 'sarah.hall', 'k-2');
  await frame.getByRole('heading', { name: 'Year 2: therapeutic continuum' }).waitFor();
  await frame.getByRole('link', { name: 'Review', exact: true }).click();
  await frame.getByRole('link', { name: 'Class meeting on Wednesday' }).click();
  await frame.getByText('The team placed it in “Adults keep it predictable”.').waitFor();
  await frame.getByText('The team moved it from “Adults keep it predictable” to “Adults teach it”.').waitFor();
  expect(new URL(frame.url()).pathname).toMatch(/^\/tab\/continuum\/practice\/[\da-f]{16}$/);
  expect(await frame.locator('main').innerText()).not.toMatch(/Lomax|Jenny/);
  await page.close();
});
