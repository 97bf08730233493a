import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hash } from '../../infra/local/school/hash.ts';
import { formatPage, parsePage, pathOf } from '../../tab/data/page-id.ts';
import { incident, pupil } from '../pals.ts';
import { axeOf, fakeSchool, type FakeSchool, openAt } from './tab-rig.tsx';

jest.setTimeout(60_000);

const key = (name: string): string => hash('home time', name);
const of = (name: string) => {
  const { id, className, yearGroup } = pupil(name);
  return { pupilId: id, pupilName: name, className, yearGroup };
};
const did = incident({ key: key('a') });
const affected = incident({ key: key('b'), ...of('Daisy Green'), role: 'affected' });
const told = incident({
  ...{ key: key('c'), ...of('Finn Archer'), words: 'Finn pushed in the line' },
  ...{ familyToldBy: 'Jo Birch', familyToldAt: '2026-11-17T12:10:00Z', familyToldHow: 'By phone' },
});
const saw = incident({ key: key('d'), ...of('Ella Stone'), role: 'saw' });
const elsewhere = incident({ key: key('e'), ...of('Kai Nguyen') });
const usual = { incidents: [did, affected, told, saw, elsewhere] };

/** A school as a class teacher has it: the Staff list is not theirs to read. */
function schoolOf(given: Parameters<typeof fakeSchool>[0] = usual): FakeSchool {
  const school = fakeSchool(given);
  school.trouble({ list: 'staff', kind: 'forbidden' });
  return school;
}

const open = (school = schoolOf(), host = {}) => openAt('/home-time?class=1H', school, { host });
const list = () => screen.findByRole('list', { name: 'Families of class 1H to tell' });
const form = (name = 'Alfie Bond') => screen.findByRole('form', { name: `The family of ${name}` });
const send = async (name = 'Alfie Bond') =>
  userEvent.click(await screen.findByRole('button', { name: `Note it: the family of ${name} was told` }));
const row = (school: FakeSchool, of = did) => school.rows('incidents').find((one) => one.Key === of.key);

test('who did and who was affected are listed alike; those told stand apart, with by whom, when and how', async () => {
  open();
  const shown = await list();
  const names = within(shown)
    .getAllByRole('heading')
    .map(({ textContent }) => textContent);
  expect(names).toEqual(['Alfie Bond did this', 'Daisy Green was affected']);
  expect(screen.queryByText(/Ella Stone|Kai Nguyen/)).toBeNull();
  const done = screen.getByRole('list', { name: 'Families of class 1H who were told' });
  expect(within(done).getByText('Told by Jo Birch at 12:10, By phone')).toBeInTheDocument();
});

test('told by, when and how are kept for that child alone, and the child leaves the list', async () => {
  const school = schoolOf();
  open(school);
  const fields = within(await form());
  expect(fields.getByLabelText('Told by')).toHaveValue('Sarah Hall');
  expect(fields.getByLabelText('When')).toHaveValue('12:40');
  await userEvent.selectOptions(fields.getByLabelText('How'), 'By phone');
  await userEvent.type(fields.getByLabelText('More about how, if you like'), 'rang twice');
  await send();
  expect(await screen.findByText('Noted that the family of Alfie Bond was told.')).toBeInTheDocument();
  expect(row(school)).toMatchObject({
    FamilyToldBy: 'Sarah Hall',
    FamilyToldAt: '2026-11-17T12:40:00Z',
    FamilyToldHow: 'By phone: rang twice',
    Revision: 2,
  });
  expect(row(school, affected)?.FamilyToldAt).toBeUndefined();
  expect(within(await list()).getAllByRole('heading')).toHaveLength(1);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('without who or when nothing is sent, and it is said why', async () => {
  const school = schoolOf();
  open(school);
  await userEvent.clear(within(await form()).getByLabelText('Told by'));
  await send();
  expect(await screen.findByText('Please say who told them.')).toBeInTheDocument();
  expect(school.asked).not.toContain('patch Incidents');
});

test('what belongs to the safeguarding lead is neither sent nor kept', async () => {
  const school = schoolOf();
  open(school);
  const more = within(await form()).getByLabelText('More about how, if you like');
  await userEvent.type(more, 'she told me her dad hits her with a belt');
  await send();
  expect(
    await screen.findByText(/belongs to the safeguarding lead, so it was not sent and not kept/),
  ).toBeInTheDocument();
  expect(school.asked).not.toContain('patch Incidents');
  expect(more).toHaveValue('she told me her dad hits her with a belt');
});

test('what somebody noted meanwhile stands', async () => {
  const school = schoolOf();
  open(school);
  await form();
  const meanwhile = { FamilyToldBy: 'Jo Birch', FamilyToldAt: '2026-11-17T12:30:00Z', FamilyToldHow: 'In person' };
  school.meddle('incidents', did.key, { ...meanwhile, Revision: 2 });
  await send();
  expect(
    await screen.findByText(/Somebody noted meanwhile that the family of Alfie Bond was told/),
  ).toBeInTheDocument();
  expect(row(school)).toMatchObject(meanwhile);
});

test('what is not kept is said, and can be sent again', async () => {
  const school = schoolOf();
  open(school);
  await form();
  school.trouble({ list: 'incidents', kind: 'busy', method: 'patch', times: 1 }, { list: 'staff', kind: 'forbidden' });
  await send();
  expect(await screen.findByText(/this may not be kept yet/)).toBeInTheDocument();
  await send();
  await waitFor(() => expect(row(school)?.FamilyToldBy).toBe('Sarah Hall'));
});

test('loading, failed, nothing and ready are told apart', async () => {
  const school = schoolOf({ incidents: [] });
  const release = school.hold('incidents');
  open(school);
  expect(await screen.findByText('Reading what happened today …')).toBeInTheDocument();
  school.trouble({ list: 'incidents', kind: 'refused' }, { list: 'staff', kind: 'forbidden' });
  act(release);
  expect(await screen.findByText(/incidents could not be read/)).toBeInTheDocument();
  school.trouble({ list: 'staff', kind: 'forbidden' });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(
    await screen.findByText('No family of class 1H is waiting to be told of something of today.'),
  ).toBeInTheDocument();
});

test('in a channel no child is named', async () => {
  open(schoolOf(), { scope: 'channel', entity: 'year-1' });
  expect(await screen.findByText(/in your own Continuum only, not in a channel/)).toBeInTheDocument();
  expect(screen.queryByText(/Alfie/)).toBeNull();
});

test('the notice’s link opens the list of its class', () => {
  for (const className of ['1H', 'Year 1 Hedgehogs', 'Étoile']) {
    const page = { kind: 'home time', className } as const;
    expect(parsePage(formatPage(page))).toEqual(page);
    expect(pathOf(page)).toBe(`/home-time?class=${encodeURIComponent(className)}`);
  }
  expect(parsePage('h-<b>')).toBeNull();
});

test('axe finds nothing', async () => {
  const { container } = open();
  await list();
  expect(await axeOf(container)).toHaveNoViolations();
});
