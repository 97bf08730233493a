import { randomUUID } from 'node:crypto';
import { type ColumnRules, defineColumn } from './column-definition.ts';
import { invalidRequest, nameAlreadyExists } from './graph-error.ts';
import type { GraphRequest, GraphWorld } from './graph-world.ts';
import type { ItemTask } from './item-page.ts';
import type { ListColumn } from './list-column.ts';
import { type ListDefinition, listTemplates, urlName } from './list-definition.ts';
import { peopleTitle } from './people-list.ts';
import { isJsonObject, type JsonObject } from './request-body.ts';
import type { SiteStore } from './site-store.ts';
import { formatTime } from './site-time.ts';
import type { StoredList } from './stored-list.ts';
import { makeSystemColumns } from './system-columns.ts';

/** Makes a list from a client's body. Throws 400 for what Graph refuses and 409 for a display name in use. */
export async function createList(request: GraphRequest, world: GraphWorld, store: SiteStore): Promise<StoredList> {
  const body = request.readJson();
  const displayName = readDisplayName(body, store, undefined);
  const facet = isJsonObject(body['list']) ? body['list'] : {};
  const template = facet['template'] ?? 'genericList';
  if (typeof template !== 'string' || !listTemplates.some((known) => known === template)) {
    throw invalidRequest('The list template is not valid.');
  }
  const columns = readColumns(body['columns'], world.switches);
  const writer = await store.writerOf(request.caller);
  const now = formatTime(world.now());
  const taken = [...store.lists.values()].map((list) => list.definition.name);
  return store.addList({
    id: randomUUID(),
    name: urlName(displayName, taken),
    displayName,
    description: typeof body['description'] === 'string' ? body['description'] : '',
    template,
    hidden: facet['hidden'] === true,
    contentTypesEnabled: facet['contentTypesEnabled'] === true,
    version: 1,
    created: now,
    modified: now,
    author: writer,
    editor: writer,
    columns,
  });
}

/** Changes a list's display name and description. */
export async function changeList(task: ItemTask): Promise<void> {
  const { store, list } = task.place;
  const body = task.request.readJson();
  const { definition } = list;
  const displayName = body['displayName'] === undefined ? definition.displayName : readDisplayName(body, store, list);
  const description = typeof body['description'] === 'string' ? body['description'] : definition.description;
  await keepDefinition(task, { ...definition, displayName, description });
}

/** Puts other columns in place of a list's. Throws 400 when its items do not allow it. */
export function keepColumns(task: ItemTask, columns: readonly ListColumn[]): Promise<void> {
  return keepDefinition(task, { ...task.place.list.definition, columns });
}

async function keepDefinition(task: ItemTask, definition: ListDefinition): Promise<void> {
  const { store, list } = task.place;
  const editor = await store.writerOf(task.request.caller);
  const modified = formatTime(task.world.now());
  await store.changeList(list, { ...definition, version: definition.version + 1, modified, editor });
}

function readDisplayName(body: JsonObject, store: SiteStore, self: StoredList | undefined): string {
  // A client that sends a list back as it read it names it as the server did: only another name is refused.
  if (body['name'] !== undefined && (self === undefined || body['name'] !== self.definition.name)) {
    throw invalidRequest(
      "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
    );
  }
  const displayName = body['displayName'];
  if (typeof displayName !== 'string' || displayName.trim() === '' || displayName.length > 255) {
    throw invalidRequest("A list needs a 'displayName' of at most 255 characters.");
  }
  const wanted = displayName.toLowerCase();
  const holder = [...store.lists.values()].find((list) => list.definition.displayName.toLowerCase() === wanted);
  if ((holder !== undefined && holder !== self) || wanted === peopleTitle.toLowerCase()) {
    throw nameAlreadyExists();
  }
  return displayName;
}

/** The columns of a new list: those every list has, then the client's. */
function readColumns(given: unknown, rules: ColumnRules): readonly ListColumn[] {
  const columns = makeSystemColumns();
  if (given === undefined) {
    return columns;
  }
  if (!Array.isArray(given)) {
    throw invalidRequest("'columns' must be a collection.");
  }
  for (const definition of given as unknown[]) {
    if (!isJsonObject(definition)) {
      throw invalidRequest("'columns' must hold column definitions.");
    }
    columns.push(defineColumn(definition, columns, rules));
  }
  return columns;
}
