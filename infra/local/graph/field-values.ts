import { GraphError, invalidRequest } from './graph-error.ts';
import { isLookup, isMulti, type ListColumn, type StoredValue } from './list-column.ts';
import { isJsonObject, type JsonObject } from './request-body.ts';
import { formatTime, parseSiteDay, parseTime } from './site-time.ts';
import type { Switches } from './switches.ts';

/** What reading a field needs to know of its surroundings. */
export type FieldContext = {
  columns: ReadonlyMap<string, ListColumn>;
  timeZone: string;
  switches: Switches;
  /** The request carried `Prefer: apiversion=2.1`, which links need. */
  takesLinks: boolean;
  /** Whether the row a lookup points at exists. */
  hasTarget: (column: ListColumn, id: number) => boolean;
};

/** Changes by column name; undefined clears. */
export type FieldChanges = Map<string, StoredValue | undefined>;

const longestLine = 255;
const longestText = 63_999;

/**
 * Reads a client's `fields`. Throws 400 for an unknown or read-only field, a value of the wrong JSON type, a number out
 * of its bounds, over-long text (status by switch), or a collection without its `@odata.type`.
 */
export function readFields(fields: JsonObject, context: FieldContext): FieldChanges {
  const changes: FieldChanges = new Map();
  for (const [key, value] of Object.entries(fields)) {
    if (key.includes('@odata.') || (key === 'ContentType' && typeof value === 'string')) {
      continue;
    }
    const column = columnOf(key, context.columns);
    if (value === null || value === '') {
      changes.set(column.name, undefined);
    } else {
      changes.set(column.name, readValue(column, key, value, fields, context));
    }
  }
  return changes;
}

/** The values a new item takes from its columns' defaults where the client sent nothing. */
export function defaultChanges(columns: Iterable<ListColumn>, now: Date): FieldChanges {
  const changes: FieldChanges = new Map();
  for (const column of columns) {
    const given = column.defaultValue?.['value'];
    if (typeof given === 'string' && given !== '') {
      changes.set(column.name, defaultOf(column, given, now));
    }
  }
  return changes;
}

function defaultOf(column: ListColumn, given: string, now: Date): StoredValue | undefined {
  switch (column.facet) {
    case 'boolean':
      return given === '1' || given.toLowerCase() === 'true';
    case 'number':
    case 'currency':
      return Number.isFinite(Number(given)) ? Number(given) : undefined;
    case 'dateTime':
      return given.toLowerCase() === '[today]' ? formatTime(now) : parseTime(given);
    case 'text':
      return given;
    case 'choice':
      return isMulti(column) ? [given] : given;
    default:
      return undefined; // The other kinds of column have no default value.
  }
}

function columnOf(key: string, columns: ReadonlyMap<string, ListColumn>): ListColumn {
  const direct = columns.get(key);
  const through = key.endsWith('LookupId') ? columns.get(key.slice(0, -'LookupId'.length)) : undefined;
  const column =
    direct !== undefined && !isLookup(direct)
      ? direct
      : through !== undefined && isLookup(through)
        ? through
        : undefined;
  if (column?.readOnly === true || key === 'id') {
    throw invalidRequest(`Field '${key}' is read-only`);
  }
  if (column === undefined) {
    throw invalidRequest(`Field '${key}' is not recognized`);
  }
  return column;
}

function readValue(
  column: ListColumn,
  key: string,
  value: unknown,
  fields: JsonObject,
  context: FieldContext,
): StoredValue {
  switch (column.facet) {
    case 'text':
      return readText(column, value, context.switches);
    case 'choice':
      return isMulti(column)
        ? readCollection(key, value, fields, 'Collection(Edm.String)').map((entry) =>
            readChoice(column, entry, context),
          )
        : readChoice(column, value, context);
    case 'number':
    case 'currency':
      return readNumber(column, value, context.switches);
    case 'boolean':
      if (typeof value !== 'boolean') {
        throw wrongType(column);
      }
      return value;
    case 'dateTime':
      return readMoment(column, value, context.timeZone);
    case 'lookup':
    case 'personOrGroup':
      return isMulti(column)
        ? readCollection(key, value, fields, 'Collection(Edm.Int32)').map((entry) => readTarget(column, entry, context))
        : readTarget(column, value, context);
    case 'hyperlinkOrPicture':
      return readLink(value, context);
    case 'calculated':
    case 'contentApprovalStatus':
    case 'geolocation':
    case 'term':
    case 'thumbnail':
      throw invalidRequest('Invalid request'); // Graph takes no values for these kinds of column.
  }
}

function wrongType(column: ListColumn): GraphError {
  return invalidRequest(`The value of field '${column.name}' is not of the type of its column.`);
}

function readText(column: ListColumn, value: unknown, switches: Switches): string {
  if (typeof value !== 'string') {
    throw wrongType(column);
  }
  const { maxLength, allowMultipleLines } = column.settings;
  const longest = allowMultipleLines === true ? longestText : typeof maxLength === 'number' ? maxLength : longestLine;
  if (value.length > longest) {
    const message = 'Invalid text value. A text field contains invalid data. Please check the value and try again.';
    const status = switches.overlongTextStatus;
    throw new GraphError(status, status >= 500 ? 'generalException' : 'invalidRequest', message);
  }
  return value;
}

function readChoice(column: ListColumn, value: unknown, context: FieldContext): string {
  if (typeof value !== 'string') {
    throw wrongType(column);
  }
  const { choices, allowTextEntry } = column.settings;
  if (
    context.switches.enforceChoices &&
    allowTextEntry !== true &&
    Array.isArray(choices) &&
    !choices.includes(value)
  ) {
    throw invalidRequest(`'${value}' is not one of the choices of field '${column.name}'.`);
  }
  return value;
}

function readNumber(column: ListColumn, value: unknown, switches: Switches): number {
  if (typeof value !== 'number') {
    throw wrongType(column);
  }
  const { minimum, maximum } = column.settings;
  const isOutside =
    (typeof minimum === 'number' && value < minimum) || (typeof maximum === 'number' && value > maximum);
  if (switches.enforceRange && isOutside) {
    throw invalidRequest(`The value of field '${column.name}' is outside the range its column allows.`);
  }
  return value;
}

function readMoment(column: ListColumn, value: unknown, timeZone: string): string {
  const isDay = column.settings['format'] === 'dateOnly';
  const moment = typeof value !== 'string' ? undefined : isDay ? parseSiteDay(value, timeZone) : parseTime(value);
  if (moment === undefined) {
    throw wrongType(column);
  }
  return moment;
}

function readTarget(column: ListColumn, value: unknown, context: FieldContext): number {
  const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof id !== 'number' || !Number.isInteger(id)) {
    throw wrongType(column);
  }
  if (context.switches.enforceTargets && !context.hasTarget(column, id)) {
    throw invalidRequest(`The row that field '${column.name}' points at does not exist.`);
  }
  return id;
}

function readLink(value: unknown, context: FieldContext): StoredValue {
  if (!context.takesLinks || !isJsonObject(value) || typeof value['Url'] !== 'string') {
    throw invalidRequest('Invalid request');
  }
  const { Url, Description } = value;
  return { Url, Description: typeof Description === 'string' ? Description : Url };
}

function readCollection(key: string, value: unknown, fields: JsonObject, type: string): readonly unknown[] {
  const declared = fields[`${key}@odata.type`];
  if (!Array.isArray(value) || typeof declared !== 'string' || declared.replace(/^#/, '') !== type) {
    throw invalidRequest('Invalid request');
  }
  return value;
}
