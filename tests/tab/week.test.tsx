import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hash } from '../../infra/local/school/hash.ts';
import { incident, member, praise, pupils } from '../pals.ts';
import { fakeSchool, openAt } from './tab-rig.tsx';

const monday = '2026-11-16';
const rows = pupils
  .filter(({ className }) => className === '1H')
  .slice(0, 6)
  .map(({ id, className, yearGroup }, at) =>
    incident({
      key: hash('week', String(at)),
      eventId: hash('week event', String(at)),
      status: 'confirmed',
      pupilId: id,
      className,
      yearGroup,
      occurredAt: `${monday}T10:35:00Z`,
      recordedAt: `${monday}T10:40:00Z`,
      occurredOn: monday,
    }),
  );
const staff = [{ ...member('ruth.calder'), title: 'Ruth', staffId: '', roles: 'head', classes: '' }];
const post = {
  title: 'Week',
  key: 'p1',
  monday: '2026-11-09',
  channel: 'c',
  state: 'posting',
  at: '2026-11-13T15:45:00Z',
  askedAt: '',
  askedById: '',
  askedByName: '',
};
const given = { incidents: rows, staff, settings: [], summaries: [post], decisions: [] };

test('the same numbers as on the card, with the entries behind them', async () => {
  openAt('/week', fakeSchool(given), { as: 'ruth.calder' });
  expect(await screen.findByText('6 entries about 6 children.')).toBeVisible();
  expect(screen.getByText('Playground')).toBeVisible();
  expect(screen.getByText(/No entries from:/)).toHaveTextContent('1K');
  const [behind] = screen.getAllByLabelText('Entries behind: Incidents (events)');
  await userEvent.click(behind as HTMLElement);
  expect(screen.getAllByRole('link', { name: 'Monday 16 November, 10:35, 1H' }).length).toBeGreaterThanOrEqual(6);
});

test.each([['Playground'], ['10:30 to 11:00']])(
  'the bar %s opens the entries behind it, and no others',
  async (bar) => {
    openAt('/week', fakeSchool(given), { as: 'ruth.calder' });
    const behind = await screen.findByLabelText(`Entries behind: ${bar}`);
    await userEvent.click(behind);
    const links = within(behind.closest('details') as HTMLElement).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual(rows.map(() => 'Monday 16 November, 10:35, 1H'));
  },
);

test('a post that may not have arrived has Post now, which asks the bot', async () => {
  const school = fakeSchool(given);
  openAt('/week', school, { as: 'ruth.calder' });
  expect(await screen.findByText(/may not have been posted/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /Post now/ }));
  await waitFor(() => expect(school.rows('summaries')[0]).toMatchObject({ AskedAt: expect.any(String) }));
});

test('whoever is not in the leaders’ circle is told so, and that is no empty week', async () => {
  const school = fakeSchool(given);
  school.trouble({ list: 'settings', kind: 'forbidden' });
  openAt('/week', school, { as: 'ruth.calder' });
  expect(await screen.findByText(/circle/)).toBeVisible();
  expect(screen.queryByText(/entries about/)).toBeNull();
});

test('children nobody has noticed, of one class only', async () => {
  const [noticed] = pupils.filter(({ className }) => className === '1H');
  const seen = praise({ pupilId: noticed?.id ?? '', occurredOn: monday, occurredAt: `${monday}T09:30:00Z` });
  openAt('/unnoticed?class=1H', fakeSchool({ praise: [seen] }), { as: 'ruth.calder' });
  const list = await screen.findByRole('list', { name: 'Children of 1H to notice' });
  const links = within(list)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
  expect(links).not.toContain(`${noticed?.preferred || noticed?.forename} ${noticed?.surname}`);
  expect(links.length).toBe(pupils.filter(({ className, leftOn }) => className === '1H' && leftOn === '').length - 1);
});
