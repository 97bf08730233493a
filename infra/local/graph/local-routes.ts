import { createPublicKey } from 'node:crypto';
import { badRequest, listNotFound, methodNotAllowed, siteNotFound, unknownSegment } from './graph-error.ts';
import type { GraphWorld } from './graph-world.ts';
import { changeMeter, showMeter } from './meter-routes.ts';
import type { Reply } from './reply.ts';
import { isJsonObject, type JsonObject } from './request-body.ts';
import type { ServerSide } from './server-side.ts';
import type { SiteStore } from './site-store.ts';
import { setSwitches } from './switches.ts';

/** A request to the routes under `/__local`, which no real Graph has. */
export type LocalRequest = { method: string; segments: readonly string[]; readJson: () => JsonObject };

type LocalSide = Pick<ServerSide, 'world' | 'faults' | 'meter' | 'about'>;

/** A route: what GET shows, and what POST does. */
type Route = {
  show?: (side: LocalSide) => JsonObject;
  change?: (body: JsonObject, side: LocalSide) => Promise<void> | void;
};

const routes: Readonly<Record<string, Route>> = {
  faults: { show: ({ faults }) => faults.show(), change: (body, { faults }) => faults.set(body) },
  switches: {
    show: ({ world }) => ({ ...world.switches }),
    change: (body, { world }) => setSwitches(world.switches, body),
  },
  meter: { show: ({ meter }) => showMeter(meter), change: (body, { meter }) => changeMeter(body, meter) },
  warnings: { show: ({ world }) => ({ warnings: world.warnings }) },
  'list-rights': { change: (body, { world }) => setListRights(body, world) },
  people: { change: (body, { world }) => addPeople(body, world) },
  certificates: { change: (body, { world }) => addCertificate(body, world) },
  'expire-delta': {
    change: (_, { world }) => {
      world.deltaEpoch += 1;
    },
  },
};

/**
 * Answers `/__local` (what there is) and the routes above: GET shows, POST changes.
 * `/__local/switches` answers a change with all of them, the others with nothing.
 */
export async function answerLocal(request: LocalRequest, side: LocalSide): Promise<Reply> {
  const [name, ...more] = request.segments;
  const route = name === undefined ? { show: side.about } : Object.hasOwn(routes, name) ? routes[name] : undefined;
  if (more[0] !== undefined || route === undefined) {
    throw unknownSegment(more[0] ?? name ?? '');
  }
  const { show, change } = { change: undefined, ...route };
  if (request.method === 'POST' && change !== undefined) {
    await change(request.readJson(), side);
    return name === 'switches' && show !== undefined ? { status: 200, body: show(side) } : { status: 204 };
  }
  if (request.method !== 'GET' || show === undefined) {
    throw methodNotAllowed([...(show === undefined ? [] : ['GET']), ...(change === undefined ? [] : ['POST'])]);
  }
  return { status: 200, body: show(side) };
}

/**
 * Gives people rights of their own on one list: `{site, list, people:[{email,role}]}`, `people` null for the site's
 * again. It stands for what an owner does in SharePoint's pages, which Graph does not offer.
 */
async function setListRights(body: JsonObject, world: GraphWorld): Promise<void> {
  const { list: key, people } = body;
  const store = siteOf(body, world);
  const list = typeof key === 'string' ? store.findList(key) : undefined;
  if (list === undefined) {
    throw listNotFound();
  }
  const { ownRights: _, ...definition } = list.definition;
  const changed = people === null ? definition : { ...definition, ownRights: readPeople(people) };
  await store.inTurn(() => store.changeList(list, changed));
}

function readPeople(given: unknown): { email: string; role: 'read' | 'write' | 'owner' }[] {
  if (!Array.isArray(given)) {
    throw badRequest("'people' must be an array or null.");
  }
  return given.map((person: unknown) => {
    const { email, role } = isJsonObject(person) ? person : {};
    if (typeof email !== 'string' || (role !== 'read' && role !== 'write' && role !== 'owner')) {
      throw badRequest('A person needs an email and a role: read, write or owner.');
    }
    return { email, role };
  });
}

/** Makes people known to a site, `{site, people:[email]}`: SharePoint's `ensureUser`, which Graph does not offer. */
async function addPeople(body: JsonObject, world: GraphWorld): Promise<void> {
  const store = siteOf(body, world);
  const emails = Array.isArray(body['people']) ? body['people'] : [body['people']];
  for (const email of emails) {
    const person = world.tenant.people.find((one) => one.email.toLowerCase() === String(email).toLowerCase());
    if (person === undefined) {
      throw badRequest(`There is nobody with the address ${String(email)} in this tenant.`);
    }
    await store.personId(person);
  }
}

/** Registers a certificate, or its public key, in PEM for an app: `{app, certificate}`, the app by name or id. */
function addCertificate(body: JsonObject, world: GraphWorld): void {
  const { app: key, certificate } = body;
  const app = world.tenant.apps.find(({ id, name }) => id === key || name === key);
  if (app === undefined || typeof certificate !== 'string') {
    throw badRequest("The body must be {app, certificate}: an app's name or id, and a PEM text.");
  }
  try {
    createPublicKey(certificate);
  } catch {
    throw badRequest('The certificate cannot be read as PEM.');
  }
  world.certificates.set(app.id, [...(world.certificates.get(app.id) ?? []), certificate]);
}

function siteOf({ site }: JsonObject, world: GraphWorld): SiteStore {
  const store = typeof site === 'string' ? world.store.sites.get(site.toLowerCase()) : undefined;
  if (store === undefined) {
    throw siteNotFound();
  }
  return store;
}
