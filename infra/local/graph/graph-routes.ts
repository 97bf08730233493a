import { answerDirectory } from './directory-routes.ts';
import { unknownSegment } from './graph-error.ts';
import type { GraphRequest, GraphWorld } from './graph-world.ts';
import type { Reply } from './reply.ts';
import { answerSites } from './site-routes.ts';

/** Answers a request to Graph. Throws 400 for a first segment that is not offered. */
export async function answerGraph(request: GraphRequest, world: GraphWorld): Promise<Reply> {
  const [first, ...rest] = request.segments;
  if (first?.toLowerCase() === 'myorganization') {
    return answerGraph({ ...request, segments: rest }, world); // An older way to say: this tenant.
  }
  if (first?.toLowerCase() === 'sites') {
    return answerSites(request, world, rest);
  }
  const answer = answerDirectory(request, world);
  if (answer === undefined) {
    throw unknownSegment(first ?? '');
  }
  return answer;
}
