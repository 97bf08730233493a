import { showIdentity } from './identity-shape.ts';
import type { ItemPlace } from './item-shape.ts';
import { listWebUrl, siteWebUrl } from './links.ts';
import type { ListColumn } from './list-column.ts';
import type { JsonObject } from './request-body.ts';
import { filterPlain } from './plain-filter.ts';
import { selected } from './selection.ts';
import type { SiteStore } from './site-store.ts';

/** A site as Graph shows it. */
export function showSite(store: SiteStore, host: string): JsonObject {
  const { site } = store;
  return {
    createdDateTime: '2026-09-01T08:00:00Z',
    description: '',
    id: site.id,
    lastModifiedDateTime: '2026-09-01T08:00:00Z',
    name: site.path.split('/').at(-1) ?? '',
    webUrl: siteWebUrl(store, host),
    displayName: site.displayName,
    root: {},
    siteCollection: { hostname: host, ...(site.path === '/' ? { root: {} } : {}) },
  };
}

/** A list as Graph shows it, without its items and columns. */
export function showList({ list, store, host, switches }: ItemPlace): JsonObject {
  const { definition } = list;
  const eTag = `"${definition.id},${definition.version}"`;
  return {
    '@odata.etag': eTag,
    createdDateTime: definition.created,
    description: definition.description,
    eTag,
    id: definition.id,
    lastModifiedDateTime: definition.modified,
    name: definition.name,
    webUrl: listWebUrl(store, list, host),
    displayName: definition.displayName,
    createdBy: showIdentity(definition.author, store, switches),
    lastModifiedBy: showIdentity(definition.editor, store, switches),
    parentReference: { siteId: store.site.id },
    list: {
      contentTypesEnabled: definition.contentTypesEnabled,
      hidden: definition.hidden,
      template: definition.template,
    },
  };
}

/** The drive of a document library; other lists have none. Files are not kept here, so it is always empty. */
export function showDrive({ list, store, host, switches }: ItemPlace): JsonObject {
  const { definition } = list;
  return {
    createdDateTime: definition.created,
    description: definition.description,
    id: `b!${Buffer.from(`${store.site.id}/${definition.id}`).toString('base64url')}`,
    lastModifiedDateTime: definition.modified,
    name: definition.displayName,
    webUrl: listWebUrl(store, list, host),
    driveType: 'documentLibrary',
    createdBy: showIdentity(definition.author, store, switches),
    owner: { group: { displayName: `${store.site.displayName} Owners` } },
    quota: { deleted: 0, remaining: 27_487_790_694_400, state: 'normal', total: 27_487_790_694_400, used: 0 },
  };
}

/** A column as Graph shows it in a list: never `type`, `isDeletable` or `validation`, which only content types show. */
export function showColumn(column: ListColumn, select: readonly string[] | undefined): JsonObject {
  const shown: JsonObject = {
    columnGroup: column.columnGroup,
    description: column.description,
    displayName: column.displayName,
    enforceUniqueValues: column.enforceUniqueValues,
    hidden: column.hidden,
    id: column.id,
    indexed: column.indexed,
    name: column.name,
    readOnly: column.readOnly,
    required: column.required,
    ...(column.defaultValue === undefined ? {} : { defaultValue: column.defaultValue }),
    [column.facet]: column.settings,
  };
  return selected('columnDefinition', shown, select);
}

/** The columns a client sees that pass its filter: hidden ones only when it selects `hidden`. */
export function shownColumns(
  columns: readonly ListColumn[],
  select: readonly string[] | undefined,
  filter?: string,
): JsonObject[] {
  const all = columns.map((column) => showColumn(column, undefined));
  const visible =
    select?.some((name) => name.toLowerCase() === 'hidden') === true
      ? all
      : all.filter((column) => column['hidden'] !== true);
  return filterPlain(visible, filter).map((column) => selected('columnDefinition', column, select));
}
