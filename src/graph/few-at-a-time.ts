// SharePoint answers many writes to one site at once with refusals: they queue here instead.
import type { Graph } from './graph.ts';
import { makeWaitingLine, type WaitingLine } from './waiting-line.ts';

/** The same way to Graph with at most so many writes at a time to each site. Reads are not held up. */
export function fewAtATime(graph: Graph, most: number): Graph {
  const lines = new Map<string, WaitingLine>();
  const lineOf = (path: string): WaitingLine => {
    const site = /^\/sites\/([^/]+)/.exec(path)?.[1] ?? '';
    const line = lines.get(site) ?? makeWaitingLine(most);
    lines.set(site, line);
    return line;
  };
  return (method, path, call) =>
    method === 'get' ? graph(method, path, call) : lineOf(path).run(() => graph(method, path, call), call?.signal);
}
