import type { FilterLiteral } from './filter-syntax.ts';
import { invalidRequest } from './graph-error.ts';
import type { ItemRecord } from './item-record.ts';
import type { ListColumn, StoredValue } from './list-column.ts';
import { parseSiteDay, parseTime } from './site-time.ts';
import type { IndexKey } from './value-index.ts';

/** SharePoint's own account, which stands as author when an app writes without a person. */
export const sharePointApp = { id: 1_073_741_822, name: 'SharePoint App' };

/** What an item sorts and compares by in one column; undefined when it has no value there. Text compares without case. */
export function keyOf(record: ItemRecord, column: ListColumn): IndexKey | undefined {
  return column.system === true && column.name !== 'Title' ? systemKey(record, column.name) : storedKey(record, column);
}

function storedKey(record: ItemRecord, column: ListColumn): IndexKey | undefined {
  const value: StoredValue | undefined = record.fields[column.name];
  switch (typeof value) {
    case 'string':
      return column.facet === 'dateTime' ? Date.parse(value) : value.toLowerCase();
    case 'number':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    default:
      return undefined;
  }
}

function systemKey(record: ItemRecord, name: string): IndexKey | undefined {
  switch (name) {
    case 'ID':
      return record.id;
    case 'Created':
      return Date.parse(record.created);
    case 'Modified':
      return Date.parse(record.modified);
    case 'Author':
      return record.author === 0 ? sharePointApp.id : record.author;
    case 'Editor':
      return record.editor === 0 ? sharePointApp.id : record.editor;
    case 'AppAuthor':
      return record.authorApp === 0 ? undefined : record.authorApp;
    case 'AppEditor':
      return record.editorApp === 0 ? undefined : record.editorApp;
    case 'ContentType':
      return (record.contentType ?? 'Item').toLowerCase();
    case '_UIVersionString':
      return `${record.version}.0`;
    case 'owshiddenversion':
      return record.version;
    case 'Attachments':
      return 0;
    case 'GUID':
      return record.guid;
    default:
      return undefined;
  }
}

/** A constant of a filter as the key it is compared with. Throws 400 when it does not suit the column. */
export function keyOfLiteral(column: ListColumn, literal: FilterLiteral, timeZone: string): IndexKey | undefined {
  if (literal === null) {
    return undefined;
  }
  switch (column.facet) {
    case 'dateTime':
      return momentKey(column, literal, timeZone);
    case 'number':
    case 'currency':
    case 'lookup':
    case 'personOrGroup':
      return numberKey(column, literal);
    case 'boolean':
      return truthKey(column, literal);
    case 'text':
    case 'choice':
    case 'hyperlinkOrPicture':
    case 'calculated':
    case 'contentApprovalStatus':
    case 'geolocation':
    case 'term':
    case 'thumbnail':
      return String(literal).toLowerCase();
  }
}

function momentKey(column: ListColumn, literal: string | number | boolean, timeZone: string): number {
  const text = String(literal);
  const moment = column.settings['format'] === 'dateOnly' ? parseSiteDay(text, timeZone) : parseTime(text);
  if (moment === undefined) {
    throw unsuitable(column, literal);
  }
  return Date.parse(moment);
}

function numberKey(column: ListColumn, literal: string | number | boolean): number {
  const value = typeof literal === 'string' && literal.trim() !== '' ? Number(literal) : literal;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw unsuitable(column, literal);
  }
  return value;
}

function truthKey(column: ListColumn, literal: string | number | boolean): number {
  const text = String(literal).toLowerCase();
  if (text === 'true' || text === '1') {
    return 1;
  }
  if (text === 'false' || text === '0') {
    return 0;
  }
  throw unsuitable(column, literal);
}

function unsuitable(column: ListColumn, literal: string | number | boolean): Error {
  return invalidRequest(`The value '${literal}' cannot be compared with field '${column.name}'.`);
}
