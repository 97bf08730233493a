import { invalidRequest } from './graph-error.ts';
import { type FacetName, facetNames } from './list-column.ts';
import { isJsonObject, type JsonObject } from './request-body.ts';

/** How one property of a facet must look: a JSON type, a list of texts, or one of some words. */
type Rule = 'boolean' | 'number' | 'string' | 'strings' | readonly string[];

type Facet = { rules: Readonly<Record<string, Rule>>; defaults: JsonObject };

const outputTypes = ['boolean', 'currency', 'dateTime', 'number', 'text'] as const;

const biggest = 1.7976931348623157e308;

// Names and types are those of Graph v1.0's metadata; the defaults those its replies carry.
const facets: Readonly<Record<FacetName, Facet>> = {
  text: {
    rules: {
      allowMultipleLines: 'boolean',
      appendChangesToExistingText: 'boolean',
      linesForEditing: 'number',
      maxLength: 'number',
      textType: ['plain', 'richText'],
    },
    defaults: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  },
  choice: {
    rules: { allowTextEntry: 'boolean', choices: 'strings', displayAs: ['checkBoxes', 'dropDownMenu', 'radioButtons'] },
    defaults: { allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' },
  },
  number: {
    rules: {
      decimalPlaces: ['automatic', 'none', 'one', 'two', 'three', 'four', 'five'],
      displayAs: ['number', 'percentage'],
      maximum: 'number',
      minimum: 'number',
    },
    defaults: { decimalPlaces: 'automatic', displayAs: 'number', maximum: biggest, minimum: -biggest },
  },
  calculated: {
    rules: { format: ['dateOnly', 'dateTime'], formula: 'string', outputType: outputTypes },
    defaults: { formula: '', outputType: 'text' },
  },
  contentApprovalStatus: { rules: {}, defaults: {} },
  geolocation: { rules: {}, defaults: {} },
  term: {
    rules: { allowMultipleValues: 'boolean', showFullyQualifiedName: 'boolean' },
    defaults: { allowMultipleValues: false, showFullyQualifiedName: false },
  },
  thumbnail: { rules: {}, defaults: {} },
  currency: { rules: { locale: 'string' }, defaults: { locale: 'en-GB' } },
  boolean: { rules: {}, defaults: {} },
  dateTime: {
    rules: { displayAs: ['default', 'friendly', 'standard'], format: ['dateOnly', 'dateTime'] },
    defaults: { displayAs: 'default', format: 'dateOnly' },
  },
  lookup: {
    rules: {
      allowMultipleValues: 'boolean',
      allowUnlimitedLength: 'boolean',
      columnName: 'string',
      listId: 'string',
      primaryLookupColumnId: 'string',
    },
    defaults: { allowMultipleValues: false, allowUnlimitedLength: false, columnName: 'Title' },
  },
  personOrGroup: {
    rules: {
      allowMultipleSelection: 'boolean',
      chooseFromType: ['peopleAndGroups', 'peopleOnly'],
      displayAs: 'string',
    },
    defaults: { allowMultipleSelection: false, chooseFromType: 'peopleAndGroups', displayAs: 'nameWithPresence' },
  },
  hyperlinkOrPicture: { rules: { isPicture: 'boolean' }, defaults: { isPicture: false } },
};

/** The one facet a column definition carries, or undefined for none. Throws 400 for two, or for one not offered. */
export function facetOf(body: JsonObject): FacetName | undefined {
  const found = facetNames.filter((name) => body[name] !== undefined && body[name] !== null);
  if (found.length > 1) {
    throw invalidRequest(`Only one column type may be set, but ${found.join(' and ')} were.`);
  }
  return found[0];
}

/** The facet's settings as sent, with Graph's defaults for the rest. Throws 400 for an unknown or ill-typed property. */
export function readFacet(name: FacetName, body: unknown, current?: JsonObject): JsonObject {
  if (!isJsonObject(body)) {
    throw invalidRequest(`The column type '${name}' must be an object.`);
  }
  const { rules, defaults } = facets[name];
  const sent: JsonObject = {};
  for (const [property, value] of Object.entries(body)) {
    if (property.includes('@odata.')) {
      continue;
    }
    const rule = Object.hasOwn(rules, property) ? rules[property] : undefined;
    if (rule === undefined) {
      throw invalidRequest(`The property '${property}' does not exist on the column type '${name}'.`);
    }
    if (!fits(rule, value)) {
      throw invalidRequest(`The value of '${name}.${property}' is not valid.`);
    }
    sent[property] = value;
  }
  return { ...defaults, ...linesDefaults(name, sent), ...current, ...sent };
}

/** Several lines of text have no length of their own and are shown six lines high, as plain text. */
function linesDefaults(name: FacetName, sent: JsonObject): JsonObject {
  return name === 'text' && sent['allowMultipleLines'] === true
    ? { linesForEditing: 6, textType: 'plain', maxLength: 63_999 }
    : {};
}

function fits(rule: Rule, value: unknown): boolean {
  if (rule === 'strings') {
    return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
  }
  if (typeof rule === 'string') {
    return typeof value === rule;
  }
  return typeof value === 'string' && rule.includes(value);
}
