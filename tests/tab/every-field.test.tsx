// The same disclosures through the fields of the tab in which people write. A new field is one line of the table.
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { cast } from '../../infra/local/school/cast.ts';
import { hash } from '../../infra/local/school/hash.ts';
import { settingRows } from '../../infra/provision/starter-rows.ts';
import { AddPractice } from '../../tab/views/continuum/add-practice.tsx';
import { SuggestForm } from '../../tab/views/continuum/suggest-form.tsx';
import { disclosures } from '../disclosures.ts';
import { incident } from '../pals.ts';
import { type FakeSchool, fakeSchool, openAt } from './tab-rig.tsx';

jest.setTimeout(240_000);

const entry = incident({ key: hash('every field'), status: 'confirmed' });
const staff = cast.map((one) => ({
  ...{ title: one.name, key: one.id, staffId: '', email: one.email, name: one.name, kind: one.kind },
  ...{ roles: one.roles.join(','), classes: one.classes.join(','), hours: one.hours, until: '', leftOn: '' },
}));
const settings = settingRows({
  schoolName: 'Seabrook',
  dsl: 'Priya Shah',
  dslDeputies: 'Dan Obi',
  head: 'Ruth Calder',
});

type Input = {
  name: string;
  /** The page, or the form by itself. */
  at: string | ReactNode;
  /** What is pressed to come to the field. */
  by?: readonly RegExp[];
  /** What else has to be filled in, by label. */
  with?: { [label: string]: string };
  label: RegExp;
  send: RegExp;
};

const atEntry = `/entry/${entry.key}`;
const done = (): void => undefined;
const inputs: readonly Input[] = [
  {
    name: 'an addition to an entry',
    at: atEntry,
    by: [/^Add to this entry/],
    label: /^What is to be added/,
    send: /^Add$/,
  },
  { name: 'a reason to withdraw', at: atEntry, by: [/^Withdraw/], label: /^Why it is withdrawn/, send: /^Withdraw$/ },
  { name: 'who told a family', at: '/home-time?class=1H', label: /^Told by/, send: /^Note it/ },
  { name: 'how a family was told', at: '/home-time?class=1H', label: /^More about how/, send: /^Note it/ },
  { name: 'the chair in Settings', at: '/settings', label: /^Chair of governors/, send: /^Save$/ },
  { name: 'the name of the school', at: '/settings', label: /^Name of the school/, send: /^Save$/ },
  { name: 'where the accident form is', at: '/settings', label: /^Where first aid/, send: /^Save$/ },
  { name: 'when class teams hear', at: '/settings', label: /^When class teams/, send: /^Save$/ },
  { name: 'the label of a place', at: '/settings', by: [/^Add a place$/], label: /^Label/, send: /^Save$/ },
  {
    name: 'the words of a place',
    at: '/settings',
    by: [/^Add a place$/],
    with: { Label: 'Pond' },
    label: /^Words$/,
    send: /^Save$/,
  },
  { name: 'the label of a category', at: '/settings', by: [/^Add a category$/], label: /^Label/, send: /^Save$/ },
  { name: 'the name of an adult', at: '/roster', by: [/^Add another adult$/], label: /^Name/, send: /^Save$/ },
  { name: 'the forename of a child', at: '/roster', by: [/^Add a child$/], label: /^Forename/, send: /^Save$/ },
  {
    name: 'a suggestion for the continuum',
    at: <SuggestForm yearGroup="1" practice={null} bands={[]} close={done} />,
    label: /^What would you change/,
    send: /^Suggest$/,
  },
  {
    name: 'a practice on the continuum',
    at: <AddPractice yearGroup="1" bands={[]} close={done} />,
    label: /^What is it/,
    send: /^Add/,
  },
];

const last = <T,>(all: readonly T[]): T => {
  const found = all.at(-1);
  if (found === undefined) throw new RangeError('nothing found');
  return found;
};

/** The form in which the field stands: a page may have several. */
async function fieldOf({ label, by = [], with: more = {} }: Input): Promise<{ box: HTMLElement; form: HTMLElement }> {
  for (const name of by) fireEvent.click(last(await screen.findAllByRole('button', { name })));
  const box = last(await screen.findAllByLabelText(label));
  const form = box.closest('form');
  if (form === null) throw new RangeError('the field stands in no form');
  for (const [name, value] of Object.entries(more))
    fireEvent.change(
      last(
        [...form.querySelectorAll('label')]
          .filter((one) => one.textContent?.startsWith(name))
          .map((one) => one.control as HTMLElement),
      ),
      { target: { value } },
    );
  return { box, form };
}

/** What was sent, but for the trace without content that a message went to the lead. */
const written = (school: FakeSchool): readonly string[] =>
  school.asked.filter((one) => !one.startsWith('get') && one !== 'post Diversions');

test.each(inputs)('through $name nothing is sent, and whom to see is said', async (input) => {
  const school = fakeSchool({ incidents: [entry], settings, staff });
  const page = typeof input.at === 'string' ? { at: input.at } : { at: '/', pages: input.at };
  openAt(page.at, school, { as: 'ruth.calder', ...('pages' in page ? { pages: page.pages } : {}) });
  const { box, form } = await fieldOf(input);
  const button = last(
    [...form.querySelectorAll('button')].filter((one) =>
      input.send.test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
    ),
  );
  for (const { text } of disclosures) {
    fireEvent.change(box, { target: { value: '' } });
    await waitFor(() => expect(form.textContent).not.toMatch(/now, in person/));
    fireEvent.change(box, { target: { value: text } });
    fireEvent.click(button);
    await waitFor(() => expect(form.textContent).toMatch(/now, in person/));
  }
  expect(written(school)).toEqual([]);
  const traces = JSON.stringify(school.rows('diversions'));
  expect(disclosures.filter(({ mark }) => traces.includes(mark))).toEqual([]);
  expect(disclosures.filter(({ mark }) => localStorageText().includes(mark))).toEqual([]);
});

/** What the browser itself keeps. */
function localStorageText(): string {
  return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]);
}
