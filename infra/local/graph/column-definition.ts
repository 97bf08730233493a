import { randomUUID } from 'node:crypto';
import { facetOf, readFacet } from './column-facets.ts';
import { GraphError, invalidRequest } from './graph-error.ts';
import { canIndex, facetNames, type ListColumn } from './list-column.ts';
import { isJsonObject, type JsonObject } from './request-body.ts';
import type { Switches } from './switches.ts';

type Rule = 'string' | 'boolean';

const common: Readonly<Record<string, Rule>> = {
  name: 'string',
  displayName: 'string',
  description: 'string',
  columnGroup: 'string',
  hidden: 'boolean',
  indexed: 'boolean',
  enforceUniqueValues: 'boolean',
  readOnly: 'boolean',
  required: 'boolean',
};

// What a column definition may also hold; it is Graph's to say, so what a client sends is passed over.
const passedOver = [
  'isDeletable',
  'isReorderable',
  'isSealed',
  'propagateChanges',
  'sourceColumn',
  'sourceContentType',
  'type',
  'validation',
];

const otherKeys: readonly string[] = [...facetNames, ...passedOver, 'defaultValue', 'id'];

/** The unsettled rules of columns. */
export type ColumnRules = Pick<Switches, 'codeNames' | 'uniqueNeedsIndex' | 'mostIndexes' | 'nullColumnStatus'>;

/**
 * Makes a column from a client's definition. Throws 400 for what Graph refuses (no name, two types, an unknown
 * property, unique without indexed) and 409 when `existing` has the name.
 */
export function defineColumn(body: JsonObject, existing: readonly ListColumn[], rules: ColumnRules): ListColumn {
  checkProperties(body, rules);
  const given = body['name'] ?? body['displayName'];
  if (typeof given !== 'string' || given.trim() === '') {
    throw invalidRequest('A column needs a name.');
  }
  const name = rules.codeNames ? internalName(given) : given;
  if (existing.some((column) => column.name.toLowerCase() === name.toLowerCase())) {
    throw new GraphError(409, 'nameAlreadyExists', `A duplicate field name "${name}" was found.`);
  }
  const facet = facetOf(body);
  if (facet === undefined) {
    throw invalidRequest('A column needs a type, such as text.');
  }
  const column: ListColumn = {
    id: randomUUID(),
    name,
    displayName: textOr(body['displayName'], given),
    description: textOr(body['description'], ''),
    columnGroup: textOr(body['columnGroup'], 'Custom Columns'),
    facet,
    settings: readFacet(facet, body[facet]),
    hidden: body['hidden'] === true,
    indexed: body['indexed'] === true || (!rules.uniqueNeedsIndex && body['enforceUniqueValues'] === true),
    enforceUniqueValues: body['enforceUniqueValues'] === true,
    readOnly: body['readOnly'] === true || facet === 'calculated',
    required: body['required'] === true,
    ...readDefault(body),
  };
  checkColumn(column, existing, rules);
  return column;
}

/** The column with a client's changes. `name` and type stay; a system column other than Title only changes its index. */
export function changeColumn(
  column: ListColumn,
  body: JsonObject,
  others: readonly ListColumn[],
  rules: ColumnRules,
): ListColumn {
  checkProperties(body, rules);
  if (body['name'] !== undefined && body['name'] !== column.name) {
    throw invalidRequest('The name of a column cannot be changed.');
  }
  const facet = facetOf(body) ?? column.facet;
  if (facet !== column.facet) {
    throw invalidRequest(`The type of column '${column.name}' cannot be changed.`);
  }
  const changed: ListColumn = {
    ...column,
    displayName: textOr(body['displayName'], column.displayName),
    description: textOr(body['description'], column.description),
    columnGroup: textOr(body['columnGroup'], column.columnGroup),
    settings: body[facet] === undefined ? column.settings : readFacet(facet, body[facet], column.settings),
    hidden: flagOr(body['hidden'], column.hidden),
    indexed:
      flagOr(body['indexed'], column.indexed) || (!rules.uniqueNeedsIndex && body['enforceUniqueValues'] === true),
    enforceUniqueValues: flagOr(body['enforceUniqueValues'], column.enforceUniqueValues),
    required: flagOr(body['required'], column.required),
    ...readDefault(body),
  };
  if (column.system === true && column.name !== 'Title' && Object.keys(body).some((key) => key !== 'indexed')) {
    throw invalidRequest(`Column '${column.name}' is read-only.`);
  }
  checkColumn(changed, others, rules);
  return changed;
}

/** The stored name: `Date of birth` becomes `Date_x0020_of_x0020_birth`, cut at 32 letters. */
export function internalName(given: string): string {
  const coded = given.replace(/[^A-Za-z0-9_]/g, (letter) => {
    const code = letter.charCodeAt(0).toString(16).padStart(4, '0');
    return `_x${code}_`;
  });
  return (/^\d/.test(coded) ? `_x003${coded[0]}_${coded.slice(1)}` : coded).slice(0, 32);
}

function checkProperties(body: JsonObject, rules: ColumnRules): void {
  for (const [property, value] of Object.entries(body)) {
    if (value === null) {
      const status = rules.nullColumnStatus;
      const code = status >= 500 ? 'generalException' : 'invalidRequest';
      throw new GraphError(status, code, 'General exception while processing');
    }
    const rule = Object.hasOwn(common, property) ? common[property] : undefined;
    if (rule !== undefined && typeof value !== rule) {
      throw invalidRequest(`The value of '${property}' is not valid.`);
    }
    const isKnown = rule !== undefined || otherKeys.includes(property);
    if (!isKnown && !property.includes('@odata.')) {
      throw invalidRequest(`The property '${property}' cannot be set on a column.`);
    }
  }
}

function readDefault(body: JsonObject): { defaultValue?: JsonObject } {
  const given = body['defaultValue'];
  if (given === undefined) {
    return {};
  }
  const isValid =
    isJsonObject(given) &&
    Object.entries(given).every(([key, value]) => (key === 'value' || key === 'formula') && typeof value === 'string');
  if (!isValid) {
    throw invalidRequest("The value of 'defaultValue' is not valid.");
  }
  return { defaultValue: given };
}

function checkColumn(column: ListColumn, others: readonly ListColumn[], rules: ColumnRules): void {
  if (column.enforceUniqueValues && !column.indexed) {
    throw invalidRequest(`Column '${column.name}' must be indexed to enforce unique values.`);
  }
  if (column.indexed && !canIndex(column)) {
    throw invalidRequest(`Column '${column.name}' is of a type that cannot be indexed.`);
  }
  const indexes = others.filter((other) => other.indexed && other.name !== 'ID' && other.id !== column.id).length;
  if (column.indexed && indexes >= rules.mostIndexes) {
    throw invalidRequest(`A list can have at most ${rules.mostIndexes} indexed columns.`);
  }
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function flagOr(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}
