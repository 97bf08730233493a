import { changedSinceFriday, lastFriday, readState } from '../../../../src/domain/plan/read-state.ts';
import { emptyStages, type PlanScript } from '../../../../src/domain/plan-script.ts';

const script = (pupilId: string, version: number, agreedOn: string): PlanScript => ({
  ...{ pupilId, version, script: '', stages: emptyStages, agreedOn, authorName: 'Dan Obi' },
});
const reading = { pupilId: 'kai', version: 1, readerId: 'me', readerName: 'Me', on: '2026-09-21' };

test('a newer version is changed for whoever read the older one, and unread for everybody else', () => {
  const newest = script('kai', 2, '2026-11-16');
  expect(readState(newest, [reading], 'me')).toEqual({ kind: 'changed', since: '2026-11-16' });
  expect(readState(newest, [reading], 'other')).toEqual({ kind: 'unread' });
  expect(readState(newest, [{ ...reading, version: 2, on: '2026-11-17' }], 'me')).toEqual({
    kind: 'read',
    on: '2026-11-17',
  });
});

test.each([
  ['2026-11-16', '2026-11-13'],
  ['2026-11-17', '2026-11-13'],
  ['2026-11-20', '2026-11-13'],
  ['2026-11-21', '2026-11-20'],
  ['2026-11-22', '2026-11-20'],
])('on %p, Friday was %p', (today, friday) => expect(lastFriday(today)).toBe(friday));

test('what changed since Friday, newest first, Friday’s own included', () => {
  const all = [script('a', 1, '2026-11-13'), script('b', 1, '2026-11-12'), script('c', 2, '2026-11-16')];
  expect(changedSinceFriday(all, '2026-11-17').map(({ pupilId }) => pupilId)).toEqual(['c', 'a']);
});
