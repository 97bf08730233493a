import { type FilterNode, parseFilter } from './filter-syntax.ts';
import { invalidFilter } from './filter-tokens.ts';
import { isJsonObject, type JsonObject } from './request-body.ts';

/** Keeps the things (lists, columns, sites) whose own properties pass a `$filter`; text compares without case. */
export function filterPlain<T extends JsonObject>(things: readonly T[], filter: string | undefined): readonly T[] {
  if (filter === undefined) {
    return things;
  }
  const node = parseFilter(filter);
  return things.filter((thing) => meets(node, thing));
}

function meets(node: FilterNode, thing: JsonObject): boolean {
  switch (node.kind) {
    case 'and':
      return node.parts.every((part) => meets(part, thing));
    case 'or':
      return node.parts.some((part) => meets(part, thing));
    case 'startswith':
      return String(valueAt(node.path, thing)).toLowerCase().startsWith(node.prefix.toLowerCase());
    case 'compare': {
      const same = folded(valueAt(node.path, thing)) === folded(node.value);
      if (node.operator !== 'eq' && node.operator !== 'ne') {
        throw invalidFilter(`'${node.operator}' cannot be used here.`);
      }
      return same === (node.operator === 'eq');
    }
  }
}

function valueAt(path: string, thing: JsonObject): unknown {
  const [first = '', ...inner] = path.split('/');
  if (!Object.hasOwn(thing, first)) {
    throw invalidFilter(`there is no property '${path}'.`);
  }
  let value: unknown = thing[first];
  for (const name of inner) {
    value = isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : null; // What is empty is absent.
  }
  return value;
}

function folded(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
