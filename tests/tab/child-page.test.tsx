import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hash } from '../../infra/local/school/hash.ts';
import { incident, praise, pupil } from '../pals.ts';
import { axeOf, fakeSchool, openAt } from './tab-rig.tsx';

jest.setTimeout(30_000);

const alfie = pupil('Alfie Bond');
const key = (name: string): string => hash('child page', name);
const usual = {
  incidents: [
    incident({ key: key('a'), eventId: 'a', status: 'confirmed' }),
    incident({ key: key('b'), eventId: 'b', status: 'confirmed', pupilId: 'other', words: 'somebody else' }),
    incident({
      key: key('c'),
      eventId: 'c',
      pupilId: '',
      pupilName: '',
      className: '',
      yearGroup: '',
      words: 'a boy by the gate',
    }),
  ],
  praise: [praise({ key: key('p'), eventId: 'p' })],
};

test('a child’s own page holds what is about the child, praise and incidents apart', async () => {
  const { container, shared } = openAt(`/child/${alfie.id}`, fakeSchool(usual));
  expect(await screen.findByText('Alfie shared the blocks')).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1, name: 'Alfie Bond' })).toBeInTheDocument();
  expect(screen.queryByText('somebody else')).toBeNull();
  expect(screen.getByRole('link', { name: 'Year 1' })).toBeInTheDocument();
  expect(await axeOf(container)).toHaveNoViolations();
  await userEvent.click(screen.getByRole('button', { name: 'Link to this page' }));
  expect(shared).toEqual([[`c-${alfie.id}`, 'A child’s page in Continuum']]);
});

test('nothing recorded about a child is said with the child’s name', async () => {
  openAt(`/child/${pupil('Daisy Green').id}`, fakeSchool(usual));
  expect(
    await screen.findByText('No incident and no note is recorded for Daisy Green in these weeks.'),
  ).toBeInTheDocument();
});

test('without the roll the entries are shown all the same', async () => {
  const school = fakeSchool(usual);
  school.trouble({ list: 'pupils', kind: 'refused' });
  const { container } = openAt(`/child/${alfie.id}`, school);
  expect(await screen.findByText('Alfie shared the blocks')).toBeInTheDocument();
  expect(screen.getByText(/the names of the children could not be read/)).toBeInTheDocument();
  expect(await axeOf(container)).toHaveNoViolations();
});

test('a child the school does not know is said so', async () => {
  openAt('/child/nobody', fakeSchool(usual));
  expect(await screen.findByText('This child is not in the school’s list of pupils.')).toBeInTheDocument();
});

test('an entry about nobody yet is found on its own page', async () => {
  const { container } = openAt('/unclear', fakeSchool(usual));
  expect(await screen.findByText('a boy by the gate')).toBeInTheDocument();
  expect(screen.getByText('Child not clear yet', { selector: 'span' })).toBeInTheDocument();
  await waitFor(() => expect(screen.getByText(/No praise is recorded without a child/)).toBeInTheDocument());
  expect(await axeOf(container)).toHaveNoViolations();
});
