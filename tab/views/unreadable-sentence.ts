import type { Unreadable } from '../../src/graph/rows.ts';

/** Rows told one by one; more than this only in number. */
const mostTold = 5;

/**
 * What the school's IT person needs to find rows that cannot be read: item and column, never what stands there.
 * `one` and `many` name a row: `entry`, `entries`.
 */
export function unreadableSentence(
  rows: readonly Unreadable[],
  list: string,
  [one, many]: readonly [string, string],
): string {
  const told = rows.slice(0, mostTold).map(({ itemId, columns }) => `item ${itemId} of ${list}, ${columnsOf(columns)}`);
  const more = rows.length > mostTold ? `; and ${rows.length - mostTold} more` : '';
  const count = rows.length === 1 ? `1 ${one}` : `${rows.length} ${many}`;
  return `${count} could not be read. Tell your IT person: ${told.join('; ')}${more}.`;
}

function columnsOf(columns: readonly string[]): string {
  const names = new Intl.ListFormat('en-GB').format(columns);
  return columns.length === 1 ? `column ${names}` : `columns ${names}`;
}
