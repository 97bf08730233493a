import { schoolYear } from '../../../../infra/local/school/term-dates.ts';
import type { Incident } from '../../../../src/domain/entry.ts';
import { patternFlag } from '../../../../src/domain/plan/pattern-flag.ts';
import { incident } from '../../../pals.ts';

const on = (occurredOn: string, more: Partial<Incident> = {}) => incident({ occurredOn, status: 'confirmed', ...more });
const flag = (...incidents: readonly Incident[]) => patternFlag(incidents, schoolYear(), '2026-11-17');

test('three dangerous moments within ten school days call for a talk; two, or older ones, do not', () => {
  expect(flag(on('2026-11-04'), on('2026-11-16'), on('2026-11-17'))).toMatch(
    /^There were 3 dangerous moments in 10 school days/,
  );
  expect(flag(on('2026-11-16'), on('2026-11-17'))).toBe('');
  expect(flag(on('2026-11-03'), on('2026-11-16'), on('2026-11-17'))).toBe('');
});

test('days off are not counted as school days', () => {
  const overHalfTerm = ['2026-10-21', '2026-10-22', '2026-10-23'].map((day) => on(day));
  expect(patternFlag(overHalfTerm, schoolYear(), '2026-11-06')).not.toBe('');
  expect(patternFlag(overHalfTerm, [], '2026-11-06')).toBe('');
});

test('withdrawn entries, and what the child suffered or what was difficult, do not count', () => {
  const others = [
    on('2026-11-17', { status: 'withdrawn' }),
    on('2026-11-17', { role: 'affected' }),
    on('2026-11-17', { kind: 'difficult' }),
  ];
  expect(flag(on('2026-11-16'), on('2026-11-17'), ...others)).toBe('');
});
