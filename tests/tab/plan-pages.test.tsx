import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { planRows } from '../../infra/local/school/plans.ts';
import { scriptRows } from '../../infra/local/school/scripts.ts';
import { incident, member, praise, pupil, pupils } from '../pals.ts';
import { axeOf, fakeSchool, openAt } from './tab-rig.tsx';

jest.setTimeout(60_000);

/** The first page of a kind is fetched, and a busy machine takes its time. */
const soon = { timeout: 15_000 };
// Printing the whole page with every look that finds nothing yet would take most of the time.
configure({ getElementError: (message) => new Error(message ?? 'not found') });

const alfie = pupil('Alfie Bond');
const kai = pupil('Kai Nguyen');
const senco = member('dan.obi');
const rows = planRows(pupils, '2026-11-17', senco);
const usual = {
  plans: rows.plans,
  planVersions: rows.versions,
  planScripts: scriptRows(pupils, senco),
  incidents: [],
  praise: [],
};

/** Puts words in a box at once: what is typed letter by letter is walked in a browser. */
function fill(box: HTMLElement, value: string): void {
  fireEvent.change(box, { target: { value } });
}

beforeEach(() => sessionStorage.clear());

test('how adults respond is read by anybody: the words first, the stages, and who has read it', async () => {
  const school = fakeSchool(usual);
  const { container } = openAt(`/respond/${kai.id}`, school, { as: 'sandra.field' });
  expect(await screen.findByText(/Kai, I can see something has happened/)).toBeInTheDocument();
  for (const stage of ['Calm', 'Early signs', 'Difficult', 'Dangerous', 'Recovery']) {
    expect(screen.getByText(stage)).toBeInTheDocument();
  }
  await userEvent.click(await screen.findByRole('button', { name: 'I have read it' }));
  expect(await screen.findByText(/You have read this version/)).toBeInTheDocument();
  expect(screen.getByText('Read by Sandra Field.')).toBeInTheDocument();
  expect(school.rows('planReads')).toMatchObject([{ PupilId: kai.id, Version: 2, ReaderName: 'Sandra Field' }]);
  expect(school.asked.some((one) => / (Plans|Incidents|PlanVersions|Tools)$/.test(one))).toBe(false);
  expect(await axeOf(container)).toHaveNoViolations();
});

test('what changed since Friday is said, with whether one has read it', async () => {
  const scripts = scriptRows(pupils, senco);
  const [first] = scripts.filter(({ pupilId }) => pupilId === alfie.id);
  const newer = { ...first, key: 'newer', version: 2, agreedOn: '2026-11-16' };
  const read = {
    pupilId: alfie.id,
    version: 1,
    readerId: member('sarah.hall').id,
    readerName: 'Sarah Hall',
    on: '2026-09-21',
  };
  const planReads = [{ title: 'R', key: 'read', at: '2026-09-21T08:00:00Z', ...read }];
  const { container } = openAt('/respond', fakeSchool({ ...usual, planScripts: [...scripts, newer], planReads }));
  const changed = await screen.findByRole('region', { name: 'Changed since Friday' });
  expect(await within(changed).findByText(/changed on Monday 16 November, after you read it/)).toBeInTheDocument();
  expect(within(changed).getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByRole('link', { name: 'Sheet to print for 1H' })).toBeInTheDocument();
  expect(await axeOf(container)).toHaveNoViolations();
});

test('the sheet of a class is dated, is to be returned to the office, and holds that class only', async () => {
  openAt('/respond/class/1H', fakeSchool(usual));
  expect(await screen.findByText(/Tuesday 17 November 2026 · Return to office/)).toBeInTheDocument();
  expect(await screen.findByText('Alfie Bond')).toBeInTheDocument();
  expect(screen.getByText('Reuben Clarke')).toBeInTheDocument();
  expect(screen.queryByText('Kai Nguyen')).toBeNull();
});

test('versions are compared, how adults respond among them', async () => {
  const { container } = openAt(`/child/${kai.id}/plan/versions`, fakeSchool(usual));
  await screen.findByText('These two say the same.');
  await userEvent.selectOptions(screen.getByLabelText('From'), '1');
  expect(await screen.findByRole('heading', { name: 'Teach next' })).toBeInTheDocument();
  expect(screen.getByText('Kai, come and talk to me.')).toBeInTheDocument();
  expect(await axeOf(container)).toHaveNoViolations();
});

function withDaisy() {
  return rows.plans.map((plan) =>
    plan.pupilId === alfie.id
      ? {
          ...plan,
          me: JSON.stringify({
            strengths: 'Builds with Daisy Green',
            interests: 'Trains',
            family: 'Daisy is a friend',
          }),
        }
      : plan,
  );
}

test('the family’s copy lists what is left out and why before it is printed, and names nobody else', async () => {
  const { container } = openAt(`/child/${alfie.id}/plan/print`, fakeSchool({ ...usual, plans: withDaisy() }));
  const list = await screen.findByRole('region', { name: 'Left out of this copy' });
  expect(within(list).getByText('Me: What I am good at. It may name another child.')).toBeInTheDocument();
  expect(container.textContent).not.toContain('Daisy');
  expect(screen.getByText('Trains')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: /whole plan/ }));
  expect(await screen.findByText('Builds with Daisy Green')).toBeInTheDocument();
});

test('with the family: last plan beside now, nobody else’s name, and their words are kept', async () => {
  const school = fakeSchool({ ...usual, plans: withDaisy() });
  const { container } = openAt(`/child/${alfie.id}/plan/family`, school);
  expect((await screen.findAllByText('Last plan')).length).toBeGreaterThan(3);
  expect(container.textContent).not.toContain('Daisy');
  const button = screen.getByText('Add what the family says to the plan');
  await waitFor(() => expect(button).toBeEnabled());
  await userEvent.click(button);
  const answers = screen.getAllByLabelText('Answer');
  await userEvent.selectOptions(answers.at(-1) as HTMLElement, 'part');
  fill(screen.getAllByLabelText('Reasons, in their words').at(-1) as HTMLElement, 'Too many people at once');
  await waitFor(
    () =>
      expect(String(school.rows('plans').find(({ PupilId }) => PupilId === alfie.id)?.Agreed)).toContain(
        'Too many people',
      ),
    {
      timeout: 9000,
    },
  );
  expect(await axeOf(container)).toHaveNoViolations();
});

test('an Early Prognosis is begun, written in and kept', async () => {
  const school = fakeSchool(usual);
  openAt(`/child/${alfie.id}/before`, school);
  await userEvent.click(await screen.findByRole('button', { name: 'Begin an Early Prognosis' }));
  fill(await screen.findByLabelText(/What made us look/), 'The move to Year 2');
  await userEvent.click(screen.getByLabelText(/^Done with/));
  await waitFor(() => expect(String(school.rows('tools')[0]?.Content)).toContain('The move to Year 2'));
});

test('a child’s year: what helped, minutes out of class, and one line of time with the plan on it', async () => {
  const facts = { status: 'confirmed' as const, whatHelped: 'A drink of water', minutesOut: 10 };
  const incidents = [
    incident({ key: 'a'.repeat(64), ...facts }),
    incident({ key: 'b'.repeat(64), ...facts, whatHelped: 'A drink of water. Time' }),
    incident({
      key: 'c'.repeat(64),
      ...facts,
      occurredAt: '2026-07-10T10:00:00Z',
      occurredOn: '2026-07-10',
      words: 'last summer',
    }),
  ];
  const school = fakeSchool({ ...usual, incidents, praise: [praise({ key: 'd'.repeat(64) })] });
  openAt(`/child/${alfie.id}`, school);
  expect(await screen.findByText('A drink of water (2 times)', {}, soon)).toBeInTheDocument();
  expect(screen.getByText('20 minutes, written in 2 of 2 entries')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'One line of time' }));
  const line = await screen.findByRole('list', { name: 'One line of time' });
  expect(within(line).getByText('Plan begins')).toBeInTheDocument();
  expect(within(line).getByText('Alfie shared the blocks')).toBeInTheDocument();
  expect(screen.queryByText('last summer')).toBeNull();
});

test('last school year is shown for a reason, and the reason is kept first', async () => {
  const old = incident({
    key: 'c'.repeat(64),
    occurredAt: '2026-07-10T10:00:00Z',
    occurredOn: '2026-07-10',
    words: 'last summer',
  });
  const school = fakeSchool({ ...usual, incidents: [old] });
  openAt(`/child/${alfie.id}`, school);
  await userEvent.click(await screen.findByText('Last school year …', {}, soon));
  fill(await screen.findByLabelText(/Why last year is needed/), 'Meeting with the family');
  expect(screen.queryByText('last summer')).toBeNull();
  const show = screen.getByRole('button', { name: 'Keep the reason and show last year' });
  await waitFor(() => expect(show).toBeEnabled());
  await userEvent.click(show);
  expect(await screen.findByText('last summer')).toBeInTheDocument();
  expect(school.rows('lookBacks')).toMatchObject([
    { PupilId: alfie.id, Because: 'Meeting with the family', From: '2025-09-01' },
  ]);
});
