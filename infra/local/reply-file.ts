import { appendFileSync } from 'node:fs';
import type { GraphOptions } from './graph/start-graph.ts';

/**
 * For tests: writes every reply of the stand-in to the file that `GRAPH_REPLIES` names, one JSON object a line. Nothing
 * is written where it is not set.
 */
export function repliesTo(file: string | undefined): Pick<GraphOptions, 'onReply'> {
  if (file === undefined || file === '') return {};
  return {
    onReply: ({ method, path, status, body }) =>
      appendFileSync(file, `${JSON.stringify({ method, path, status, body })}\n`),
  };
}
