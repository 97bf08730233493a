// The tab stands in a frame, and a browser prints the window around it. For looking at the paper, the wall's own document is
// taken out of the frame with all its rules, as it would be printed from there.
import type { Browser, Page } from 'playwright-core';
import type { Window } from './continuum-window.ts';

export async function asPaper(browser: Browser, { frame }: Window): Promise<Page> {
  const html = await frame.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    const head = document.createElement('style');
    head.textContent = rules.join('\n');
    return `<!doctype html><html lang="en-GB"><head>${head.outerHTML}</head>${document.body.outerHTML}</html>`;
  });
  const page = await browser.newPage();
  await page.setContent(html);
  return page;
}

/** How many pages a PDF has, and how wide and high they are in points. */
export function sizesOf(pdf: Buffer): { pages: number; width: number; height: number } {
  const text = pdf.toString('latin1');
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(text) ?? [];
  const pages = (text.match(/\/Type\s*\/Page\b/g) ?? []).length;
  return { pages, width: Math.round(Number(width)), height: Math.round(Number(height)) };
}
