import fc from 'fast-check';
import { type Cell, isLarge, largeCells, sumOf, tellCells } from '../../../../src/domain/week/small-cells.ts';
import { solvable, type Sum } from '../../../../src/domain/week/solvable.ts';

/** So many events, each of another child. */
const of = (events: number, children = events): Cell => ({
  events,
  children: new Set(Array.from({ length: children }, (_, at) => `child ${at}`)),
});
const week = (cells: { [code: string]: Cell }): ReadonlyMap<string, Cell> => new Map(Object.entries(cells));
const places = ['playground', 'hall', 'corridor', 'field'];

test('both the events and the children must reach the limit', () => {
  expect([of(5), of(4), of(9, 4), of(5, 5)].map((cell) => isLarge(cell, 5))).toEqual([true, false, false, true]);
});

test('cells taken together count a child once', () => {
  expect(sumOf([of(3), of(4)])).toEqual(of(7, 4));
});

test.each<[string, { [code: string]: Cell }, readonly string[]]>([
  ['nothing happened', {}, []],
  ['one place only, and nowhere else', { playground: of(6) }, ['playground']],
  ['a small place beside a large one takes it along', { playground: of(6), hall: of(2) }, []],
  ['small places that are large together', { playground: of(6), hall: of(3), field: of(5, 3) }, ['playground']],
  ['the smallest large place is taken along', { playground: of(9), hall: of(5), field: of(1) }, ['playground']],
  ['many events of few children are small', { playground: of(12, 2), hall: of(6) }, []],
])('%s', (_, cells, told) => {
  const children = Object.entries(cells).map(([code, cell]): [string, Cell] => [
    code,
    { ...cell, children: new Set([...cell.children].map((child) => `${code} ${child}`)) },
  ]);
  expect(largeCells(new Map(children), places, 5)).toEqual(told);
});

test('a small cell is told with the weeks before it once they reach the limit together', () => {
  const distinct = (prefix: string, events: number): Cell => ({
    events,
    children: new Set(Array.from({ length: events }, (_, at) => `${prefix}${at}`)),
  });
  const told = tellCells(
    [
      week({ playground: distinct('p', 4), hall: distinct('h', 2), corridor: distinct('c', 4) }),
      week({ playground: distinct('q', 4), hall: distinct('i', 2), corridor: distinct('d', 4) }),
    ],
    places,
    5,
  );
  expect(told.others).toBe(10);
  expect(told.cells).toContainEqual({ code: 'playground', events: 8, weeks: [0, 1] });
  expect(told.cells.every(({ events }) => events >= 5)).toBe(true);
});

const someCell = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 9 }))
  .map(([events, children]) => ({
    events,
    children: new Set(events === 0 ? [] : children.map((child) => `c${child}`)),
  }));
const someWeeks = fc.array(
  fc.tuple(...places.map(() => someCell)).map((cells) => new Map(cells.map((cell, at) => [places[at] ?? '', cell]))),
  { minLength: 1, maxLength: 7 },
);

test('whatever happened: the numbers add up, none is small, and no cell that was not told can be worked out', () => {
  fc.assert(
    fc.property(someWeeks, fc.integer({ min: 2, max: 6 }), (weeks, limit) => {
      const sums: Sum[] = [];
      const known = new Set<string>();
      weeks.forEach((cells, at) => {
        // Everything each summary of the half-term said, read as somebody with pencil and paper would.
        const told = tellCells(weeks.slice(0, at + 1), places, limit);
        const alone = told.cells.filter((cell) => cell.weeks.length === 1).map(({ code }) => code);
        const total = [...cells.values()].reduce((sum, { events }) => sum + events, 0);
        const shown = alone.reduce((sum, code) => sum + (cells.get(code)?.events ?? 0), 0);
        expect(shown + told.others).toBe(total);
        expect(told.cells.every((cell) => cell.events >= limit)).toBe(true);
        expect(alone.length === 0 || told.others === 0 || told.others >= limit).toBe(true);
        for (const code of alone) known.add(`${at} ${code}`);
        if (told.others === 0) for (const code of places) known.add(`${at} ${code}`);
        sums.push(places.map((code) => `${at} ${code}`));
        sums.push(places.filter((code) => !alone.includes(code)).map((code) => `${at} ${code}`));
        for (const cell of told.cells) sums.push(cell.weeks.map((then) => `${then} ${cell.code}`));
      });
      const open = sums.map((sum) => sum.filter((unknown) => !known.has(unknown))).filter((sum) => sum.length > 0);
      expect(solvable(open)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
