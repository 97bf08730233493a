// Looking up twenty keys one by one costs twenty times what one question about all of them does.
import type { Row } from '../domain/change.ts';
import { faultOf, type GraphFault } from './fault.ts';
import type { Items, Stored } from './items.ts';
import type { List } from './list.ts';
import { whenAllEnded } from './when-all-ended.ts';

/** Keys asked about in one request: the address stays short enough for every proxy. */
const most = 20;

type Sought<L extends List> = {
  key: string;
  signal: AbortSignal | undefined;
  resolve: (found: Stored<L> | null) => void;
  reject: (fault: GraphFault) => void;
};

/** The same rows; keys looked up at about the same time are asked for in one request. */
export function lookupsTogether<L extends List>(items: Items<L>): Items<L> {
  let sought: Sought<L>[] = [];

  function ask(): void {
    const all = sought;
    sought = [];
    for (let at = 0; at < all.length; at += most) void answer(items, all.slice(at, at + most));
  }

  return {
    ...items,
    byKey: (key, signal) =>
      new Promise((resolve, reject) => {
        if (sought.length === 0) setTimeout(ask, 0);
        sought.push({ key, signal, resolve, reject });
      }),
  };
}

/** Never rejects: what goes wrong goes to those who asked. */
async function answer<L extends List>(items: Items<L>, sought: readonly Sought<L>[]): Promise<void> {
  try {
    const keys = [...new Set(sought.map(({ key }) => key))];
    const read = await items.byKeys(keys, whenAllEnded(sought.map(({ signal }) => signal)));
    // Which key an unreadable row has is not known: each is asked about by itself, and the one it is fails alone.
    if (read.unreadable.length > 0) return each(items, sought);
    const found = new Map(read.rows.map((stored) => [(stored.row as Row).key, stored]));
    for (const { key, resolve } of sought) resolve(found.get(key) ?? null);
  } catch (error) {
    for (const { reject } of sought) reject(faultOf(error));
  }
}

function each<L extends List>(items: Items<L>, sought: readonly Sought<L>[]): void {
  for (const { key, signal, resolve, reject } of sought) {
    items.byKey(key, signal).then(resolve, (error: unknown) => reject(faultOf(error)));
  }
}
