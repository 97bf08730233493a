import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axeOf, fakeSchool, openAt } from './tab-rig.tsx';

jest.setTimeout(30_000);

const row = {
  title: 'R-20261117-0001',
  key: 'one',
  day: '2026-11-17',
  at: '2026-11-17T12:40:00Z',
  senderId: 'jo',
  senderName: 'Jo Birch',
  notice: 'not delivered',
};
const reachedNobody =
  /Jo Birch had something for the safeguarding lead on Tuesday 17 November, 12:40, and the notice reached nobody/;

test('a notice that reached nobody stands on the leaders’ first page until one of them has seen to it', async () => {
  const school = fakeSchool({ diversions: [row] });
  const { container } = openAt('/', school, { as: 'ruth.calder' });
  expect(await screen.findByText(reachedNobody, {}, { timeout: 10_000 })).toBeInTheDocument();
  expect(await axeOf(container)).toHaveNoViolations();
  await userEvent.click(screen.getByRole('button', { name: 'I have seen to it' }));
  await waitFor(() => expect(screen.queryByText(reachedNobody)).toBeNull());
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(school.rows('diversions')[0]).toMatchObject({
    AcknowledgedBy: 'Ruth Calder',
    AcknowledgedAt: '2026-11-17T12:40:00Z',
  });
});

test('one that nobody has answered names who had it last', async () => {
  const unanswered = { ...row, notice: 'not answered', toldName: 'Dan Obi' };
  openAt('/', fakeSchool({ diversions: [unanswered] }), { as: 'ruth.calder' });
  expect(
    await screen.findByText(/went to Dan Obi last, and nobody has answered it/, {}, { timeout: 10_000 }),
  ).toBeInTheDocument();
});

test('what could not be kept is said, and the notice stays', async () => {
  const school = fakeSchool({ diversions: [row] });
  openAt('/', school, { as: 'ruth.calder' });
  await screen.findByText(reachedNobody, {}, { timeout: 10_000 });
  school.trouble({ list: 'diversions', kind: 'refused', method: 'patch' });
  await userEvent.click(screen.getByRole('button', { name: 'I have seen to it' }));
  expect(await screen.findByText(/could not be kept/)).toBeInTheDocument();
  expect(screen.getByText(reachedNobody)).toBeInTheDocument();
});

test('whoever is no leader is shown nothing; what cannot be read is not nothing', async () => {
  const closed = fakeSchool({ diversions: [row] });
  closed.trouble({ list: 'diversions', kind: 'forbidden' });
  const { unmount } = openAt('/', closed);
  await waitFor(() => expect(closed.asked).toContain('get Diversions'), { timeout: 10_000 });
  await screen.findByRole('link', { name: 'Reception' });
  expect(screen.queryByText(/safeguarding lead/)).toBeNull();
  unmount();
  const broken = fakeSchool({ diversions: [row] });
  broken.trouble({ list: 'diversions', kind: 'refused' });
  openAt('/', broken, { as: 'ruth.calder' });
  expect(await screen.findByText(/could not be read whether a notice/, {}, { timeout: 10_000 })).toBeInTheDocument();
});
