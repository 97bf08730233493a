// Tools lighter than a plan, such as the Early Prognosis: one row a time it was used.
import { referenceOf } from '../domain/entry.ts';
import type { LocalDay } from '../domain/local-time.ts';
import { type Clash, mergeContent } from '../domain/plan/merge-plan.ts';
import type { Content } from '../domain/plan/plan-shape.ts';
import type { UtcTime } from '../domain/school-time.ts';
import { createOnce, type Sites } from './entries.ts';
import { GraphFault } from './fault.ts';
import type { Graph } from './graph.ts';
import { itemsOf, type Stored } from './items.ts';
import { lists } from './lists.ts';
import type { Unreadable } from './rows.ts';
import { formatContent, parseContent } from './section-text.ts';

export type Tool = {
  key: string;
  revision: number;
  pupilId: string;
  tool: string;
  heldOn: LocalDay;
  at: UtcTime;
  authorId: string;
  authorName: string;
  content: Content;
};

export type StoredTool = { itemId: string; etag: string; tool: Tool };
export type ToolsRead = { tools: readonly StoredTool[]; unreadable: readonly Unreadable[] };

/** Every call rejects with a GraphFault only. */
export type Tools = {
  /** The tools used for one child, newest first. */
  of(pupilId: string, signal?: AbortSignal): Promise<ToolsRead>;
  begin(tool: Tool): Promise<StoredTool>;
  /** Keeps what I changed since `seen`, put together with what others changed meanwhile. */
  save(seen: StoredTool, mine: Content): Promise<{ stored: StoredTool; clashes: readonly Clash[] }>;
};

const tries = 4;

export function toolsOf(graph: Graph, sites: Sites): Tools {
  const items = itemsOf(graph, sites.pastoral, lists.tools);
  return {
    async of(pupilId, signal) {
      const { rows, unreadable } = await items.where('PupilId', pupilId, signal);
      const read = rows.map((stored) => ({ itemId: stored.itemId, made: toolOf(stored) }));
      return {
        tools: read
          .flatMap(({ made }) => (made === null ? [] : [made]))
          .toSorted((one, other) => other.tool.at.localeCompare(one.tool.at)),
        unreadable: [
          ...unreadable,
          ...read.flatMap(({ itemId, made }) => (made === null ? [{ itemId, columns: ['Content'] }] : [])),
        ],
      };
    },
    async begin({ content, ...rest }) {
      const row = { ...rest, title: referenceOf(rest.key, rest.heldOn), content: formatContent(content) };
      return readable(await createOnce(items, row, { lookFirst: true }));
    },
    async save(seen, mine) {
      let stands = seen;
      for (let turn = 0; ; turn += 1) {
        const { content, clashes } = mergeContent(seen.tool.content, mine, stands.tool.content);
        const text = formatContent(content);
        if (text === formatContent(stands.tool.content)) return { stored: stands, clashes };
        try {
          const fields = { content: text, revision: stands.tool.revision + 1 };
          return { stored: readable(await items.patch(stands.itemId, stands.etag, fields)), clashes };
        } catch (error) {
          if (!(error instanceof GraphFault) || error.kind !== 'changed' || turn >= tries) throw error;
          stands = readable(await items.byId(seen.itemId));
        }
      }
    },
  };
}

function toolOf({ itemId, etag, row }: Stored<typeof lists.tools>): StoredTool | null {
  const content = parseContent(row.content);
  if (content === null) return null;
  const { key, revision, pupilId, tool, heldOn, at, authorId, authorName } = row;
  return { itemId, etag, tool: { key, revision, pupilId, tool, heldOn, at, authorId, authorName, content } };
}

function readable(stored: Stored<typeof lists.tools>): StoredTool {
  const made = toolOf(stored);
  if (made === null) throw new GraphFault('refused');
  return made;
}
