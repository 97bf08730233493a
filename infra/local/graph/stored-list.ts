import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FieldChanges } from './field-values.ts';
import { listNotFound } from './graph-error.ts';
import { ItemHistory } from './item-history.ts';
import type { ItemEntry, ItemRecord, Writer } from './item-record.ts';
import { ItemTable, type UniqueRules } from './item-table.ts';
import { type Journal, memoryJournal, openJournal } from './journal.ts';
import type { ListColumn } from './list-column.ts';
import type { ListDefinition } from './list-definition.ts';

/**
 * One list with its items and the file that keeps them. Every write resolves once it is on the disk. A write that
 * cannot be kept is undone in memory, together with any made after it, and rejects.
 */
export class StoredList {
  definition: ListDefinition;
  readonly table: ItemTable;
  private columnsByName: ReadonlyMap<string, ListColumn>;
  private readonly journal: Journal;
  private readonly history: ItemHistory;
  private readonly file: string | undefined;
  private undos: (() => void)[] = [];
  private lastWrite: Promise<unknown> = Promise.resolve();
  private isGone = false;

  private constructor(
    definition: ListDefinition,
    table: ItemTable,
    history: ItemHistory,
    journal: Journal,
    file: string | undefined,
  ) {
    this.file = file;
    this.definition = definition;
    this.table = table;
    this.history = history;
    this.journal = journal;
    this.columnsByName = byName(definition.columns);
  }

  /** Opens the list's file in the folder, reading what it holds; without a folder the list lives in memory. */
  static async open(definition: ListDefinition, folder: string | undefined): Promise<StoredList> {
    if (folder === undefined) {
      return StoredList.inMemory(definition);
    }
    const table = new ItemTable();
    const history = new ItemHistory();
    const file = join(folder, `list-${definition.id}.ndjson`);
    const journal = await openJournal(file, (line, place) => {
      const entry = line as ItemEntry;
      table.replay(entry);
      if (entry.kind === 'put') {
        history.add(entry.id, place);
      } else if (entry.kind === 'gone') {
        history.forget(entry.id);
      }
    });
    const list = new StoredList(definition, table, history, journal, file);
    table.settle();
    await list.dropStrayFields();
    table.setColumns(definition.columns, true);
    return list;
  }

  /** A list that is kept nowhere, with these items to begin with. */
  static inMemory(definition: ListDefinition, items: readonly ItemRecord[] = []): StoredList {
    const list = new StoredList(definition, new ItemTable(), new ItemHistory(), memoryJournal(), undefined);
    for (const item of items) {
      list.table.replay(item);
    }
    list.table.settle();
    list.table.setColumns(definition.columns);
    return list;
  }

  get columns(): ReadonlyMap<string, ListColumn> {
    return this.columnsByName;
  }

  async create(changes: FieldChanges, writer: Writer, now: string, rules: UniqueRules): Promise<ItemRecord> {
    this.checkThere();
    const record = this.table.create(changes, writer, now, rules);
    this.history.add(record.id, await this.write(record, record.id, undefined));
    return record;
  }

  async update(
    record: ItemRecord,
    changes: FieldChanges,
    writer: Writer,
    now: string,
    rules: UniqueRules,
  ): Promise<ItemRecord> {
    this.checkThere();
    const changed = this.table.update(record, changes, writer, now, rules);
    this.history.add(record.id, await this.write(changed, record.id, record));
    return changed;
  }

  async remove(record: ItemRecord): Promise<void> {
    this.checkThere();
    await this.write(this.table.remove(record), record.id, record);
    this.history.forget(record.id);
  }

  /** Every version of an item that is on the disk, newest first; values of columns since dropped included. */
  async versionsOf(id: number): Promise<readonly ItemRecord[]> {
    await this.lastWrite;
    return this.history.versionsOf(id, this.journal);
  }

  /**
   * Puts another definition in place, `keep` it, and drop the values of columns gone; when it cannot be kept, the
   * former one stands again. Throws 400 when the items do not allow it; then nothing has changed.
   */
  async redefine(definition: ListDefinition, keep: () => Promise<unknown>): Promise<void> {
    const before = this.definition;
    this.table.setColumns(definition.columns);
    this.setDefinition(definition);
    try {
      await keep();
    } catch (reason) {
      this.table.setColumns(before.columns);
      this.setDefinition(before);
      throw reason;
    }
    await this.dropColumns(before.columns.map((column) => column.name).filter((name) => !this.columnsByName.has(name)));
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

  private setDefinition(definition: ListDefinition): void {
    this.definition = definition;
    this.columnsByName = byName(definition.columns);
  }

  /** Values whose column was dropped just before the process ended, and which were not yet dropped with it. */
  private async dropStrayFields(): Promise<void> {
    await this.dropColumns(this.table.strayFields(this.columnsByName));
  }

  private async dropColumns(names: readonly string[]): Promise<void> {
    for (const name of names) {
      await this.journal.append(this.table.dropColumn(name));
    }
  }

  private async write(entry: ItemEntry, id: number, before: ItemRecord | undefined): Promise<number> {
    this.undos.push(() => this.table.revert(id, before));
    const written = this.journal.append(entry);
    this.lastWrite = written.catch(() => undefined); // Whoever made the write hears of it below.
    try {
      const place = await written;
      this.undos.shift();
      return place;
    } catch (reason) {
      const undos = this.undos.reverse();
      this.undos = [];
      for (const undo of undos) {
        undo();
      }
      throw reason;
    }
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
