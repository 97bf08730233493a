import { parseMinutes } from '../../../src/domain/minutes.ts';

test.each([
  ['10', 10],
  ['0', 0],
  ['none', 0],
  ['No.', 0],
  ['he did not leave the room', 0],
  ['10 minutes', 10],
  ['10mins', 10],
  ['10 m', 10],
  ['about ten minutes', 10],
  ['nearly 20 min', 20],
  ['twenty five minutes', 25],
  ['twenty-five', 25],
  ['a minute', 1],
  ['a couple of minutes', 2],
  ['five minutes or so', 5],
  ['he was out for 15 minutes', 15],
  ['a quarter of an hour', 15],
  ['quarter of an hour', 15],
  ['half an hour', 30],
  ['Half hour', 30],
  ['three quarters of an hour', 45],
  ['an hour', 60],
  ['one hour', 60],
  ['1 hour 20', 80],
  ['1h 20', 80],
  ['1hr 20 mins', 80],
  ['an hour and ten minutes', 70],
  ['an hour and a half', 90],
  ['one and a half hours', 90],
  ['2 hours', 120],
  ['10-15', 15],
  ['10 to 15 minutes', 15],
  ['ten or fifteen minutes', 15],
])('"%s" is %i minutes', (typed, minutes) => {
  expect(parseMinutes(typed)).toBe(minutes);
});

test.each([
  'quite a while',
  'all afternoon',
  'until lunch',
  '10:15',
  'from 10:15 to 10:30',
  '15-10',
  '9999',
  '11 hours',
  'he was tired',
  'minutes',
  '-5',
  '',
])('of "%s" no number of minutes can be told', (typed) => {
  expect(parseMinutes(typed)).toBeNull();
});
