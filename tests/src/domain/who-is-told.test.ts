import { parseSettings } from '../../../src/domain/settings.ts';
import { checkLeaders, classTeam, dslChain, leaderChain, yearLeads } from '../../../src/domain/who-is-told.ts';
import { cast } from '../../../infra/local/school/cast.ts';
import { member, pupils } from '../../pals.ts';

const staff = cast.map(({ email }) => member(email.replace(/@.*/, '')));
const [tuesday, friday] = ['2026-11-17', '2026-11-20'];
const settings = (values: { [name: string]: string }) =>
  parseSettings(Object.entries(values).map(([name, value]) => ({ name, value })));
const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);

test('the safeguarding lead comes first, then the deputies in the order of Settings', () => {
  const set = settings({ DSL: 'Priya Shah', 'DSL deputies': 'Ruth Calder, Dan Obi' });
  expect(names(dslChain(set, staff, tuesday))).toEqual(['Priya Shah', 'Ruth Calder', 'Dan Obi']);
});

test('where a name fits nobody, those with the role are told', () => {
  expect(names(dslChain(settings({ DSL: 'P. Shaw' }), staff, tuesday))).toEqual(['Priya Shah', 'Dan Obi']);
  const set = settings({ DSL: 'Priya Shah', 'DSL deputies': 'Ruth Calder\nD. Obey' });
  expect(names(dslChain(set, staff, tuesday))).toEqual(['Priya Shah', 'Ruth Calder', 'Dan Obi']);
});

test('whoever has left is not told', () => {
  const gone = staff.map((person) => (person.name === 'Priya Shah' ? { ...person, leftOn: tuesday } : person));
  expect(names(dslChain(settings({ DSL: 'Priya Shah' }), gone, tuesday))).toEqual(['Dan Obi']);
});

test('the leaders to tell are those of the weekday, in their order', () => {
  const set = settings({ 'Leaders to tell': 'Mon-Thu: Priya Shah, Ruth Calder\nFri: Dan Obi' });
  expect(names(leaderChain(set, staff, tuesday))).toEqual(['Priya Shah', 'Ruth Calder']);
  expect(names(leaderChain(set, staff, friday))).toEqual(['Dan Obi']);
});

test.each(['', 'Mon: Dan Obi', 'Tue: Nobody Here'])(
  'head and deputies are told where the list names nobody for the day: %j',
  (value) => {
    expect(names(leaderChain(settings({ 'Leaders to tell': value }), staff, tuesday))).toEqual([
      'Ruth Calder',
      'Priya Shah',
    ]);
  },
);

test('the adults of a class are told, never its device', () => {
  expect(names(classTeam('1H', staff, tuesday))).toEqual(['Sarah Hall', 'Jo Birch']);
  expect(classTeam('', staff, tuesday)).toEqual([]);
});

test('a year’s lead is the one with a class in it', () => {
  expect(names(yearLeads('1', { staff, pupils }, tuesday))).toEqual(['Sarah Hall']);
  expect(names(yearLeads('R', { staff, pupils }, tuesday))).toEqual(['Tom Ekwueme']);
  expect(yearLeads('4', { staff, pupils }, tuesday)).toEqual([]);
  const free = [...staff, member('dan.obi', { key: 'free', roles: ['year-lead'] })];
  expect(names(yearLeads('4', { staff: free, pupils }, tuesday))).toEqual(['Dan Obi']);
});

test('names that fit nobody are told to those who set them', () => {
  const set = settings({ 'Leaders to tell': 'Mon: Ruth Calder, Ruth Caldar' });
  expect(checkLeaders(set, staff).unclear).toEqual(['Leaders to tell (Ruth Caldar)']);
  expect(checkLeaders(settings({ 'Leaders to tell': 'Ruth Calder' }), staff).unclear).toEqual([]);
});
