import { lineOfTime, markOf, weekLines } from '../../../../src/domain/plan/child-line.ts';
import type { PlanVersion } from '../../../../src/domain/plan/plan.ts';
import { incident, praise } from '../../../pals.ts';

const version = (number: number, agreedOn: string): PlanVersion => ({
  ...{ key: `v${number}`, pupilId: 'a', version: number, agreedOn, at: `${agreedOn}T15:30:00Z` },
  ...{ authorId: '', authorName: '', scriptVersion: 1, content: {} },
});
const versions = [version(2, '2026-11-13'), version(1, '2026-11-02')];

test('each week has its own counts, weeks with nothing too, and the plan’s marks', () => {
  const incidents = [
    incident({ occurredOn: '2026-11-03', minutesOut: 5 }),
    incident({ occurredOn: '2026-11-03', role: 'affected' }),
    incident({ occurredOn: '2026-11-17', status: 'withdrawn' }),
  ];
  expect(weekLines(incidents, [praise({ occurredOn: '2026-11-17' })], versions, '2026-11-04', '2026-11-17')).toEqual([
    { week: '2026-11-02', moments: 1, praise: 0, minutesOut: 5, marks: ['Plan begins'] },
    { week: '2026-11-09', moments: 0, praise: 0, minutesOut: 0, marks: ['Plan reviewed, version 2'] },
    { week: '2026-11-16', moments: 0, praise: 1, minutesOut: 0, marks: [] },
  ]);
});

test('everything stands on one line of time, newest first', () => {
  const line = lineOfTime(
    [incident({ key: 'i', occurredOn: '2026-11-12' }), incident({ key: 'w', status: 'withdrawn' })],
    [praise({ key: 'p', occurredOn: '2026-11-17' }), praise({ key: 'd', status: 'draft' })],
    versions,
  );
  expect(line.map(({ key }) => key)).toEqual(['p', 'v2', 'i', 'v1']);
  expect(markOf({ version: 3 })).toBe('Plan reviewed, version 3');
});
