// The continuum by hand: a meeting by keys alone, two leads at once, a drag, a name that is not sent, an assistant who
// suggests.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch, openAs, tabTo } from './continuum-window.ts';
import { type LocalRun, startLocal } from './local-run.ts';

jest.setTimeout(240_000);
let run: LocalRun;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'continuum-walk-'));
  run = await startLocal({ data: join(folder, 'data'), words: ['--now', '2026-11-17T12:40'] });
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await run?.stop();
  await rm(folder, { recursive: true, force: true });
});

const rowsOf = async (list: string, title: string) =>
  (await run.rows('staff', list)).filter(({ Title }) => Title === title);
const practice = async (title: string) => (await rowsOf('Practices', title))[0] ?? {};

test('a whole meeting by keyboard alone, from the wall to what was agreed', async () => {
  const window = await openAs(browser, run, 'sarah.hall', 'k-1');
  const { page, frame } = window;
  await tabTo(window, /^Meeting$/);
  await page.keyboard.press('Enter');
  await frame.getByText('6 practices are due').waitFor();
  await tabTo(window, /^Year lead$/);
  await page.keyboard.press('Space');
  await tabTo(window, /^Begin the meeting$/);
  await page.keyboard.press('Enter');
  await frame.getByText('1 of 6').waitFor();
  await tabTo(window, /^Adults control it$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo(window, /^Why does the team move it/);
  await page.keyboard.type('They walk in when they are ready.');
  await tabTo(window, /^Keep:|^Adapt:/);
  await page.keyboard.press('ArrowDown');
  await tabTo(window, /^What will we do/);
  await page.keyboard.type('Small groups from Monday');
  await tabTo(window, /^Keep and go on$/);
  await page.keyboard.press('Enter');
  for (const next of ['2 of 6', '3 of 6']) {
    await frame.getByText(next).waitFor();
    await tabTo(window, next === '2 of 6' ? /^Keep and go on$/ : /^Skip for today$/);
    await page.keyboard.press('Enter');
  }
  await frame.getByText('4 of 6').waitFor();
  await tabTo(window, /^Skip for today$/);
  await page.keyboard.press('Enter');
  await frame.getByText('5 of 6').waitFor();
  await tabTo(window, /^Skip for today$/);
  await page.keyboard.press('Enter');
  await frame.getByText('6 of 6').waitFor();
  await tabTo(window, /^Skip for today$/);
  await page.keyboard.press('Enter');
  await frame.getByRole('heading', { name: 'What we agreed' }).waitFor();
  await tabTo(window, /^Keep what we agreed$/);
  await page.keyboard.press('Enter');
  await frame.getByText('The meeting is written down').waitFor();

  expect(await practice('Lining up in silence after play')).toMatchObject({
    Band: 'predict',
    Action: 'Small groups from Monday',
  });
  const review = (await rowsOf('ContinuumReviews', 'meeting')).find(({ HeldOn }) => HeldOn === '2026-11-17');
  expect(review).toMatchObject({ IsDone: true, Present: 'Year lead', YearGroup: '1' });
  expect(String(review?.Agreed)).toContain(
    'Lining up in silence after play: adapt; moved from “Adults control it” to “Adults keep it predictable”',
  );
  expect(String(review?.Looked).split('\n')).toHaveLength(2);
  await page.close();
});

test('a card is dragged to another band: it stands there at once, the reason is asked, then it is written', async () => {
  const { page, frame } = await openAs(browser, run, 'jenny.lomax', 'k-2');
  await frame.getByRole('link', { name: 'Review', exact: true }).click();
  const title = 'Staying in at playtime to finish work';
  const card = frame.locator('[data-card]', { hasText: title });
  const grip = await card.getByTitle('Drag to another band').boundingBox();
  const target = await frame.locator('[data-band=predict]').boundingBox();
  if (grip === null || target === null) throw new Error('nothing to drag');
  await page.mouse.move(grip.x + 8, grip.y + 8);
  await page.mouse.down();
  await page.mouse.move(target.x + 40, target.y + 60, { steps: 6 });
  await page.mouse.up();
  await frame.locator('[data-band=predict] [data-card]', { hasText: title }).waitFor();
  await frame.getByRole('button', { name: 'Leave it as it was' }).click();
  await frame.locator('[data-band=control] [data-card]', { hasText: title }).waitFor();
  await frame.locator(`[data-band=control] button:focus[aria-label="Move “${title}”"]`).waitFor();
  await page.keyboard.press('ArrowRight');
  await frame.locator('[data-band=trade] [data-card]', { hasText: title }).waitFor();
  await frame.getByRole('radio', { name: 'Adults keep it predictable' }).check();
  expect(await practice(title)).toMatchObject({ Band: 'control' });
  await frame.getByRole('button', { name: 'Keep this' }).click();
  await frame.getByText('Please say in a few words why it moves.').waitFor();
  await frame.getByLabel('Why does the team move it?').fill('Work waits until after play.');
  await frame.getByRole('button', { name: 'Keep this' }).click();
  await frame.getByText(`Kept: ${title}.`).waitFor();
  const stands = await practice(title);
  expect(stands).toMatchObject({ Band: 'predict' });
  const moves = (await run.rows('staff', 'PracticeMoves')).filter(({ Key }) => Key === stands.LastMove);
  expect(moves).toMatchObject([
    { FromBand: 'control', ToBand: 'predict', Because: 'Work waits until after play.', AuthorName: 'Jenny Lomax' },
  ]);
  await page.close();
});

test('two leads at once: the second sees both versions and chooses', async () => {
  const title = 'A sentence home for every child, every half term';
  const open = async (as: string) => {
    const window = await openAs(browser, run, as, 'k-1');
    await window.frame.getByRole('link', { name: 'Review', exact: true }).click();
    await window.frame.getByRole('button', { name: `Decide about “${title}”` }).click();
    await window.frame.getByLabel('What will we do?').fill(`As ${as.split('.')[1]} says`);
    return window;
  };
  const [sarah, anna] = [await open('sarah.hall'), await open('anna.kovacs')];
  await sarah.frame.getByRole('button', { name: 'Keep this' }).click();
  await sarah.frame.getByText(`Kept: ${title}.`).waitFor();
  await anna.frame.getByRole('button', { name: 'Keep this' }).click();
  await anna.frame.getByText(/Which shall stand/).waitFor();
  await anna.frame.getByText('What we will do: As hall says').waitFor();
  await anna.frame.getByText('What we will do: As kovacs says').waitFor();
  expect(await practice(title)).toMatchObject({ Action: 'As hall says' });
  await anna.frame.getByRole('button', { name: 'Use mine' }).click();
  await anna.frame.getByText(`Kept: ${title}.`).waitFor();
  expect(await practice(title)).toMatchObject({ Action: 'As kovacs says' });
  await sarah.page.close();
  await anna.page.close();
});

test('what may name a child, and what belongs to the safeguarding lead, is not sent', async () => {
  const { page, frame } = await openAs(browser, run, 'sarah.hall', 'k-1');
  await frame.getByRole('link', { name: 'Review', exact: true }).click();
  await frame.getByRole('button', { name: 'Add a practice or a support' }).click();
  await frame.getByLabel('What is it?').fill('Theo sits by the door');
  await frame.getByRole('button', { name: 'Add', exact: true }).click();
  await frame.getByText('This may name a child. Say “one child”, or put it in the plan.').waitFor();
  await frame.getByLabel('What is it?').fill('One child said daddy hits him at home');
  await frame.getByRole('button', { name: 'Add', exact: true }).click();
  await frame.getByText(/belongs to the safeguarding lead/).waitFor();
  expect((await run.rows('staff', 'Practices')).filter(({ Title }) => /Theo|daddy/.test(String(Title)))).toEqual([]);
  await frame.getByLabel('What is it?').fill('One child sits by the door');
  await frame.getByRole('button', { name: 'Add', exact: true }).click();
  await frame.getByText('“One child sits by the door” stands on the continuum now.').waitFor();
  expect(await practice('One child sits by the door')).toMatchObject({ YearGroup: '1', Status: 'active' });
  await page.close();
});

test('the head names who decides; an assistant sees the wall and suggests', async () => {
  const ruth = await openAs(browser, run, 'ruth.calder', '');
  await ruth.frame.getByRole('link', { name: 'School settings' }).click();
  await ruth.frame.getByLabel(/Only the people ticked/).check();
  const form = ruth.frame.getByRole('form', { name: 'Who decides on the continuum' });
  await form.getByRole('button', { name: 'Save' }).click();
  await ruth.frame.getByText('Saved.', { exact: true }).waitFor();
  await ruth.page.close();
  const { page, frame } = await openAs(browser, run, 'jo.birch', 'k-1');
  await frame.getByText('Lining up in silence after play').first().waitFor();
  await frame.getByRole('link', { name: 'Review', exact: true }).click();
  await frame.getByText('You see everything and can suggest').waitFor();
  expect(await frame.getByRole('button', { name: /^Decide about|^Move “/ }).count()).toBe(0);
  await frame.getByRole('button', { name: /^Suggest something about “Golden time/ }).click();
  await frame.getByLabel(/What would you change/).fill('Let everybody keep all of it.');
  await frame.getByRole('button', { name: 'Suggest', exact: true }).click();
  await frame.getByText('Your suggestion is kept.').waitFor();
  const kept = (await run.rows('staff', 'Suggestions')).filter(
    ({ Words }) => Words === 'Let everybody keep all of it.',
  );
  expect(kept).toMatchObject([{ State: 'open', YearGroup: '1' }]);
  await page.close();
});
