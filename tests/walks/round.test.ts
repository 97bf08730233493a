// A school's first days, by hand: a roster comes in, the new child is written about, praise is taken back, one child
// becomes two, and the class iPad records.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../infra/build/find-browser.ts';
import { type LocalRun, startLocal } from './local-run.ts';

jest.setTimeout(240_000);
let run: LocalRun;
let browser: Browser;
let folder: string;
const words = ['--now', '2026-11-17T12:40'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'continuum-walk-'));
  run = await startLocal({ data: join(folder, 'data'), words });
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

async function openChat(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await page.goto(run.chat, { waitUntil: 'domcontentloaded' });
  await page.locator('[role=textbox][contenteditable=true]').first().waitFor();
  return page;
}

async function say(page: Page, text: string): Promise<void> {
  await page.locator('[role=textbox][contenteditable=true]').first().click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const entriesWith = async (text: string, circle = 'pastoral', list = 'Incidents') =>
  (await run.rows(circle, list)).filter(({ Words }) => typeof Words === 'string' && Words.includes(text));

test('praise stands at once, and Undo withdraws it', async () => {
  const page = await openChat();
  await say(page, 'praise Rosa shared the blocks');
  await page.getByText('Praise saved').waitFor();
  expect((await entriesWith('Rosa shared the blocks', 'staff', 'Praise')).map(({ Status }) => Status)).toEqual([
    'confirmed',
  ]);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.getByText('Undone', { exact: true }).waitFor();
  expect((await entriesWith('Rosa shared the blocks', 'staff', 'Praise')).map(({ Status }) => Status)).toEqual([
    'withdrawn',
  ]);
  await page.close();
});

test('Change makes one child two', async () => {
  const page = await openChat();
  await say(page, 'Alfie Bond 1H hit somebody by the shed');
  await page.getByText('Please check this').last().waitFor();
  await page.getByRole('button', { name: 'Change' }).last().click();
  await page.getByText('Nothing changes until you press Keep.').waitFor();
  await page.getByLabel('Another child, if any: name and class').last().fill('Daisy Green 1H');
  await page.getByRole('button', { name: 'Keep' }).last().click();
  await page.getByText('Please check this').last().waitFor();
  await page.getByRole('button', { name: 'Save' }).last().click();
  await page.getByText('Saved', { exact: true }).last().waitFor();
  expect((await entriesWith('by the shed')).map(({ PupilName, Role, Status }) => [PupilName, Role, Status])).toEqual([
    ['Alfie Bond', 'did', 'confirmed'],
    ['Daisy Green', 'affected', 'confirmed'],
  ]);
  await page.close();
});

test('a child who was just imported is known when somebody writes about them', async () => {
  const root = join(__dirname, '../..');
  const file = join(folder, 'roster.csv');
  const roster = await readFile(join(root, 'infra/local/school/pupils.csv'), 'utf8');
  await writeFile(file, `${roster.trimEnd()}\n,Ottilie,,Marchbanks,Year 1,1H,N,\n`);
  const env = { ...process.env, NODE_OPTIONS: '', GRAPH_PORT: String(run.ports.GRAPH_PORT) };
  const program = ['--import', 'tsx', 'infra/import/pupils.ts', file, '--local'];
  const { stdout } = await promisify(execFile)(process.execPath, program, { cwd: root, env });
  expect(stdout).toMatch(/new +1\n/);
  const page = await openChat();
  await say(page, 'Ottilie Marchbanks 1H shared her crayons');
  await page.getByText('Praise saved').waitFor();
  expect(await entriesWith('shared her crayons', 'staff', 'Praise')).toMatchObject([
    { PupilName: 'Ottilie Marchbanks', ClassName: '1H' },
  ]);
  await page.close();
});

test('a leader gives a category another name, and the bot uses it from its next reading of the lists', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await page.goto(`${run.bot}/host?as=ruth.calder`);
  await page.locator('html[data-app=started]').waitFor();
  const tab = page.frameLocator('#frame');
  await tab
    .getByRole('link', { name: /settings/i })
    .first()
    .click();
  await tab.getByRole('button', { name: /^Change Threw or used objects/ }).click();
  const label = tab.getByRole('textbox', { name: 'Label', exact: true });
  await label.fill('Objects flew');
  await tab.locator('form', { has: label }).getByRole('button', { name: 'Save', exact: true }).click();
  await tab.getByRole('button', { name: 'Change Objects flew' }).waitFor();
  expect(JSON.stringify(await run.rows('leaders', 'Changes'))).toContain('Objects flew');
  await page.close();
  // The lists are read again every five minutes, and at every start.
  await run.stop();
  run = await startLocal({ data: join(folder, 'data'), words, ports: run.ports });
  const chat = await openChat();
  await say(chat, 'Kai Nguyen RB threw a chair by the sink');
  await chat
    .getByText(/Objects flew/)
    .last()
    .waitFor();
  await chat.close();
});

test('the class iPad records through its form, and shows no name afterwards', async () => {
  await run.stop();
  run = await startLocal({
    data: join(folder, 'data'),
    words: [...words, '--as', 'ipad-1h@seabrook.example'],
    ports: run.ports,
  });
  const page = await openChat();
  await say(page, 'Finn Archer 1H kicked Daisy Green by the pond');
  await page.getByText('Who saw this?').first().waitFor();
  await page.getByRole('combobox').last().click();
  await page.getByRole('option', { name: 'Jo Birch' }).click();
  await page.getByRole('button', { name: 'Save' }).last().click();
  await page.getByText(/Seen by Jo Birch/).waitFor();
  expect(
    (await entriesWith('by the pond')).map(({ AuthorName, SeenByName, Status }) => [AuthorName, SeenByName, Status]),
  ).toEqual([
    ['Class iPad 1H', 'Jo Birch', 'confirmed'],
    ['Class iPad 1H', 'Jo Birch', 'confirmed'],
  ]);
  await page.close();
});
