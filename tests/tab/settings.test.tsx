import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hash } from '../../infra/local/school/hash.ts';
import { settingRows } from '../../infra/provision/starter-rows.ts';
import { parseTimetable } from '../../src/domain/timetable-text.ts';
import { axeOf, fakeSchool, type FakeSchool, openAt } from './tab-rig.tsx';

jest.setTimeout(60_000);

const usual = { schoolName: 'Seabrook', dsl: 'Priya Shah', dslDeputies: 'Dan Obi', head: 'Ruth Calder' };
const school = (values: Parameters<typeof settingRows>[0] = usual): FakeSchool =>
  fakeSchool({ settings: settingRows(values) });
const head = { as: 'ruth.calder' };

const valueOf = (one: FakeSchool, name: string) => one.rows('settings').find((row) => row.Name === name)?.Value;
const changes = (one: FakeSchool) =>
  one.rows('changes').map(({ What, Was, Becomes, AuthorName }) => [What, Was, Becomes, AuthorName]);
const form = (name: string) => screen.findByRole('form', { name });

async function fill(within_: HTMLElement, label: RegExp, text: string): Promise<void> {
  const box = within(within_).getByLabelText(label);
  await userEvent.clear(box);
  if (text !== '') await userEvent.type(box, text);
}

const save = async (within_: HTMLElement): Promise<void> =>
  userEvent.click(within(within_).getByRole('button', { name: 'Save' }));

describe('whom to see', () => {
  test('only what was changed is written, each with a row in Changes', async () => {
    const one = school();
    openAt('/settings', one, head);
    const people = await form('Whom to see');
    await fill(people, /^Designated safeguarding lead/, 'Dan Obi');
    await fill(people, /^Chair of governors/, 'Mary Linton');
    await save(people);
    expect(await within(people).findByText('Saved. The bot uses it within five minutes.')).toBeInTheDocument();
    expect(valueOf(one, 'DSL')).toBe('Dan Obi');
    expect(changes(one)).toEqual([
      ['DSL', 'Priya Shah', 'Dan Obi', 'Ruth Calder'],
      ['Chair of governors', undefined, 'Mary Linton', 'Ruth Calder'],
    ]);
    const told = await screen.findByRole('list', { name: 'What was changed' });
    expect(await within(told).findByText('“Priya Shah” became “Dan Obi”')).toBeInTheDocument();
    expect(within(told).getAllByText('Ruth Calder, Tuesday 17 November, 12:40')).toHaveLength(2);
  });

  test('without a DSL the page says that the bot records nothing', async () => {
    const one = school({ ...usual, dsl: '' });
    openAt('/settings', one, head);
    expect(await screen.findByText(/The bot records nothing until this is filled in: DSL\./)).toBeInTheDocument();
    const people = await form('Whom to see');
    await fill(people, /^Designated safeguarding lead/, 'Dan Obi');
    await save(people);
    await waitFor(() => expect(screen.queryByText(/The bot records nothing/)).toBeNull());
  });

  test('words that belong to the safeguarding lead are not sent, but its own list takes them', async () => {
    const one = school();
    openAt('/settings', one, head);
    const people = await form('Whom to see');
    await fill(people, /^Chair of governors/, 'Daisy said her uncle hits her at home');
    await save(people);
    expect(await within(people).findByText(/go to Priya Shah now, in person/)).toBeInTheDocument();
    // The trace without content is all that leaves.
    expect(one.asked.filter((ask) => !ask.startsWith('get'))).toEqual(['post Diversions']);
    await fill(people, /^Chair of governors/, '');
    await fill(people, /^Safeguarding words/, 'uncle hits');
    await save(people);
    expect(await within(people).findByText(/^Saved/)).toBeInTheDocument();
    expect(valueOf(one, 'Safeguarding words')).toBe('uncle hits');
  });

  test('what could not be kept stays in its box, and saving again settles it once', async () => {
    const one = school();
    openAt('/settings', one, head);
    const people = await form('Whom to see');
    await fill(people, /^Headteacher/, 'Dan Obi');
    one.trouble({ list: 'settings', kind: 'offline', method: 'patch' });
    await save(people);
    expect(await within(people).findByText(/this may not be kept yet/)).toBeInTheDocument();
    expect(within(people).getByLabelText(/^Headteacher/)).toHaveValue('Dan Obi');
    one.trouble();
    await save(people);
    expect(await within(people).findByText(/^Saved/)).toBeInTheDocument();
    expect(changes(one)).toHaveLength(1);
  });

  test('what somebody else set meanwhile is shown, and overwritten only when asked for', async () => {
    const one = school();
    openAt('/settings', one, head);
    const people = await form('Whom to see');
    await fill(people, /^Designated safeguarding lead/, 'Dan Obi');
    one.meddle('settings', hash('setting', 'DSL'), { Value: 'Jenny Lomax' });
    await save(people);
    expect(
      await within(people).findByText('Somebody changed DSL meanwhile. It now says: Jenny Lomax'),
    ).toBeInTheDocument();
    expect(valueOf(one, 'DSL')).toBe('Jenny Lomax');
    await save(people);
    expect(await within(people).findByText(/^Saved/)).toBeInTheDocument();
    expect(changes(one)).toEqual([['DSL', 'Jenny Lomax', 'Dan Obi', 'Ruth Calder']]);
  });
});

describe('words and numbers', () => {
  test('the words for kinds and the small number are set, and the page uses them', async () => {
    const one = school();
    openAt('/settings', one, head);
    const words = await form('Words for kinds, and small numbers');
    await userEvent.click(within(words).getByRole('radio', { name: /^valued/ }));
    await fill(words, /^Small number/, '60');
    await save(words);
    expect(await within(words).findByText('Please give a whole number from 1 to 50.')).toBeInTheDocument();
    await fill(words, /^Small number/, '8');
    await save(words);
    expect(await within(words).findByText(/^Saved/)).toBeInTheDocument();
    expect([valueOf(one, 'Words for kinds'), valueOf(one, 'Small number')]).toEqual(['valued', '8']);
    expect(await screen.findByText('X1 · detrimental (dangerous) · tells leader now')).toBeInTheDocument();
  });

  test('words to say differently begin with the starter list, and lines that are not clear are not sent', async () => {
    const one = school();
    openAt('/settings', one, head);
    const words = await form('Words to say differently');
    const box = within(words).getByLabelText(/^Words, and what may be said/);
    expect(box).toHaveDisplayValue(/kicked off -> became very upset/);
    await fill(words, /^Words, and what may be said/, 'cheeky playful');
    await save(words);
    expect(await within(words).findByText(/Not clear: cheeky playful/)).toBeInTheDocument();
    expect(changes(one)).toEqual([]);
    await fill(words, /^Words, and what may be said/, 'cheeky -> playful');
    await save(words);
    expect(await within(words).findByText('Saved. The bot uses it within five minutes.')).toBeInTheDocument();
    expect(valueOf(one, 'Words to say differently')).toBe('cheeky -> playful');
    await fill(words, /^Words, and what may be said/, 'none');
    await save(words);
    await waitFor(() => expect(valueOf(one, 'Words to say differently')).toBe('none'));
  });

  test('a value that cannot be read is told', async () => {
    openAt('/settings', school({ ...usual, timetable: 'nine to three' }), head);
    expect(await screen.findByText(/What is set for Times of the day cannot be read/)).toBeInTheDocument();
  });
});

describe('categories and places', () => {
  const row = (one: FakeSchool, code: string) => one.rows('categories').find(({ Code }) => Code === code);

  test('a category is changed: its code and kind cannot be', async () => {
    const one = school();
    openAt('/settings', one, head);
    const button = await screen.findByRole('button', { name: 'Change Kept trying' });
    await userEvent.click(button);
    const edit = await form('Change category P5');
    await fill(edit, /^Label/, 'Did not give up');
    await fill(edit, /^Words/, 'kept going{Enter}{Enter} again ');
    await userEvent.selectOptions(within(edit).getByRole('combobox', { name: 'Who is told' }), 'nobody');
    await userEvent.click(within(edit).getByRole('checkbox', { name: 'Offered to staff' }));
    await save(edit);
    expect(await screen.findByText('Saved: Did not give up. The bot uses it within five minutes.')).toBeInTheDocument();
    expect(row(one, 'P5')).toMatchObject({
      ...{ Label: 'Did not give up', Title: 'Did not give up', Words: 'kept going\nagain' },
      ...{ Tell: 'nobody', Active: false, Kind: 'prosocial' },
    });
    expect(await screen.findByText('P5 · prosocial · tells nobody · not offered')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Change Did not give up' })).toHaveFocus();
    expect(changes(one)[0]?.[0]).toBe('Category P5');
  });

  test('a category is added with the next code of its kind', async () => {
    const one = school();
    openAt('/settings', one, head);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a category' }));
    const add = await form('Add a category');
    await save(add);
    expect(await within(add).findByText('Please give the category a label.')).toBeInTheDocument();
    await userEvent.selectOptions(within(add).getByRole('combobox', { name: 'Kind' }), 'unsocial');
    await fill(add, /^Label/, 'Slept');
    await save(add);
    expect(await screen.findByText('U6 · unsocial · tells class team')).toBeInTheDocument();
    expect(row(one, 'U6')).toMatchObject({
      Label: 'Slept',
      Kind: 'unsocial',
      Order: 13.01,
      Key: hash('category', 'U6'),
    });
  });

  test('a category whose very name would be a concern in a sentence can be changed all the same', async () => {
    const one = school();
    openAt('/settings', one, head);
    await userEvent.click(await screen.findByRole('button', { name: /^Change Words or acts against/ }));
    const edit = await form('Change category X6');
    await userEvent.type(within(edit).getByLabelText(/^Label/), ' or age');
    await save(edit);
    expect(await screen.findByText(/^Saved: Words or acts against/)).toBeInTheDocument();
  });

  test('a place is added and changed', async () => {
    const one = school();
    openAt('/settings', one, head);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a place' }));
    const add = await form('Add a place');
    await fill(add, /^Label/, 'Forest school');
    await fill(add, /^Words/, 'the woods');
    await save(add);
    await userEvent.click(await screen.findByRole('button', { name: 'Change Forest school' }));
    const edit = await form('Change Forest school');
    await fill(edit, /^Label/, 'Woodland');
    await save(edit);
    expect(await screen.findByRole('button', { name: 'Change Woodland' })).toBeInTheDocument();
    expect(one.rows('places').find(({ Code }) => Code === 'forest-school')).toMatchObject({
      ...{ Label: 'Woodland', Words: 'the woods', Active: true },
    });
  });

  test('who may not write is told so, and nothing typed is lost', async () => {
    const one = school();
    openAt('/settings', one, head);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a place' }));
    const add = await form('Add a place');
    await fill(add, /^Label/, 'Pond');
    one.trouble({ list: 'changes', kind: 'forbidden', method: 'post' });
    await save(add);
    expect(await within(add).findByText(/You may read this but not change it/)).toBeInTheDocument();
    expect(within(add).getByLabelText(/^Label/)).toHaveValue('Pond');
  });
});

describe('times of the school day', () => {
  test('a period is changed, added and removed', async () => {
    const one = school();
    openAt('/settings', one, head);
    await userEvent.click(await screen.findByRole('button', { name: 'Change the times' }));
    const times = await form('Times of the school day');
    const story = within(times).getByRole('group', { name: 'Story' });
    await userEvent.click(within(story).getByRole('button', { name: 'Remove Story' }));
    expect(within(times).getByRole('button', { name: 'Add a period' })).toHaveFocus();
    await userEvent.click(within(times).getByRole('button', { name: 'Add a period' }));
    const snack = within(times).getByRole('group', { name: 'New period' });
    await fill(snack, /^Name/, 'Snack');
    await save(times);
    expect(await within(times).findByText('Please give the times at which Snack begins and ends.')).toBeInTheDocument();
    await fill(snack, /^From/, '10:05');
    await fill(snack, /^To/, '10:15');
    await fill(snack, /^Year groups/, 'r, 1');
    await save(times);
    expect(await screen.findByText('Saved. The bot uses the new times within five minutes.')).toBeInTheDocument();
    const read = parseTimetable(String(valueOf(one, 'Times of the day')));
    const periods = read.kind === 'timetable' ? read.timetable.periods : [];
    expect(periods.find(({ code }) => code === 'snack')).toEqual({
      ...{ code: 'snack', label: 'Snack', words: [], from: '10:05', to: '10:15', yearGroups: ['R', '1'] },
    });
    expect(periods.some(({ code }) => code === 'story')).toBe(false);
    expect(await screen.findByText('10:05 to 10:15 Snack (R, 1)')).toBeInTheDocument();
  });
});

test('loading, who is no leader, and a failure with Try again are told apart', async () => {
  const one = school();
  const release = one.hold('settings');
  one.trouble({ list: 'settings', kind: 'refused' });
  openAt('/settings', one, head);
  expect(await screen.findByText('Reading the school’s settings …')).toBeInTheDocument();
  act(release);
  const again = await screen.findByRole('button', { name: 'Try again' });
  one.trouble({ list: 'settings', kind: 'forbidden' });
  await userEvent.click(again);
  expect(await screen.findByText(/You are not in the leaders’ circle/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
});

test('a school without any rows yet can begin here', async () => {
  const one = fakeSchool({ settings: [], categories: [], places: [] });
  openAt('/settings', one, head);
  expect(await screen.findByText('The school has no categories yet.')).toBeInTheDocument();
  expect(await screen.findByText('The school has no places yet.')).toBeInTheDocument();
  expect(await screen.findByText('Nothing has been changed yet.')).toBeInTheDocument();
  const people = await form('Whom to see');
  await fill(people, /^Headteacher/, 'Ruth Calder');
  await save(people);
  expect(await within(people).findByText(/^Saved/)).toBeInTheDocument();
  expect(valueOf(one, 'Head')).toBe('Ruth Calder');
});

test('axe finds nothing, with forms open', async () => {
  const { container } = openAt('/settings', school({ head: 'Ruth Calder' }), head);
  await userEvent.click(await screen.findByRole('button', { name: 'Add a category' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Change the times' }));
  expect(await axeOf(container)).toHaveNoViolations();
});
