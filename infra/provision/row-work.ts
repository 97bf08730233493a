// The rows a school begins with. What stands is never overwritten, but for school days, which a file states anew.
import type { SchoolDay } from '../../src/domain/school-day.ts';
import type { Sites } from '../../src/graph/entries.ts';
import { createOnce } from '../../src/graph/entries.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type Items, itemsOf, type Read } from '../../src/graph/items.ts';
import type { List } from '../../src/graph/list.ts';
import { lists } from '../../src/graph/lists.ts';
import type { RowOf } from '../../src/graph/rows.ts';
import { bandRows, categoryRows, dayRows, placeRows, settingRows } from './starter-rows.ts';
import { type Task, type Work, workSentence } from './task.ts';

/** How many rows are written at a time. */
const atOnce = 4;

/** The categories, places, bands and settings that are missing, and the days of a file where one is given. */
export async function rowWork(graph: Graph, sites: Sites, days: readonly SchoolDay[]): Promise<Work> {
  const works = [
    await missingRows(itemsOf(graph, sites.staff, lists.categories), categoryRows(), ({ code }) => code),
    await missingRows(itemsOf(graph, sites.staff, lists.places), placeRows(), ({ code }) => code),
    await missingRows(itemsOf(graph, sites.staff, lists.bands), bandRows(), ({ code }) => code),
    await missingRows(itemsOf(graph, sites.leaders, lists.settings), settingRows(), ({ name }) => name),
    ...(days.length === 0 ? [] : [await dayWork(itemsOf(graph, sites.staff, lists.schoolDays), dayRows(days))]),
  ];
  return { tasks: works.flatMap(({ tasks }) => tasks), problems: works.flatMap(({ problems }) => problems) };
}

async function missingRows<L extends List>(
  items: Items<L>,
  rows: readonly RowOf<L>[],
  nameOf: (row: RowOf<L>) => string,
): Promise<Work> {
  const found = await readRows(items);
  if ('problems' in found) return found;
  // By name as well as by key: a row the school made by hand is a row.
  const stands = new Set(found.rows.map(({ row }) => nameOf(row).toLowerCase()));
  return workOn(
    items,
    'add',
    newRows(
      items,
      rows.filter((row) => !stands.has(nameOf(row).toLowerCase())),
    ),
  );
}

async function dayWork(
  items: Items<typeof lists.schoolDays>,
  rows: readonly RowOf<typeof lists.schoolDays>[],
): Promise<Work> {
  const found = await readRows(items);
  if ('problems' in found) return found;
  const stands = new Map(found.rows.map((stored) => [stored.row.day, stored]));
  const added = rows.filter(({ day }) => !stands.has(day));
  const changes = rows.flatMap(({ day, kind, term }) => {
    const stored = stands.get(day);
    if (stored === undefined || (stored.row.kind === kind && stored.row.term === term)) return [];
    return [async () => void (await items.patch(stored.itemId, stored.etag, { kind, term }))];
  });
  const works = [workOn(items, 'add', newRows(items, added)), workOn(items, 'change', changes)];
  return { tasks: works.flatMap(({ tasks }) => tasks), problems: [] };
}

type Write = () => Promise<void>;

function newRows<L extends List>(items: Items<L>, rows: readonly RowOf<L>[]): readonly Write[] {
  return rows.map((row) => async () => void (await createOnce(items, row, {})));
}

function workOn<L extends List>({ list }: Items<L>, verb: 'add' | 'change', writes: readonly Write[]): Work {
  if (writes.length === 0) return { tasks: [], problems: [] };
  const [count, where] = [writes.length, verb === 'add' ? 'to' : 'of'];
  const task: Task = {
    circle: list.circle,
    part: 'rows',
    words: `${verb} ${count} row${count === 1 ? '' : 's'} ${where} ${list.name}`,
    run: () => writeAll(writes),
  };
  return { tasks: [task], problems: [] };
}

async function writeAll(writes: readonly Write[]): Promise<void> {
  const waiting = [...writes];
  const worker = async (): Promise<void> => {
    for (let write = waiting.shift(); write !== undefined; write = waiting.shift()) await write();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** What stands. A list that is not made yet has no rows; another fault is a problem, so that nothing is written blindly. */
async function readRows<L extends List>(items: Items<L>): Promise<Read<L> | Work> {
  const { circle, name } = items.list;
  try {
    const read = await items.all();
    if (read.unreadable.length === 0) return read;
    const sentence = `${read.unreadable.length} rows of ${name} cannot be read, so none were added. Open the list, fill in what is empty (${columnsOf(read)}), and run this again.`;
    return { tasks: [], problems: [sentence] };
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    if (error.kind === 'missing') return { rows: [], unreadable: [] };
    return { tasks: [], problems: [workSentence(error, circle, 'rows')] };
  }
}

function columnsOf({ unreadable }: Read<List>): string {
  return [...new Set(unreadable.flatMap(({ columns }) => columns))].join(', ');
}
