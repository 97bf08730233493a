import { badRequest } from './graph-error.ts';
import type { JsonObject } from './request-body.ts';

/** The properties of the types shown here, as in Graph's metadata. */
const baseItem = [
  'id',
  'createdBy',
  'createdDateTime',
  'description',
  'eTag',
  'lastModifiedBy',
  'lastModifiedDateTime',
  'name',
  'parentReference',
  'webUrl',
];

const properties = {
  site: [
    ...baseItem,
    'displayName',
    'isPersonalSite',
    'root',
    'sharepointIds',
    'siteCollection',
    'columns',
    'lists',
    'permissions',
  ],
  list: [
    ...baseItem,
    'displayName',
    'list',
    'sharepointIds',
    'system',
    'columns',
    'contentTypes',
    'items',
    'permissions',
  ],
  listItem: [...baseItem, 'contentType', 'deleted', 'sharepointIds', 'fields', 'versions'],
  columnDefinition: [
    'id',
    'name',
    'displayName',
    'description',
    'columnGroup',
    'hidden',
    'indexed',
    'enforceUniqueValues',
    'readOnly',
    'required',
    'defaultValue',
    'validation',
    'type',
    'isDeletable',
    'isReorderable',
    'isSealed',
    'propagateChanges',
    'boolean',
    'calculated',
    'choice',
    'contentApprovalStatus',
    'currency',
    'dateTime',
    'geolocation',
    'hyperlinkOrPicture',
    'lookup',
    'number',
    'personOrGroup',
    'term',
    'text',
    'thumbnail',
  ],
  permission: ['id', 'roles', 'grantedTo', 'grantedToIdentities', 'grantedToIdentitiesV2', 'grantedToV2'],
} as const;

export type ShownType = keyof typeof properties;

/**
 * Keeps the selected properties, and always annotations such as `@odata.etag` and what was expanded.
 * Throws 400 for a property the type does not have.
 */
export function selected(
  type: ShownType,
  shown: JsonObject,
  select: readonly string[] | undefined,
  expanded: readonly string[] = [],
): JsonObject {
  if (select === undefined) {
    return shown;
  }
  const known: readonly string[] = properties[type];
  const names = select.map((name) => name.split('/')[0] ?? name);
  const unknown = names.find((name) => !name.startsWith('@') && !known.includes(name));
  if (unknown !== undefined) {
    throw badRequest(
      `Parsing OData Select and Expand failed: Could not find a property named '${unknown}' on type 'microsoft.graph.${type}'.`,
    );
  }
  const kept = Object.entries(shown).filter(([key]) => {
    const owner = key.split('@')[0] ?? '';
    return owner === '' || names.includes(owner) || expanded.includes(owner);
  });
  return Object.fromEntries(kept);
}
