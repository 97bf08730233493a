// How long a plan of full length takes: with the whole tab from the start, and from the click on it inside the tab.
import type { Browser, Frame } from 'playwright-core';
import { demoRoster } from '../local/school/roster.ts';

/** Something that stands far down in the long plan of the demo school. */
const farDown = '4 × 2 = 8, measures are needed';

/** `start`: from the start of the tab's document; `click`: from the click inside the tab. Milliseconds. */
export type PlanPaint = { start: number; click: number };

/** Opens the long plan once from its link and once from the child's page. */
export async function paintPlan(browser: Browser, bot: string): Promise<PlanPaint> {
  const kai = demoRoster().find(({ pupil }) => pupil.forename === 'Kai')?.pupil.id ?? '';
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${bot}/host?as=dan.obi&page=p-${kai}`, { waitUntil: 'commit' });
  await page.frameLocator('#frame').getByText(farDown).waitFor();
  const frame = page.frames().find((one) => one.url().includes('/tab'));
  if (frame === undefined) throw new Error('the window shows no tab');
  const start = await frame.evaluate(() => performance.now());
  const click = await fromClick(frame);
  await context.close();
  return { start, click };
}

/** Leaves the plan for the child's page and comes back by its link. The measure is taken in the page itself. */
async function fromClick(frame: Frame): Promise<number> {
  await frame.getByRole('navigation', { name: 'Where you are' }).getByRole('link').last().click();
  const link = frame.getByRole('link', { name: 'Plan', exact: true });
  await link.waitFor();
  const begun = await frame.evaluate(() => performance.now());
  await link.click();
  await frame.getByText(farDown).waitFor();
  return (await frame.evaluate(() => performance.now())) - begun;
}
