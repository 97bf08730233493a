import { GraphFault } from './fault.ts';
import type { Sites } from './entries.ts';
import type { Graph } from './graph.ts';

/**
 * Graph as before, but a circle that once refused to be read is asked nothing more: its faults come at once. It lives as
 * long as the session; who is let in later opens the tab anew.
 */
export function circleGate(graph: Graph, sites: Sites): Graph {
  const closed = new Set<string>();
  const siteOf = (path: string): string | undefined =>
    Object.values(sites).find((site) => site !== '' && isOn(path, site));
  return async (method, path, call) => {
    const site = siteOf(path);
    if (site !== undefined && closed.has(site)) throw new GraphFault('forbidden', { status: 403 });
    try {
      return await graph(method, path, call);
    } catch (error) {
      // A refused write says nothing about reading.
      const refused = error instanceof GraphFault && error.kind === 'forbidden' && method === 'get';
      if (refused && site !== undefined) closed.add(site);
      throw error;
    }
  };
}

function isOn(path: string, site: string): boolean {
  return path.includes(`/sites/${encodeURIComponent(site)}/`) || path.includes(`/sites/${site}/`);
}
