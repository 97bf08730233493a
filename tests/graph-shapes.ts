// A check of what the stand-in answers against the shapes of Microsoft Graph's types.
import { type Kind, shapes, words } from './infra/local/graph/graph-types.ts';

/** The parts an address may have beyond those that can be expanded. */
const furtherParts: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  root: {
    sites: '[site]',
    users: '[user]',
    groups: '[group]',
    me: 'user',
    education: 'educationRoot',
    servicePrincipals: '[servicePrincipal]',
  },
  educationRoot: { users: '[educationUser]', me: 'educationUser' },
  site: { getApplicableContentTypesForList: '[contentType]' },
  list: { permissions: '[permission]' },
  user: {
    memberOf: '[group]',
    transitiveMemberOf: '[group]',
    checkMemberGroups: '[text]',
    checkMemberObjects: '[text]',
    getMemberGroups: '[text]',
    getMemberObjects: '[text]',
  },
  group: { members: '[any]', transitiveMembers: '[user]', owners: '[user]' },
};

const functions: Readonly<Record<string, Kind>> = {
  '[listItem].delta': '[listItem]',
  '[site].getAllSites': '[site]',
  '[contentType].getCompatibleHubContentTypes': '[contentType]',
  '[contentType].addCopy': 'contentType',
  '[contentType].addCopyFromContentTypeHub': 'contentType',
};

/**
 * What is wrong with a reply, each offence a sentence; none when it looks as Graph's would. `path` is the address as
 * asked, with version and query. Replies of other addresses are not looked at.
 */
export function checkReply(method: string, path: string, status: number, body: unknown): readonly string[] {
  if (!/^\/(?:(?:v1\.0|beta)(?=[/?]|$)|\$batch)/.test(path)) {
    return [];
  }
  const offences: string[] = [];
  const say = (where: string, what: string): void =>
    void offences.push(`${method} ${path} ${status}: ${where} ${what}`);
  if (status >= 400) {
    checkError(body, say);
  } else if (status === 204 || body === undefined) {
    if (status === 204 && body !== undefined) say('body', 'is there though the status is 204');
  } else if (/\$batch(?:[?/]|$)/.test(path)) {
    checkBatch(body, say);
  } else {
    const at = kindAt(path);
    const kind = method === 'POST' && status === 201 ? elementOf(at) : at;
    if (kind === undefined) say('address', 'is answered though no type is known for it');
    else checkTop(kind, body, path, say);
  }
  return offences;
}

/** A collection answers a POST with what was made. */
const elementOf = (kind: Kind | undefined): Kind | undefined => kind?.replace(/^\[(.*)\]$/, '$1');

type Say = (where: string, what: string) => void;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The type an address answers, found by walking it part by part; undefined when there is none. */
function kindAt(path: string): Kind | undefined {
  const bare = decodeURIComponent(path.split('?')[0] ?? '').replace(/^\/(?:v1\.0|beta)/, '');
  const address = bare
    .replace(/^\/+(sites)\/[^/:]+:\/?[^:]*(?::|$)/i, '/$1/x')
    .replace(/\/microsoft\.graph\.(user|group)\b/g, '')
    .replace(/microsoft\.graph\./g, '')
    .replace(/^\/myorganization(?=\/)/i, '')
    .replace(/(\w)\((?:\w+=)?'(?:[^']|'')*'\)/g, (_, letter: string) =>
      /delta|getByPath|getApplicable/i.test(bare) ? letter : `${letter}/x`,
    )
    .replace(/\(\)/g, '')
    .replace(/\/getByPath(?=\/|$)/i, '');
  let kind: Kind | undefined = 'root';
  for (const part of address.split('/').filter((piece) => piece !== '')) {
    kind = kind === undefined ? undefined : stepFrom(kind, part);
  }
  return kind;
}

function stepFrom(kind: Kind, part: string): Kind | undefined {
  const element = /^\[(.*)\]$/.exec(kind)?.[1];
  if (element !== undefined) {
    const made = Object.entries(functions).find(([name]) => name.toLowerCase() === `${kind}.${part}`.toLowerCase());
    return made?.[1] ?? element;
  }
  const parts = { ...shapes[kind]?.parts, ...furtherParts[kind] };
  return Object.entries(parts).find(([name]) => name.toLowerCase() === part.toLowerCase())?.[1];
}

function checkTop(kind: Kind, body: unknown, path: string, say: Say): void {
  if (!isObject(body)) {
    say('body', 'is not an object');
    return;
  }
  const context = body['@odata.context'];
  const isBare = context === undefined && !Object.keys(body).some((key) => key.includes('@odata.'));
  if (!isBare && (typeof context !== 'string' || !/^https:\/\/[^/]+\/(?:v1\.0|beta)\/\$metadata#/.test(context))) {
    say('@odata.context', `is ${JSON.stringify(context)}`);
  }
  const element = /^\[(.*)\]$/.exec(kind)?.[1];
  if (element === undefined) {
    checkThing(kind, body, 'body', isWhole(path), say);
    return;
  }
  for (const key of Object.keys(body)) {
    if (!['@odata.context', '@odata.count', '@odata.nextLink', '@odata.deltaLink', 'value'].includes(key)) {
      say(key, 'does not belong to a collection');
    }
  }
  const { value } = body;
  if (!Array.isArray(value)) {
    say('value', 'is not a collection');
    return;
  }
  value.forEach((entry: unknown, at) => checkValue(element, entry, `value/${at}`, isWhole(path), say));
}

/** Whether the reply shows all properties: nothing was selected. */
const isWhole = (path: string): boolean => !/[?&](?:\$|%24)?select=/i.test(path);

function checkThing(type: string, thing: Record<string, unknown>, where: string, whole: boolean, say: Say): void {
  const shape = shapes[type];
  if (shape === undefined) {
    say(where, `is of the type ${type}, which is not known`);
    return;
  }
  const base = shape.base === undefined ? undefined : shapes[shape.base];
  const known = { ...base?.properties, ...shape.properties, ...shape.parts };
  for (const [key, value] of Object.entries(thing)) {
    if (value === undefined) continue; // JSON leaves it out.
    if (key.includes('@odata.')) {
      checkAnnotation(key, value, `${where}/${key}`, say);
    } else if (Object.hasOwn(known, key)) {
      checkValue(known[key] ?? 'any', value, `${where}/${key}`, false, say);
    } else if (shape.open !== true) {
      say(`${where}/${key}`, `is no property of ${type}`);
    } else if (value === null) {
      say(`${where}/${key}`, 'is empty, and what is empty is absent');
    }
  }
  if (type === 'fieldValueSet') checkFields(thing, where, say);
  if (whole && Object.hasOwn(known, 'id') && known['id'] === 'text!' && thing['id'] === undefined) {
    say(where, 'has no id');
  }
}

/** Ids among fields are texts, and times are whole seconds in UTC. */
function checkFields(fields: Record<string, unknown>, where: string, say: Say): void {
  for (const [key, value] of Object.entries(fields)) {
    if (key.endsWith('LookupId') && value !== undefined && typeof value !== 'string')
      say(`${where}/${key}`, 'is not a text');
    if (/^(?:Created|Modified)$/.test(key)) checkValue('moment!', value, `${where}/${key}`, false, say);
  }
}

function checkAnnotation(key: string, value: unknown, where: string, say: Say): void {
  const isLink = /@odata\.(?:context|nextLink|deltaLink)$/.test(key);
  if (typeof value !== 'string' || (isLink && !value.startsWith('https://'))) {
    say(where, `is ${JSON.stringify(value)}`);
  }
}

function checkValue(kind: Kind, value: unknown, where: string, whole: boolean, say: Say): void {
  const type = kind.replace(/!$/, '');
  if (value === null || value === undefined) {
    if (kind.endsWith('!') || value === undefined) say(where, `is ${String(value)}`);
    return;
  }
  const element = /^\[(.*)\]$/.exec(type)?.[1];
  if (element !== undefined) {
    if (Array.isArray(value))
      value.forEach((one: unknown, at) => checkValue(element, one, `${where}/${at}`, whole, say));
    else say(where, 'is not a collection');
    return;
  }
  const simple = simpleFits(type, value);
  if (simple === false) say(where, `is ${JSON.stringify(value)}, not of type ${type}`);
  else if (simple === undefined && isObject(value))
    checkThing(type, value, where, whole && value['deleted'] === undefined, say);
  else if (simple === undefined) say(where, `is ${JSON.stringify(value)}, not of type ${type}`);
}

/** Whether a value fits a simple type; undefined for other types. */
function simpleFits(type: string, value: unknown): boolean | undefined {
  switch (type) {
    case 'any':
      return true;
    case 'text':
      return typeof value === 'string';
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
    case 'whole':
      return Number.isInteger(value);
    case 'moment':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value);
    default:
      return words[type] === undefined ? undefined : typeof value === 'string' && words[type].includes(value);
  }
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function checkError(body: unknown, say: Say): void {
  if (body === undefined) return; // An HTML page of something before Graph.
  const error = isObject(body) ? body['error'] : undefined;
  if (!isObject(error)) {
    say('error', 'is missing');
    return;
  }
  const { code, message, innerError, ...others } = error;
  if (typeof code !== 'string' || code === '') say('error/code', `is ${JSON.stringify(code)}`);
  if (typeof message !== 'string') say('error/message', `is ${JSON.stringify(message)}`);
  if (Object.keys(others).length > 0) say('error', `has ${Object.keys(others).join(', ')}`);
  if (!isObject(innerError)) {
    say('error/innerError', 'is missing');
    return;
  }
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(String(innerError['date']))) say('error/innerError/date', 'has a zone');
  if (!guid.test(String(innerError['request-id']))) say('error/innerError/request-id', 'is not a GUID');
  if (typeof innerError['client-request-id'] !== 'string') say('error/innerError/client-request-id', 'is missing');
}

function checkBatch(body: unknown, say: Say): void {
  const responses = isObject(body) ? body['responses'] : undefined;
  if (!Array.isArray(responses)) {
    say('responses', 'is not a collection');
    return;
  }
  responses.forEach((part: unknown, at) => {
    const { id, status, headers, body: content, ...others } = isObject(part) ? part : {};
    if (typeof id !== 'string' || !Number.isInteger(status)) say(`responses/${at}`, 'needs an id and a status');
    if (!isObject(headers) || !Object.values(headers).every((value) => typeof value === 'string')) {
      say(`responses/${at}/headers`, 'are not texts by name');
    }
    if (content !== undefined && !(isObject(headers) && 'Content-Type' in headers)) {
      say(`responses/${at}`, 'has a body without Content-Type');
    }
    if (status === 204 && content !== undefined) say(`responses/${at}`, 'has a body though its status is 204');
    if (Number(status) >= 400) checkError(content, (where, what) => say(`responses/${at}/${where}`, what));
    if (Object.keys(others).length > 0) say(`responses/${at}`, `has ${Object.keys(others).join(', ')}`);
  });
}
