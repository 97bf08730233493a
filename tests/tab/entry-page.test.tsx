import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hash } from '../../infra/local/school/hash.ts';
import { incident, member, praise, pupil, tuesdayUtc } from '../pals.ts';
import { axeOf, fakeSchool, openAt } from './tab-rig.tsx';

jest.setTimeout(30_000);

const key = (name: string): string => hash('entry page', name);
const daisy = pupil('Daisy Green');
const hit = incident({
  key: key('a'),
  eventId: 'hit',
  status: 'confirmed',
  injury: true,
  held: 'ask a leader',
  before: 'The ball was taken',
  minutesOut: 5,
  familyToldBy: 'Sarah Hall',
  familyToldAt: tuesdayUtc,
  familyToldHow: 'at the gate',
});
const hurt = incident({ ...hit, key: key('b'), role: 'affected', pupilId: daisy.id, pupilName: 'Daisy Green' });
const addendum = {
  title: hit.title,
  key: 'add',
  entryKey: hit.key,
  kind: 'addendum',
  words: 'They made up after lunch.',
  because: '',
  at: tuesdayUtc,
  authorId: 'x',
  authorName: 'Anna Kovacs',
};
const usual = { incidents: [hit, hurt], praise: [praise({ key: key('p'), eventId: 'p' })], addenda: [addendum] };

test('an entry shows everything in it, the other children, and what was added', async () => {
  const { container } = openAt(`/entry/${hit.key}`, fakeSchool(usual));
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Hurt or was about to hurt a child' }),
  ).toBeInTheDocument();
  for (const text of ['The ball was taken', 'Somebody was hurt', 'Holding: a leader will look at it', '5'])
    expect(screen.getByText(text)).toBeInTheDocument();
  expect(screen.getByText('Sarah Hall, Tuesday 17 November, 12:40, at the gate')).toBeInTheDocument();
  const others = await screen.findByRole('region', { name: 'Others in the same event' });
  expect(within(others).getByRole('link', { name: /Daisy Green/ })).toHaveAttribute('href', `/entry/${hurt.key}`);
  expect(await screen.findByText('They made up after lunch.')).toBeInTheDocument();
  expect(screen.queryByText(/changed outside/)).toBeNull();
  expect(await axeOf(container)).toHaveNoViolations();
});

test('a link carries the first part of the key only', async () => {
  const { shared } = openAt('/', fakeSchool(usual), { host: { page: `e-${hit.key.slice(0, 16)}` } });
  expect(await screen.findByText('The ball was taken')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Link to this page' }));
  expect(shared).toEqual([[`e-${hit.key.slice(0, 16)}`, 'An entry in Continuum']]);
});

test('an entry changed by neither of our two apps is marked', async () => {
  const school = fakeSchool(usual);
  school.meddle('incidents', hit.key, { Words: 'Other words' }, 'somebody');
  openAt(`/entry/${hit.key}`, school);
  expect(await screen.findByText('This entry was changed outside Continuum.')).toBeInTheDocument();
});

test.each([
  ['draft', '', 'Not confirmed by its author yet.'],
  ['withdrawn', 'undone', 'Withdrawn: its author took it back.'],
  ['withdrawn', 'other', 'Withdrawn. It is kept, and shown nowhere else.'],
] as const)('an entry that is %s %s says so', async (status, withdrawnBecause, sentence) => {
  openAt(`/entry/${hit.key}`, fakeSchool({ incidents: [{ ...hit, status, withdrawnBecause }] }));
  expect(await screen.findByText(sentence)).toBeInTheDocument();
});

test('a draft that became praise is shown as praise', async () => {
  const moved = { ...hit, status: 'withdrawn', withdrawnBecause: 'moved' };
  openAt(`/entry/${hit.key}`, fakeSchool({ incidents: [moved], praise: [praise({ key: hit.key })] }));
  expect(await screen.findByText('Alfie shared the blocks')).toBeInTheDocument();
  expect(screen.queryByText(/^Withdrawn/)).toBeNull();
});

test('no such entry, and an entry that may not be read, are told apart from a failure', async () => {
  const { unmount, container } = openAt(`/entry/${key('none')}`, fakeSchool(usual));
  expect(await screen.findByText(/There is no such entry/)).toBeInTheDocument();
  expect(await axeOf(container)).toHaveNoViolations();
  unmount();
  const shut = fakeSchool(usual);
  shut.trouble({ list: 'incidents', kind: 'forbidden' });
  const outside = openAt(`/entry/${hit.key}`, shut, { as: 'sandra.field' });
  expect(await screen.findByText(/You are not in the pastoral circle, so this entry is not shown/)).toBeInTheDocument();
  outside.unmount();
  const broken = fakeSchool(usual);
  broken.trouble({ list: 'incidents', kind: 'refused' });
  openAt(`/entry/${hit.key}`, broken);
  expect(await screen.findByText(/this entry could not be read/)).toBeInTheDocument();
  broken.trouble();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('The ball was taken')).toBeInTheDocument();
});

test('while it loads it says so', async () => {
  const school = fakeSchool(usual);
  const release = school.hold('incidents');
  openAt(`/entry/${hit.key}`, school);
  expect(await screen.findByText('Reading the entry …')).toBeInTheDocument();
  act(release);
  expect(await screen.findByText('The ball was taken')).toBeInTheDocument();
});

test('nothing added, and what could not be read of it, are two things', async () => {
  const { unmount } = openAt(`/entry/${hurt.key}`, fakeSchool(usual));
  expect(await screen.findByText('Nothing was added to this entry.')).toBeInTheDocument();
  unmount();
  const school = fakeSchool(usual);
  school.trouble({ list: 'addenda', kind: 'refused' });
  openAt(`/entry/${hit.key}`, school);
  expect(await screen.findByText(/additions to entries could not be read/)).toBeInTheDocument();
  expect(screen.getByText('The ball was taken')).toBeInTheDocument();
});

test('who did not write it and leads nothing may add, and is not offered more', async () => {
  const staff = ['anna.kovacs', 'ruth.calder'].map((name) => {
    const { id, roles, classes, ...row } = member(name);
    return { title: row.name, ...row, staffId: id, roles: roles.join(','), classes: classes.join(',') };
  });
  const { unmount } = openAt(`/entry/${hit.key}`, fakeSchool({ ...usual, staff }), { as: 'anna.kovacs' });
  expect(await screen.findByRole('button', { name: 'Add to this entry' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull();
  unmount();
  openAt(`/entry/${hit.key}`, fakeSchool({ ...usual, staff }), { as: 'ruth.calder' });
  expect(await screen.findByRole('button', { name: 'Withdraw' })).toBeInTheDocument();
});
