import type { FacetName, ListColumn } from './list-column.ts';
import type { JsonObject } from './request-body.ts';

type Sketch = {
  id: string;
  name: string;
  displayName: string;
  facet?: FacetName;
  settings?: JsonObject;
  hidden?: boolean;
  writable?: boolean;
};

const counter: JsonObject = { allowMultipleValues: false, allowUnlimitedLength: false, columnName: 'ItemChildCount' };
const app: JsonObject = { allowMultipleValues: false, allowUnlimitedLength: false, columnName: 'Title' };
const person: JsonObject = { allowMultipleSelection: false, chooseFromType: 'peopleAndGroups', displayAs: 'account' };
const moment: JsonObject = { displayAs: 'default', format: 'dateTime' };

// The ids are those of SharePoint's own fields, the same in every list.
const sketches: readonly Sketch[] = [
  { id: 'c042a256-787d-4a6f-8a8a-cf6ab767f12d', name: 'ContentType', displayName: 'Content Type' },
  { id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', name: 'Title', displayName: 'Title', writable: true },
  {
    id: '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f',
    name: 'Modified',
    displayName: 'Modified',
    facet: 'dateTime',
    settings: moment,
  },
  {
    id: '8c06beca-0777-48f7-91c7-6da68bc07b69',
    name: 'Created',
    displayName: 'Created',
    facet: 'dateTime',
    settings: moment,
  },
  {
    id: '1df5e554-ec7e-46a6-901d-d85a3881cb18',
    name: 'Author',
    displayName: 'Created By',
    facet: 'personOrGroup',
    settings: person,
  },
  {
    id: 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2',
    name: 'Editor',
    displayName: 'Modified By',
    facet: 'personOrGroup',
    settings: person,
  },
  { id: 'dce8262a-3ae9-45aa-aab4-83bd75fb738a', name: '_UIVersionString', displayName: 'Version' },
  {
    id: '67df98f4-9dec-48ff-a553-29bece9c5bf4',
    name: 'Attachments',
    displayName: 'Attachments',
    facet: 'boolean',
    settings: {},
  },
  { id: '503f1caa-358e-4918-9094-4a2cdc4bc034', name: 'Edit', displayName: 'Edit' },
  { id: 'bc91a437-52e7-49e1-8c4e-4698904b2b6d', name: 'LinkTitleNoMenu', displayName: 'Title' },
  { id: '82642ec8-ef9b-478f-acf9-31f7d45fbc31', name: 'LinkTitle', displayName: 'Title' },
  {
    id: '1d22ea11-1e32-424e-89ab-9fedbadb6ce1',
    name: 'ID',
    displayName: 'ID',
    facet: 'number',
    settings: { decimalPlaces: 'none', displayAs: 'number' },
  },
  {
    id: 'b824e17e-a1b3-426e-aecf-f0184d900485',
    name: 'ItemChildCount',
    displayName: 'Item Child Count',
    facet: 'lookup',
    settings: counter,
  },
  {
    id: '960ff01f-2b6d-4f1b-9c3f-e19ad8927341',
    name: 'FolderChildCount',
    displayName: 'Folder Child Count',
    facet: 'lookup',
    settings: counter,
  },
  { id: '8382d247-72a9-44b1-9794-7b177edc89f3', name: '_ComplianceFlags', displayName: 'Label setting' },
  { id: 'd4b6480a-4bed-4094-9a52-30181ea38f1d', name: '_ComplianceTag', displayName: 'Retention label' },
  {
    id: '92be610e-ddbb-49f4-b3b1-5c2bc768df8f',
    name: '_ComplianceTagWrittenTime',
    displayName: 'Retention label Applied',
  },
  { id: '418d7676-2d6f-42cf-a16a-e43d2971252a', name: '_ComplianceTagUserId', displayName: 'Label applied by' },
  {
    id: '6bfaba20-36bf-44b5-a1b2-eb6346d49716',
    name: 'AppAuthor',
    displayName: 'App Created By',
    facet: 'lookup',
    settings: app,
  },
  {
    id: 'e08400f3-c779-4ed2-a18c-ab7f34caa318',
    name: 'AppEditor',
    displayName: 'App Modified By',
    facet: 'lookup',
    settings: app,
  },
  {
    id: 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5',
    name: 'owshiddenversion',
    displayName: 'owshiddenversion',
    facet: 'number',
    settings: { decimalPlaces: 'none', displayAs: 'number' },
    hidden: true,
  },
  { id: 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0', name: 'GUID', displayName: 'GUID', hidden: true },
  {
    id: '7841bf41-43d0-4434-9f50-a673baef7631',
    name: '_UIVersion',
    displayName: 'UI Version',
    facet: 'number',
    settings: { decimalPlaces: 'none', displayAs: 'number' },
    hidden: true,
  },
  { id: '8553196d-ec8d-4564-9861-3dbe931050c8', name: 'FileLeafRef', displayName: 'Name', hidden: true },
  { id: '94f89715-e097-4e8b-ba79-ea02aa8b7adb', name: 'FileRef', displayName: 'URL Path', hidden: true },
];

/** A single line of text as Graph shows it. */
export const plainText: JsonObject = {
  allowMultipleLines: false,
  appendChangesToExistingText: false,
  linesForEditing: 0,
  maxLength: 255,
};

/** The columns every new list carries, in Graph's order. Only the item id is indexed. */
export function makeSystemColumns(): ListColumn[] {
  return sketches.map((sketch) => ({
    id: sketch.id,
    name: sketch.name,
    displayName: sketch.displayName,
    description: '',
    columnGroup: sketch.hidden === true ? '_Hidden' : sketch.writable === true ? 'Custom Columns' : 'Core Columns',
    facet: sketch.facet ?? 'text',
    settings: sketch.settings ?? plainText,
    hidden: sketch.hidden === true,
    indexed: sketch.name === 'ID',
    enforceUniqueValues: false,
    readOnly: sketch.writable !== true,
    required: false,
    system: true,
  }));
}
