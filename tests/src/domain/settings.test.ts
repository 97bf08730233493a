import { lines, missingForRecording, parseSettings, parseSmallNumber } from '../../../src/domain/settings.ts';
import { usualTimetable } from '../../../src/domain/timetable.ts';

const rows = [
  { name: 'DSL', value: ' Priya Shah ' },
  { name: 'dsl deputies', value: 'Dan Obi\nJenny Lomax; Tom Ekwueme' },
  { name: 'Head', value: 'Ruth Calder' },
  { name: 'Something newer', value: 'x' },
];

test('settings are found by name without regard to case, and unknown ones left alone', () => {
  expect(parseSettings(rows)).toMatchObject({
    dsl: 'Priya Shah',
    dslDeputies: ['Dan Obi', 'Jenny Lomax', 'Tom Ekwueme'],
    head: 'Ruth Calder',
    chair: '',
    safeguardingSystem: 'your safeguarding system',
  });
});

test('without a DSL or a head nothing may be recorded, and the missing ones are named', () => {
  expect(missingForRecording(parseSettings([]))).toEqual(['DSL', 'Head']);
  expect(missingForRecording(parseSettings(rows))).toEqual([]);
});

test('a list has one item a line, empty lines left out', () => {
  expect(lines(' a \r\n\r\n b; ;c')).toEqual(['a', 'b', 'c']);
});

test('words for kinds, the small number and the times of the day are the usual ones until they are set', () => {
  expect(parseSettings([])).toMatchObject({
    labels: 'classic',
    smallNumber: 5,
    timetable: usualTimetable,
    unclear: [],
  });
  const set = parseSettings([
    { name: 'Words for kinds', value: ' Valued ' },
    { name: 'Small number', value: '10' },
    { name: 'Times of the day', value: '09:00-15:00\nsnack | 10:00-10:10 | Snack' },
  ]);
  expect(set).toMatchObject({ labels: 'valued', smallNumber: 10, unclear: [] });
  expect(set.timetable.periods.map(({ code }) => code)).toEqual(['snack']);
});

test('a value that cannot be read is named, and what is usual holds', () => {
  const set = parseSettings([
    { name: 'Words for kinds', value: 'strict' },
    { name: 'Small number', value: '0' },
    { name: 'Times of the day', value: 'nine to three' },
  ]);
  expect(set).toMatchObject({ labels: 'classic', smallNumber: 5, timetable: usualTimetable });
  expect(set.unclear).toEqual(['Words for kinds', 'Small number', 'Times of the day']);
});

test.each([
  ['5', 5],
  ['50', 50],
  ['0', null],
  ['51', null],
  ['4.5', null],
  ['five', null],
])('a small number is a whole one from 1 to 50: %s', (text, number) => {
  expect(parseSmallNumber(text)).toBe(number);
});

test('leaders to tell are read by weekday, and a line that is no day is named', () => {
  const set = parseSettings([{ name: 'Leaders to tell', value: 'Tue: Ruth Calder\nSoon: Priya Shah' }]);
  expect(set.leadersToTell).toEqual({ 2: ['Ruth Calder'] });
  expect(set.unclear).toEqual(['Leaders to tell']);
});
