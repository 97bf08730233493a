import { type Fault, readFaults } from './faults.ts';
import { badRequest, listNotFound, methodNotAllowed, siteNotFound, unknownSegment } from './graph-error.ts';
import type { GraphWorld } from './graph-world.ts';
import type { Reply } from './reply.ts';
import { isJsonObject, type JsonObject } from './request-body.ts';
import { setSwitches } from './switches.ts';

/** A request to the routes under `/__local`, which no real Graph has. */
export type LocalRequest = { method: string; segments: readonly string[]; readJson: () => JsonObject };

/** What they work on besides the world. */
export type LocalSide = { world: GraphWorld; faults: Fault[]; about: () => JsonObject };

/**
 * Answers `/__local` (what there is), `/__local/faults`, `/__local/switches`, `/__local/warnings` and
 * `/__local/list-rights`. GET shows, POST sets.
 */
export async function answerLocal(request: LocalRequest, side: LocalSide): Promise<Reply> {
  const [route, ...more] = request.segments;
  if (more[0] !== undefined) {
    throw unknownSegment(more[0]);
  }
  switch (route) {
    case undefined:
      return shown(request, side.about());
    case 'faults':
      if (request.method === 'POST') {
        side.faults.splice(0, Number.POSITIVE_INFINITY, ...readFaults(request.readJson()));
        return { status: 204 };
      }
      return shown(request, { faults: side.faults }, 'POST');
    case 'switches':
      if (request.method === 'POST') {
        setSwitches(side.world.switches, request.readJson());
      }
      return shown(
        { ...request, method: request.method === 'POST' ? 'GET' : request.method },
        { ...side.world.switches },
        'POST',
      );
    case 'warnings':
      return shown(request, { warnings: side.world.warnings });
    case 'list-rights':
      if (request.method !== 'POST') {
        throw methodNotAllowed(['POST']);
      }
      return setListRights(request.readJson(), side.world);
    default:
      throw unknownSegment(route);
  }
}

function shown(request: LocalRequest, body: JsonObject, ...alsoAllowed: string[]): Reply {
  if (request.method !== 'GET') {
    throw methodNotAllowed(['GET', ...alsoAllowed]);
  }
  return { status: 200, body };
}

/**
 * Gives people rights of their own on one list: `{site, list, people:[{email,role}]}`, `people` null for the site's
 * again. It stands for what an owner does in SharePoint's pages, which Graph does not offer.
 */
async function setListRights(body: JsonObject, world: GraphWorld): Promise<Reply> {
  const { site, list: key, people } = body;
  const store = typeof site === 'string' ? world.store.sites.get(site.toLowerCase()) : undefined;
  if (store === undefined) {
    throw siteNotFound();
  }
  const list = typeof key === 'string' ? store.findList(key) : undefined;
  if (list === undefined) {
    throw listNotFound();
  }
  const { ownRights: _, ...definition } = list.definition;
  const changed = people === null ? definition : { ...definition, ownRights: readPeople(people) };
  await store.inTurn(() => store.changeList(list, changed));
  return { status: 204 };
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
