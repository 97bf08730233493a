import { isCalendar, readCalendarFile } from '../../../../src/domain/import/calendar-file.ts';
import { bytesOf } from './file.ts';

/** A calendar with these events, each as its lines. */
const calendar = (...events: readonly string[]): Uint8Array =>
  bytesOf(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      ...events.flatMap((event) => ['BEGIN:VEVENT', event, 'END:VEVENT']),
      'END:VCALENDAR',
    ].join('\r\n'),
  );
const event = (from: string, to: string, summary: string): string =>
  `DTSTART;VALUE=DATE:${from}\r\n${to === '' ? '' : `DTEND;VALUE=DATE:${to}\r\n`}SUMMARY:${summary}`;
const daysOf = (bytes: Uint8Array): readonly string[] => {
  const file = readCalendarFile(bytes);
  return file.kind === 'days'
    ? file.days.map(({ day, kind, term }) => `${day} ${kind} ${term}`.trim())
    : [file.sentence];
};

test('an all-day event ends the day before its end', () => {
  expect(daysOf(calendar(event('20261026', '20261031', 'Half-term holiday')))).toEqual(
    ['26', '27', '28', '29', '30'].map((day) => `2026-10-${day} holiday`),
  );
  expect(daysOf(calendar(event('20261102', '', 'INSET day')))).toEqual(['2026-11-02 inset']);
});

test('a term with an INSET day in it', () => {
  const days = daysOf(
    calendar(event('20261103', '20261107', 'Autumn Term 2'), event('20261105', '20261106', 'INSET: no children')),
  );
  expect(days).toEqual([
    '2026-11-03 school Autumn Term 2',
    '2026-11-04 school Autumn Term 2',
    '2026-11-05 inset Autumn Term 2',
    '2026-11-06 school Autumn Term 2',
  ]);
});

test('the first and the last day of a term make it together', () => {
  const days = daysOf(
    calendar(event('20261106', '20261107', 'Term ends'), event('20261104', '20261105', 'Autumn term starts')),
  );
  expect(days).toEqual(['04', '05', '06'].map((day) => `2026-11-${day} school Autumn term`));
});

test.each([
  ['Bank holiday: Early May', 'bank'],
  ['Christmas holidays', 'holiday'],
  ['Half Term', 'holiday'],
  ['Staff training day', 'inset'],
  ['Non-pupil day', 'inset'],
  ['School closed', 'holiday'],
  ['Spring Term', 'school'],
])('%s is %s', (summary, kind) => {
  expect(daysOf(calendar(event('20270503', '20270504', summary)))[0]).toContain(`2027-05-03 ${kind}`);
});

test('folded lines, escaped commas, alarms and other zones', () => {
  const bytes = calendar(
    'DTSTART;VALUE=DATE:20261102\r\nSUMMARY:INSET day\\, no chil\r\n dren\r\nBEGIN:VALARM\r\nSUMMARY:Term\r\nEND:VALARM',
    'DTSTART:20260701T233000Z\r\nDTEND:20260702T100000Z\r\nSUMMARY:School closed',
  );
  // Half past eleven at night in Greenwich is the next day of an English summer.
  expect(daysOf(bytes)).toEqual(['2026-07-02 holiday', '2026-11-02 inset']);
});

test.each([
  [event('20261102', '', 'Nativity play'), /says nothing of school days/],
  [event('2026-99-99', '', 'INSET'), /no first day/],
  [event('20261332', '', 'INSET'), /no first day/],
  [`${event('20261102', '', 'INSET')}\r\nRRULE:FREQ=WEEKLY`, /repeats/],
  [event('20261102', '20261001', 'INSET'), /ends before it begins/],
  [event('20261102', '20290101', 'Spring term'), /longer than a year/],
  [event('20261102', '', 'Term starts'), /no event ends/],
  [event('20261102', '', 'Term ends'), /no event begins/],
  ['SUMMARY:INSET', /no first day/],
])('%s is named as not used', (lines, reason) => {
  expect(readCalendarFile(calendar(lines))).toMatchObject({
    days: [],
    rejected: [{ reason: expect.stringMatching(reason) }],
  });
});

test('what is no calendar, and one without events', () => {
  expect(isCalendar(bytesOf('Day,Kind\n'))).toBe(false);
  expect(isCalendar(calendar())).toBe(true);
  expect(readCalendarFile(calendar())).toMatchObject({
    kind: 'problem',
    sentence: expect.stringContaining('no events'),
  });
  expect(readCalendarFile(bytesOf('Day,Kind\n'))).toMatchObject({ kind: 'problem' });
});
