// The weekly summary as leaders meet it: asked for in their channel, posted there at its time, and read in three themes.
// `npm run pictures -- week` takes its pictures in the same way.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Axe from 'axe-core';
import type { Browser, Frame, Page } from 'playwright-core';
import { askForSummaries, cardsOf, dueAt, showCards, themes } from '../../infra/build/week-card.ts';
import { cast, strangers } from '../../infra/local/school/cast.ts';
import { offencesOf } from '../card-check.ts';
import { launch, openAs } from './continuum-window.ts';
import { type LocalRun, startLocal } from './local-run.ts';

jest.setTimeout(240_000);
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
let run: LocalRun;
let browser: Browser;
let folder: string;
let chat: Page;
let received: ReturnType<typeof cardsOf>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'continuum-walk-'));
  run = await startLocal({ data: folder, words: ['--now', dueAt, '--as', 'ruth.calder@seabrook.example'] });
  browser = await launch();
  chat = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  received = cardsOf(chat);
  await askForSummaries(chat, run.chat);
  await chat.getByText('From now on the weekly summary comes here').first().waitFor();
});
afterAll(async () => {
  await browser?.close();
  await run?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function offences(place: Page | Frame): Promise<readonly string[]> {
  await place.evaluate(axe);
  return place.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof Axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return found.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

const sideways = (place: Page | Frame): Promise<number> =>
  place.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Every word that is a name of somebody of the school, apart from those that are its places too. */
async function names(): Promise<ReadonlySet<string>> {
  const children = (await run.rows('staff', 'Pupils')).flatMap(({ Forename, Preferred, Surname }) =>
    [Forename, Preferred, Surname].flatMap((name) => (typeof name === 'string' ? [name] : [])),
  );
  const adults = [...cast, ...strangers].flatMap(({ name }) => name.split(' '));
  const all = new Set([...children, ...adults].flatMap((name) => name.split(/[^\p{L}]+/u)));
  for (const other of ['Hall', 'Field', '']) all.delete(other);
  return all;
}

// While the minute passes in which the bot looks whether a summary is due.
test.each(themes)('in the %s theme both pages of the week can be read on a phone and on a desktop', async (theme) => {
  const found: string[] = [];
  for (const width of [320, 1280]) {
    const { page, frame } = await openAs(browser, run, 'ruth.calder', 'y-1', { theme, width });
    for (const [path, sees] of [
      ['week', 'To talk about'],
      ['unnoticed?class=1H', 'Children of your own class'],
    ] as const) {
      await frame.evaluate((to) => {
        history.pushState(null, '', `/tab/${to}`);
        dispatchEvent(new PopStateEvent('popstate'));
      }, path);
      await frame.getByText(sees).first().waitFor();
      if (path !== 'week') await frame.getByRole('list', { name: 'Children of 1H to notice' }).waitFor();
      found.push(...(await offences(frame)).map((offence) => `${path} at ${width}: ${offence}`));
      if ((await sideways(frame)) > 0) found.push(`${path} at ${width} scrolls sideways`);
    }
    await page.close();
  }
  expect(found).toEqual([]);
});

test('the summary comes as a post of its own with one reply, and names nobody', async () => {
  await chat.getByText('Where and when', { exact: true }).first().waitFor({ timeout: 70_000 });
  const shown = await chat.locator('.ac-adaptiveCard').allInnerTexts();
  expect(shown).toHaveLength(2);
  expect(shown[0]).toContain('Five school days, Monday 16 November to Friday 20 November.');
  expect(shown[0]).toMatch(/\d+ entries about \d+ children/);
  const known = await names();
  // Were the list of names empty or of other words, nothing could be found in the card.
  expect(known.has('Alfie')).toBe(true);
  expect(known.has('Calder')).toBe(true);
  expect(shown.flatMap((text) => text.split(/[^\p{L}]+/u)).filter((word) => known.has(word))).toEqual([]);
  expect(received.flatMap(offencesOf)).toEqual([]);
  const posts = (await run.rows('leaders', 'Summaries')).filter(({ Monday }) => Monday === '2026-11-16');
  expect(posts.map(({ State }) => State)).toEqual(['posted']);
});

test('its cards can be read in three themes, on a phone and on a desktop', async () => {
  expect(received).toHaveLength(2);
  const found: string[] = [];
  for (const theme of themes) {
    for (const width of [320, 640]) {
      const page = await showCards(browser, received, theme, width);
      await page.getByText('Where and when', { exact: true }).waitFor();
      found.push(...(await offences(page)).map((offence) => `${theme} at ${width}: ${offence}`));
      if ((await sideways(page)) > 0) found.push(`${theme} at ${width} scrolls sideways`);
      await page.close();
    }
  }
  expect(found).toEqual([]);
});
