import { usualTimetable } from '../../../src/domain/timetable.ts';
import { formatTimetable, parseTimetable, problemOfTimetable } from '../../../src/domain/timetable-text.ts';

test('the usual times are written and read back the same', () => {
  expect(parseTimetable(formatTimetable(usualTimetable))).toEqual({ kind: 'timetable', timetable: usualTimetable });
});

test('a leader may write it by hand', () => {
  const text = '8:40-15:10\n\n break | 10:15 – 10:30 | Break | playtime, morning play | R, 1 \nlunch|12:00-13:00|Lunch';
  expect(parseTimetable(text)).toEqual({
    kind: 'timetable',
    timetable: {
      opens: '08:40',
      closes: '15:10',
      periods: [
        {
          ...{ code: 'break', label: 'Break', words: ['playtime', 'morning play'] },
          ...{ from: '10:15', to: '10:30', yearGroups: ['R', '1'] },
        },
        { code: 'lunch', label: 'Lunch', words: [], from: '12:00', to: '13:00', yearGroups: [] },
      ],
    },
  });
});

test.each([
  ['', 'The first line is not the school day.'],
  ['break | 10:15-10:30 | Break', 'The first line is not the school day.'],
  ['08:45-15:15\nbreak | 10:15 | Break', 'Line 2 is not a period.'],
  ['08:45-15:15\nbreak | 25:15-26:00 | Break', 'Line 2 is not a period.'],
  ['08:45-15:15\nbreak | 10:15-10:30 | Break | | Y7', 'Line 2 is not a period.'],
  ['15:15-08:45', 'ends before it begins'],
  ['08:45-15:15\na | 10:30-10:15 | Break', 'Break ends before it begins'],
  ['08:45-15:15\na | 10:15-10:30 | Break\na | 11:00-11:10 | Snack', 'two periods with the code a'],
  ['08:45-15:15\na | 10:15-10:30 | Break\nb | 11:00-11:10 | break', 'Two periods are called Break'],
])('"%s" is no timetable, and a sentence says why', (text, part) => {
  const read = parseTimetable(text);
  expect(read.kind === 'problem' ? read.sentence : '').toContain(part);
});

test('a period needs a name and both times', () => {
  const period = { code: 'a', label: '', words: [], from: '10:00', to: '10:15', yearGroups: [] };
  const times = { opens: '08:45', closes: '15:15' };
  expect(problemOfTimetable({ ...times, periods: [period] })).toContain('a name');
  expect(problemOfTimetable({ ...times, periods: [{ ...period, label: 'Snack', to: '' }] })).toContain('Snack');
  expect(problemOfTimetable({ opens: '', closes: '15:15', periods: [] })).toContain('school day');
  expect(problemOfTimetable({ ...times, periods: [] })).toBe('');
});
