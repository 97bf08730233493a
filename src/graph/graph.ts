// The one adapter to the Graph SDK. Its RetryHandler is left out on purpose: it re-sends a POST after a 504 that may
// have been committed. Writes are retried by the outbox, which looks the key up first.
import {
  AuthenticationHandler,
  AuthenticationHandlerOptions,
  Client,
  type Context,
  type Middleware,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';
import { faultOf, GraphFault } from './fault.ts';

const graphHost = 'https://graph.microsoft.com';

export type GraphOptions = {
  /** Gives a token for Graph; throws when there is none. */
  token: () => Promise<string>;
  /** Where Graph is, without `/v1.0`. Another address than Microsoft's is a school on one machine. */
  address?: string;
  /** How the app names itself to Microsoft, so that its traffic is told from others'. Browsers may not set it. */
  userAgent?: string;
};

export type Method = 'get' | 'post' | 'patch' | 'delete';

export type Call = {
  body?: unknown;
  headers?: { [name: string]: string };
  /** Gives up at this signal; a write given up may still have been done. */
  signal?: AbortSignal;
};

/** One request to Graph: resolves with the JSON answer (undefined where there is none), rejects with a GraphFault only. */
export type Graph = (method: Method, path: string, call?: Call) => Promise<unknown>;

/** Makes the one way to Graph. Paths start with `/sites/…`; a whole nextLink is taken too. */
export function makeGraph({ token, address = graphHost, userAgent }: GraphOptions): Graph {
  const client = Client.initWithMiddleware({ middleware: chain(address) });
  return async (method, path, { body, headers = {}, signal } = {}) => {
    // Asked for here and not by the SDK, which would wrap its fault up as an answer of Graph's.
    const granted = await token().catch((error: unknown) => Promise.reject(faultOf(error)));
    const request = client
      .api(path)
      .middlewareOptions([new AuthenticationHandlerOptions({ getAccessToken: async () => granted })])
      .headers(userAgent === undefined ? headers : { 'User-Agent': userAgent, ...headers });
    if (signal !== undefined) request.option('signal', signal);
    try {
      const answer: unknown = await send(request, method, body);
      return answer;
    } catch (error) {
      throw faultOf(error);
    }
  };
}

type Request = ReturnType<Client['api']>;

function send(request: Request, method: Method, body: unknown): Promise<unknown> {
  switch (method) {
    case 'get':
      return request.get();
    case 'post':
      return request.post(body);
    case 'patch':
      return request.patch(body);
    case 'delete':
      return request.delete();
    default:
      return method satisfies never;
  }
}

function chain(address: string): Middleware {
  const authentication = new AuthenticationHandler({
    getAccessToken: () => Promise.reject(new GraphFault('signed-out')),
  });
  const telemetry = new TelemetryHandler();
  authentication.setNext(telemetry);
  telemetry.setNext(transportTo(address));
  return authentication;
}

/**
 * The last link. The SDK gives its token to https://graph.microsoft.com only, so requests keep that address until here
 * and are sent to wherever Graph is.
 */
function transportTo(address: string): Middleware {
  return {
    async execute(context: Context): Promise<void> {
      const url = typeof context.request === 'string' ? context.request : context.request.url;
      const there = url.startsWith(graphHost) ? address + url.slice(graphHost.length) : url;
      context.response = await fetch(there, context.options);
    },
  };
}
