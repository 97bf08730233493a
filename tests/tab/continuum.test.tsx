import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { move, moved, practice } from '../continuum-pals.ts';
import { fakeSchool, openAt } from './tab-rig.tsx';

jest.setTimeout(30_000);

const charts = moved('A chart with names', 'control', [['2026-10-06', 'trade']], { reviewOn: '2026-11-10' });
const greeting = practice({
  title: 'Greeting at the door',
  band: 'predict',
  firstBand: 'predict',
  reviewOn: '2027-01-05',
});
const forOne = practice({ title: 'For one child we still rely on a taxi', level: 'individual', kind: 'support' });
const given = { practices: [charts.practice, greeting, forOne], practiceMoves: charts.moves };
const lazyLong = { timeout: 8000 };

test('the wall shows what adults do by band, nothing made for one child, and no link', async () => {
  const { container } = openAt('/continuum/1', fakeSchool(given));
  const band = await screen.findByRole('region', { name: 'Adults trade for it' }, lazyLong);
  expect(within(band).getByText('A chart with names')).toBeTruthy();
  expect(screen.queryByText(forOne.title)).toBeNull();
  expect(container.querySelectorAll('section a')).toHaveLength(0);
});

test('what could not be read is said, and is no empty wall', async () => {
  const school = fakeSchool(given);
  school.trouble({ list: 'practices', kind: 'refused' });
  openAt('/continuum/1', school);
  expect(await screen.findByText(/the continuum could not be read/, {}, lazyLong)).toBeTruthy();
  expect(screen.queryByText('Nothing stands on this continuum yet.')).toBeNull();
});

test('an empty continuum says so and offers the first look', async () => {
  openAt('/continuum/2', fakeSchool(given));
  expect(await screen.findByText('Nothing stands on this continuum yet.', {}, lazyLong)).toBeTruthy();
  expect(screen.getByRole('link', { name: /Take the first look/ })).toBeTruthy();
});

test('a row nobody can read is told of beside what can be read', async () => {
  const broken = { Key: 'k', YearGroup: '1', Kind: 'a child', Title: 'Broken' };
  openAt('/continuum/1', fakeSchool({ practices: [greeting, broken] }));
  expect(await screen.findByText(/1 row could not be read/, {}, lazyLong)).toBeTruthy();
  expect(screen.getByText('Greeting at the door')).toBeTruthy();
});

const openDecision = async (school: ReturnType<typeof fakeSchool>, as = 'sarah.hall') => {
  openAt('/continuum/1/review', school, { as });
  fireEvent.click(await screen.findByRole('button', { name: 'Decide about “A chart with names”' }, lazyLong));
  return screen.findByRole('dialog');
};

test('a move asks why, and is a row of its own before the practice stands elsewhere', async () => {
  const school = fakeSchool(given);
  const dialog = within(await openDecision(school));
  fireEvent.click(dialog.getByLabelText('Adults teach it'));
  fireEvent.click(dialog.getByRole('button', { name: 'Keep this' }));
  expect(await dialog.findByText('Please say in a few words why it moves.')).toBeTruthy();
  expect(school.rows('practiceMoves')).toHaveLength(1);
  fireEvent.change(dialog.getByLabelText(/Why does the team move it/), { target: { value: 'We practise it.' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Keep this' }));
  await screen.findByText('Kept: A chart with names.', {}, lazyLong);
  const stands = school.rows('practices').find(({ Title }) => Title === 'A chart with names');
  const made = school.rows('practiceMoves').find(({ Key }) => Key === stands?.LastMove);
  expect(stands).toMatchObject({ Band: 'teach' });
  expect(made).toMatchObject({ FromBand: 'trade', ToBand: 'teach', Because: 'We practise it.' });
  expect(made?.Follows).toBe(charts.practice.lastMove);
});

test('what may name a child is not sent; an everyday word may be meant as one', async () => {
  const school = fakeSchool(given);
  const dialog = within(await openDecision(school));
  const action = dialog.getByLabelText('What will we do?');
  fireEvent.change(action, { target: { value: 'Ask Theo first' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Keep this' }));
  expect(await dialog.findByText('This may name a child. Say “one child”, or put it in the plan.')).toBeTruthy();
  expect(dialog.queryByRole('button', { name: 'It is an ordinary word here' })).toBeNull();
  fireEvent.change(action, { target: { value: 'We call it Hope' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Keep this' }));
  fireEvent.click(await dialog.findByRole('button', { name: 'It is an ordinary word here' }));
  expect(school.asked.filter((one) => one.startsWith('patch'))).toEqual([]);
  fireEvent.click(dialog.getByRole('button', { name: 'Keep this' }));
  await screen.findByText('Kept: A chart with names.', {}, lazyLong);
  expect(school.rows('practices').some(({ Action }) => Action === 'We call it Hope')).toBe(true);
});

test('while the roster cannot be read nothing is sent', async () => {
  const school = fakeSchool(given);
  school.trouble({ list: 'pupils', kind: 'refused' });
  const dialog = within(await openDecision(school));
  fireEvent.change(dialog.getByLabelText('What will we do?'), { target: { value: 'Begin on Monday' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Keep this' }));
  expect(await dialog.findByText(/it cannot be checked that this names no child/)).toBeTruthy();
  expect(school.asked.filter((one) => one.startsWith('patch'))).toEqual([]);
});

test('what belongs to the safeguarding lead is not sent', async () => {
  const school = fakeSchool(given);
  const dialog = within(await openDecision(school));
  fireEvent.change(dialog.getByLabelText('What will we do?'), { target: { value: 'She said daddy hits her' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Keep this' }));
  expect(await dialog.findByText(/belongs to the safeguarding lead/)).toBeTruthy();
  expect(school.asked.filter((one) => one.startsWith('patch'))).toEqual([]);
});

test('somebody else was quicker: both versions, and mine only when I say so', async () => {
  const school = fakeSchool(given);
  const dialog = within(await openDecision(school));
  fireEvent.change(dialog.getByLabelText('What will we do?'), { target: { value: 'Mine' } });
  school.meddle('practices', charts.practice.key, { Action: 'Theirs' });
  fireEvent.click(dialog.getByRole('button', { name: 'Keep this' }));
  expect(await dialog.findByText('What we will do: Theirs')).toBeTruthy();
  expect(dialog.getByText('What we will do: Mine')).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: 'Use mine' }));
  await screen.findByText('Kept: A chart with names.', {}, lazyLong);
  expect(school.rows('practices').some(({ Action }) => Action === 'Mine')).toBe(true);
});

test('a move that was begun and not carried out is told of, and finished', async () => {
  const { key, lastMove } = charts.practice;
  const begun = move({ key: 'begun', practiceKey: key, follows: lastMove, toBand: 'teach', on: '2026-11-16' });
  const school = fakeSchool({ ...given, practiceMoves: [...charts.moves, begun] });
  openAt('/continuum/1/review', school);
  await screen.findByText(/was begun and not carried out/, {}, lazyLong);
  fireEvent.click(screen.getByRole('button', { name: 'Finish the move' }));
  await waitFor(() => expect(school.rows('practices').some(({ LastMove }) => LastMove === 'begun')).toBe(true));
});

test('who is not among those named sees everything and suggests', async () => {
  const deciders = [{ title: 'Who decides', key: 'd', value: 'sarah.hall@seabrook.example' }];
  const school = fakeSchool({ ...given, continuumDeciders: deciders });
  openAt('/continuum/1/review', school, { as: 'jo.birch' });
  await screen.findByText(/You see everything and can suggest/, {}, lazyLong);
  expect(screen.queryByRole('button', { name: /^Decide about/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Suggest something about “A chart with names”' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText(/What would you change/), { target: { value: 'Take the names off' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Suggest' }));
  await screen.findByText(/Your suggestion is kept/, {}, lazyLong);
  expect(school.rows('suggestions')).toMatchObject([{ Words: 'Take the names off', State: 'open' }]);
});

test('outside the pastoral circle one suggests too, without a word of failure', async () => {
  const school = fakeSchool(given);
  school.trouble({ list: 'continuumDeciders', kind: 'forbidden' });
  openAt('/continuum/1/review', school, { as: 'sandra.field' });
  expect(await screen.findByText(/You see everything and can suggest/, {}, lazyLong)).toBeTruthy();
});

test('the first look: placed, not here, stopped and taken up again', async () => {
  const school = fakeSchool();
  const first = openAt('/continuum/1/first-look', school);
  fireEvent.click(await screen.findByRole('button', { name: 'Begin' }, lazyLong));
  await screen.findByText('0 of 20 answered', {}, lazyLong);
  fireEvent.click(screen.getByLabelText(/^Adults control it/));
  fireEvent.click(screen.getByRole('button', { name: 'Keep and go on' }));
  await screen.findByText('1 of 20 answered', {}, lazyLong);
  fireEvent.click(screen.getByLabelText('We do not do this'));
  fireEvent.click(screen.getByRole('button', { name: 'Keep and go on' }));
  await screen.findByText('2 of 20 answered', {}, lazyLong);
  expect(school.rows('practices')).toMatchObject([{ Band: 'control', Common: 'charts', YearGroup: '1' }]);
  first.unmount();
  openAt('/continuum/1/first-look', school, { as: 'anna.kovacs' });
  expect(await screen.findByText('2 of 20 answered', {}, lazyLong)).toBeTruthy();
  expect(screen.getByRole('heading', { name: /^Free time at the end of the week/ })).toBeTruthy();
});

test('the history says the team, and never who', async () => {
  openAt(`/continuum/practice/${charts.practice.key.slice(0, 16)}`, fakeSchool(given));
  await screen.findByText('The team moved it from “Adults control it” to “Adults trade for it”.', {}, lazyLong);
  expect(screen.queryByText(/Somebody/)).toBeNull();
});

test('a channel’s tab that shows the continuum begins at its year group', async () => {
  const host = { scope: 'channel' as const, entity: 'year-1-continuum', channel: { id: 'c', name: 'Year 1' } };
  openAt('/', fakeSchool(given), { host });
  expect(await screen.findByRole('heading', { name: 'Year 1: therapeutic continuum' }, lazyLong)).toBeTruthy();
});

test('a link to the continuum says nothing of anybody', async () => {
  const { shared } = openAt('/continuum/1', fakeSchool(given));
  fireEvent.click(await screen.findByRole('button', { name: 'Share in Teams' }, lazyLong));
  await waitFor(() => expect(shared).toEqual([['k-1', 'The therapeutic continuum of a year group']]));
});
