// Who sees what of a pupil's plan, in a real browser: the circles decide, whatever address somebody types.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { findBrowser } from '../../infra/build/find-browser.ts';
import { pupil } from '../pals.ts';
import { type LocalRun, startLocal } from './local-run.ts';

jest.setTimeout(300_000);
let run: LocalRun;
let browser: Browser;
let folder: string;
const kai = pupil('Kai Nguyen').id;
const alfie = pupil('Alfie Bond').id;

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

type Asked = { list: string; status: number };

/** Opens the tab as somebody and types an address; every answer of Graph's is noted. */
async function typed(as: string, path: string): Promise<{ page: Page; frame: Frame; asked: readonly Asked[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const asked: Asked[] = [];
  page.on('response', (response) => {
    const list = /\/lists\/(\w+)\/items/.exec(response.url())?.[1];
    if (list !== undefined && response.request().method() !== 'OPTIONS')
      asked.push({ list, status: response.status() });
  });
  await page.goto(`${run.bot}/host?as=${as}`);
  await page.locator('html[data-app=started]').waitFor();
  const frame = page.frames().find((one) => new URL(one.url()).pathname.startsWith('/tab'));
  if (frame === undefined) throw new Error('the window shows no tab');
  await frame.getByRole('heading', { name: 'Year groups', level: 1 }).waitFor();
  asked.length = 0;
  await frame.evaluate((to) => {
    history.pushState(null, '', `/tab/${to}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  return { page, frame, asked };
}

/** What only the pastoral circle may read. */
const narrow = ['Plans', 'PlanVersions', 'Tools', 'LookBacks', 'Incidents', 'Addenda'];

describe.each(['sandra.field', 'maureen.begley', 'ipad-1h'])('outside the pastoral circle, as %s', (as) => {
  test.each(['plan', 'plan/versions', 'plan/family', 'plan/print', 'before'])(
    'the address of %s says so, and fetches nothing',
    async (path) => {
      const { page, frame, asked } = await typed(as, `child/${kai}/${path}`);
      await frame.getByText(/You are not in the pastoral circle, so .* not shown to you/).waitFor();
      await frame
        .getByText(/Kai Nguyen/)
        .first()
        .waitFor();
      const answered = asked.filter(({ list }) => narrow.includes(list));
      expect(answered.map(({ status }) => status)).toEqual([403]);
      const text = await frame.locator('body').innerText();
      expect(text).not.toMatch(/train|gate|risk/i);
      await page.close();
    },
  );

  test('the plans of a year group say so, and fetch nothing', async () => {
    const { page, frame, asked } = await typed(as, 'year/R/plans');
    await frame.getByText(/You are not in the pastoral circle, so plans are not shown to you/).waitFor();
    expect(asked.filter(({ list, status }) => narrow.includes(list) && status < 400)).toEqual([]);
    await page.close();
  });

  test('how adults respond is there for them, and nothing narrower is asked for', async () => {
    const { page, frame, asked } = await typed(as, `respond/${kai}`);
    await frame.getByText(/Kai, I can see something has happened/).waitFor();
    expect(asked.filter(({ list }) => narrow.includes(list))).toEqual([]);
    await page.close();
  });
});

test.each(['jo.birch', 'sarah.hall', 'dan.obi', 'ruth.calder'])(
  'inside the circle %s reads the whole plan',
  async (as) => {
    const { page, frame } = await typed(as, `child/${kai}/plan`);
    await frame.getByText('4 × 2 = 8, measures are needed').waitFor();
    await frame
      .getByText(/I can see something has happened/)
      .first()
      .waitFor();
    expect(await frame.getByRole('button', { name: /^Write in/ }).count()).toBe(12);
    await page.close();
  },
);

test('what a teacher writes is in the school’s list after the pause, and what belongs to the lead is nowhere', async () => {
  const { page, frame } = await typed('sarah.hall', `child/${alfie}/plan`);
  await frame.getByRole('button', { name: 'Write in Me' }).click();
  await frame.getByLabel('How my family sees it').fill('He said dad hit him with a belt last night');
  await frame.getByText(/This belongs to the safeguarding lead/).waitFor();
  await frame.getByLabel('What I love').fill('Bridges and cranes');
  await frame.getByText('Everything is kept.').waitFor({ timeout: 20_000 });
  const rows = await run.rows('pastoral', 'Plans');
  expect(rows.filter(({ Me }) => String(Me).includes('Bridges and cranes'))).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain('belt');
  const kept = await frame.evaluate(() =>
    [sessionStorage, localStorage]
      .flatMap((store) => Array.from({ length: store.length }, (_, at) => store.getItem(store.key(at) ?? '')))
      .join(),
  );
  expect(kept).not.toContain('belt');
  await page.close();
});

test('a window that is loaded anew while SharePoint is away has the words again, and sends them', async () => {
  const { page, frame } = await typed('sarah.hall', `child/${alfie}/plan`);
  await frame.getByRole('button', { name: 'Write in What we see' }).click();
  await page.route(/\/lists\/Plans\/items\/\d+/, (route) => route.abort());
  await frame.getByLabel('Turned inwards').fill('Very quiet on Mondays');
  await frame.getByRole('button', { name: 'Done with What we see' }).click();
  await frame.getByText(/stands in this window only, and is sent again by itself/).waitFor();
  await page.unroute(/\/lists\/Plans\/items\/\d+/);
  await frame.evaluate(() => location.reload());
  await frame.getByText('Very quiet on Mondays').waitFor({ timeout: 20_000 });
  await frame.getByText('Everything is kept.').waitFor({ timeout: 20_000 });
  const rows = await run.rows('pastoral', 'Plans');
  expect(rows.filter(({ See }) => String(See).includes('Very quiet on Mondays'))).toHaveLength(1);
  await page.close();
});
