import { starterBands } from '../../../../src/domain/continuum/bands.ts';
import { bandOn, boardAt, boardNow, onWall, thenAndNow } from '../../../../src/domain/continuum/board.ts';
import { moved, practice } from '../../../continuum-pals.ts';

const charts = moved(
  'Charts',
  'control',
  [
    ['2026-01-10', 'trade'],
    ['2026-05-02', 'predict'],
  ],
  { startedOn: '2025-11-03' },
);
const greeting = moved('Greeting', 'predict', [], { startedOn: '2026-03-02' });
const warnings = moved('Warnings', 'control', [], { startedOn: '2025-11-03', endedOn: '2026-06-01', status: 'ended' });
const practices = [charts, greeting, warnings].map((one) => one.practice);
const moves = [charts, greeting, warnings].flatMap((one) => one.moves);
const titles = (board: ReturnType<typeof boardNow>) =>
  board
    .filter((column) => column.practices.length > 0)
    .map(({ band, practices: stand }) => [band.code, ...stand.map(({ title }) => title)]);

test.each([
  ['2025-11-02', []],
  ['2025-11-03', [['control', 'Charts', 'Warnings']]],
  [
    '2026-01-10',
    [
      ['control', 'Warnings'],
      ['trade', 'Charts'],
    ],
  ],
  [
    '2026-05-02',
    [
      ['control', 'Warnings'],
      ['predict', 'Charts', 'Greeting'],
    ],
  ],
  ['2026-06-01', [['predict', 'Charts', 'Greeting']]],
])('the board of %s', (day, expected) => {
  expect(titles(boardAt(practices, moves, starterBands, day))).toEqual(expected);
});

test('the board now leaves out what has ended, and has a column for each band', () => {
  const board = boardNow(practices, []);
  expect(board).toHaveLength(5);
  expect(titles(board)).toEqual([['predict', 'Charts', 'Greeting']]);
});

test('then and now tells what began, ended, moved and stayed', () => {
  const told = thenAndNow(practices, moves, starterBands, ['2026-02-01', '2026-09-01']);
  const named = (shifts: readonly { practice: { title: string }; before: string; after: string }[]) =>
    shifts.map(({ practice: { title }, before, after }) => [title, before, after]);
  expect(named(told.began)).toEqual([['Greeting', '', 'predict']]);
  expect(named(told.ended)).toEqual([['Warnings', 'control', '']]);
  expect(named(told.moved)).toEqual([['Charts', 'trade', 'predict']]);
  expect(named(told.stayed)).toEqual([]);
});

test('where the way has a gap, the oldest known move says where it stood before', () => {
  const [, second] = charts.moves;
  expect(bandOn(charts.practice, second === undefined ? [] : [second], '2025-12-01')).toBe('trade');
  expect(bandOn(practice({ lastMove: 'gone', band: 'teach' }), [], '2026-12-01')).toBe('teach');
});

test('what is made for one child hangs on no wall, and neither does what has ended', () => {
  expect(onWall(practice())).toBe(true);
  expect(onWall(practice({ level: 'individual', kind: 'support' }))).toBe(false);
  expect(onWall(practice({ status: 'ended' }))).toBe(false);
});
