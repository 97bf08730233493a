// The weekly summary where leaders meet it: asked for in a channel of the Playground, and its card in three themes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** The minute at which the demo school's summary is due: who asks in it still gets the summary of this week. */
export const dueAt = '2026-11-20T15:45';

const cardShape = z.looseObject({ type: z.literal('AdaptiveCard'), body: z.array(z.unknown()) });
export type ReceivedCard = z.infer<typeof cardShape>;

/** Collects the cards that the chat's page is sent from now on; to be called before the page is opened. */
export function cardsOf(page: Page): readonly ReceivedCard[] {
  const cards: ReceivedCard[] = [];
  page.on('websocket', (socket) => {
    if (!socket.url().includes('/_ws_conversation/')) return;
    socket.on('framereceived', ({ payload }) => {
      cards.push(...cardsIn(String(payload)));
    });
  });
  return cards;
}

/** Cards within anything, also within JSON that is sent as a text. */
function cardsIn(part: unknown): readonly ReceivedCard[] {
  if (typeof part === 'string' && /^\s*[{[]/.test(part)) return cardsIn(parsed(part));
  if (typeof part !== 'object' || part === null) return [];
  const card = cardShape.safeParse(part);
  return card.success ? [card.data] : Object.values(part).flatMap(cardsIn);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // A text that only begins like JSON holds no card.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Says `summaries here` to the bot in the leaders' channel, as somebody with a keyboard does it. */
export async function askForSummaries(page: Page, chat: string): Promise<void> {
  await page.goto(chat, { waitUntil: 'domcontentloaded' });
  await page.getByText('Leaders', { exact: true }).first().click();
  await page.getByText('Start a new post').waitFor();
  await page.locator('[role=textbox][contenteditable=true]').first().click();
  // In a channel the bot hears only what mentions it.
  await page.keyboard.type('@Cont');
  await page
    .getByRole('menuitem', { name: /Continuum/ })
    .first()
    .click();
  await page.keyboard.type(' summaries here');
  await page.getByRole('button', { name: 'Post', exact: true }).click();
}

const colours = {
  light: { page: '#ffffff', text: '#242424', quiet: '#616161', accent: '#5b5fc7', edge: '#d1d1d1' },
  dark: { page: '#292929', text: '#ffffff', quiet: '#adadad', accent: '#9299f7', edge: '#666666' },
  contrast: { page: '#000000', text: '#ffffff', quiet: '#ffffff', accent: '#ffff01', edge: '#ffffff' },
} as const;

/** A page that shows cards in a theme. The Playground itself has only the light one; the renderer is its own. */
export async function showCards(
  browser: Browser,
  cards: readonly ReceivedCard[],
  theme: Theme,
  width: number,
): Promise<Page> {
  const { page: back, text, quiet, accent, edge } = colours[theme];
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.setContent(`<!doctype html><html lang="en-GB"><head><title>Weekly summary</title><style>
    body { margin: 12px; background: ${back}; font-family: 'Segoe UI', sans-serif }
    section { border: 1px solid ${edge}; border-radius: 4px; margin-bottom: 12px; max-width: 600px }
    button { color: ${text}; background: ${back}; border: 1px solid ${edge}; border-radius: 4px; padding: 6px 16px }
  </style></head><body><main></main></body></html>`);
  await page.addScriptTag({ content: readFileSync(rendererPath(), 'utf8') });
  const both = { default: text, subtle: quiet };
  const foregroundColors = Object.fromEntries(
    ['default', 'dark', 'light', 'good', 'warning', 'attention'].map((name) => [name, both]),
  );
  const style = {
    backgroundColor: back,
    foregroundColors: { ...foregroundColors, accent: { default: accent, subtle: accent } },
  };
  const host = {
    supportsInteractivity: true,
    textBlock: { headingLevel: 2 },
    containerStyles: { default: style, emphasis: style },
  };
  await page.evaluate(drawing(cards, host));
  return page;
}

function rendererPath(): string {
  return createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');
}

/** Runs in the page, which has a document where this program has none. */
function drawing(cards: readonly ReceivedCard[], host: object): string {
  return `(() => {
    // The renderer leaves Markdown to its host; our cards use nothing of it but bold.
    AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
      result.outputHtml = text.replace(/\\*\\*(.+?)\\*\\*/g, '<strong>$1</strong>');
      result.didProcess = true;
    };
    for (const json of ${JSON.stringify(cards)}) {
      const card = new AdaptiveCards.AdaptiveCard();
      card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(host)});
      card.parse(json);
      const section = document.createElement('section');
      section.append(card.render());
      document.querySelector('main').append(section);
    }
  })()`;
}

/** Takes the post as the Playground shows it, and both cards in each theme, into a folder. */
export async function takeWeekCards(browser: Browser, chat: string, folder: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  const cards = cardsOf(page);
  await askForSummaries(page, chat);
  // The bot looks every minute whether a summary is due.
  await page.getByText('Where and when', { exact: true }).waitFor({ timeout: 70_000 });
  await page.screenshot({ path: join(folder, 'week-channel.png') });
  await page.close();
  for (const theme of themes) {
    const shown = await showCards(browser, cards, theme, 640);
    await shown.screenshot({ path: join(folder, `week-card-${theme}.png`), fullPage: true });
    await shown.close();
  }
}
