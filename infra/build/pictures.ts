// The pictures of README and docs: each view in three themes, taken of the demo school as it is now.
import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { type Started, startLocal } from '../bench/local-start.ts';
import { asPaper, pictureOf } from './as-paper.ts';
import { findBrowser } from './find-browser.ts';
import { dueAt, takeWeekCards, type Theme, themes } from './week-card.ts';

type View = {
  name: string;
  as: string;
  query: string;
  width: number;
  /** What must be seen before the picture is taken. */
  shown: (tab: FrameLocator) => Promise<void>;
};

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
const written = async (tab: FrameLocator): Promise<void> =>
  tab
    .getByText(/Written by/)
    .nth(2)
    .waitFor();

const continuum = (name: string, link: string, sees: string, width = 1280): View => ({
  ...{ name: `continuum-${name}`, as: 'sarah.hall', query: `&page=k-1${width === 320 ? '&width=phone' : ''}`, width },
  shown: async (tab) => {
    if (link !== '') await tab.getByRole('link', { name: link, exact: true }).click();
    await tab.getByText(sees).first().waitFor();
  },
});

const continuumViews: readonly View[] = [
  continuum('wall', '', 'Lining up in silence'),
  continuum('wall-phone', '', 'Lining up in silence', 320),
  continuum('review', 'Review', 'Only what is due'),
  continuum('meeting', 'Meeting', 'practices are due'),
  continuum('then-and-now', 'Then and now', 'What moved'),
  continuum('school', 'Whole school', 'Class meeting on Wednesday'),
];

const thisWeek = (name: string, query: string, width: number): View => ({
  ...{ name, as: 'ruth.calder', query, width },
  shown: async (tab) => {
    await tab.getByRole('link', { name: 'This week', exact: true }).click();
    await tab.getByText('To talk about').waitFor();
  },
});

const views: readonly View[] = [
  {
    name: 'home',
    as: 'sarah.hall',
    query: '',
    width: 1280,
    shown: async (tab) => tab.getByRole('combobox').first().waitFor(),
  },
  { name: 'year-group', as: 'sarah.hall', query: '&page=y-1', width: 1280, shown: written },
  { name: 'year-group-phone', as: 'jo.birch', query: '&page=y-1&width=phone', width: 320, shown: written },
  {
    name: 'entry',
    as: 'sarah.hall',
    query: '&page=y-1',
    width: 1280,
    shown: async (tab) => {
      await tab.locator('a[href*="/entry/"]').nth(3).click();
      await tab.getByRole('button', { name: 'Add to this entry' }).waitFor();
    },
  },
  {
    name: 'child',
    as: 'sarah.hall',
    query: '&page=y-1',
    width: 1280,
    shown: async (tab) => {
      await tab.locator('a[href*="/child/"]').first().click();
      await tab
        .getByText(/Written by/)
        .first()
        .waitFor();
    },
  },
  ...continuumViews,
  thisWeek('week', '', 1280),
  thisWeek('week-phone', '&width=phone', 320),
  {
    name: 'not-in-the-circle',
    as: 'sandra.field',
    query: '&page=y-1',
    width: 1280,
    shown: async (tab) =>
      tab
        .getByText(/pastoral circle/)
        .first()
        .waitFor(),
  },
];

async function take(browser: Browser, bot: string, view: View, theme: Theme): Promise<void> {
  const page: Page = await browser.newPage({ viewport: { width: view.width, height: 800 }, deviceScaleFactor: 1 });
  await page.goto(`${bot}/host?as=${view.as}&theme=${theme}${view.query}`);
  await page.locator('html[data-app=started]').waitFor();
  await view.shown(page.frameLocator('#frame'));
  await page.screenshot({ path: join(folder, `${view.name}-${theme}.png`) });
  await page.close();
}

/** The wall as it comes out of a printer. */
async function takePaper(browser: Browser, bot: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${bot}/host?as=sarah.hall&page=k-1`);
  await page.frameLocator('#frame').getByText('Lining up in silence').first().waitFor();
  const frame = page.frames().find((one) => one.url().includes('/tab'));
  if (frame === undefined) throw new Error('the window shows no tab');
  for (const sheet of ['A4', 'A3'] as const) {
    const paper = await asPaper(browser, frame);
    await pictureOf(paper, sheet, join(folder, `continuum-paper-${sheet.toLowerCase()}.png`));
    await paper.close();
  }
  await page.close();
}

/** The chat with one moment saved and another to check. */
async function takeChat(browser: Browser, chat: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.goto(chat, { waitUntil: 'domcontentloaded' });
  for (const [words, answer] of [
    ['Alfie Bond 1H hit Daisy Green, playground', 'Please check this'],
    ['praise Rosa shared the blocks', 'Praise saved'],
  ] as const) {
    await page.locator('[role=textbox][contenteditable=true]').first().click();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await page.getByText(answer).waitFor();
  }
  await page.screenshot({ path: join(folder, 'chat.png') });
  await page.close();
}

// `npm run pictures -- continuum` takes only those whose name begins so.
const wanted = process.argv[2] ?? '';

/** A demo school of its own, for as long as pictures of it are taken. */
async function inSchool(words: readonly string[], takeAll: (browser: Browser, school: Started) => Promise<void>) {
  const data = await mkdtemp(join(tmpdir(), 'continuum-pictures-'));
  const school = await startLocal(data, words);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    await takeAll(browser, school);
  } finally {
    await browser.close();
    school.child.kill('SIGTERM');
    await new Promise((resolve) => school.child.once('exit', resolve));
    await rm(data, { recursive: true, force: true });
  }
}

mkdirSync(folder, { recursive: true });
await inSchool([], async (browser, { bot, chat }) => {
  if ('chat'.startsWith(wanted)) await takeChat(browser, chat);
  for (const view of views.filter(({ name }) => name.startsWith(wanted))) {
    for (const theme of themes) await take(browser, bot, view, theme);
  }
  if ('continuum-paper'.startsWith(wanted)) await takePaper(browser, bot);
});
if ('week-card'.startsWith(wanted)) {
  const words = ['--now', dueAt, '--as', 'ruth.calder@seabrook.example'];
  await inSchool(words, async (browser, { chat }) => takeWeekCards(browser, chat, folder));
}
