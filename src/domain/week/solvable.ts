// Whether somebody with pencil and paper could work out a number that was not told, from sums that were.

/** The unknowns that a told sum adds up. */
export type Sum = readonly string[];

/** The unknowns whose value follows from the sums alone, whatever the numbers are. */
export function solvable(sums: readonly Sum[]): readonly string[] {
  const unknowns = [...new Set(sums.flat())];
  const rows = sums.map((sum) => unknowns.map((unknown) => (sum.includes(unknown) ? 1 : 0)));
  return reduce(rows, unknowns.length).flatMap((row) => {
    const left = row.flatMap((factor, at) => (Math.abs(factor) > tiny ? [at] : []));
    return left.length === 1 ? [unknowns[left[0] ?? 0] ?? ''] : [];
  });
}

// The factors are small fractions; what is smaller than this is a rounding of nought.
const tiny = 1e-9;

/** Gauss and Jordan: every row that is left says one leading unknown in terms of the rest. */
function reduce(rows: readonly (readonly number[])[], width: number): readonly (readonly number[])[] {
  const left = rows.map((row) => [...row]);
  const done: number[][] = [];
  for (let column = 0; column < width; column += 1) {
    const at = left.findIndex((row) => Math.abs(row[column] ?? 0) > tiny);
    const [lead] = at === -1 ? [] : left.splice(at, 1);
    if (lead === undefined) continue;
    const factor = lead[column] ?? 1;
    for (let cell = 0; cell < width; cell += 1) lead[cell] = (lead[cell] ?? 0) / factor;
    for (const row of [...left, ...done]) subtract(row, lead, row[column] ?? 0);
    done.push(lead);
  }
  return done;
}

function subtract(row: number[], lead: readonly number[], times: number): void {
  if (Math.abs(times) <= tiny) return;
  for (let cell = 0; cell < row.length; cell += 1) row[cell] = (row[cell] ?? 0) - times * (lead[cell] ?? 0);
}
