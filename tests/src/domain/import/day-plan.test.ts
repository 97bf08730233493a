import { planDays, readDays } from '../../../../src/domain/import/day-plan.ts';
import { schoolYear } from '../../../../infra/local/school/term-dates.ts';
import { bytesOf } from './file.ts';

const stands = [
  { day: '2026-11-02', kind: 'inset', term: 'Autumn 2' },
  { day: '2026-11-03', kind: 'school', term: 'Autumn 2' },
  { day: '2026-11-04', kind: 'school', term: 'Autumn 2' },
] as const;
const plan = (text: string) => {
  const file = readDays(bytesOf(text));
  if (file.kind === 'problem') throw new Error(file.sentence);
  return planDays(file, stands);
};

test('new, changed and unchanged days; what the file does not name stays', () => {
  const { steps, unchanged, unnamed } = plan(
    'Day,Kind,Term\n03/11/2026,holiday,\n04/11/2026,school,\n05/11/2026,school,Autumn 2\n',
  );
  expect(steps).toEqual([
    { kind: 'changed', before: stands[1], after: { day: '2026-11-03', kind: 'holiday', term: 'Autumn 2' } },
    { kind: 'new', after: { day: '2026-11-05', kind: 'school', term: 'Autumn 2' } },
  ]);
  expect([unchanged, unnamed]).toEqual([1, 1]);
});

test('calendars and tables are told apart', () => {
  const days = readDays(
    bytesOf('BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261102\nSUMMARY:INSET\nEND:VEVENT\nEND:VCALENDAR\n'),
  );
  expect(days).toMatchObject({ days: [{ day: '2026-11-02', kind: 'inset' }] });
});

test('the same year again changes nothing', () => {
  const file = { kind: 'days' as const, days: schoolYear(), rejected: [] };
  expect(planDays(file, schoolYear())).toMatchObject({ steps: [], unnamed: 0, remarks: [] });
});

test('a year with far too few school days is remarked on', () => {
  const days = schoolYear().map((day) => (day.day > '2027-02-01' ? { ...day, kind: 'holiday' as const } : day));
  expect(planDays({ kind: 'days', days, rejected: [] }, []).remarks).toEqual([expect.stringContaining('about 190')]);
});
