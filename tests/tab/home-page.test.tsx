import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { pupil } from '../pals.ts';
import { axeOf, fakeSchool, openAt } from './tab-rig.tsx';

jest.setTimeout(30_000);

test('the year groups of the school, youngest first, each with its classes', async () => {
  const { container } = openAt('/', fakeSchool());
  expect(await screen.findByRole('link', { name: 'Reception' })).toHaveAttribute('href', '/year/R');
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    'Reception',
    'Year 1',
    'Year 2',
    'One child',
  ]);
  expect(screen.getByRole('link', { name: 'Class 1K' })).toHaveAttribute('href', '/year/1?class=1K');
  expect(await axeOf(container)).toHaveNoViolations();
});

test('only the roll is asked for, and whether a notice has reached nobody', async () => {
  const { school } = openAt('/', fakeSchool());
  await screen.findByRole('link', { name: 'Reception' });
  const further = school.asked.slice(1);
  expect(school.asked[0]).toBe('get Pupils');
  expect(further.every((one) => one === 'get Diversions')).toBe(true);
});

test('while it loads it says so', async () => {
  const school = fakeSchool();
  const release = school.hold('pupils');
  const { container } = openAt('/', school);
  expect(screen.getByText('Reading the year groups …')).toBeInTheDocument();
  expect(await axeOf(container)).toHaveNoViolations();
  act(release);
  expect(await screen.findByRole('link', { name: 'Reception' })).toBeInTheDocument();
});

test('what could not be read is not an empty school, and can be tried again', async () => {
  const school = fakeSchool();
  school.trouble({ list: 'pupils', kind: 'refused' });
  const { container } = openAt('/', school);
  expect(await screen.findByText(/the names of the children could not be read/)).toBeInTheDocument();
  expect(screen.queryByText(/on the school’s roll yet/)).toBeNull();
  expect(await axeOf(container)).toHaveNoViolations();
  school.trouble();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'Year 2' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('a school without children says so', async () => {
  const { container } = openAt('/', fakeSchool({ pupils: [] }));
  expect(await screen.findByText(/No child is on the school’s roll yet/)).toBeInTheDocument();
  expect(await axeOf(container)).toHaveNoViolations();
});

test('a row of the roll that cannot be read is told', async () => {
  openAt('/', fakeSchool({ pupils: [{ Key: 'k', PupilId: 'odd', Forename: 'Odd' }] }));
  expect(
    await screen.findByText(
      '1 child could not be read. Tell your IT person: item 1 of Pupils, columns PupilId and YearGroup.',
    ),
  ).toBeInTheDocument();
});

test('a child is found by a part of the name or the class, by keyboard alone', async () => {
  openAt('/', fakeSchool());
  const box = await screen.findByRole('combobox', { name: 'Open a child’s page' });
  await userEvent.type(box, 'bond 1h');
  expect(await screen.findByRole('option', { name: /Alfie Bond, 1H/ })).toBeInTheDocument();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Alfie Bond' })).toHaveFocus();
  expect(screen.getByText('Year 1 · Class 1H')).toBeInTheDocument();
});

test('accents need not be typed, and who fits nobody is told', async () => {
  openAt('/', fakeSchool({ pupils: [{ ...pupil('Alfie Bond'), key: 'k', pupilId: 'z', forename: 'Zoë', title: '' }] }));
  const box = await screen.findByRole('combobox');
  await userEvent.type(box, 'zoe');
  expect(await screen.findByRole('option', { name: /Zoë Bond/ })).toBeInTheDocument();
  await userEvent.type(box, 'x');
  expect(await screen.findByText('No child on roll fits that')).toBeInTheDocument();
});

test('entries whose child is not clear yet have a page of their own', async () => {
  openAt('/', fakeSchool());
  await userEvent.click(await screen.findByRole('link', { name: 'Entries whose child is not clear yet' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Child not clear yet' })).toHaveFocus();
});
