import type { Word } from '../domain/plan/plan-sections.ts';
import type { Sites } from './entries.ts';
import type { Graph } from './graph.ts';
import { itemsOf } from './items.ts';
import { lists } from './lists.ts';

/** Reads the school's own words for headings and prompts. Rejects with a GraphFault only. */
export async function schoolWords(graph: Graph, sites: Sites, signal?: AbortSignal): Promise<readonly Word[]> {
  const { rows } = await itemsOf(graph, sites.staff, lists.words).all(signal);
  return rows.map(({ row: { code, text } }) => ({ code, text }));
}
