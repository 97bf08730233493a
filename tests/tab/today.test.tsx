import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hash } from '../../infra/local/school/hash.ts';
import { cast } from '../../infra/local/school/cast.ts';
import { praise, pupil } from '../pals.ts';
import { copyText } from '../../tab/views/today/copy-text.ts';
import { axeOf, fakeSchool, type FakeSchool, openAt } from './tab-rig.tsx';

jest.setTimeout(30_000);

const key = (name: string): string => hash('today', name);
const of = (name: string) => {
  const { id, className, yearGroup } = pupil(name);
  return { pupilId: id, pupilName: name, className, yearGroup };
};
const shared = praise({ key: key('a'), words: 'Alfie shared the blocks with Daisy and Ayaan' });
const told = praise({
  ...{ key: key('b'), ...of('Daisy Green'), words: 'Daisy told Mrs Shah that Will was sad' },
  occurredAt: '2026-11-17T11:00:00Z',
});
const taken = praise({ key: key('c'), ...of('Olivia Reed'), words: 'Olivia sang', status: 'withdrawn' });
const old = praise({
  key: key('d'),
  words: 'Alfie tidied',
  occurredAt: '2026-11-16T11:00:00Z',
  occurredOn: '2026-11-16',
});
const usual = { praise: [shared, told, taken, old] };

const staff = cast.map((one) => ({
  ...{ title: one.name, key: one.id, staffId: '', email: one.email, name: one.name, kind: one.kind },
  ...{ roles: one.roles.join(','), classes: one.classes.join(','), hours: one.hours, until: '', leftOn: '' },
}));

/** A school in which only leaders may read the Staff list. */
function schoolOf(as: 'teacher' | 'leader', given: Parameters<typeof fakeSchool>[0] = usual): FakeSchool {
  const school = fakeSchool({ ...given, staff });
  if (as === 'teacher') school.trouble({ list: 'staff', kind: 'forbidden' });
  return school;
}

const lines = () => screen.findByRole('list', { name: 'Praise of class 1H today' });
const tick = (name = 'Alfie Bond') => screen.findByRole('checkbox', { name: new RegExp(`^Sent.*family of ${name}$`) });

test('each child of the class with today’s confirmed praise, other children as friends, adults by name', async () => {
  openAt('/today?class=1H', schoolOf('teacher'));
  const list = await lines();
  expect(within(list).getByRole('heading', { name: 'Alfie Bond' })).toBeInTheDocument();
  expect(within(list).getByText('Alfie shared the blocks with friends')).toBeInTheDocument();
  expect(within(list).getByText('Daisy told Mrs Shah that a friend was sad')).toBeInTheDocument();
  expect(within(list).queryByText(/sang|tidied/)).toBeNull();
  expect(screen.getByText(/Continuum sends nothing to families/)).toBeInTheDocument();
  expect(screen.getByText(/children without a note yet today$/)).toBeInTheDocument();
});

test('the class of the signed-in person is taken where the Staff list can be read', async () => {
  openAt('/today', schoolOf('leader'));
  await lines();
  expect(screen.getByRole('combobox', { name: 'Class' })).toHaveValue('1H');
});

test('others choose their class, which the address keeps', async () => {
  openAt('/today', schoolOf('teacher'));
  expect(await screen.findByText('Choose your class to see its sentences of today.')).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Class' }), '1H');
  expect(await lines()).toBeInTheDocument();
  expect(screen.queryByRole('option', { name: 'Choose a class' })).toBeNull();
});

test('loading, failed, nothing and ready are told apart', async () => {
  const school = schoolOf('teacher', { praise: [] });
  const release = school.hold('praise');
  openAt('/today?class=1H', school);
  expect(await screen.findByText('Reading today’s praise …')).toBeInTheDocument();
  school.trouble({ list: 'praise', kind: 'refused' });
  act(release);
  expect(await screen.findByText(/praise could not be read/)).toBeInTheDocument();
  school.trouble();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('No praise is confirmed for class 1H today.')).toBeInTheDocument();
});

test('without the names of the children no sentence is shown, because none could be hidden', async () => {
  const school = schoolOf('teacher');
  school.trouble({ list: 'pupils', kind: 'refused' });
  openAt('/today?class=1H', school);
  expect(await screen.findByText(/names of the children could not be read/)).toBeInTheDocument();
  expect(screen.queryByText(/blocks/)).toBeNull();
});

test('a sentence is copied, and it is said', async () => {
  const user = userEvent.setup();
  openAt('/today?class=1H', schoolOf('teacher'));
  await user.click(await screen.findByRole('button', { name: 'Copy the sentence for Alfie Bond' }));
  expect(await screen.findByText('Copied')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe('Alfie shared the blocks with friends');
  await user.click(screen.getByRole('button', { name: 'Copy all sentences of class 1H' }));
  await waitFor(() => expect(screen.getAllByText('Copied')).toHaveLength(2));
  expect(await navigator.clipboard.readText()).toBe(
    'Alfie Bond: Alfie shared the blocks with friends\nDaisy Green: Daisy told Mrs Shah that a friend was sad',
  );
});

test('where the clipboard is not allowed the old way is tried, and what cannot be copied is said', async () => {
  const user = userEvent.setup();
  openAt('/today?class=1H', schoolOf('teacher'));
  const copy = await screen.findByRole('button', { name: 'Copy the sentence for Alfie Bond' });
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('not here', 'NotAllowedError'));
  await user.click(copy);
  expect(await screen.findByText(/could not be copied here/)).toBeInTheDocument();
  expect(copy).toHaveFocus();
  document.execCommand = () => true;
  expect(await copyText('words')).toBe(true);
  Reflect.deleteProperty(document, 'execCommand');
});

test('the tick writes when it was sent, and unticking clears it', async () => {
  const school = schoolOf('teacher');
  openAt('/today?class=1H', school);
  await userEvent.click(await tick());
  expect(await screen.findByText('Sent at 12:40')).toBeInTheDocument();
  const row = () => school.rows('praise').find((one) => one.Key === shared.key);
  expect(row()).toMatchObject({ SharedAt: '2026-11-17T12:40:00Z', Revision: 2 });
  await userEvent.click(await tick());
  await waitFor(() => expect(row()?.SharedAt).toBeUndefined());
  expect(await tick()).not.toBeChecked();
});

test('a tick that is not kept is told, is not shown as kept, and can be tried again', async () => {
  const school = schoolOf('teacher');
  openAt('/today?class=1H', school);
  const box = await tick();
  school.trouble({ list: 'praise', kind: 'busy', method: 'patch' });
  await userEvent.click(box);
  expect(await screen.findByText(/this may not be kept yet/)).toBeInTheDocument();
  expect(box).not.toBeChecked();
  expect(box).toHaveFocus();
  school.trouble();
  await userEvent.click(box);
  await waitFor(() => expect(box).toBeChecked());
});

test('praise that was taken back meanwhile is not to be sent', async () => {
  const school = schoolOf('teacher');
  openAt('/today?class=1H', school);
  const box = await tick();
  school.meddle('praise', shared.key, { Status: 'withdrawn', Revision: 2 });
  await userEvent.click(box);
  await waitFor(() => expect(screen.queryByText('Alfie shared the blocks with friends')).toBeNull());
  expect(await screen.findByText(/was taken back meanwhile/)).toBeInTheDocument();
});

test('what somebody ticked at the same moment stands', async () => {
  const school = schoolOf('teacher');
  openAt('/today?class=1H', school);
  const box = await tick();
  school.meddle('praise', shared.key, { SharedAt: '2026-11-17T12:30:00Z', Revision: 2 });
  await userEvent.click(box);
  expect(await screen.findByText('Sent at 12:30')).toBeInTheDocument();
  expect(box).toBeChecked();
});

test('in a channel no child is named', async () => {
  openAt('/today?class=1H', schoolOf('teacher'), { host: { scope: 'channel', entity: 'year-1' } });
  expect(await screen.findByText(/in your own Continuum only, not in a channel/)).toBeInTheDocument();
  expect(screen.queryByText('Alfie Bond')).toBeNull();
});

test('axe finds nothing', async () => {
  const { container } = openAt('/today?class=1H', schoolOf('teacher'));
  await lines();
  expect(await axeOf(container)).toHaveNoViolations();
});
