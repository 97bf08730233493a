import type { Expansion } from './select-expand.ts';
import { sharePointApp } from './field-key.ts';
import { showIdentity } from './identity-shape.ts';
import { type ItemRecord, itemETag } from './item-record.ts';
import { fieldName, isLookup, isMulti, type ListColumn, type StoredValue } from './list-column.ts';
import { contextOf, listPath, listWebUrl } from './links.ts';
import type { JsonObject } from './request-body.ts';
import { parseSelect } from './select-expand.ts';
import { selected } from './selection.ts';
import type { SiteStore } from './site-store.ts';
import type { StoredList } from './stored-list.ts';
import type { Switches } from './switches.ts';
import { itemTypeId } from './list-definition.ts';

/** Where a list and its items are shown: the site, how links begin, and the unsettled rules. */
export type ItemPlace = {
  store: SiteStore;
  list: StoredList;
  linkBase: string;
  host: string;
  switches: Switches;
};

/** How an item is shown: which properties, and its fields when they were expanded. */
export type ItemView = { select: readonly string[] | undefined; fields: Expansion | undefined };

/** Items as Graph shows them; `@odata.context` is the caller's to put before. Empty columns are absent. */
export function showItems(records: readonly ItemRecord[], place: ItemPlace, view: ItemView): JsonObject[] {
  const { id: listId } = place.list.definition;
  const typeId = itemTypeId(place.list.definition);
  const webUrl = listWebUrl(place.store, place.list, place.host);
  const context = contextOf(place.linkBase, `${listPath(place.store, place.list)}/items`);
  const names = parseSelect(view.fields?.options.get('$select'));
  return records.map((record) => {
    const eTag = itemETag(record);
    const shown: JsonObject = {
      '@odata.etag': eTag,
      createdDateTime: record.created,
      eTag,
      id: String(record.id),
      lastModifiedDateTime: record.modified,
      webUrl: `${webUrl}/${record.id}_.000`,
      createdBy: showIdentity({ person: record.author, app: record.authorApp }, place.store, place.switches),
      lastModifiedBy: showIdentity({ person: record.editor, app: record.editorApp }, place.store, place.switches),
      parentReference: { id: listId, siteId: place.store.site.id },
      contentType: { id: typeId, name: record.contentType ?? 'Item' },
    };
    if (view.fields !== undefined) {
      shown['fields@odata.context'] = `${context}('${record.id}')/fields/$entity`;
      shown['fields'] = showFields(record, place, names);
    }
    return selected('listItem', shown, view.select, ['fields']);
  });
}

/** The fields of an item: all the usual ones, or exactly those selected (unknown names are passed over). */
export function showFields(record: ItemRecord, place: ItemPlace, select: readonly string[] | undefined): JsonObject {
  const fields: JsonObject = { '@odata.etag': itemETag(record) };
  if (select === undefined) {
    for (const column of place.list.columns.values()) {
      const value = record.fields[column.name];
      if (value !== undefined) {
        fields[fieldName(column)] = showValue(column, value, place.store);
      }
    }
    return Object.assign(fields, systemFields(record));
  }
  const rest = select.some((name) => !place.list.columns.has(name) || place.list.columns.get(name)?.readOnly === true)
    ? { ...systemFields(record), ...hiddenFields(record, place) }
    : {};
  for (const name of select) {
    const value = selectedField(name, record, place) ?? rest[name];
    if (value !== undefined) {
      fields[name] = value;
    }
  }
  return fields;
}

/** One field by the name a client selects: a lookup by its own name shows text, by `<name>LookupId` the id. */
function selectedField(name: string, record: ItemRecord, place: ItemPlace): unknown {
  const { columns } = place.list;
  const direct = columns.get(name);
  const through = name.endsWith('LookupId') ? columns.get(name.slice(0, -'LookupId'.length)) : undefined;
  const column = direct ?? (through !== undefined && isLookup(through) ? through : undefined);
  const value = column === undefined ? undefined : record.fields[column.name];
  if (column === undefined || value === undefined) {
    return undefined;
  }
  return direct !== undefined && isLookup(direct) && !isMulti(direct)
    ? lookupText(direct, Number(value), place.store)
    : showValue(column, value, place.store);
}

function systemFields(record: ItemRecord): JsonObject {
  const title = record.fields['Title'];
  return {
    id: String(record.id),
    ContentType: record.contentType ?? 'Item',
    Modified: record.modified,
    Created: record.created,
    AuthorLookupId: String(record.author === 0 ? sharePointApp.id : record.author),
    EditorLookupId: String(record.editor === 0 ? sharePointApp.id : record.editor),
    _UIVersionString: `${record.version}.0`,
    Attachments: false,
    Edit: '',
    LinkTitleNoMenu: title,
    LinkTitle: title,
    ItemChildCount: '0',
    FolderChildCount: '0',
    _ComplianceFlags: '',
    _ComplianceTag: '',
    _ComplianceTagWrittenTime: '',
    _ComplianceTagUserId: '',
    AppAuthorLookupId: record.authorApp === 0 ? undefined : String(record.authorApp),
    AppEditorLookupId: record.editorApp === 0 ? undefined : String(record.editorApp),
  };
}

/** Fields only shown when selected by name. */
function hiddenFields(record: ItemRecord, place: ItemPlace): JsonObject {
  const file = `${record.id}_.000`;
  const { members } = place.store;
  return {
    ID: record.id,
    owshiddenversion: record.version,
    GUID: record.guid,
    _UIVersion: record.version * 512,
    FileLeafRef: file,
    FileRef: `${place.store.site.path.replace(/\/$/, '')}/Lists/${place.list.definition.name}/${file}`,
    Author: members.get(record.author)?.name ?? sharePointApp.name,
    Editor: members.get(record.editor)?.name ?? sharePointApp.name,
    AppAuthor: members.get(record.authorApp)?.name,
    AppEditor: members.get(record.editorApp)?.name,
  };
}

function showValue(column: ListColumn, value: StoredValue, store: SiteStore): unknown {
  if (!isLookup(column)) {
    return value;
  }
  return Array.isArray(value)
    ? value.map((id) => ({ LookupId: Number(id), LookupValue: lookupText(column, Number(id), store) }))
    : `${Number(value)}`;
}

/** The text a lookup shows: the target row's column, or the person's name. */
function lookupText(column: ListColumn, id: number, store: SiteStore): unknown {
  if (column.facet === 'personOrGroup') {
    return store.members.get(id)?.name;
  }
  const { listId, columnName } = column.settings;
  const target = typeof listId === 'string' ? store.findList(listId)?.table.get(id) : undefined;
  return typeof columnName === 'string' ? target?.fields[columnName] : undefined;
}
