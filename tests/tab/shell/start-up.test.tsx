import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { forever, openShell, signedIn } from './start-rig.tsx';

const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name });

async function expectNoBarriers(): Promise<void> {
  expect(await axe(document.body)).toHaveNoViolations();
}

test('somebody Teams knows is in without doing anything, and Teams is told once', async () => {
  const rig = openShell({ context: { page: 'y-1', scope: 'channel', channel: { id: 'c', name: 'Leaders' } } });
  await heading('Good afternoon, Sarah Hall');
  expect(rig.told).toEqual(['drawn', 'started']);
  expect(rig.session?.host).toEqual({
    scope: 'channel',
    page: 'y-1',
    channel: { id: 'c', name: 'Leaders' },
    entity: 'continuum',
  });
  await rig.session?.share('y-1', 'Year 1');
  expect(rig.shared).toEqual([{ page: 'y-1', label: 'Year 1' }]);
});

test('while it starts there is a heading and a word about what is going on', async () => {
  const rig = openShell({ silently: forever });
  await heading('Continuum');
  expect(screen.getByRole('status')).toHaveTextContent('Opening');
  await act(async () => undefined);
  expect(rig.told).toEqual(['drawn']);
  await expectNoBarriers();
});

test('outside Teams it says how to open it there', async () => {
  openShell({ teams: 'absent', settings: { app: '0a1b' } });
  await heading('Open Continuum in Teams');
  expect(screen.getByRole('link', { name: 'Open Microsoft Teams' })).toHaveAttribute(
    'href',
    'https://teams.microsoft.com/l/entity/0a1b/continuum',
  );
  await expectNoBarriers();
});

test.each([
  ['the app’s id is not known', { app: '' }],
  ['its own server cannot be reached', 'unreachable' as const],
])('outside Teams the link opens Teams itself where %s', async (_, settings) => {
  openShell({ teams: 'absent', settings });
  await heading('Open Continuum in Teams');
  expect(screen.getByRole('link')).toHaveAttribute('href', 'https://teams.microsoft.com/');
});

test('the set-up page of a channel’s tab needs nobody signed in and no server', async () => {
  const rig = openShell({ isSetUp: true, settings: 'unreachable', silently: forever });
  await heading('Which year group?');
  expect(rig.told).toEqual(['drawn', 'started']);
});

describe('where Teams needs the person to sign in', () => {
  test('a press of the button signs in', async () => {
    const rig = openShell({ silently: 'press', presses: [signedIn] });
    const asked = await heading('Sign in to Continuum');
    await waitFor(() => expect(asked).toHaveFocus());
    expect(rig.told).toEqual(['drawn', 'started']);
    await expectNoBarriers();
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    await heading('Good afternoon, Sarah Hall');
    expect(rig.told).toEqual(['drawn', 'started', 'started']);
  });

  test.each([
    ['unfinished' as const, 'The sign-in was not finished. You can try it again.'],
    ['press' as const, 'The sign-in window did not open. Allow pop-up windows for this page, then try again.'],
  ])('a sign-in that ends as %s is told, and can be tried again', async (answer, sentence) => {
    openShell({ silently: 'press', presses: [answer, signedIn] });
    await userEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText(sentence)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    await heading('Good afternoon, Sarah Hall');
  });

  test('while its window is open the button does nothing more', async () => {
    openShell({ silently: 'press', presses: [forever] });
    await userEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
    expect(screen.getByRole('status')).toHaveTextContent('Waiting for the sign-in window.');
    expect(screen.getByRole('button', { name: 'Sign in' })).toHaveAttribute('aria-disabled', 'true');
  });
});

test.each([
  ['its own server cannot be reached', { settings: 'unreachable' as const }, 'server could not be reached', 'failed'],
  ['the school has not set it up', { settings: { clientId: '' } }, 'not set up for this school yet', 'failed'],
  ['there is no connection', { silently: 'offline' as const }, 'no connection just now', 'failed'],
  ['Microsoft refuses', { silently: 'refused' as const }, 'did not sign you in', 'not signed in'],
  ['something breaks', { silently: Promise.reject<never>(new Error('a secret detail')) }, 'please try again', 'failed'],
])('a start that fails because %s says so and offers to try again', async (_, world, words, told) => {
  const rig = openShell(world);
  const failed = await heading('Continuum could not open');
  await waitFor(() => expect(failed).toHaveFocus());
  expect(screen.getByRole('alert')).toHaveTextContent(new RegExp(words, 'i'));
  expect(document.body).not.toHaveTextContent('a secret detail');
  expect(rig.told).toEqual(['drawn', told]);
  await expectNoBarriers();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(rig.restarts).toBe(1);
});

test('Teams that never answers who somebody is counts as failed after a while', async () => {
  jest.useFakeTimers();
  try {
    openShell({ silently: forever });
    await act(() => jest.advanceTimersByTimeAsync(21_000));
    expect(screen.getByRole('alert')).toHaveTextContent('Teams did not answer when it was asked who you are.');
  } finally {
    jest.useRealTimers();
  }
});

test('the look follows Teams, at the start and when it changes', async () => {
  const rig = openShell({ theme: 'dark' });
  const page = (await heading('Good afternoon, Sarah Hall')).closest('.themed');
  expect(page).toHaveClass('themed-dark');
  act(() => rig.changeTheme('contrast'));
  expect(page).toHaveClass('themed-contrast');
});
