// How long a plan of full length takes: with the whole tab from the start, and from the click on it inside the tab.
import type { Browser, Frame } from 'playwright-core';
import { demoRoster } from '../local/school/roster.ts';

/** Something that stands far down in the long plan of the demo school. */
const farDown = '4 × 2 = 8, measures are needed';

/** `start`: from the start of the tab's document; `click`: from the click inside the tab. Milliseconds. */
export type PlanPaint = { start: number; click: number };

/** Opens the long plan once from its link, and once from the plans of its year group, where nothing of it was read yet. */
export async function paintPlan(browser: Browser, bot: string): Promise<PlanPaint> {
  const kai = demoRoster().find(({ pupil }) => pupil.forename === 'Kai')?.pupil.id ?? '';
  const start = await inTab(browser, `${bot}/host?as=dan.obi&page=p-${kai}`, async (frame) => {
    await frame.getByText(farDown).waitFor();
    return frame.evaluate(() => performance.now());
  });
  const click = await inTab(browser, `${bot}/host?as=dan.obi&page=y-R`, async (frame) => {
    await frame.getByRole('link', { name: 'Plans of Reception' }).click();
    const link = frame.getByRole('link', { name: 'Kai Nguyen', exact: true });
    await link.waitFor();
    const begun = await frame.evaluate(() => performance.now());
    await link.click();
    await frame.getByText(farDown).waitFor();
    return (await frame.evaluate(() => performance.now())) - begun;
  });
  return { start, click };
}

/** A window of its own for one measure. */
async function inTab(browser: Browser, address: string, measure: (frame: Frame) => Promise<number>): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  await page.frameLocator('#frame').locator('h1').first().waitFor();
  const frame = page.frames().find((one) => one.url().includes('/tab'));
  if (frame === undefined) throw new Error('the window shows no tab');
  const milliseconds = await measure(frame);
  await context.close();
  return milliseconds;
}
