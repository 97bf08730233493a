import type { StoredValue } from './list-column.ts';

/**
 * One item as it is kept in memory and on disk. Never changed in place. Times are UTC text. `author` and `editor` are
 * ids in the site's list of people, `authorApp` and `editorApp` of apps there; 0 stands for none.
 * `seq` rises with every change of the list, deletions too.
 */
export type ItemRecord = {
  kind: 'put';
  id: number;
  guid: string;
  version: number;
  seq: number;
  created: string;
  modified: string;
  author: number;
  editor: number;
  authorApp: number;
  editorApp: number;
  fields: Readonly<Record<string, StoredValue>>;
  /** The name of its content type; Item when absent. */
  contentType?: string;
};

/** One line of a list's file: an item's newest state, an item gone, or a column gone with all its values. */
export type ItemEntry =
  | ItemRecord
  | { kind: 'gone'; id: number; seq: number }
  | { kind: 'dropColumn'; column: string; seq: number };

/** Who writes, as ids in the site's list of people; 0 stands for none. */
export type Writer = { person: number; app: number };

/** The eTag of an item: its GUID and how often it was written. */
export function itemETag(record: ItemRecord): string {
  return `"${record.guid},${record.version}"`;
}
