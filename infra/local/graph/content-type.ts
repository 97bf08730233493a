import { contextOf, listPath, sitePath } from './links.ts';
import type { ListColumn } from './list-column.ts';
import { itemTypeId } from './list-definition.ts';
import { showColumn } from './list-shape.ts';
import type { JsonObject } from './request-body.ts';
import { expansionOf, type Expansion, parseSelect } from './select-expand.ts';
import { selected } from './selection.ts';
import type { SiteStore } from './site-store.ts';
import type { StoredContentType } from './stored-content-type.ts';
import type { StoredList } from './stored-list.ts';

/** A content type with its columns, built in or made. */
export type ContentType = StoredContentType & { builtIn: boolean; shownColumns: readonly ListColumn[] };

/** Where content types stand: a site, or one list of it. */
export type ContentTypePlace = { store: SiteStore; list: StoredList | undefined; linkBase: string };

/** The columns a site offers: those every list has, then its own. */
export function siteColumns(store: SiteStore): readonly ListColumn[] {
  return [...store.people.definition.columns.filter((column) => column.system === true), ...store.columns];
}

/** The content types of a place: the built-in ones first, of which the first is that of plain items. */
export function contentTypesAt({ store, list }: ContentTypePlace): readonly ContentType[] {
  const offered = siteColumns(store);
  const made = store.contentTypes
    .filter((type) => type.list === list?.definition.id)
    .map((type) => ({
      ...type,
      builtIn: false,
      shownColumns: offered.filter((column) => column.name === 'Title' || type.columns.includes(column.id)),
    }));
  return [...(list === undefined ? builtInOfSite(offered) : builtInOfList(list)), ...made];
}

/** A content type as Graph shows it, with its columns when they are expanded. */
export function showContentType(
  type: ContentType,
  place: ContentTypePlace,
  select: readonly string[] | undefined,
  expansions: readonly Expansion[],
): JsonObject {
  const shown: JsonObject = {
    id: type.id,
    description: type.description,
    group: type.group,
    hidden: false,
    isBuiltIn: type.builtIn,
    name: type.name,
    parentId: type.parentId,
    readOnly: false,
    sealed: false,
  };
  const expansion = expansionOf(expansions, 'columns');
  if (expansion !== undefined) {
    shown['columns@odata.context'] = contextOf(place.linkBase, `${typePath(place)}('${type.id}')/columns`);
    shown['columns'] = showTypeColumns(type, parseSelect(expansion.options.get('$select')));
  }
  return selected('contentType', shown, select, ['columns']);
}

/** The columns of a content type, with what only these show: their type and whether they may go. */
export function showTypeColumns(type: ContentType, select: readonly string[] | undefined): JsonObject[] {
  return type.shownColumns.map((column) =>
    selected(
      'columnDefinition',
      {
        ...showColumn(column, undefined),
        type: typeName(column),
        isDeletable: column.system !== true,
        isReorderable: true,
        isSealed: false,
        propagateChanges: false,
      },
      select,
    ),
  );
}

/** The path of a place's content types, for contexts. */
export function typePath({ store, list }: ContentTypePlace): string {
  return `${list === undefined ? sitePath(store) : listPath(store, list)}/contentTypes`;
}

function builtInOfSite(offered: readonly ListColumn[]): readonly ContentType[] {
  const title = offered.filter((column) => column.name === 'Title');
  const make = (id: string, name: string, description: string, group: string): ContentType =>
    builtIn(id, name, description, group, title);
  return [
    make('0x01', 'Item', 'Create a new list item.', 'List Content Types'),
    make('0x0101', 'Document', 'Create a new document.', 'Document Content Types'),
    make('0x0120', 'Folder', 'Create a new folder.', 'Folder Content Types'),
  ];
}

function builtInOfList({ definition }: StoredList): readonly ContentType[] {
  const own = definition.columns.filter((column) => column.name === 'Title' || column.system !== true);
  const title = own.filter((column) => column.name === 'Title');
  const isLibrary = definition.template === 'documentLibrary';
  const name = isLibrary ? 'Document' : definition.template === 'userInformation' ? 'Person' : 'Item';
  const description = isLibrary ? 'Create a new document.' : 'Create a new list item.';
  return [
    builtIn(itemTypeId(definition), name, description, 'List Content Types', own),
    builtIn(
      `0x012000${definition.id.replaceAll('-', '').toUpperCase()}`,
      'Folder',
      'Create a new folder.',
      'Folder Content Types',
      title,
    ),
  ];
}

function builtIn(
  id: string,
  name: string,
  description: string,
  group: string,
  shownColumns: readonly ListColumn[],
): ContentType {
  const length = id.length <= 6 ? id.length - 2 : /^0x01(?:01|20)/.test(id) ? 6 : 4;
  return { id, name, description, group, parentId: id.slice(0, length), columns: [], builtIn: true, shownColumns };
}

/** The word of Graph's `columnTypes` for a column. */
function typeName({ facet, settings }: ListColumn): string {
  switch (facet) {
    case 'text':
      return settings['allowMultipleLines'] === true ? 'note' : 'text';
    case 'choice':
      return settings['displayAs'] === 'checkBoxes' ? 'multichoice' : 'choice';
    case 'personOrGroup':
      return 'user';
    case 'hyperlinkOrPicture':
      return 'url';
    case 'term':
      return settings['allowMultipleValues'] === true ? 'multiterm' : 'term';
    case 'contentApprovalStatus':
      return 'approvalStatus';
    default:
      return facet;
  }
}
