// The tab stands in a frame, and a browser prints the window around it. For looking at paper, the tab's own document is
// taken out of the frame with all its rules, as it would be printed from there.
import type { Browser, Frame, Page } from 'playwright-core';
import { z } from 'zod';

/** Lying sheets, in millimetres. */
export const sheets = { A4: { width: 297, height: 210 }, A3: { width: 420, height: 297 } } as const;
export type Sheet = keyof typeof sheets;

const margin = 9;
const pixels = (millimetres: number): number => Math.round((millimetres / 25.4) * 96);

/** Runs in the frame, which has a document where this program has none. */
const wholeDocument = `(() => {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
  const style = document.createElement('style');
  style.textContent = rules.join('\\n');
  return '<!doctype html><html lang="en-GB"><head>' + style.outerHTML + '</head>' + document.body.outerHTML + '</html>';
})()`;

/** A page of its own with what the frame shows. */
export async function asPaper(browser: Browser, frame: Frame): Promise<Page> {
  const html = z.string().parse(await frame.evaluate(wholeDocument));
  const page = await browser.newPage();
  await page.setContent(html);
  return page;
}

/** The sheets as PDF. */
export async function pdfOf(paper: Page, format: Sheet): Promise<Buffer> {
  const edge = `${margin}mm`;
  return paper.pdf({ format, landscape: true, margin: { top: edge, bottom: edge, left: edge, right: edge } });
}

/** The first sheet as a picture: what the PDF shows, laid out by the same rules. */
export async function pictureOf(paper: Page, format: Sheet, path: string): Promise<void> {
  const { width, height } = sheets[format];
  await paper.setViewportSize({ width: pixels(width - 2 * margin), height: pixels(height - 2 * margin) });
  await paper.emulateMedia({ media: 'print' });
  await paper.screenshot({ path });
}

/** How many pages a PDF has, and how wide and high they are in points. */
export function sizesOf(pdf: Buffer): { pages: number; width: number; height: number } {
  const text = pdf.toString('latin1');
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(text) ?? [];
  const pages = (text.match(/\/Type\s*\/Page\b/g) ?? []).length;
  return { pages, width: Math.round(Number(width)), height: Math.round(Number(height)) };
}
