import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hash } from '../../infra/local/school/hash.ts';
import { incident, praise, pupil } from '../pals.ts';
import { axeOf, fakeSchool, openAt } from './tab-rig.tsx';

jest.setTimeout(30_000);

const daisy = pupil('Daisy Green');
const key = (name: string): string => hash('year page', name);

const hit = incident({ key: key('a'), eventId: 'hit', status: 'confirmed', injury: true });
const hurt = incident({
  ...hit,
  key: key('b'),
  role: 'affected',
  pupilId: daisy.id,
  pupilName: 'Daisy Green',
  className: daisy.className,
});
const hid = incident({
  key: key('c'),
  eventId: 'hid',
  status: 'draft',
  category: 'U3',
  kind: 'unsocial',
  words: 'Alfie went under the table',
  occurredAt: '2026-11-16T10:00:00Z',
  occurredOn: '2026-11-16',
});
const shared = praise({ key: key('p'), eventId: 'shared', seenByName: 'Sandra Field' });
const usual = { incidents: [hit, hurt, hid], praise: [shared] };

const incidentsSection = () => screen.findByRole('region', { name: 'Incidents and notes' });
const praiseSection = () => screen.findByRole('region', { name: 'Praise' });

test('an event is shown once, with its children, their parts, and who wrote it', async () => {
  openAt('/year/1', fakeSchool(usual));
  const section = await incidentsSection();
  expect(await within(section).findByRole('link', { name: 'Hurt or was about to hurt a child' })).toBeInTheDocument();
  expect(within(section).getByText('Daisy Green')).toBeInTheDocument();
  expect(within(section).getByText('was affected')).toBeInTheDocument();
  expect(within(section).getByText('dangerous')).toBeInTheDocument();
  expect(within(section).getByText('Somebody was hurt')).toBeInTheDocument();
  expect(within(section).getByRole('heading', { name: 'Tuesday 17 November' })).toBeInTheDocument();
  expect(within(await praiseSection()).getByText(/seen by Sandra Field/)).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1, name: 'Year 1' })).toBeInTheDocument();
});

test('drafts stand apart', async () => {
  openAt('/year/1', fakeSchool(usual));
  const drafts = await screen.findByRole('region', { name: 'Not confirmed by its author yet' });
  expect(within(drafts).getByText('Alfie went under the table')).toBeInTheDocument();
  expect(within(drafts).queryByText('Daisy Green')).toBeNull();
  expect(within(drafts).getByText('Monday 16 November, 10:00')).toBeInTheDocument();
});

test('a draft its author left over a night is the year lead’s, and says so', async () => {
  const left = { key: '9'.repeat(64), eventId: '8'.repeat(64), recordedAt: '2026-11-16T10:05:00Z' };
  openAt('/year/1', fakeSchool({ ...usual, incidents: [incident({ ...left, words: 'Alfie hid under the table' })] }));
  const drafts = await screen.findByRole('region', { name: 'For the year lead: not confirmed by its author' });
  expect(within(drafts).getByText('Alfie hid under the table')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Not confirmed by its author yet' })).toBeNull();
});

test('what could not be read, what is empty, what loads and what is there are four different things', async () => {
  const school = fakeSchool({ praise: [] });
  school.trouble({ list: 'incidents', kind: 'refused' });
  const release = school.hold('praise');
  openAt('/year/1', school);
  const incidents = await incidentsSection();
  expect(await within(incidents).findByText(/incidents could not be read/)).toBeInTheDocument();
  expect(within(await praiseSection()).getByText('Reading praise …')).toBeInTheDocument();
  act(release);
  expect(await screen.findByText('No praise is recorded for Year 1 in these weeks.')).toBeInTheDocument();
  expect(screen.queryByText(/No incident and no note is recorded/)).toBeNull();
});

test('Try again reads that list again and keeps the focus in its section', async () => {
  const school = fakeSchool(usual);
  school.trouble({ list: 'incidents', kind: 'refused' });
  openAt('/year/1', school);
  const again = await screen.findByRole('button', { name: 'Try again' });
  school.trouble();
  await userEvent.click(again);
  expect(await screen.findByRole('link', { name: 'Hurt or was about to hurt a child' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Incidents and notes' })).toHaveFocus();
});

test('who is not in the pastoral circle is told whom to ask, sees praise, and the circle is asked once', async () => {
  const school = fakeSchool(usual);
  school.trouble({ list: 'incidents', kind: 'forbidden' }, { list: 'addenda', kind: 'forbidden' });
  openAt('/year/1', school, { as: 'sandra.field' });
  expect(
    await screen.findByText(
      'You are not in the pastoral circle, so incidents are not shown to you. Ask the head if you need them.',
    ),
  ).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  await userEvent.click(await screen.findByRole('link', { name: 'Included others, shared or took turns' }));
  expect(await screen.findByText(/additions to entries are not shown to you/)).toBeInTheDocument();
  expect(school.asked.filter((one) => /Incidents|Addenda/.test(one))).toEqual(['get Incidents']);
  expect(screen.queryByRole('button', { name: 'Add to this entry' })).toBeNull();
});

test('the first useful page takes two rounds: the small lists, then both kinds of entries', async () => {
  const school = fakeSchool(usual);
  const release = school.hold('schoolDays');
  openAt('/year/1', school);
  await waitFor(() => expect(school.asked).toHaveLength(4));
  expect(school.asked.toSorted()).toEqual(['get Categories', 'get Places', 'get Pupils', 'get SchoolDays']);
  act(release);
  expect(await screen.findByText('Alfie shared the blocks')).toBeInTheDocument();
  expect(school.asked.slice(4).toSorted()).toEqual(['get Incidents', 'get Praise']);
});

test('a busy SharePoint is asked twice more, and no oftener', async () => {
  const school = fakeSchool(usual);
  school.trouble({ list: 'incidents', kind: 'busy' });
  openAt('/year/1', school);
  expect(await screen.findByText(/SharePoint is busy just now, so incidents/)).toBeInTheDocument();
  expect(school.asked.filter((one) => one === 'get Incidents')).toHaveLength(3);
});

test('a sign-in that has run out is not tried in a circle', async () => {
  const school = fakeSchool(usual);
  school.trouble({ list: 'incidents', kind: 'signed-out' });
  openAt('/year/1', school);
  expect(await screen.findByText(/Your sign-in has run out, so incidents could not be read/)).toBeInTheDocument();
  expect(school.asked.filter((one) => one === 'get Incidents')).toHaveLength(1);
});

test('rows that cannot be read are counted and told by item and column', async () => {
  const odd = { Key: 'odd', Status: 'perhaps', Revision: 1, Role: 'did', Held: 'no', OccurredAt: hit.occurredAt };
  openAt('/year/1', fakeSchool({ ...usual, incidents: [hit, odd] }));
  expect(
    await screen.findByText('1 entry could not be read. Tell your IT person: item 2 of Incidents, column Status.'),
  ).toBeInTheDocument();
  expect(screen.getAllByText('Alfie Bond').length).toBeGreaterThan(0);
});

test('without the school’s words entries are shown all the same', async () => {
  const school = fakeSchool(usual);
  school.trouble({ list: 'categories', kind: 'refused' });
  openAt('/year/1', school);
  expect(await screen.findByRole('link', { name: 'Category X1' })).toBeInTheDocument();
  expect(screen.getByText(/words for what happened could not be read/)).toBeInTheDocument();
});

test('without term dates weeks are counted by the calendar, and that is said', async () => {
  const school = fakeSchool(usual);
  school.trouble({ list: 'schoolDays', kind: 'refused' });
  openAt('/year/1', school);
  expect(await screen.findByText('What happened from Monday 12 October to Tuesday 17 November.')).toBeInTheDocument();
  expect(screen.getByText(/term dates could not be read/)).toBeInTheDocument();
});

test('filters narrow, stand in the address and can be cleared by keyboard', async () => {
  openAt('/year/1?kind=unsocial', fakeSchool(usual));
  expect(await screen.findByText('Alfie went under the table')).toBeInTheDocument();
  expect(screen.queryByText('Daisy Green')).toBeNull();
  expect(screen.getByText('The kind you chose leaves praise out.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(await screen.findByText('Daisy Green')).toBeInTheDocument();
  expect(screen.getByLabelText('Show')).toHaveFocus();
  await userEvent.selectOptions(screen.getByLabelText('Class'), '1K');
  expect(screen.queryByText('Alfie went under the table')).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText('Class'), '');
  await userEvent.selectOptions(
    screen.getByLabelText('What'),
    'Turned inwards: tearful, silent, withdrawn or very tired',
  );
  expect(screen.getByText('No incident and no note fits these filters.')).toBeInTheDocument();
});

test('praise alone asks nothing of the pastoral circle', async () => {
  const school = fakeSchool(usual);
  openAt('/year/1?show=praise', school);
  expect(await screen.findByText('Alfie shared the blocks')).toBeInTheDocument();
  expect(school.asked).not.toContain('get Incidents');
});

test('twenty are shown, and Show more leads on to the next', async () => {
  const many = Array.from({ length: 45 }, (_, at) =>
    praise({
      key: key(`m${at}`),
      eventId: `m${at}`,
      words: `moment ${at}`,
      occurredAt: `2026-11-17T10:${String(59 - at).padStart(2, '0')}:00Z`,
    }),
  );
  openAt('/year/1', fakeSchool({ praise: many }));
  expect(await screen.findByText('moment 19')).toBeInTheDocument();
  expect(screen.queryByText('moment 20')).toBeNull();
  expect(screen.getByText('The newest 20 of 45 are shown.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Show more praise' }));
  expect(screen.getByText('moment 39')).toBeInTheDocument();
  expect(screen.getByText('moment 20').closest('li')?.querySelector('a')).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Show more praise' }));
  expect(screen.getByText('moment 44')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Show more praise' })).toBeNull();
});

test('Earlier reads six school weeks more, and a stretch that fails hides nothing', async () => {
  const old = praise({
    key: key('old'),
    eventId: 'old',
    words: 'long ago',
    occurredAt: '2026-09-10T10:00:00Z',
    occurredOn: '2026-09-10',
  });
  const school = fakeSchool({ ...usual, praise: [shared, old] });
  openAt('/year/1', school);
  expect(await screen.findByText('What happened from Monday 5 October to Tuesday 17 November.')).toBeInTheDocument();
  expect(screen.queryByText('long ago')).toBeNull();
  school.trouble({ list: 'incidents', kind: 'refused' });
  await userEvent.click(screen.getByRole('button', { name: 'Earlier' }));
  expect(await screen.findByText('long ago')).toBeInTheDocument();
  expect(
    await screen.findByText(/incidents from Monday 24 August to Sunday 4 October could not be read/),
  ).toBeInTheDocument();
  expect(screen.getByText('Daisy Green')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Earlier' })).toHaveFocus();
});

test('a link to the page carries no name', async () => {
  const { shared: links } = openAt('/year/1', fakeSchool(usual));
  await userEvent.click(await screen.findByRole('button', { name: 'Link to this page' }));
  expect(links).toEqual([['y-1', 'A year group in Continuum']]);
});

test('a year group no school has leads nowhere', async () => {
  openAt('/year/9', fakeSchool());
  expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeInTheDocument();
});

test('axe finds nothing, whatever the state', async () => {
  const school = fakeSchool(usual);
  const { container } = openAt('/year/1', school);
  expect(await axeOf(container)).toHaveNoViolations();
  await screen.findByText('Alfie shared the blocks');
  expect(await axeOf(container)).toHaveNoViolations();
});

test('axe finds nothing where nothing could be read', async () => {
  const school = fakeSchool();
  school.trouble(
    { list: 'incidents', kind: 'forbidden' },
    { list: 'praise', kind: 'refused' },
    { list: 'pupils', kind: 'refused' },
  );
  const { container } = openAt('/year/1', school);
  await screen.findByText(/You are not in the pastoral circle/);
  await screen.findByText(/praise could not be read/);
  expect(await axeOf(container)).toHaveNoViolations();
});

test('five thousand entries are no more to draw than twenty', async () => {
  const many = Array.from({ length: 5000 }, (_, at) =>
    praise({
      key: key(`n${at}`),
      eventId: `n${at}`,
      words: `moment ${at}`,
      occurredAt: new Date(Date.parse('2026-11-17T12:00:00Z') - at * 600_000).toISOString().replace('.000', ''),
    }),
  );
  const { container } = openAt('/year/1', fakeSchool({ praise: many }));
  expect(await screen.findByText('moment 0')).toBeInTheDocument();
  expect(container.querySelectorAll('[data-event]')).toHaveLength(20);
  const began = performance.now();
  await userEvent.selectOptions(screen.getByLabelText('Class'), '1K');
  expect(screen.getByText('No praise fits these filters.')).toBeInTheDocument();
  expect(performance.now() - began).toBeLessThan(2000);
});
