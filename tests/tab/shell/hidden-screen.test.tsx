import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { openShell } from './start-rig.tsx';

beforeAll(() => {
  const style = document.createElement('style');
  style.textContent = readFileSync(join(__dirname, '../../../tab/shell/page.css'), 'utf8');
  document.head.append(style);
});

const pause = (milliseconds: number): Promise<void> =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));

const escape = (): boolean => fireEvent.keyDown(document.body, { key: 'Escape' });

async function openNote(): Promise<HTMLElement> {
  openShell();
  const note = await screen.findByLabelText('Note');
  await userEvent.type(note, 'hello');
  return note;
}

function hideTwice(): void {
  escape();
  escape();
}

test('Escape twice leaves nothing on the screen but a way back', async () => {
  const note = await openNote();
  hideTwice();
  expect(screen.getByRole('heading', { name: 'Screen hidden' })).toBeInTheDocument();
  expect(document.body).toHaveClass('screen-hidden');
  expect(screen.getByText('Press any key or this button to come back.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Show the screen' })).toHaveFocus();
  expect(note).not.toBeVisible();
  expect(screen.getAllByRole('heading')).toHaveLength(1);
  expect(await axe(document.body)).toHaveNoViolations();
});

test('the button brings everything back: what was typed, and the focus', async () => {
  const note = await openNote();
  hideTwice();
  await userEvent.click(screen.getByRole('button', { name: 'Show the screen' }));
  expect(screen.queryByRole('heading', { name: 'Screen hidden' })).toBeNull();
  expect(document.body).not.toHaveClass('screen-hidden');
  expect(note).toHaveValue('hello');
  expect(note).toHaveFocus();
});

test('any key brings it back, but not the Escapes of somebody in alarm, nor a key held to press another', async () => {
  await openNote();
  hideTwice();
  escape();
  fireEvent.keyDown(document.body, { key: 'a' });
  expect(screen.getByRole('heading', { name: 'Screen hidden' })).toBeInTheDocument();
  await pause(650);
  fireEvent.keyDown(document.body, { key: 'Shift' });
  expect(screen.getByRole('heading', { name: 'Screen hidden' })).toBeInTheDocument();
  fireEvent.keyDown(document.body, { key: 'a' });
  expect(screen.queryByRole('heading', { name: 'Screen hidden' })).toBeNull();
});

test('it can be hidden again', async () => {
  await openNote();
  hideTwice();
  await userEvent.click(screen.getByRole('button', { name: 'Show the screen' }));
  hideTwice();
  expect(screen.getByRole('heading', { name: 'Screen hidden' })).toBeInTheDocument();
});

test.each([
  ['once', () => void escape()],
  [
    'twice with another key between',
    () => {
      escape();
      fireEvent.keyDown(document.body, { key: 'a' });
      escape();
    },
  ],
  [
    'by holding it down',
    () => {
      escape();
      fireEvent.keyDown(document.body, { key: 'Escape', repeat: true });
    },
  ],
])('Escape %s hides nothing', async (_, press) => {
  await openNote();
  press();
  expect(document.body).not.toHaveClass('screen-hidden');
});

test('Escape twice, but slowly, hides nothing', async () => {
  await openNote();
  escape();
  await pause(700);
  escape();
  expect(document.body).not.toHaveClass('screen-hidden');
});

test('the title of the page never changes with what is on it', async () => {
  document.title = 'Continuum';
  await openNote();
  hideTwice();
  expect(document.title).toBe('Continuum');
});
