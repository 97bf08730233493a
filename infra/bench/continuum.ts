// First useful paint of the wall with 60 practices and 400 moves, against an empty Fluent UI page, and how soon a dragged
// card stands in its new band.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { z } from 'zod';
import { starterBands } from '../../src/domain/continuum/bands.ts';
import type { Move } from '../../src/domain/continuum/move.ts';
import type { Practice } from '../../src/domain/continuum/practice.ts';
import { itemsOf } from '../../src/graph/items.ts';
import { lists } from '../../src/graph/lists.ts';
import { findBrowser } from '../build/find-browser.ts';
import { graphAs } from '../local/graph-as.ts';
import { hash } from '../local/school/hash.ts';
import { appOf, demoTenant, siteIds } from '../local/school/tenant.ts';
import { serveEmptyPage } from './empty-page.ts';
import { startLocal } from './local-start.ts';
import { median } from './median.ts';

const times = z.tuple([z.number(), z.number()]);
const runs = 9;
const drags = 15;
const practices = 60;
const moves = 400;

/** Measures and returns the figures as lines of text. */
export async function benchContinuum(): Promise<readonly string[]> {
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
    const wall: number[] = [];
    // In turns, so that a busy moment of the machine falls on both.
    for (let run = 0; run < runs; run += 1) {
      bare.push(await emptyPaint(browser, empty.url));
      wall.push(await wallPaint(browser, school.bot));
    }
    const { handled, drawn } = await dragTimes(browser, school.bot);
    return [
      `empty Fluent page: ${median(bare).toFixed(0)} ms; wall with ${practices} practices and ${moves} moves: ${median(wall).toFixed(0)} ms; ratio ${(median(wall) / median(bare)).toFixed(2)} (median of ${runs})`,
      `a dragged card follows the pointer: ${median(handled).toFixed(1)} ms of work in a move, longest ${Math.max(...handled).toFixed(1)} ms`,
      `let go, it stands in its new band after ${median(drawn).toFixed(1)} ms, longest ${Math.max(...drawn).toFixed(1)} ms (${drags} drags; a frame is 16.7 ms)`,
    ];
  } finally {
    await browser.close();
    school.child.kill('SIGTERM');
    await new Promise((resolve) => school.child.once('exit', resolve));
    await empty.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Year 3 has nobody in the demo school: a continuum of its own for measuring. */
async function fill(graph: string): Promise<void> {
  const admin = graphAs({ url: graph, tokenUrl: `${graph}/${demoTenant.id}/oauth2/v2.0/token` }, appOf('admin'));
  const { staff } = siteIds();
  const codes = starterBands.map(({ code }) => code);
  const rows = Array.from({ length: practices }, (_, at) => practiceAt(at, codes));
  const steps = Array.from({ length: moves }, (_, at) => moveAt(at, rows, codes));
  for (const row of rows) await itemsOf(admin, staff, lists.practices).create(row);
  for (const row of steps) await itemsOf(admin, staff, lists.practiceMoves).create(row);
}

function practiceAt(at: number, codes: readonly string[]): Practice {
  const title = `A practice of the team, number ${at + 1}, said in some words`;
  const band = codes[at % codes.length] ?? '';
  return {
    ...{ title, key: hash('bench', String(at)), schoolYear: '2026-27', yearGroup: '3', kind: 'practice' },
    ...{ area: 'response', level: 'universal', band, firstBand: band, keptForSafety: false, why: '', decision: '' },
    ...{ action: '', owner: '', reviewOn: '2026-12-01', status: 'active', startedOn: '2025-11-18', endedOn: '' },
    ...{ lastMove: lastMoveOf(at), common: '', revision: 1 },
  };
}

function moveAt(at: number, rows: readonly Practice[], codes: readonly string[]): Move {
  const row = rows[at % practices];
  return {
    ...{ title: 'move', key: hash('bench move', String(at)), practiceKey: row?.key ?? '', yearGroup: '3' },
    ...{ fromBand: codes[at % 4] ?? '', toBand: codes[(at % 4) + 1] ?? '', because: 'It works.', on: '2026-03-02' },
    ...{ follows: at < practices ? '' : hash('bench move', String(at - practices)), at: '2026-03-02T15:00:00Z' },
    ...{ authorId: '', authorName: '' },
  };
}

function lastMoveOf(at: number): string {
  return hash('bench move', String(at + practices * Math.floor((moves - 1 - at) / practices)));
}

async function emptyPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('h1').first().waitFor();
  const milliseconds = await page.evaluate(() => performance.now());
  await context.close();
  return milliseconds;
}

async function openWall(browser: Browser, bot: string): Promise<{ page: Page; frame: Frame }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${bot}/host?as=sarah.hall&page=k-3`, { waitUntil: 'commit' });
  await page
    .frameLocator('#frame')
    .getByText(/said in some words/)
    .nth(5)
    .waitFor();
  const frame = page.frames().find((one) => one.url().includes('/tab'));
  if (frame === undefined) throw new Error('the window shows no tab');
  return { page, frame };
}

/** From the start of the tab's own document until the wall can be read. */
async function wallPaint(browser: Browser, bot: string): Promise<number> {
  const { page, frame } = await openWall(browser, bot);
  const milliseconds = await frame.evaluate(() => performance.now());
  await page.context().close();
  return milliseconds;
}

/** The work in one move of the pointer, and from letting go until the card is in its new band in the page. */
async function dragTimes(browser: Browser, bot: string): Promise<{ handled: number[]; drawn: number[] }> {
  const { page, frame } = await openWall(browser, bot);
  await frame.getByRole('link', { name: 'Review', exact: true }).click();
  await frame
    .locator('[data-card]')
    .nth(practices - 1)
    .waitFor();
  const handled: number[] = [];
  const drawn: number[] = [];
  for (let drag = 0; drag < drags; drag += 1) {
    const [moving, standing] = times.parse(await frame.evaluate(`(${dragOnce})(${drag % 4})`));
    handled.push(moving);
    drawn.push(standing);
    await frame.getByRole('button', { name: 'Leave it as it was' }).click();
    await frame.locator('[role=dialog]').waitFor({ state: 'detached' });
  }
  await page.context().close();
  return { handled, drawn };
}

/** Runs in the page, which has a document where this program has none. */
const dragOnce = `async (column) => {
  const bands = document.querySelectorAll('[data-band]');
  const [from, to] = [bands[column], bands[column + 1]];
  const card = from.querySelector('[data-card]');
  const grip = card.querySelector('[title="Drag to another band"]');
  scrollTo(0, card.getBoundingClientRect().top + scrollY - 300);
  // The pointer is made here, and the browser keeps none by that number.
  grip.setPointerCapture = () => undefined;
  const at = grip.getBoundingClientRect();
  const goal = to.getBoundingClientRect();
  const send = (type, clientX, clientY) =>
    grip.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, pointerId: 1, clientX, clientY }));
  send('pointerdown', at.x + 5, at.y + 5);
  send('pointermove', at.x + 20, at.y + 5);
  const began = performance.now();
  send('pointermove', goal.x + 40, at.y + 5);
  const moving = performance.now() - began;
  const released = performance.now();
  send('pointerup', goal.x + 40, at.y + 5);
  // What React draws for a press is in the page by the end of this task's small jobs, before any frame.
  for (let job = 0; job < 5; job += 1) await Promise.resolve();
  const stands = to.querySelector('[data-card="' + card.dataset.card + '"]') !== null;
  const standing = performance.now() - released;
  if (!stands) throw new Error('the card is not in its new band');
  return [moving, standing];
}`;
