// Small numbers can point at a child. What may be told of a table of counts, so that no small number in it is told and
// none can be worked out by subtracting what is told from what was told before.
import { solvable, type Sum } from './solvable.ts';

/** One cell of a table: how many events, and which children were in them. */
export type Cell = { events: number; children: ReadonlySet<string> };

/** The cells of one week by their codes. A code that is missing stands for none. */
export type CellsOfWeek = ReadonlyMap<string, Cell>;

/** A cell that may be told. `weeks` are the positions of the weeks it adds up; one is the newest week alone. */
export type ToldCell = { code: string; events: number; weeks: readonly number[] };

/** `others` are the events of the newest week in cells that are not told for themselves. */
export type Told = { cells: readonly ToldCell[]; others: number };

/** A cell is large enough when both its events and the children in them reach the limit. */
export function isLarge({ events, children }: Cell, limit: number): boolean {
  return events >= limit && children.size >= limit;
}

/**
 * The cells that may be told one by one; the rest is told only as their sum. The rest is large enough itself, or nothing
 * happened in it, or nothing is told one by one.
 */
export function largeCells(week: CellsOfWeek, universe: readonly string[], limit: number): readonly string[] {
  const codes = [...new Set([...universe, ...week.keys()])];
  const isTold = (code: string): boolean => isLarge(week.get(code) ?? none, limit);
  const hidden = codes.filter((code) => !isTold(code));
  const told = codes.filter(isTold).toSorted((one, other) => eventsOf(week, one) - eventsOf(week, other));
  while (told.length > 0) {
    const rest = sumOf(hidden.map((code) => week.get(code) ?? none));
    if (rest.events === 0 || (hidden.length > 1 && isLarge(rest, limit))) break;
    hidden.push(told.shift() ?? '');
  }
  return told;
}

/**
 * What may be told of the newest of the weeks of a half-term, given oldest first. A cell too small in its week is told with
 * the weeks before it in which it was not told either, once they reach the limit together, and only if then still no
 * cell of any week can be worked out from all that was told in the half-term, nor a small rest of those weeks.
 */
export function tellCells(weeks: readonly CellsOfWeek[], universe: readonly string[], limit: number): Told {
  const codes = [...new Set([...universe, ...weeks.flatMap((week) => [...week.keys()])])];
  const ledger: Ledger = { weeks, limit, hidden: new Map(), sums: [], told: [] };
  let told: Told = { cells: [], others: 0 };
  weeks.forEach((week, at) => {
    const large = largeCells(week, codes, limit);
    const hidden = codes.filter((code) => !large.includes(code));
    const rest = sumOf(hidden.map((code) => week.get(code) ?? none));
    const cells: ToldCell[] = large.map((code) => ({ code, events: eventsOf(week, code), weeks: [at] }));
    if (rest.events > 0) {
      ledger.sums.push(hidden.map((code) => unknownOf(code, at)));
      ledger.hidden.set(at, hidden);
      cells.push(...widened(ledger, hidden, at));
    }
    told = { cells, others: rest.events };
  });
  return told;
}

/** What was told of the half-term so far, and which cells were not, by week. */
type Ledger = {
  weeks: readonly CellsOfWeek[];
  limit: number;
  hidden: Map<number, readonly string[]>;
  sums: Sum[];
  told: ToldCell[];
};

/** The cells that reach the limit over several weeks, the newest among them. What is told goes into the ledger. */
function widened(ledger: Ledger, codes: readonly string[], newest: number): readonly ToldCell[] {
  const { weeks, limit, hidden, sums, told } = ledger;
  const cells: ToldCell[] = [];
  for (const code of codes) {
    const before = told.findLast((cell) => cell.code === code)?.weeks.at(-1) ?? -1;
    const since = [...hidden].flatMap(([at, open]) => (at > before && at <= newest && open.includes(code) ? [at] : []));
    const whole = sumOf(since.map((at) => weeks[at]?.get(code) ?? none));
    const sum = since.map((at) => unknownOf(code, at));
    if (since.length < 2 || !isLarge(whole, limit) || solvable([...sums, sum]).length > 0) continue;
    const rest = restOf(ledger, code, since);
    if (rest.events > 0 && !isLarge(rest, limit)) continue;
    const cell = { code, events: whole.events, weeks: since };
    sums.push(sum);
    told.push(cell);
    cells.push(cell);
  }
  return cells;
}

/** What would be left of those weeks after this cell and those told of no other weeks: also that is easily worked out. */
function restOf({ weeks, hidden, told }: Ledger, code: string, since: readonly number[]): Cell {
  const within = told.filter((cell) => cell.weeks.every((at) => since.includes(at)));
  const isTold = (other: string, at: number): boolean =>
    other === code || within.some((cell) => cell.code === other && cell.weeks.includes(at));
  return sumOf(
    since.flatMap((at) =>
      (hidden.get(at) ?? []).filter((other) => !isTold(other, at)).map((other) => weeks[at]?.get(other) ?? none),
    ),
  );
}

const none: Cell = { events: 0, children: new Set() };

/** Cells taken together. */
export function sumOf(cells: readonly Cell[]): Cell {
  return {
    events: cells.reduce((sum, { events }) => sum + events, 0),
    children: new Set(cells.flatMap(({ children }) => [...children])),
  };
}

function eventsOf(week: CellsOfWeek, code: string): number {
  return week.get(code)?.events ?? 0;
}

function unknownOf(code: string, week: number): string {
  return `${week} ${code}`;
}
