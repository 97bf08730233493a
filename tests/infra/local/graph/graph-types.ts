// What Microsoft Graph's types look like, as far as they are used here. The facts are those of Graph v1.0's metadata;
// that no property is made up, the compiler checks against Microsoft's own type package.
import type * as graph from '@microsoft/microsoft-graph-types';

/**
 * A property's type: text, flag, whole, number, moment (a UTC time), any; the name of a type below; `[x]` for a
 * collection of x. With `!` it is never null.
 */
export type Kind = string;

export type Shape = {
  base?: string;
  /** Properties beyond these may come: the type is open. */
  open?: true;
  properties: Readonly<Record<string, Kind>>;
  /** What can be expanded, or reached by a further part of the address. */
  parts?: Readonly<Record<string, Kind>>;
};

/** A type whose properties must all be known to Microsoft's type of that name. */
function like<T>(
  properties: { readonly [K in keyof T]?: Kind },
  more: { base?: string; open?: true; parts?: { readonly [K in keyof T]?: Kind } } = {},
): Shape {
  return {
    ...more,
    properties: { ...properties } as Record<string, Kind>,
    parts: { ...more.parts } as Record<string, Kind>,
  };
}

export const shapes: Readonly<Record<string, Shape>> = {
  baseItem: like<graph.BaseItem>({
    id: 'text!',
    createdBy: 'identitySet',
    createdDateTime: 'moment!',
    description: 'text',
    eTag: 'text',
    lastModifiedBy: 'identitySet',
    lastModifiedDateTime: 'moment!',
    name: 'text',
    parentReference: 'itemReference',
    webUrl: 'text',
  }),
  site: {
    ...like<graph.Site>(
      {
        displayName: 'text',
        isPersonalSite: 'flag',
        root: 'root',
        sharepointIds: 'sharepointIds',
        siteCollection: 'siteCollection',
      },
      {
        base: 'baseItem',
        parts: {
          columns: '[columnDefinition]',
          contentTypes: '[contentType]',
          drive: 'drive',
          drives: '[drive]',
          lists: '[list]',
          operations: '[any]',
          permissions: '[permission]',
          sites: '[site]',
        },
      },
    ),
  },
  list: like<graph.List>(
    { displayName: 'text', list: 'listInfo', sharepointIds: 'sharepointIds', system: 'systemFacet' },
    {
      base: 'baseItem',
      parts: {
        columns: '[columnDefinition]',
        contentTypes: '[contentType]',
        drive: 'drive',
        items: '[listItem]',
        operations: '[any]',
        subscriptions: '[any]',
      },
    },
  ),
  listItem: {
    base: 'baseItem',
    properties: {
      ...like<graph.ListItem>({ contentType: 'contentTypeInfo', sharepointIds: 'sharepointIds' }).properties,
      deleted: 'deleted', // In the metadata since 2025, not yet in the package.
    },
    parts: { documentSetVersions: '[any]', fields: 'fieldValueSet', versions: '[listItemVersion]' },
  },
  listItemVersion: like<graph.ListItemVersion>(
    { id: 'text!', lastModifiedBy: 'identitySet', lastModifiedDateTime: 'moment', publication: 'publicationFacet' },
    { parts: { fields: 'fieldValueSet' } },
  ),
  fieldValueSet: like<graph.FieldValueSet>({ id: 'text!' }, { open: true }),
  columnDefinition: like<graph.ColumnDefinition>({
    id: 'text!',
    boolean: 'empty',
    calculated: 'calculatedColumn',
    choice: 'choiceColumn',
    columnGroup: 'text',
    contentApprovalStatus: 'empty',
    currency: 'currencyColumn',
    dateTime: 'dateTimeColumn',
    defaultValue: 'defaultColumnValue',
    description: 'text',
    displayName: 'text',
    enforceUniqueValues: 'flag',
    geolocation: 'empty',
    hidden: 'flag',
    hyperlinkOrPicture: 'hyperlinkOrPictureColumn',
    indexed: 'flag',
    isDeletable: 'flag',
    isReorderable: 'flag',
    isSealed: 'flag',
    lookup: 'lookupColumn',
    name: 'text',
    number: 'numberColumn',
    personOrGroup: 'personOrGroupColumn',
    propagateChanges: 'flag',
    readOnly: 'flag',
    required: 'flag',
    sourceContentType: 'contentTypeInfo',
    term: 'termColumn',
    text: 'textColumn',
    thumbnail: 'empty',
    type: 'columnType',
    validation: 'any',
  }),
  contentType: like<graph.ContentType>(
    {
      id: 'text!',
      associatedHubsUrls: '[text]',
      description: 'text',
      group: 'text',
      hidden: 'flag',
      inheritedFrom: 'itemReference',
      isBuiltIn: 'flag',
      name: 'text',
      parentId: 'text',
      propagateChanges: 'flag',
      readOnly: 'flag',
      sealed: 'flag',
    },
    { parts: { columnLinks: '[columnLink]', columns: '[columnDefinition]' } },
  ),
  columnLink: like<graph.ColumnLink>({ id: 'text!', name: 'text' }),
  permission: like<graph.Permission>({
    id: 'text!',
    grantedTo: 'identitySet',
    grantedToIdentities: '[identitySet]',
    grantedToIdentitiesV2: '[identitySet]',
    grantedToV2: 'identitySet',
    roles: '[text]',
  }),
  drive: like<graph.Drive>(
    { driveType: 'text', owner: 'any', quota: 'any', sharePointIds: 'sharepointIds', system: 'systemFacet' },
    { base: 'baseItem' },
  ),
  identitySet: like<graph.IdentitySet>(
    { application: 'identity', device: 'identity', user: 'identity' },
    { open: true },
  ),
  identity: like<graph.Identity>({ displayName: 'text', id: 'text' }, { open: true }),
  itemReference: like<graph.ItemReference>({
    driveId: 'text',
    driveType: 'text',
    id: 'text',
    name: 'text',
    path: 'text',
    shareId: 'text',
    sharepointIds: 'sharepointIds',
    siteId: 'text',
  }),
  sharepointIds: like<graph.SharepointIds>({
    listId: 'text',
    listItemId: 'text',
    listItemUniqueId: 'text',
    siteId: 'text',
    siteUrl: 'text',
    tenantId: 'text',
    webId: 'text',
  }),
  listInfo: like<graph.ListInfo>({ contentTypesEnabled: 'flag', hidden: 'flag', template: 'text' }),
  contentTypeInfo: like<graph.ContentTypeInfo>({ id: 'text', name: 'text' }),
  deleted: like<graph.Deleted>({ state: 'text' }),
  publicationFacet: like<graph.PublicationFacet>({ level: 'text', versionId: 'text', checkedOutBy: 'identitySet' }),
  siteCollection: like<graph.SiteCollection>({ dataLocationCode: 'text', hostname: 'text', root: 'root' }),
  root: { properties: {} },
  systemFacet: { properties: {} },
  empty: { properties: {} },
  calculatedColumn: like<graph.CalculatedColumn>({ format: 'text', formula: 'text', outputType: 'text' }),
  choiceColumn: like<graph.ChoiceColumn>({ allowTextEntry: 'flag', choices: '[text]', displayAs: 'text' }),
  currencyColumn: like<graph.CurrencyColumn>({ locale: 'text' }),
  dateTimeColumn: like<graph.DateTimeColumn>({ displayAs: 'text', format: 'text' }),
  defaultColumnValue: like<graph.DefaultColumnValue>({ formula: 'text', value: 'text' }),
  hyperlinkOrPictureColumn: like<graph.HyperlinkOrPictureColumn>({ isPicture: 'flag' }),
  lookupColumn: like<graph.LookupColumn>({
    allowMultipleValues: 'flag',
    allowUnlimitedLength: 'flag',
    columnName: 'text',
    listId: 'text',
    primaryLookupColumnId: 'text',
  }),
  numberColumn: like<graph.NumberColumn>({
    decimalPlaces: 'text',
    displayAs: 'text',
    maximum: 'number',
    minimum: 'number',
  }),
  personOrGroupColumn: like<graph.PersonOrGroupColumn>({
    allowMultipleSelection: 'flag',
    chooseFromType: 'text',
    displayAs: 'text',
  }),
  termColumn: like<graph.TermColumn>({ allowMultipleValues: 'flag', showFullyQualifiedName: 'flag' }),
  textColumn: like<graph.TextColumn>({
    allowMultipleLines: 'flag',
    appendChangesToExistingText: 'flag',
    linesForEditing: 'whole',
    maxLength: 'whole',
    textType: 'text',
  }),
  user: like<graph.User>({
    id: 'text!',
    accountEnabled: 'flag',
    businessPhones: '[text]!',
    department: 'text',
    displayName: 'text',
    givenName: 'text',
    jobTitle: 'text',
    mail: 'text',
    mailNickname: 'text',
    mobilePhone: 'text',
    officeLocation: 'text',
    preferredLanguage: 'text',
    surname: 'text',
    userPrincipalName: 'text',
    userType: 'text',
  }),
  group: {
    properties: {
      ...like<graph.Group>({
        id: 'text!',
        createdDateTime: 'moment',
        description: 'text',
        displayName: 'text',
        groupTypes: '[text]!',
        mail: 'text',
        mailEnabled: 'flag',
        mailNickname: 'text',
        securityEnabled: 'flag',
        visibility: 'text',
      }).properties,
      resourceProvisioningOptions: '[text]!', // In the metadata, not in the package.
    },
  },
  educationUser: like<graph.EducationUser>({
    id: 'text!',
    accountEnabled: 'flag',
    displayName: 'text',
    givenName: 'text',
    mail: 'text',
    primaryRole: 'educationRole!',
    surname: 'text',
    userPrincipalName: 'text',
  }),
  servicePrincipal: like<graph.ServicePrincipal>({
    id: 'text!',
    accountEnabled: 'flag',
    appId: 'text',
    displayName: 'text',
    servicePrincipalNames: '[text]!',
    servicePrincipalType: 'text',
  }),
};

/** The words of types that are one of a few. */
export const words: Readonly<Record<string, readonly string[]>> = {
  columnType:
    'note text choice multichoice number currency dateTime lookup boolean user url calculated location geolocation term multiterm thumbnail approvalStatus'.split(
      ' ',
    ),
  educationRole: ['student', 'teacher', 'none'],
};
