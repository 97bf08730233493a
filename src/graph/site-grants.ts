// What our two apps may do on a site. An app with Sites.Selected can do nothing on a site until it is granted there.
import { z } from 'zod';
import { GraphFault } from './fault.ts';
import type { Graph } from './graph.ts';

export type Grant = { id: string; app: string; roles: readonly string[] };

const identities = z.array(z.object({ application: z.object({ id: z.string() }).optional() })).optional();
const grantsShape = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      roles: z.array(z.string()).default([]),
      grantedToIdentities: identities,
      grantedToIdentitiesV2: identities,
    }),
  ),
});

/** The grants of apps on a site. Needs Sites.FullControl.All; rejects with a GraphFault. */
export async function readGrants(graph: Graph, site: string): Promise<readonly Grant[]> {
  const parsed = grantsShape.safeParse(await graph('get', `/sites/${encodeURIComponent(site)}/permissions`));
  if (!parsed.success) throw new GraphFault('busy', { cause: parsed.error });
  return parsed.data.value.flatMap(({ id, roles, grantedToIdentities = [], grantedToIdentitiesV2 = [] }) =>
    [...grantedToIdentitiesV2, ...grantedToIdentities]
      .flatMap(({ application }) => (application === undefined ? [] : [{ id, app: application.id, roles }]))
      .slice(0, 1),
  );
}

/** Lets an app read and write on a site; `standing` is the grant it has there already, to be changed. */
export async function grantWrite(
  graph: Graph,
  site: string,
  app: { id: string; name: string },
  standing: Grant | undefined,
): Promise<void> {
  const path = `/sites/${encodeURIComponent(site)}/permissions`;
  const roles = ['write'];
  if (standing !== undefined) {
    await graph('patch', `${path}/${encodeURIComponent(standing.id)}`, { body: { roles } });
    return;
  }
  const application = { id: app.id, displayName: app.name };
  await graph('post', path, { body: { roles, grantedToIdentities: [{ application }] } });
}
