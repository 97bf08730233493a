import { minutesOut, whatHelped } from '../../../../src/domain/plan/what-helped.ts';
import { incident } from '../../../pals.ts';

test('what helped most often comes first, in the words that were written', () => {
  const entries = [
    incident({ whatHelped: 'Time and a drink of water. A walk' }),
    incident({ whatHelped: 'time and a drink of water' }),
    incident({ whatHelped: 'A walk\na walk' }),
    incident({ whatHelped: 'Nothing', status: 'withdrawn' }),
    incident(),
  ];
  expect(whatHelped(entries)).toEqual([
    { text: 'A walk', times: 2 },
    { text: 'Time and a drink of water', times: 2 },
  ]);
});

test('minutes out of class are added up, and it is said how many entries tell them', () => {
  const entries = [
    incident({ minutesOut: 10 }),
    incident({ minutesOut: 0 }),
    incident(),
    incident({ minutesOut: 50, role: 'affected' }),
    incident({ minutesOut: 90, status: 'withdrawn' }),
  ];
  expect(minutesOut(entries)).toEqual({ minutes: 10, said: 2, of: 3 });
});
