// First useful paint of the year group page with 5,000 entries in the list, against an empty Fluent UI page.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { daysInSchool } from '../../src/domain/school-day.ts';
import { entriesOf } from '../../src/graph/entries.ts';
import { findBrowser } from '../build/find-browser.ts';
import { graphAs } from '../local/graph-as.ts';
import { demoMoments } from '../local/school/moments.ts';
import { demoRoster } from '../local/school/roster.ts';
import { appOf, demoTenant, siteIds } from '../local/school/tenant.ts';
import { schoolYear } from '../local/school/term-dates.ts';
import { serveEmptyPage } from './empty-page.ts';
import { startLocal } from './local-start.ts';
import { median } from './median.ts';
import { paintPlan, type PlanPaint } from './plan.ts';

const runs = 9;
const entries = 5000;

/** Measures and returns the figures as lines of text. */
export async function benchTab(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'continuum-bench-'));
  const empty = await serveEmptyPage();
  const school = await startLocal(folder);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    await fill(school.graph);
    const bare: number[] = [];
    const year: number[] = [];
    const bytes: number[] = [];
    const plans: PlanPaint[] = [];
    // In turns, so that a busy moment of the machine falls on both.
    for (let run = 0; run < runs; run += 1) {
      bare.push(await paintOf(browser, empty.url, 'h1'));
      const painted = await paintInFrame(browser, `${school.bot}/host?as=sarah.hall&page=y-1`);
      year.push(painted.milliseconds);
      bytes.push(painted.bytes);
      plans.push(await paintPlan(browser, school.bot));
    }
    const ratio = median(year) / median(bare);
    return [
      `ready after the install: ${(school.milliseconds / 1000).toFixed(1)} s`,
      `empty Fluent page: ${median(bare).toFixed(0)} ms; year group with ${entries} entries in the list: ${median(year).toFixed(0)} ms; ratio ${ratio.toFixed(2)} (median of ${runs})`,
      `${planLine(median(bare), plans)} (median of ${runs})`,
      `loaded until then: ${(median(bytes) / 1000).toFixed(0)} kB, compressed as sent, MSAL and the Graph client included`,
    ];
  } finally {
    await browser.close();
    school.child.kill('SIGTERM');
    await new Promise((resolve) => school.child.once('exit', resolve));
    await empty.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function planLine(bare: number, plans: readonly PlanPaint[]): string {
  const start = median(plans.map((one) => one.start));
  const click = median(plans.map((one) => one.click));
  const times = (milliseconds: number): string =>
    `${milliseconds.toFixed(0)} ms, ratio ${(milliseconds / bare).toFixed(2)}`;
  return `a plan of full length: with the start of the tab ${times(start)}; from the click in the tab ${times(click)}`;
}

/** Fills Incidents up to so many entries, spread over the school year so far as a real school's are. */
async function fill(graph: string): Promise<void> {
  const running = { url: graph, tokenUrl: `${graph}/${demoTenant.id}/oauth2/v2.0/token` };
  const store = entriesOf(graphAs(running, appOf('admin')), siteIds());
  const pupils = demoRoster()
    .map(({ pupil }) => pupil)
    .filter(({ leftOn }) => leftOn === '');
  const days = daysInSchool(schoolYear()).filter((day) => day < '2026-11-17');
  const waiting = Array.from({ length: 60 }, (_, round) => demoMoments(days, pupils, round + 1))
    .flat()
    .filter(({ list }) => list === 'incidents')
    .slice(0, entries);
  const worker = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift())
      await store.write({ kind: 'create', entry });
  };
  await Promise.all(Array.from({ length: 24 }, worker));
}

async function paintOf(browser: Browser, url: string, selector: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator(selector).first().waitFor();
  const milliseconds = await page.evaluate(() => performance.now());
  await context.close();
  return milliseconds;
}

/** From the start of the tab's own document until its newest entries can be read. */
async function paintInFrame(browser: Browser, url: string): Promise<{ milliseconds: number; bytes: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'commit' });
  await page
    .frameLocator('#frame')
    .getByText(/Written by/)
    .nth(5)
    .waitFor();
  const frame = page.frames().find((one) => one.url().includes('/tab'));
  if (frame === undefined) throw new Error('the window shows no tab');
  const painted = await frame.evaluate(() => {
    const milliseconds = performance.now();
    const own = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/tab/assets/'));
    const sizes = own.map((entry) => ('encodedBodySize' in entry ? Number(entry.encodedBodySize) : 0));
    return { milliseconds, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  });
  await context.close();
  return painted;
}
