import { clockTimes } from '../../../../src/domain/reading/clock-times.ts';
import { daysBefore, findSaidDay } from '../../../../src/domain/reading/said-day.ts';
import { read, tokensFrom, tuesday } from './school.ts';

const when = (text: string, now = tuesday) => {
  const part = read(`Theo hit Mia ${text}`, now).when;
  return part === null ? null : `${part.value.from} ${part.value.to}`;
};
const on = (from: string, to = from, day = '2026-11-17') => `${day}T${from} ${day}T${to}`;

test.each([
  ['at 11.15', on('11:15')],
  ['11:15', on('11:15')],
  ['9.05', on('09:05')],
  ['at 10am', on('10:00')],
  ['half past 10', on('10:25', '10:35')],
  ['quarter to eleven', on('10:40', '10:50')],
  ['ten past eleven', on('11:05', '11:15')],
  ['about 11.15', on('11:05', '11:25')],
  ['11.20ish', on('11:10', '11:30')],
  ['at break', on('10:30', '10:45')],
  ['at first playtime', on('10:30', '10:45')],
  ['before lunch', on('11:00', '12:00')],
  ['at lunch', on('12:00', '12:40')],
  ['during phonics', on('09:00', '10:30')],
  ['this morning', on('08:45', '12:00')],
  ['just now', on('12:30', '12:40')],
  ['5 mins ago', on('12:15', '12:40')],
  ['after register', on('09:00', '09:45')],
  ['b4 lunch', on('11:00', '12:00')],
  ['since break', on('10:45', '12:40')],
  ['ten thirty', on('10:25', '10:35')],
  ['at ten', on('09:50', '10:10')],
  ['nearly 12', on('11:55', '12:05')],
  ['lining up for lunch', on('11:45', '12:15')],
])('%s', (text, wanted) => {
  expect(when(text)).toBe(wanted);
});

test.each([
  ['Thursday lunch', on('12:00', '13:00', '2026-11-12')],
  ['yesterday at lunch', on('12:00', '13:00', '2026-11-16')],
  ['yday 2pm', on('14:00', '14:00', '2026-11-16')],
  ['on friday at break', on('10:30', '10:45', '2026-11-13')],
  ['Fri pm', on('13:00', '15:15', '2026-11-13')],
  ['last monday at break', on('10:30', '10:45', '2026-11-16')],
  ['3rd nov at lunch', on('12:00', '13:00', '2026-11-03')],
  ['12/11 at lunch', on('12:00', '13:00', '2026-11-12')],
  ['2 days ago at lunch', on('12:00', '13:00', '2026-11-15')],
])('another day: %s', (text, wanted) => {
  expect(when(text)).toBe(wanted);
});

test('past, not future: home time typed in the morning was the school day before', () => {
  expect(when('at home time', '2026-11-17T08:30')).toBe(on('15:15', '15:30', '2026-11-16'));
  expect(when('at home time', '2026-11-16T08:30')).toBe(on('15:15', '15:30', '2026-11-13'));
});

test("a date not yet come was last year's", () => {
  expect(when('03/12 at lunch')).toBe(on('12:00', '13:00', '2025-12-03'));
});

test.each([
  'every 10 mins',
  'for 10 minutes',
  '3 times',
  'on page 6',
  'until 2',
  'with 4 others',
  'again',
  '6th go',
  'ruler 30 cm',
  'his lunchbox',
])('no time in: %s', (text) => {
  expect(when(text)).toBeNull();
});

test('the second playtime is for those who have it', () => {
  expect(read('Theo hit Mia at 2nd play', '2026-11-17T14:40').when?.value).toEqual({
    from: '2026-11-17T14:15',
    to: '2026-11-17T14:30',
  });
});

test('times keep the tokens they were said in', () => {
  expect(clockTimes(tokensFrom('at 10.15 and then half past 2'))).toMatchObject([
    { minutes: 615, from: 1, to: 1 },
    { minutes: 870, from: 4, to: 6 },
  ]);
});

test('days are reckoned across months, years and clock changes', () => {
  expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28');
  expect(daysBefore('2026-01-01', 1)).toBe('2025-12-31');
  expect(daysBefore('2026-03-30', 2)).toBe('2026-03-28');
});

test.each(['same as yesterday', 'roll on friday', 'till monday', 'every friday', 'next tuesday'])(
  'not the day of the event: %s',
  (text) => {
    expect(findSaidDay(tokensFrom(text), text, tuesday)).toBeNull();
  },
);
