import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { praise, pupil } from '../pals.ts';
import { axeOf, fakeSchool, openAt } from './tab-rig.tsx';

jest.setTimeout(30_000);

const channel = { scope: 'channel', channel: { id: '19:x', name: 'Year 1' }, entity: 'year-1' } as const;

test('a channel’s tab begins at its year group, and leads nowhere above it', async () => {
  openAt('/', fakeSchool({ praise: [praise()] }), { host: channel });
  expect(await screen.findByRole('heading', { level: 1, name: 'Year 1' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Year groups' })).toBeNull();
});

test('a channel’s tab is the same for everybody who may read the same', async () => {
  const shown: string[] = [];
  for (const as of ['sarah.hall', 'ruth.calder']) {
    const { container, unmount } = openAt('/', fakeSchool({ praise: [praise()] }), { host: channel, as });
    await screen.findByText('Alfie shared the blocks');
    shown.push(container.textContent ?? '');
    unmount();
  }
  expect(shown[0]).toBe(shown[1]);
});

test('a channel may show praise alone', async () => {
  const school = fakeSchool({ praise: [praise()] });
  openAt('/', school, { host: { ...channel, entity: 'year-1-praise' } });
  expect(await screen.findByText('Alfie shared the blocks')).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Incidents and notes' })).toBeNull();
});

test.each([
  ['y-R', 'Reception'],
  [`c-${pupil('Alfie Bond').id}`, 'Alfie Bond'],
  ['x-unknown', 'There is no such page'],
])('the link %s leads to %s', async (page, heading) => {
  openAt('/', fakeSchool(), { host: { page } });
  expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeInTheDocument();
});

test('a link comes before what the channel shows, and the way from there leads back to it', async () => {
  openAt('/year/1', fakeSchool(), { host: { ...channel, page: `c-${pupil('Alfie Bond').id}` } });
  expect(await screen.findByRole('heading', { level: 1, name: 'Alfie Bond' })).toBeInTheDocument();
  await userEvent.click(await screen.findByRole('link', { name: 'Year 1' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Year 1' })).toHaveFocus();
});

test('an address that leads nowhere has a way out', async () => {
  const { container } = openAt('/nowhere', fakeSchool());
  expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeInTheDocument();
  expect(await axeOf(container)).toHaveNoViolations();
  await userEvent.click(screen.getByRole('link', { name: 'Go to the beginning' }));
  expect(await screen.findByRole('heading', { name: 'Year groups' })).toHaveFocus();
});
