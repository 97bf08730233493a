import { randomUUID } from 'node:crypto';
import { keyOf } from './field-key.ts';
import type { FieldChanges } from './field-values.ts';
import { invalidRequest } from './graph-error.ts';
import type { ItemEntry, ItemRecord, Writer } from './item-record.ts';
import type { ListColumn, StoredValue } from './list-column.ts';
import { type IndexKey, insertSorted, type KeyRange, lowerBound, removeSorted, ValueIndex } from './value-index.ts';

/** How strictly unique columns compare. */
export type UniqueRules = { ignoresCase: boolean; emptyRepeats: boolean };

/** An item's last change; without a record the item is gone. */
export type ItemChange = { id: number; seq: number; record: ItemRecord | undefined };

/** What a query may ask of an index. */
export type ItemIndex = Pick<ValueIndex, 'idsOf' | 'countKeys' | 'idsIn' | 'inOrder'>;

/**
 * The items of one list in memory, with an index for each indexed column. Every change is checked and applied in one
 * go and handed back as the line to write, so that changes cannot interleave.
 */
export class ItemTable {
  private readonly records = new Map<number, ItemRecord>();
  private readonly indexes = new Map<string, { column: ListColumn; index: ValueIndex }>();
  private ids: number[] = [];
  private readonly gone = new Map<number, number>();
  private lastId = 0;
  private sequence = 0;

  /** Takes in one line of the list's file. Indexes are made afterwards by `setColumns`. */
  replay(entry: ItemEntry): void {
    this.sequence = entry.seq;
    switch (entry.kind) {
      case 'put':
        this.lastId = Math.max(this.lastId, entry.id);
        this.records.set(entry.id, entry);
        return;
      case 'gone':
        this.records.delete(entry.id);
        this.gone.set(entry.id, entry.seq);
        return;
      case 'dropColumn':
        this.forget(entry.column);
    }
  }

  /** Ends the replay: brings the ids in order. */
  settle(): void {
    this.ids = [...this.records.keys()].sort((one, other) => one - other);
  }

  get size(): number {
    return this.ids.length;
  }

  get(id: number): ItemRecord | undefined {
    return this.records.get(id);
  }

  /** All ids, ascending. */
  get allIds(): readonly number[] {
    return this.ids;
  }

  /** The index of a column, or undefined when it has none. The item id is always indexed. */
  indexOf(column: ListColumn): ItemIndex | undefined {
    return column.name === 'ID' ? this.idIndex : this.indexes.get(column.name)?.index;
  }

  /**
   * Makes, keeps or drops indexes so that they match the columns. Throws 400 when a column made unique is not; one read
   * back from the disk was checked when it was made.
   */
  setColumns(columns: Iterable<ListColumn>, isReadBack = false): void {
    const wanted = new Map(
      [...columns].filter((column) => column.indexed && column.name !== 'ID').map((column) => [column.name, column]),
    );
    const made = new Map<string, { column: ListColumn; index: ValueIndex }>();
    for (const [name, column] of wanted) {
      const known = this.indexes.get(name);
      const index = known?.index ?? this.buildIndex(column);
      const wasUnique = isReadBack || known?.column.enforceUniqueValues === true;
      if (column.enforceUniqueValues && !wasUnique && index.hasDuplicates()) {
        throw invalidRequest(`Column '${name}' holds the same value more than once, so it cannot be made unique.`);
      }
      made.set(name, { column, index });
    }
    this.indexes.clear();
    for (const [name, entry] of made) {
      this.indexes.set(name, entry);
    }
  }

  /** Adds an item. Throws 400 when a unique value is taken; then nothing has changed. */
  create(changes: FieldChanges, writer: Writer, now: string, rules: UniqueRules): ItemRecord {
    const record: ItemRecord = {
      kind: 'put',
      id: this.lastId + 1,
      guid: randomUUID(),
      version: 1,
      seq: this.sequence + 1,
      created: now,
      modified: now,
      author: writer.person,
      editor: writer.person,
      authorApp: writer.app,
      editorApp: writer.app,
      fields: withChanges({}, changes),
    };
    this.checkUnique(record, rules);
    this.lastId = record.id;
    this.ids.push(record.id);
    this.put(record, undefined);
    return record;
  }

  /** Writes a new version of an item. Throws 400 when a unique value is taken; then nothing has changed. */
  update(record: ItemRecord, changes: FieldChanges, writer: Writer, now: string, rules: UniqueRules): ItemRecord {
    const changed: ItemRecord = {
      ...record,
      version: record.version + 1,
      seq: this.sequence + 1,
      modified: now,
      editor: writer.person,
      editorApp: writer.app,
      fields: withChanges(record.fields, changes),
    };
    this.checkUnique(changed, rules);
    this.put(changed, record);
    return changed;
  }

  remove(record: ItemRecord): ItemEntry {
    this.take(record);
    this.sequence += 1;
    this.gone.set(record.id, this.sequence);
    return { kind: 'gone', id: record.id, seq: this.sequence };
  }

  /** Puts an item back to what it was before a change that could not be written; undefined stands for not there. */
  revert(id: number, before: ItemRecord | undefined): void {
    const now = this.records.get(id);
    if (now !== undefined) {
      this.take(now);
    }
    this.gone.delete(id);
    if (before !== undefined) {
      insertSorted(this.ids, id);
      this.put(before, undefined);
    }
  }

  /** The number of the last change. */
  get lastChange(): number {
    return this.sequence;
  }

  /** Items changed (or gone) after a change, in the order of their last change. */
  changedAfter(sequence: number): readonly ItemChange[] {
    const changed: ItemChange[] = [];
    for (const record of this.records.values()) {
      if (record.seq > sequence) {
        changed.push({ id: record.id, seq: record.seq, record });
      }
    }
    for (const [id, seq] of this.gone) {
      if (seq > sequence) {
        changed.push({ id, seq, record: undefined });
      }
    }
    return changed.sort((one, other) => one.seq - other.seq);
  }

  /** Names of fields that some item has and no column of these bears. */
  strayFields(columns: ReadonlyMap<string, ListColumn>): readonly string[] {
    const stray = new Set<string>();
    for (const record of this.records.values()) {
      for (const name in record.fields) {
        if (!columns.has(name)) {
          stray.add(name);
        }
      }
    }
    return [...stray];
  }

  private take(record: ItemRecord): void {
    for (const { column, index } of this.indexes.values()) {
      index.remove(keyOf(record, column), record.id);
    }
    this.records.delete(record.id);
    removeSorted(this.ids, record.id);
  }

  /** Forgets a column's values in all items. */
  dropColumn(column: string): ItemEntry {
    this.indexes.delete(column);
    this.forget(column);
    this.sequence += 1;
    return { kind: 'dropColumn', column, seq: this.sequence };
  }

  private readonly idIndex: ItemIndex = {
    idsOf: (key) => (typeof key === 'number' && this.records.has(key) ? [key] : []),
    countKeys: (range) => this.idsBetween(range).length,
    idsIn: (range) => this.idsBetween(range),
    inOrder: (descending, from) => this.idsFrom(descending, from),
  };

  private *idsFrom(descending: boolean, from?: IndexKey | null): Generator<number> {
    const start = typeof from === 'number' ? lowerBound(this.ids, from) : descending ? this.ids.length - 1 : 0;
    for (let at = start; at >= 0 && at < this.ids.length; at += descending ? -1 : 1) {
      const id = this.ids[at];
      if (id !== undefined) {
        yield id;
      }
    }
  }

  private idsBetween(range: KeyRange): number[] {
    const start = range.low === undefined ? 0 : lowerBound(this.ids, range.low);
    const found: number[] = [];
    for (let at = start; at < this.ids.length; at += 1) {
      const id = this.ids[at];
      if (id === undefined || (range.high !== undefined && id > Number(range.high))) {
        break;
      }
      const isOpenEnd = (range.lowOpen === true && id === range.low) || (range.highOpen === true && id === range.high);
      if (!isOpenEnd) {
        found.push(id);
      }
    }
    return found;
  }

  private checkUnique(record: ItemRecord, rules: UniqueRules): void {
    for (const { column, index } of this.indexes.values()) {
      const key: IndexKey | undefined = keyOf(record, column);
      const counts = column.enforceUniqueValues && (key !== undefined || !rules.emptyRepeats);
      if (counts && index.idsOf(key).some((id) => id !== record.id && this.clashes(id, record, column, rules))) {
        throw invalidRequest('One or more fields with unique constraints already has the provided value.');
      }
    }
  }

  private clashes(id: number, record: ItemRecord, column: ListColumn, rules: UniqueRules): boolean {
    return rules.ignoresCase || this.records.get(id)?.fields[column.name] === record.fields[column.name];
  }

  private put(record: ItemRecord, before: ItemRecord | undefined): void {
    this.sequence = record.seq;
    this.records.set(record.id, record);
    for (const { column, index } of this.indexes.values()) {
      const key = keyOf(record, column);
      const old = before === undefined ? undefined : keyOf(before, column);
      if (before === undefined) {
        index.add(key, record.id);
      } else if (old !== key) {
        index.remove(old, record.id);
        index.add(key, record.id);
      }
    }
  }

  private buildIndex(column: ListColumn): ValueIndex {
    const index = new ValueIndex();
    for (const record of this.records.values()) {
      index.add(keyOf(record, column), record.id);
    }
    return index;
  }

  private forget(column: string): void {
    for (const [id, record] of this.records) {
      if (record.fields[column] !== undefined) {
        this.records.set(id, { ...record, fields: withChanges(record.fields, new Map([[column, undefined]])) });
      }
    }
  }
}

function withChanges(
  fields: Readonly<Record<string, StoredValue>>,
  changes: FieldChanges,
): Record<string, StoredValue> {
  const kept = Object.entries(fields).filter(([name]) => !changes.has(name));
  const set = [...changes].filter((entry): entry is [string, StoredValue] => entry[1] !== undefined);
  return Object.fromEntries([...kept, ...set]);
}
