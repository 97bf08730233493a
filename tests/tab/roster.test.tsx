import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { cast } from '../../infra/local/school/cast.ts';
import { hash } from '../../infra/local/school/hash.ts';
import { roster } from '../pals.ts';
import { axeOf, fakeSchool, type FakeSchool, openAt } from './tab-rig.tsx';

jest.setTimeout(60_000);

const onRoll = roster.filter(({ pupil }) => pupil.leftOn === '');

function school(): FakeSchool {
  return fakeSchool({
    pupils: roster.map(({ key, pupil: { id, ...rest } }) => ({ title: rest.surname, key, pupilId: id, ...rest })),
    pupilNeeds: roster.map(({ key, upn, sen, pupil: { id } }) => ({
      title: id,
      key,
      pupilId: id,
      upn,
      sen,
      number: '',
    })),
    staff: cast.map((one) => ({
      ...{ title: one.name, key: hash('staff', one.email), staffId: one.id, email: one.email, name: one.name },
      ...{ kind: one.kind, roles: one.roles.join(','), classes: one.classes.join(','), hours: one.hours },
    })),
  });
}

type Line = (typeof roster)[number];

// A browser's files can be read whole; jsdom's only through a reader.
Object.defineProperty(Blob.prototype, 'arrayBuffer', {
  configurable: true,
  value(this: Blob) {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.onerror = () => reject(new DOMException('no file', 'NotReadableError'));
      reader.readAsArrayBuffer(this);
    });
  },
});

/** An export of the school's own system. */
function csvText(lines: readonly Line[], change: (line: string, at: number) => string = (line) => line): string {
  const rows = lines.map(({ upn, sen, pupil }, at) =>
    change([upn, pupil.forename, pupil.preferred, pupil.surname, pupil.yearGroup, pupil.className, sen].join(','), at),
  );
  return ['UPN,Forename,Preferred,Surname,Year,Class,SEN', ...rows].join('\n');
}

function csv(...given: Parameters<typeof csvText>): File {
  return new File([csvText(...given)], 'pupils.csv');
}

const head = { as: 'ruth.calder' };
const choose = (file: File) => userEvent.upload(screen.getByLabelText('CSV file'), file);
const rowOf = (one: FakeSchool, surname: string) => one.rows('pupils').find(({ Surname }) => Surname === surname);
const adultOf = (one: FakeSchool, email: string) => one.rows('staff').find(({ Email }) => Email === email);

async function fill(label: string, text: string): Promise<void> {
  const box = screen.getByLabelText(new RegExp(`^${label}\\s*\\*?$`), { selector: 'input' });
  await userEvent.clear(box);
  await userEvent.type(box, text);
}

describe('a supply teacher', () => {
  test('is let in until the last day: name, sign-in name, last day, Enter', async () => {
    const one = school();
    openAt('/roster', one, head);
    (await screen.findByRole('button', { name: 'Add a supply teacher' })).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Add a supply teacher' })).toHaveFocus();
    await fill('Name', 'Kim Osborne');
    await fill('Sign-in name', 'Kim.Osborne@seabrook.example');
    await fill('Last day', '2026-11-20');
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText(/may write to Continuum until Friday 20 November 2026/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Add a supply teacher' })).toHaveFocus();
    expect(adultOf(one, 'kim.osborne@seabrook.example')).toMatchObject({
      ...{ Name: 'Kim Osborne', Kind: 'supply', Until: '2026-11-20' },
      Key: hash('staff', 'kim.osborne@seabrook.example'),
    });
    expect(await screen.findByText(/supply teacher · until Friday 20 November 2026/)).toBeInTheDocument();
  });

  test('without a last day is not let in, and nothing typed is lost', async () => {
    const one = school();
    openAt('/roster', one, head);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a supply teacher' }));
    await fill('Name', 'Kim Osborne');
    await fill('Sign-in name', 'kim.osborne@seabrook.example');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Please give the last day of the supply teacher.')).toBeInTheDocument();
    expect(screen.getByDisplayValue('Kim Osborne')).toBeInTheDocument();
    expect(one.rows('staff')).toHaveLength(cast.length);
  });

  test('who may not write to the list is told so, and the words stay', async () => {
    const one = school();
    openAt('/roster', one, head);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a supply teacher' }));
    await fill('Name', 'Kim Osborne');
    await fill('Sign-in name', 'kim.osborne@seabrook.example');
    await fill('Last day', '2026-11-20');
    one.trouble({ list: 'staff', kind: 'forbidden', method: 'post' });
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/member of the staff, pastoral and leaders’ sites/)).toBeInTheDocument();
    expect(screen.getByDisplayValue('Kim Osborne')).toBeInTheDocument();
    one.trouble();
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/^Saved\. Kim Osborne/)).toBeInTheDocument();
  });
});

describe('adults and children by hand', () => {
  test('an adult’s roles are changed, and the object id stays the bot’s', async () => {
    const one = school();
    openAt('/roster', one, head);
    await userEvent.click(await screen.findByRole('button', { name: 'Change Jo Birch' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'teacher' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved. Jo Birch may write to Continuum.')).toBeInTheDocument();
    expect(adultOf(one, 'jo.birch@seabrook.example')).toMatchObject({ Roles: 'teacher,ta' });
    expect(adultOf(one, 'jo.birch@seabrook.example')?.StaffId).toBe(cast.find(({ name }) => name === 'Jo Birch')?.id);
  });

  test('a sign-in name that stands already is not given twice', async () => {
    const one = school();
    openAt('/roster', one, head);
    await userEvent.click(await screen.findByRole('button', { name: 'Add another adult' }));
    await fill('Name', 'Jo Second');
    await fill('Sign-in name', 'JO.BIRCH@seabrook.example');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/^Jo Birch signs in with this name already/)).toBeInTheDocument();
  });

  test('a child is added: the UPN goes to the pastoral circle only', async () => {
    const one = school();
    openAt('/roster', one, head);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a child' }));
    await fill('Forename', 'Theo');
    await fill('Surname', 'Marsden');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Year group/ }), '1');
    await fill('Class', '1H');
    await fill('UPN', 'h801200001001');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved. Theo Marsden is on roll.')).toBeInTheDocument();
    const key = hash('pupil', 'H801200001001');
    expect(rowOf(one, 'Marsden')).toEqual({
      ...{ Title: 'Marsden', Key: key, PupilId: key.slice(0, 12), Forename: 'Theo', Surname: 'Marsden' },
      ...{ YearGroup: '1', ClassName: '1H' },
    });
    expect(one.rows('pupilNeeds').find((row) => row.Key === key)).toMatchObject({ Upn: 'H801200001001' });
  });

  test('a wrong UPN and a child who is on roll already are told', async () => {
    const one = school();
    openAt('/roster', one, head);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a child' }));
    await fill('Forename', 'Theo');
    await fill('Surname', 'Marsden');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Year group/ }), '1');
    await fill('UPN', 'Z801200001001');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/first letter of the UPN/)).toBeInTheDocument();
    await fill('Forename', 'Alfie');
    await fill('Surname', 'Barnes');
    await fill('UPN', onRoll[0]?.upn ?? '');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/This child is on roll already/)).toBeInTheDocument();
    expect(rowOf(one, 'Marsden')).toBeUndefined();
  });

  test('a child moves to another class', async () => {
    const one = school();
    openAt('/roster', one, head);
    await userEvent.type(await screen.findByRole('combobox', { name: 'Change a child' }), 'daisy green');
    await userEvent.click(screen.getByRole('option', { name: /Daisy Green/ }));
    await fill('Class', '1K');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved. Daisy Green is on roll.')).toBeInTheDocument();
    expect(one.rows('pupils').find(({ Forename }) => Forename === 'Daisy')).toMatchObject({ ClassName: '1K' });
  });
});

describe('a file', () => {
  test('is shown whole before anything is written: new, changed, left, not used, each with its line', async () => {
    const one = school();
    openAt('/roster', one, head);
    await screen.findByRole('button', { name: 'Change Jo Birch' });
    const most = onRoll.slice(0, -1);
    const lines = csvText(most, (line, at) => (at === 0 ? line.replace(',RA,', ',RB,') : line));
    const text = `${lines}\nH801200001001,Theo,,Marsden,1,1H,N\n,,,,,,\nA1,Ann,,Other,1,1H,N`;
    await choose(new File([text], 'pupils.csv'));
    expect(await screen.findByText('1 new')).toBeInTheDocument();
    const preview = screen.getByText('1 new').closest('details')?.parentElement ?? document.body;
    expect(within(preview).getByText(/Theo Marsden, 1H, Year 1/)).toHaveTextContent(`(line ${most.length + 2})`);
    expect(within(preview).getByText('1 changed')).toBeInTheDocument();
    expect(within(preview).getByText(/class RA becomes RB/)).toHaveTextContent('(line 2)');
    expect(within(preview).getByText('1 left')).toBeInTheDocument();
    expect(within(preview).getByText(/not in the file/)).toBeInTheDocument();
    expect(within(preview).getByText('1 line not used')).toBeInTheDocument();
    expect(within(preview).getByText(/a UPN has 13/)).toBeInTheDocument();
    expect(preview).not.toHaveTextContent('H801200001001');
    expect(one.asked.filter((ask) => !ask.startsWith('get'))).toEqual([]);
  });

  test('is applied, and taken back', async () => {
    const one = school();
    const view = openAt('/roster', one, head);
    await screen.findByRole('button', { name: 'Change Jo Birch' });
    const before = JSON.stringify(one.rows('pupils'));
    await choose(csv(onRoll, (line, at) => (at === 0 ? line.replace(',RA,', ',RB,') : line)));
    await userEvent.click(await screen.findByRole('button', { name: 'Apply' }));
    expect(await screen.findByText('1 row was written.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Choose a CSV file' })).toHaveFocus();
    expect(JSON.stringify(one.rows('pupils'))).not.toBe(before);
    expect(await axeOf(view.container)).toHaveNoViolations();
    await userEvent.click(screen.getByRole('button', { name: 'Undo this import' }));
    expect(await screen.findByText(/^1 row is as before the import/)).toBeInTheDocument();
    expect(JSON.stringify(one.rows('pupils'))).toBe(before);
    expect(screen.queryByRole('button', { name: 'Undo this import' })).toBeNull();
  });

  test('with a class missing waits until the number of leavers is typed', async () => {
    const one = school();
    openAt('/roster', one, head);
    await screen.findByRole('button', { name: 'Change Jo Birch' });
    const rest = onRoll.filter(({ pupil }) => pupil.className !== '1H');
    const gone = onRoll.length - rest.length;
    await choose(csv(rest));
    expect(await screen.findByText(/the whole of class 1H/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
    const box = screen.getByRole('textbox', { name: 'How many have left?' });
    await userEvent.type(box, '3{Enter}');
    expect(await screen.findByText(/You stated 3 leavers/)).toBeInTheDocument();
    await userEvent.clear(box);
    await userEvent.type(box, `${gone}{Enter}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Apply' }));
    expect(await screen.findByText(`${gone} rows were written.`)).toBeInTheDocument();
    expect(one.rows('pupils').filter(({ LeftOn }) => LeftOn === '2026-11-17')).toHaveLength(gone);
  });

  test('that stops in the middle says so, and the rest can be applied', async () => {
    const one = school();
    openAt('/roster', one, head);
    await screen.findByRole('button', { name: 'Change Jo Birch' });
    await choose(csv(onRoll, (line) => line.replace(',1H,', ',1K,')));
    const apply = await screen.findByRole('button', { name: 'Apply' });
    one.trouble({ list: 'pupils', kind: 'busy', method: 'patch', times: 6 });
    await userEvent.click(apply);
    expect(await screen.findByText(/It stopped before the end/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
    await waitFor(() => expect(screen.queryByText(/It stopped before the end/)).toBeNull());
    expect(one.rows('pupils').filter(({ ClassName, LeftOn }) => ClassName === '1H' && LeftOn === undefined)).toEqual(
      [],
    );
  });

  test('that is no CSV, or cannot be compared, says what to do', async () => {
    const one = school();
    openAt('/roster', one, head);
    await screen.findByRole('button', { name: 'Change Jo Birch' });
    await choose(new File(['<html>'], 'pupils.csv'));
    expect(await screen.findByText(/This is a web page or XML/)).toBeInTheDocument();
    one.trouble({ list: 'pupilNeeds', kind: 'refused' });
    await choose(csv(onRoll));
    expect(await screen.findByText(/roll of children could not be read/)).toBeInTheDocument();
    one.trouble();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/There is nothing to apply/)).toBeInTheDocument();
  });

  test('of adults leaves alone whom it does not name', async () => {
    const one = school();
    openAt('/roster', one, head);
    await screen.findByRole('button', { name: 'Change Jo Birch' });
    await userEvent.click(screen.getByRole('radio', { name: 'Adults' }));
    await choose(new File(['Email,Name,Role\nnew.one@seabrook.example,New One,TA'], 'staff.csv'));
    expect(await screen.findByText('1 new')).toBeInTheDocument();
    expect(screen.getByText(new RegExp(`${cast.length} adults are not in the file`))).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
    expect(await screen.findByText('1 row was written.')).toBeInTheDocument();
    expect(adultOf(one, 'new.one@seabrook.example')).toMatchObject({ Roles: 'ta', Kind: 'staff' });
  });
});

test('loading, and who may not read the lists, are told apart from nobody', async () => {
  const one = school();
  const release = one.hold('staff');
  one.trouble({ list: 'pupilNeeds', kind: 'forbidden' });
  openAt('/roster', one, { as: 'sandra.field' });
  expect(await screen.findByText('Reading the list of staff …')).toBeInTheDocument();
  expect(await screen.findByText(/You are not in the pastoral circle/)).toBeInTheDocument();
  act(release);
  expect(await screen.findByRole('list', { name: 'Adults' })).toBeInTheDocument();
});

test('axe finds nothing, with a form open', async () => {
  const { container } = openAt('/roster', school(), head);
  await userEvent.click(await screen.findByRole('button', { name: 'Add another adult' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Add a child' }));
  expect(await axeOf(container)).toHaveNoViolations();
});
