// Requests made at about the same time go out together: Graph takes twenty in one `$batch`.
import * as z from 'zod/mini';
import { faultFrom, faultOf, GraphFault } from './fault.ts';
import type { Call, Graph, Method } from './graph.ts';
import { onAbort } from './on-abort.ts';
import { whenAllEnded } from './when-all-ended.ts';

/** Most requests in one batch, as Graph has it. */
const most = 20;

type Asked = {
  method: Method;
  path: string;
  call: Call;
  resolve: (answer: unknown) => void;
  reject: (fault: GraphFault) => void;
};

const errorShape = z.object({ error: z.object({ code: z.nullable(z.string()) }) });
const answerShape = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.optional(z.record(z.string(), z.string())),
      body: z.optional(z.unknown()),
    }),
  ),
});

/**
 * A way to Graph that sends what is asked in batches, one at a time. Each request is answered or refused by itself, as
 * if it had been sent alone; when the batch as a whole fails, each of them fails so.
 */
export function batched(graph: Graph): Graph {
  const line: Asked[] = [];
  let sending = false;

  async function sendAll(): Promise<void> {
    sending = true;
    // After a pause of no length: whoever goes on with an answer asks the next thing first.
    for (await soon(); line.length > 0; await soon()) await sendBatch(graph, line.splice(0, most));
    sending = false;
  }

  return (method, path, call = {}) =>
    new Promise((resolve, reject) => {
      if (call.signal?.aborted === true) return reject(new GraphFault('offline'));
      const stay = onAbort(call.signal, () => {
        const at = line.indexOf(asked);
        if (at >= 0) line.splice(at, 1);
        reject(new GraphFault('offline'));
      });
      const asked: Asked = {
        ...{ method, path, call },
        resolve(answer) {
          stay();
          resolve(answer);
        },
        reject(fault) {
          stay();
          reject(fault);
        },
      };
      line.push(asked);
      if (!sending) void sendAll();
    });
}

/** Never rejects: what goes wrong goes to those who asked. */
async function sendBatch(graph: Graph, batch: readonly Asked[]): Promise<void> {
  try {
    const requests = batch.map(partOf);
    // The batch is given up when nobody waits for any part of it any more.
    const signal = whenAllEnded(batch.map(({ call }) => call.signal));
    const answer = answerShape.safeParse(await graph('post', '/$batch', { body: { requests }, signal }));
    if (!answer.success) throw new GraphFault('busy', { cause: answer.error });
    const answers = new Map(answer.data.responses.map((one) => [one.id, one]));
    for (const [at, asked] of batch.entries()) settle(asked, answers.get(String(at)));
  } catch (error) {
    for (const { reject } of batch) reject(faultOf(error));
  }
}

function partOf({ method, path, call: { body, headers } }: Asked, at: number): object {
  // A next link is whole; in a batch addresses begin behind the version.
  const url = path.replace(/^https:\/\/[^/]+\/v1\.0(?=\/)/, '');
  const all = body === undefined ? headers : { 'Content-Type': 'application/json', ...headers };
  return {
    id: String(at),
    method: method.toUpperCase(),
    url,
    ...(all === undefined ? {} : { headers: all }),
    ...(body === undefined ? {} : { body }),
  };
}

function settle(
  { resolve, reject }: Asked,
  answer: z.infer<typeof answerShape>['responses'][number] | undefined,
): void {
  // A part without an answer may have been done: the same as a request that was cut off.
  if (answer === undefined) return reject(new GraphFault('offline'));
  if (answer.status < 400) return resolve(answer.body);
  const error = errorShape.safeParse(answer.body);
  const headers = Object.entries(answer.headers ?? {});
  const header = (name: string): string | null =>
    headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? null;
  reject(faultFrom(answer.status, error.success ? error.data.error.code : null, header));
}

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
