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
    'contentTypes',
    'drive',
    'drives',
    'lists',
    'permissions',
    'sites',
  ],
  list: [
    ...baseItem,
    'displayName',
    'list',
    'sharepointIds',
    'system',
    'columns',
    'contentTypes',
    'drive',
    'items',
    'permissions',
  ],
  contentType: [
    'id',
    'description',
    'group',
    'hidden',
    'isBuiltIn',
    'name',
    'order',
    'parentId',
    'readOnly',
    'sealed',
    'inheritedFrom',
    'associatedHubsUrls',
    'propagateChanges',
    'base',
    'columnLinks',
    'columns',
  ],
  drive: [...baseItem, 'driveType', 'owner', 'quota', 'list', 'root', 'sharePointIds', 'system', 'items'],
  listItemVersion: ['id', 'lastModifiedBy', 'lastModifiedDateTime', 'publication', 'fields'],
  user: [
    'id',
    'accountEnabled',
    'businessPhones',
    'department',
    'displayName',
    'givenName',
    'jobTitle',
    'mail',
    'mailNickname',
    'mobilePhone',
    'officeLocation',
    'preferredLanguage',
    'surname',
    'userPrincipalName',
    'userType',
  ],
  group: [
    'id',
    'createdDateTime',
    'description',
    'displayName',
    'groupTypes',
    'mail',
    'mailEnabled',
    'mailNickname',
    'resourceProvisioningOptions',
    'securityEnabled',
    'visibility',
  ],
  educationUser: [
    'id',
    'accountEnabled',
    'displayName',
    'givenName',
    'mail',
    'primaryRole',
    'surname',
    'userPrincipalName',
  ],
  servicePrincipal: ['id', 'appId', 'displayName', 'accountEnabled', 'servicePrincipalType', 'servicePrincipalNames'],
  listItem: [...baseItem, 'contentType', 'deleted', 'driveItem', 'sharepointIds', 'fields', 'versions'],
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
 * Keeps the selected properties (in any case), and always annotations such as `@odata.etag` and what was expanded.
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
  const folded = new Map(known.map((name) => [name.toLowerCase(), name]));
  const asked = select.map((name) => name.split('/')[0] ?? name);
  const names = asked.flatMap((name) => folded.get(name.toLowerCase()) ?? []);
  const unknown = asked.find((name) => !name.startsWith('@') && !folded.has(name.toLowerCase()));
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
