import { beforeAndAfter, type Heard, mayStand, reworded } from '../../../src/domain/amend.ts';
import { incidentEntry, praise } from '../../pals.ts';

const heard = (more: { act?: Heard['act']; held?: boolean; injury?: boolean } = {}): Heard => ({
  act: more.act ?? 'incident',
  held: { value: more.held ?? false, how: 'heard', words: '' },
  injury: { value: more.injury ?? false, how: 'heard', words: '' },
});

test('other words change the words only', () => {
  const { fields, base } = reworded(incidentEntry(), 'Alfie pushed Daisy', heard());
  expect(base).toBe(1);
  expect(fields).toEqual({ words: { from: incidentEntry().row.words, to: 'Alfie pushed Daisy' } });
});

test('holding and injury said now are taken up; said before they are not taken back', () => {
  const up = reworded(incidentEntry(), 'x', heard({ held: true, injury: true })).fields;
  expect(up).toMatchObject({ held: { to: 'ask a leader' }, injury: { to: true } });
  const stands = incidentEntry({ held: 'yes', injury: true });
  expect(Object.keys(reworded(stands, 'x', heard({ held: true })).fields)).toEqual(['words']);
  expect(Object.keys(reworded(stands, 'x', heard()).fields)).toEqual(['words']);
});

test('words longer than the column are cut, and the same words change nothing', () => {
  expect(String(reworded(incidentEntry(), 'x'.repeat(2100), heard()).fields.words?.to)).toHaveLength(2000);
  expect(reworded(incidentEntry({ words: 'x' }), 'x', heard()).fields).toEqual({});
});

test('in Praise nothing may stand that is not praise', () => {
  const entry = { list: 'praise', row: praise() } as const;
  expect(mayStand(entry, heard({ act: 'praise' }))).toBe(true);
  expect(mayStand(entry, heard())).toBe(false);
  expect(mayStand(entry, heard({ act: 'praise', injury: true }))).toBe(false);
  expect(mayStand(entry, heard({ act: 'praise', held: true }))).toBe(false);
  expect(mayStand(incidentEntry(), heard({ held: true }))).toBe(true);
});

test('what stood before is kept beside what stands after, however long both are', () => {
  const kept = beforeAndAfter('b'.repeat(2000), 'a'.repeat(2000));
  expect(kept).toContain('b'.repeat(2000));
  expect(kept).toContain('a'.repeat(2000));
  expect(kept.length).toBeLessThanOrEqual(4200);
});
