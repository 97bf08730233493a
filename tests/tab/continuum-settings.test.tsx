import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fakeSchool, openAt } from './tab-rig.tsx';

jest.setTimeout(30_000);

const staff = [
  {
    title: 'Ruth Calder',
    key: 's1',
    email: 'ruth.calder@seabrook.example',
    name: 'Ruth Calder',
    kind: 'staff',
    roles: 'head',
  },
  { title: 'Jo Birch', key: 's2', email: 'jo.birch@seabrook.example', name: 'Jo Birch', kind: 'staff', roles: 'ta' },
];
const settings = [{ title: 'DSL', key: 'd', name: 'DSL', value: 'Priya Shah' }];
const long = { timeout: 8000 };

const openBands = async () => {
  const school = fakeSchool({ settings, staff });
  openAt('/settings', school, { as: 'ruth.calder' });
  const form = within(await screen.findByRole('form', { name: 'Bands of the continuum' }, long));
  return { school, form };
};

test('the tutor gives a band another label; the bands are kept, and the change is said', async () => {
  const { school, form } = await openBands();
  fireEvent.change(form.getByLabelText('Label of band 1'), { target: { value: 'We hold it' } });
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved. The wall has these bands now.', {}, long);
  expect(school.rows('bands').map(({ Code, Label }) => [Code, Label])).toEqual([
    ['control', 'We hold it'],
    ['trade', 'Adults trade for it'],
    ['predict', 'Adults keep it predictable'],
    ['teach', 'Adults teach it'],
    ['own', 'Children do it for themselves'],
  ]);
  expect(school.rows('changes')).toMatchObject([{ What: 'Band control' }]);
});

test('there are never fewer than three nor more than seven, and no two of one label', async () => {
  const { school, form } = await openBands();
  fireEvent.change(form.getByLabelText('Label of band 1'), { target: { value: 'Adults teach it' } });
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  expect(await form.findByText('Two bands have the same label.')).toBeTruthy();
  for (const name of ['Adults trade for it', 'Adults keep it predictable']) {
    fireEvent.click(form.getByRole('button', { name: `Take out ${name}` }));
  }
  fireEvent.click(form.getByRole('button', { name: 'Take out Children do it for themselves' }));
  expect(form.getByLabelText('Label of band 3')).toBeTruthy();
  for (let more = 0; more < 6; more += 1) fireEvent.click(form.getByRole('button', { name: 'Add a band' }));
  expect(form.getByLabelText('Label of band 7')).toBeTruthy();
  expect(form.queryByLabelText('Label of band 8')).toBeNull();
  expect(school.rows('bands')).toEqual([]);
});

test('a band names no child', async () => {
  const { school, form } = await openBands();
  fireEvent.change(form.getByLabelText('Meaning of band 1'), { target: { value: 'As with Theo' } });
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  expect(await form.findByText(/This may name a child/)).toBeTruthy();
  expect(school.rows('bands')).toEqual([]);
});

test('a leader names who decides; teachers and leaders are offered first', async () => {
  const school = fakeSchool({ settings, staff });
  openAt('/settings', school, { as: 'ruth.calder' });
  const form = within(await screen.findByRole('form', { name: 'Who decides on the continuum' }, long));
  fireEvent.click(form.getByLabelText(/Only the people ticked/));
  expect(form.getByLabelText('Ruth Calder')).toBeChecked();
  expect(form.getByLabelText('Jo Birch')).not.toBeChecked();
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(school.rows('continuumDeciders')).toMatchObject([{ Value: 'ruth.calder@seabrook.example' }]),
  );
  expect(await screen.findByText('Saved.', {}, long)).toBeTruthy();
});
