// Rows of one SharePoint list through Graph: every path and query is made here.
import * as z from 'zod/mini';
import type { Row } from '../domain/change.ts';
import type { UtcTime } from '../domain/school-time.ts';
import { GraphFault } from './fault.ts';
import type { Graph } from './graph.ts';
import type { List } from './list.ts';
import { fromFields, type RowOf, tooLong, toFields, toNewFields, type Unreadable } from './rows.ts';

/** A row together with where it stands and which version of it this is. */
export type Stored<L extends List> = { itemId: string; etag: string; row: RowOf<L>; changedBy: string };

export type Read<L extends List> = { rows: readonly Stored<L>[]; unreadable: readonly Unreadable[] };

/** The rows of one list. Every call rejects with a GraphFault only. */
export type Items<L extends List> = {
  readonly list: L;
  /** All rows. For the small lists a school keeps by hand. */
  all(signal?: AbortSignal): Promise<Read<L>>;
  /** The rows whose time column lies in the half-open window. */
  within(column: string, from: UtcTime, to: UtcTime, signal?: AbortSignal): Promise<Read<L>>;
  /** The row with this key, or null. An unreadable row rejects as refused: it must not be taken for absent. */
  byKey(key: string, signal?: AbortSignal): Promise<Stored<L> | null>;
  /** The rows with any of these keys, at most twenty, in one request. */
  byKeys(keys: readonly string[], signal?: AbortSignal): Promise<Read<L>>;
  /** The rows with this value in an indexed text column. */
  where(column: string, value: string, signal?: AbortSignal): Promise<Read<L>>;
  /** The rows with this value in an indexed text column whose time column lies in the half-open window. */
  whereWithin(
    where: { column: string; value: string },
    within: { column: string; from: UtcTime; before: UtcTime },
    signal?: AbortSignal,
  ): Promise<Read<L>>;
  /** The rows whose indexed text column starts so. */
  starting(column: string, start: string, signal?: AbortSignal): Promise<Read<L>>;
  byId(itemId: string, signal?: AbortSignal): Promise<Stored<L>>;
  /** Adds a row. Rejects with `duplicate` when its key may stand already. */
  create(row: RowOf<L>, signal?: AbortSignal): Promise<Stored<L>>;
  /** Writes the given properties of a row if it still is the version of that ETag. Rejects with `changed` if not. */
  patch(itemId: string, etag: string, fields: Row, signal?: AbortSignal): Promise<Stored<L>>;
};

const someId = z.optional(z.object({ id: z.optional(z.string()) }));
const itemShape = z.object({
  id: z.string(),
  eTag: z.optional(z.string()),
  '@odata.etag': z.optional(z.string()),
  lastModifiedBy: z.optional(z.object({ application: someId, user: someId })),
  fields: z.optional(z.record(z.string(), z.unknown())),
});
const pageShape = z.object({ value: z.array(itemShape), '@odata.nextLink': z.optional(z.string()) });

/** `site` is the id of the site the list stands in. */
export function itemsOf<const L extends List>(graph: Graph, site: string, list: L): Items<L> {
  const base = `/sites/${encodeURIComponent(site)}/lists/${encodeURIComponent(list.name)}/items`;
  const pages = (query: string, signal?: AbortSignal): Promise<Read<L>> =>
    readPages(graph, list, `${base}?${query}`, signal);
  const where = (column: string, value: string, signal?: AbortSignal): Promise<Read<L>> =>
    pages(`$expand=fields&$filter=${encodeURIComponent(`fields/${column} eq ${quoted(value)}`)}`, signal);
  return {
    list,
    all: (signal) => pages(`$expand=fields&$top=2000`, signal),
    within: (column, from, to, signal) =>
      pages(
        `$expand=fields&$top=1000&$filter=${encodeURIComponent(`fields/${column} ge '${from}' and fields/${column} lt '${to}'`)}`,
        signal,
      ),
    where,
    whereWithin: ({ column, value }, { column: time, from, before }, signal) =>
      pages(
        `$expand=fields&$top=1000&$filter=${encodeURIComponent(`fields/${column} eq ${quoted(value)} and fields/${time} ge '${from}' and fields/${time} lt '${before}'`)}`,
        signal,
      ),
    starting: (column, start, signal) =>
      pages(`$expand=fields&$filter=${encodeURIComponent(`startswith(fields/${column},${quoted(start)})`)}`, signal),
    async byKey(key, signal) {
      const read = await where('Key', key, signal);
      if (read.unreadable.length > 0) throw new GraphFault('refused');
      return read.rows[0] ?? null;
    },
    byKeys: (keys, signal) =>
      pages(
        `$expand=fields&$filter=${encodeURIComponent(keys.map((key) => `fields/Key eq ${quoted(key)}`).join(' or '))}`,
        signal,
      ),
    async byId(itemId, signal) {
      return stored(
        list,
        await graph('get', `${base}/${encodeURIComponent(itemId)}?$expand=fields`, withSignal(signal)),
      );
    },
    async create(row, signal) {
      checkLengths(list, row);
      return stored(
        list,
        await graph('post', base, { body: { fields: toNewFields(list, row) }, ...withSignal(signal) }),
      );
    },
    async patch(itemId, etag, fields, signal) {
      checkLengths(list, fields);
      const body = { fields: toFields(list, fields) };
      const call = { body, headers: { 'If-Match': etag }, ...withSignal(signal) };
      return stored(list, await graph('patch', `${base}/${encodeURIComponent(itemId)}`, call));
    },
  };
}

/**
 * The rows of a window (null: all of them) with the columns of this list alone, for counting many: give it a list cut
 * down to what is counted. A window should hold fewer than 5,000 rows.
 */
export function readCounted<const L extends List>(
  graph: Graph,
  site: string,
  list: L,
  window: { column: string; from: UtcTime; before: UtcTime } | null,
  signal?: AbortSignal,
): Promise<Read<L>> {
  const base = `/sites/${encodeURIComponent(site)}/lists/${encodeURIComponent(list.name)}/items`;
  const filter = window === null ? '' : `&$filter=${encodeURIComponent(windowFilter(window))}`;
  const select = Object.keys(list.columns).join(',');
  return readPages(graph, list, `${base}?$expand=fields($select=${select})&$top=5000${filter}`, signal);
}

function windowFilter({ column, from, before }: { column: string; from: UtcTime; before: UtcTime }): string {
  return `fields/${column} ge '${from}' and fields/${column} lt '${before}'`;
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

async function readPages<L extends List>(graph: Graph, list: L, first: string, signal?: AbortSignal): Promise<Read<L>> {
  const rows: Stored<L>[] = [];
  const unreadable: Unreadable[] = [];
  for (let next: string | undefined = first; next !== undefined; ) {
    const page: z.infer<typeof pageShape> = understood(pageShape, await graph('get', next, withSignal(signal)));
    for (const item of page.value) {
      const read = fromFields(list, item.fields ?? {});
      if ('row' in read) rows.push({ ...placeOf(item), row: read.row });
      else unreadable.push({ itemId: item.id, columns: read.unreadable });
    }
    next = page['@odata.nextLink'];
  }
  return { rows, unreadable };
}

function stored<L extends List>(list: L, answer: unknown): Stored<L> {
  const item = understood(itemShape, answer);
  const read = fromFields(list, item.fields ?? {});
  if ('unreadable' in read)
    throw new GraphFault('refused', { cause: new Error(`unreadable: ${read.unreadable.join(', ')}`) });
  return { ...placeOf(item), row: read.row };
}

function placeOf(item: z.infer<typeof itemShape>): { itemId: string; etag: string; changedBy: string } {
  const by = item.lastModifiedBy;
  return {
    itemId: item.id,
    etag: item.eTag ?? item['@odata.etag'] ?? '',
    changedBy: by?.application?.id ?? by?.user?.id ?? '',
  };
}

/** An answer of another shape is a fault of the far side (a proxy's page, say), not a bug to be thrown at a person. */
function understood<T>(shape: z.ZodMiniType<T>, answer: unknown): T {
  const parsed = shape.safeParse(answer);
  if (!parsed.success) throw new GraphFault('busy', { cause: parsed.error });
  return parsed.data;
}

function checkLengths(list: List, row: Row): void {
  const columns = tooLong(list, row);
  if (columns.length > 0) throw new GraphFault('refused', { cause: new Error(`too long: ${columns.join(', ')}`) });
}

function withSignal(signal: AbortSignal | undefined): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}
