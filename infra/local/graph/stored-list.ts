import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FieldChanges } from './field-values.ts';
import { listNotFound } from './graph-error.ts';
import type { ItemEntry, ItemRecord, Writer } from './item-record.ts';
import { ItemTable } from './item-table.ts';
import { type Journal, memoryJournal, openJournal } from './journal.ts';
import type { ListColumn } from './list-column.ts';
import type { ListDefinition } from './list-definition.ts';

/** One list with its items and the file that keeps them. Every write resolves once it is on the disk. */
export class StoredList {
  definition: ListDefinition;
  readonly table: ItemTable;
  private columnsByName: ReadonlyMap<string, ListColumn>;
  private readonly journal: Journal;
  private readonly file: string | undefined;
  private isGone = false;

  private constructor(definition: ListDefinition, table: ItemTable, journal: Journal, file: string | undefined) {
    this.file = file;
    this.definition = definition;
    this.table = table;
    this.journal = journal;
    this.columnsByName = byName(definition.columns);
  }

  /** Opens the list's file in the folder, reading what it holds; without a folder the list lives in memory. */
  static async open(definition: ListDefinition, folder: string | undefined): Promise<StoredList> {
    const table = new ItemTable();
    const file = folder === undefined ? undefined : join(folder, `list-${definition.id}.ndjson`);
    const journal =
      file === undefined ? memoryJournal() : await openJournal(file, (entry) => table.replay(entry as ItemEntry));
    table.settle();
    table.setColumns(definition.columns);
    return new StoredList(definition, table, journal, file);
  }

  get columns(): ReadonlyMap<string, ListColumn> {
    return this.columnsByName;
  }

  async create(changes: FieldChanges, writer: Writer, now: string): Promise<ItemRecord> {
    this.checkThere();
    const record = this.table.create(changes, writer, now);
    await this.journal.append(record);
    return record;
  }

  async update(record: ItemRecord, changes: FieldChanges, writer: Writer, now: string): Promise<ItemRecord> {
    this.checkThere();
    const changed = this.table.update(record, changes, writer, now);
    await this.journal.append(changed);
    return changed;
  }

  async remove(record: ItemRecord): Promise<void> {
    this.checkThere();
    await this.journal.append(this.table.remove(record));
  }

  /** Puts another definition in place: indexes follow its columns, and values of columns gone are dropped. */
  async redefine(definition: ListDefinition): Promise<void> {
    this.table.setColumns(definition.columns);
    const kept = byName(definition.columns);
    const gone = this.definition.columns.filter((column) => !kept.has(column.name));
    this.definition = definition;
    this.columnsByName = kept;
    for (const column of gone) {
      await this.journal.append(this.table.dropColumn(column.name));
    }
  }

  /** Refuses writes from now on, and removes the file. */
  async destroy(): Promise<void> {
    this.isGone = true;
    await this.journal.close();
    if (this.file !== undefined) {
      await rm(this.file, { force: true });
    }
  }

  close(): Promise<void> {
    return this.journal.close();
  }

  private checkThere(): void {
    if (this.isGone) {
      throw listNotFound();
    }
  }
}

function byName(columns: readonly ListColumn[]): ReadonlyMap<string, ListColumn> {
  return new Map(columns.map((column) => [column.name, column]));
}
