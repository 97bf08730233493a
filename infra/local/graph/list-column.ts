import type { JsonObject } from './request-body.ts';

/** The kinds of column a client can make: the names of their facets. */
export const facetNames = [
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
] as const;

export type FacetName = (typeof facetNames)[number];

/**
 * One column of a list. `facet` names its kind and `settings` holds that facet exactly as Graph shows it.
 * `system` columns come with every list; only Title among them is written by clients.
 */
export type ListColumn = {
  id: string;
  name: string;
  displayName: string;
  description: string;
  columnGroup: string;
  facet: FacetName;
  settings: JsonObject;
  hidden: boolean;
  indexed: boolean;
  enforceUniqueValues: boolean;
  readOnly: boolean;
  required: boolean;
  defaultValue?: JsonObject;
  system?: true;
};

/** A value as it is kept: text (times as UTC text), number, true/false, or several of one kind. */
export type StoredValue =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly number[]
  | { Url: string; Description: string };

/** Whether the column holds several values at once. */
export function isMulti(column: ListColumn): boolean {
  const { settings } = column;
  return (
    (column.facet === 'choice' && settings['displayAs'] === 'checkBoxes') ||
    (column.facet === 'lookup' && settings['allowMultipleValues'] === true) ||
    (column.facet === 'personOrGroup' && settings['allowMultipleSelection'] === true)
  );
}

/** Whether the column holds the id of a row elsewhere, written and read as `<name>LookupId`. */
export function isLookup(column: ListColumn): boolean {
  return column.facet === 'lookup' || column.facet === 'personOrGroup';
}

/** The name of the column's value among the fields of an item. */
export function fieldName(column: ListColumn): string {
  return isLookup(column) && !isMulti(column) ? `${column.name}LookupId` : column.name;
}

const neverIndexed: readonly FacetName[] = [
  'calculated',
  'contentApprovalStatus',
  'geolocation',
  'hyperlinkOrPicture',
  'term',
  'thumbnail',
];

/** Whether SharePoint can index the column: not several lines of text, several values, a link or a rarer kind. */
export function canIndex(column: ListColumn): boolean {
  const lines = column.facet === 'text' && column.settings['allowMultipleLines'] === true;
  return !lines && !isMulti(column) && !neverIndexed.includes(column.facet);
}
