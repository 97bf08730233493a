// A browser on the demo school for walks about the continuum: who opens what, and what can be done by keys alone.
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { findBrowser } from '../../infra/build/find-browser.ts';
import type { LocalRun } from './local-run.ts';

export type Window = { page: Page; frame: Frame };

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
}

/** Opens a page of the tab as that member of the cast. */
export async function openAs(
  browser: Browser,
  run: LocalRun,
  as: string,
  pageId: string,
  { theme = 'light', width = 1280 } = {},
): Promise<Window> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const phone = width < 400 ? '&width=phone' : '';
  await page.goto(`${run.bot}/host?as=${as}&theme=${theme}&page=${pageId}${phone}`);
  await page.locator('html[data-app=started]').waitFor();
  const frame = page.frames().find((one) => new URL(one.url()).pathname.startsWith('/tab'));
  if (frame === undefined) throw new Error('the window shows no tab');
  await frame.locator('h1').first().waitFor();
  return { page, frame };
}

/** Presses Tab until what has the focus is called so. */
export async function tabTo({ page, frame }: Window, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 90; press += 1) {
    await page.keyboard.press('Tab');
    const called = await frame.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return '';
      const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? [...(at.labels ?? [])] : [];
      const label = at.getAttribute('aria-label') ?? labels.map((one) => one.textContent).join(' ');
      return label || (at.textContent ?? '');
    });
    passed.push(called);
    if (name.test(called)) return;
  }
  throw new Error(`Tab leads to nothing called ${String(name)}, only to ${passed.join(' | ')}`);
}
