import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hash } from '../../infra/local/school/hash.ts';
import { incident, pupil } from '../pals.ts';
import { axeOf, type FakeSchool, fakeSchool, openAt } from './tab-rig.tsx';

jest.setTimeout(30_000);

const key = (name: string): string => hash('corrections', name);
const daisy = pupil('Daisy Green');
const barnes = pupil('Alfie Barnes');
const words = 'Alfie Bond 1H hit Daisy Green, playground';
const hit = incident({ key: key('a'), eventId: 'hit', status: 'confirmed', words });
const hurt = incident({ ...hit, key: key('b'), role: 'affected', pupilId: daisy.id, pupilName: 'Daisy Green' });
const settings = [
  { title: 'DSL', key: 'dsl', name: 'DSL', value: 'Priya Shah' },
  { title: 'Head', key: 'head', name: 'Head', value: 'Ruth Calder' },
];

/** The school as most of the pastoral circle has it: the leaders' lists are shut. */
function usual(more: object = {}): FakeSchool {
  const school = fakeSchool({ incidents: [hit, hurt], settings, ...more });
  school.trouble({ list: 'staff', kind: 'forbidden' }, { list: 'settings', kind: 'forbidden' });
  return school;
}

async function open(school: FakeSchool, way: string, as = 'sarah.hall') {
  const opened = openAt(`/entry/${hit.key}`, school, { as });
  const button = await screen.findByRole('button', { name: way });
  await userEvent.click(button);
  return { ...opened, button };
}

const rowOf = (school: FakeSchool, at: string) => school.rows('incidents').find(({ Key }) => Key === at);

test('adding puts a row of its own below the entry and leaves the entry as it was', async () => {
  const school = usual();
  const before = { ...rowOf(school, hit.key) };
  const { container } = await open(school, 'Add to this entry');
  expect(screen.getByRole('heading', { name: 'Add to this entry' })).toHaveFocus();
  expect(await axeOf(container)).toHaveNoViolations();
  await userEvent.type(screen.getByLabelText(/What is to be added/), 'They made up after lunch.');
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText('Added.')).toBeInTheDocument();
  expect(await screen.findByText('They made up after lunch.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Add to this entry' })).toHaveFocus();
  expect(school.rows('addenda')).toEqual([
    expect.objectContaining({
      Kind: 'addendum',
      EntryKey: hit.key,
      AuthorName: 'Sarah Hall',
      At: '2026-11-17T12:40:00Z',
    }),
  ]);
  expect(rowOf(school, hit.key)).toEqual(before);
});

test('nothing is sent without words', async () => {
  const school = usual();
  await open(school, 'Add to this entry');
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(screen.getByText('Please write what is to be added.')).toBeInTheDocument();
  expect(school.rows('addenda')).toEqual([]);
});

test('what belongs to the safeguarding lead is not sent, stays in the box, and says whom to see', async () => {
  const school = usual();
  const { container } = await open(school, 'Add to this entry');
  const box = screen.getByLabelText(/What is to be added/);
  await userEvent.type(box, 'He said his mum hits him at home');
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText(/Please go to your designated safeguarding lead now, in person/)).toBeInTheDocument();
  expect(box).toHaveValue('He said his mum hits him at home');
  // The trace without content is all that leaves.
  expect(school.asked.filter((one) => !one.startsWith('get'))).toEqual(['post Diversions']);
  expect(await axeOf(container)).toHaveNoViolations();
});

test('leaders are told the lead’s name, and their school’s own words divert too', async () => {
  const school = fakeSchool({
    incidents: [hit],
    settings: [...settings, { title: 'w', key: 'w', name: 'Safeguarding words', value: 'purple folder' }],
  });
  await open(school, 'Add to this entry', 'jo.birch');
  await waitFor(() => expect(school.asked).toContain('get Settings'));
  await userEvent.type(screen.getByLabelText(/What is to be added/), 'Put it in the purple folder');
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText(/Please go to Priya Shah now/)).toBeInTheDocument();
  expect(school.rows('addenda')).toEqual([]);
});

test('what was not kept can be sent again and is kept once', async () => {
  const school = usual();
  await open(school, 'Add to this entry');
  await userEvent.type(screen.getByLabelText(/What is to be added/), 'Calm by two.');
  school.trouble({ list: 'addenda', kind: 'offline', method: 'post', times: 1 });
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText(/may not be kept yet. Nothing you wrote is lost/)).toBeInTheDocument();
  expect(screen.getByLabelText(/What is to be added/)).toHaveValue('Calm by two.');
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText('Added.')).toBeInTheDocument();
  expect(school.rows('addenda')).toHaveLength(1);
});

test('closing keeps what was typed and gives the focus back', async () => {
  const school = usual();
  const { button } = await open(school, 'Add to this entry');
  await userEvent.type(screen.getByLabelText(/What is to be added/), 'half a');
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(button).toHaveFocus();
  await userEvent.click(button);
  expect(screen.getByLabelText(/What is to be added/)).toHaveValue('half a');
});

test('the wrong child goes from the entry and from its words, and the right one comes', async () => {
  const school = usual();
  const { container } = await open(school, 'Wrong child');
  await userEvent.type(await screen.findByRole('combobox', { name: 'The child it was' }), 'alfie barnes');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(screen.getByLabelText('Words of the entry')).toHaveValue('Alfie Barnes 1H hit Daisy Green, playground');
  expect(await axeOf(container)).toHaveNoViolations();
  await userEvent.click(screen.getByRole('button', { name: 'Put it right' }));
  expect(await screen.findByText('The entry is now about the child you chose.')).toBeInTheDocument();
  expect(rowOf(school, hit.key)).toMatchObject({
    PupilId: barnes.id,
    PupilName: 'Alfie Barnes',
    ClassName: 'RA',
    YearGroup: 'R',
  });
  expect(JSON.stringify(school.rows('incidents'))).not.toMatch(/Alfie Bond/);
  expect(school.rows('addenda').map(({ Kind }) => Kind)).toEqual(['wrong child', 'correction']);
  expect(JSON.stringify(school.rows('addenda'))).not.toMatch(/Bond/);
  expect(school.asked.filter((one) => one === 'patch Incidents')).toHaveLength(3);
});

test('words that still name the wrong child are not sent', async () => {
  const school = usual();
  await open(school, 'Wrong child');
  await userEvent.click(screen.getByRole('button', { name: 'Put it right' }));
  expect(screen.getByText('Please choose the child.')).toBeInTheDocument();
  await userEvent.type(await screen.findByRole('combobox', { name: 'The child it was' }), 'alfie barnes');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  const box = screen.getByLabelText('Words of the entry');
  await userEvent.clear(box);
  await userEvent.type(box, 'Alfie Bond hit');
  await userEvent.click(screen.getByRole('button', { name: 'Put it right' }));
  expect(screen.getByText('The words still name the other child.')).toBeInTheDocument();
  expect(school.asked.filter((one) => !one.startsWith('get'))).toEqual([]);
});

test('two people who change the same thing see both, and are asked', async () => {
  const school = usual();
  await open(school, 'Wrong child');
  await userEvent.type(await screen.findByRole('combobox', { name: 'The child it was' }), 'alfie barnes');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  school.meddle('incidents', hit.key, { PupilId: 'rowe', PupilName: 'Alfie Rowe', Revision: 2 }, 'app-tab');
  await userEvent.click(screen.getByRole('button', { name: 'Put it right' }));
  expect(await screen.findByText('As it stands now: Alfie Rowe')).toBeInTheDocument();
  expect(screen.getByText('As you have it: Alfie Barnes')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Use mine' }));
  expect(await screen.findByText('The entry is now about the child you chose.')).toBeInTheDocument();
  expect(rowOf(school, hit.key)).toMatchObject({ PupilName: 'Alfie Barnes', Revision: 4 });
});

test('or it is left as it stands', async () => {
  const school = usual();
  await open(school, 'Wrong child');
  await userEvent.type(await screen.findByRole('combobox', { name: 'The child it was' }), 'alfie barnes');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  school.meddle('incidents', hit.key, { PupilId: 'rowe', PupilName: 'Alfie Rowe', Revision: 2 }, 'app-tab');
  await userEvent.click(screen.getByRole('button', { name: 'Put it right' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Leave it as it stands' }));
  expect(rowOf(school, hit.key)).toMatchObject({ PupilName: 'Alfie Rowe', Revision: 2 });
  expect(screen.getByRole('button', { name: 'Wrong child' })).toHaveFocus();
});

test('withdrawing takes a reason, keeps the entry and tells', async () => {
  const school = usual();
  await open(school, 'Withdraw');
  const form = screen.getByRole('form', { name: 'Withdraw this entry' });
  await userEvent.click(within(form).getByRole('button', { name: 'Withdraw' }));
  expect(screen.getByText('Please say why.')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText(/Why it is withdrawn/), 'Recorded twice');
  await userEvent.click(within(form).getByRole('button', { name: 'Withdraw' }));
  expect(await screen.findByText('Withdrawn. It is kept, and shown nowhere else.')).toBeInTheDocument();
  expect(await screen.findByText('The entry was withdrawn: Recorded twice')).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(rowOf(school, hit.key)).toMatchObject({
    Status: 'withdrawn',
    WithdrawnBecause: 'other',
    Revision: 2,
    Words: words,
  });
  expect(rowOf(school, hurt.key)).toMatchObject({ Status: 'confirmed' });
  expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull();
});

test('an entry about nobody yet is given its child', async () => {
  const nobody = { ...hit, pupilId: '', pupilName: '', className: '', yearGroup: '', words: 'a boy hit her' };
  const school = usual({ incidents: [nobody] });
  await open(school, 'Say which child');
  await userEvent.type(await screen.findByRole('combobox', { name: 'The child it was' }), 'alfie barnes');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Put it right' }));
  expect(await screen.findByText('It was said which child this is about.')).toBeInTheDocument();
  expect(rowOf(school, hit.key)).toMatchObject({ PupilName: 'Alfie Barnes', Words: 'a boy hit her' });
});

test('who may read but not change is told so', async () => {
  const school = usual();
  await open(school, 'Withdraw');
  await userEvent.type(screen.getByLabelText(/Why it is withdrawn/), 'Twice');
  school.trouble({ list: 'addenda', kind: 'forbidden', method: 'post' });
  await userEvent.click(within(screen.getByRole('form')).getByRole('button', { name: 'Withdraw' }));
  expect(await screen.findByText(/You may read this but not change it/)).toBeInTheDocument();
});
