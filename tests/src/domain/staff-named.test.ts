import { namesIn, staffNamed } from '../../../src/domain/staff-named.ts';
import { member } from '../../pals.ts';

const staff = ['ruth.calder', 'priya.shah', 'dan.obi', 'jo.birch'].map((name) => member(name));

test.each([
  ['Ruth Calder, Priya Shah', ['Ruth Calder', 'Priya Shah']],
  ['Ruth Calder then Priya Shah and Dan Obi', ['Ruth Calder', 'Priya Shah', 'Dan Obi']],
  ['Ruth Calder (ext 201) > Priya Shah', ['Ruth Calder', 'Priya Shah']],
  ['  ', []],
  ['Anders Thorn', ['Anders Thorn']],
])('%s holds the names %j', (value, names) => {
  expect(namesIn(value)).toEqual(names);
});

test.each([
  ['Ruth Calder', 'Ruth Calder'],
  ['ruth  CALDER', 'Ruth Calder'],
  ['Mrs Calder', 'Ruth Calder'],
  ['Priya', 'Priya Shah'],
  ['dan.obi@seabrook.example', 'Dan Obi'],
])('%s means %s', (typed, name) => {
  expect(staffNamed(typed, staff)?.name).toBe(name);
});

test('a name that fits nobody, or two people, means nobody', () => {
  expect(staffNamed('Ruth Caldar', staff)).toBeNull();
  expect(staffNamed('', staff)).toBeNull();
  const twins = [...staff, member('sarah.hall', { name: 'Simon Shah', email: 'simon.shah@seabrook.example' })];
  expect(staffNamed('Shah', twins)).toBeNull();
  expect(staffNamed('Simon Shah', twins)?.name).toBe('Simon Shah');
});
