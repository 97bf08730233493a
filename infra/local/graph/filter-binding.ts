import { keyOf, keyOfLiteral } from './field-key.ts';
import type { CompareOperator, FilterNode } from './filter-syntax.ts';
import { invalidFilter } from './filter-tokens.ts';
import { invalidRequest } from './graph-error.ts';
import type { ItemRecord } from './item-record.ts';
import { isLookup, isMulti, type ListColumn } from './list-column.ts';
import type { IndexKey } from './value-index.ts';

/** A filter whose properties have been found among the columns of a list. */
export type BoundFilter =
  | { kind: 'and' | 'or'; parts: readonly BoundFilter[] }
  | { kind: 'compare'; column: ListColumn; operator: CompareOperator; key: IndexKey | undefined }
  | { kind: 'startswith'; column: ListColumn; prefix: string };

/** Looks the properties of a filter up. Throws 400 for a bare property or a field the list does not have. */
export function bindFilter(node: FilterNode, columns: ReadonlyMap<string, ListColumn>, timeZone: string): BoundFilter {
  switch (node.kind) {
    case 'and':
    case 'or':
      return { kind: node.kind, parts: node.parts.map((part) => bindFilter(part, columns, timeZone)) };
    case 'compare': {
      const column = columnAt(node.path, columns);
      return { kind: 'compare', column, operator: node.operator, key: keyOfLiteral(column, node.value, timeZone) };
    }
    case 'startswith': {
      const column = columnAt(node.path, columns);
      if (column.facet !== 'text' && column.facet !== 'choice') {
        throw invalidRequest(`startswith cannot be used with field '${column.name}'.`);
      }
      return { kind: 'startswith', column, prefix: node.prefix.toLowerCase() };
    }
  }
}

/** The column a path such as `fields/Kind` or `fields/PupilLookupId` names. Throws 400 as `bindFilter`. */
export function columnAt(path: string, columns: ReadonlyMap<string, ListColumn>): ListColumn {
  const [owner, name, ...more] = path.split('/');
  if (owner !== 'fields' || name === undefined || more.length > 0) {
    throw invalidFilter(`'${path}' cannot be used here; use 'fields/<name>'.`);
  }
  const direct = columns.get(name === 'id' ? 'ID' : name);
  const through = name.endsWith('LookupId') ? columns.get(name.slice(0, -'LookupId'.length)) : undefined;
  const column = direct ?? (through !== undefined && isLookup(through) ? through : undefined);
  if (column === undefined) {
    throw invalidRequest(`Field '${name}' is not recognized`);
  }
  if (isMulti(column)) {
    throw invalidRequest(`Field '${name}' holds several values and cannot be used in filter or orderby.`);
  }
  return column;
}

/** Every column a filter uses, each once. */
export function columnsOf(filter: BoundFilter): ReadonlySet<ListColumn> {
  return 'parts' in filter ? new Set(filter.parts.flatMap((part) => [...columnsOf(part)])) : new Set([filter.column]);
}

/** Whether an item passes. Text compares without case; an item without a value only meets `eq null` and `ne` others. */
export function passes(filter: BoundFilter, record: ItemRecord): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.parts.every((part) => passes(part, record));
    case 'or':
      return filter.parts.some((part) => passes(part, record));
    case 'startswith': {
      const key = keyOf(record, filter.column);
      return typeof key === 'string' && key.startsWith(filter.prefix);
    }
    case 'compare':
      return compares(keyOf(record, filter.column), filter.operator, filter.key);
  }
}

function compares(value: IndexKey | undefined, operator: CompareOperator, key: IndexKey | undefined): boolean {
  if (operator === 'eq' || operator === 'ne') {
    return (value === key) === (operator === 'eq');
  }
  if (value === undefined || key === undefined) {
    return false;
  }
  switch (operator) {
    case 'lt':
      return value < key;
    case 'le':
      return value <= key;
    case 'gt':
      return value > key;
    case 'ge':
      return value >= key;
  }
}
