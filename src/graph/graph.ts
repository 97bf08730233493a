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
  /** Gives a token for Graph; throws when there is none. `again` asks for a new one: Graph did not take the last. */
  token: (again?: boolean) => Promise<string>;
  /** Where Graph is, without `/v1.0`. Another address than Microsoft's is a school on one machine. */
  address?: string;
  /** How the app names itself to Microsoft, so that its traffic is told from others'. Browsers may not set it. */
  userAgent?: string;
  /** Is told of every answer, and of what it says is left of the app's allowance. */
  onAnswer?: (answer: Answer) => void;
};

/** What an answer tells besides its content. `status` is 0 when none came. */
export type Answer = {
  method: Method;
  status: number;
  milliseconds: number;
  /** Resource units left of `limit` in this minute; only there when most are used. */
  left?: { remaining: number; limit: number };
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

/**
 * Makes the one way to Graph. Paths start with `/sites/…`; a whole nextLink is taken too. An answer that the token is no
 * longer good is believed once: with a new one the request is sent again, for nothing was done by it.
 */
export function makeGraph({ token, address = graphHost, userAgent, onAnswer }: GraphOptions): Graph {
  const client = Client.initWithMiddleware({ middleware: chain(address, onAnswer) });
  const ask = async (again: boolean, method: Method, path: string, call: Call): Promise<unknown> => {
    // Asked for here and not by the SDK, which would wrap its fault up as an answer of Graph's.
    const granted = await token(again).catch((error: unknown) => Promise.reject(faultOf(error)));
    const { body, headers = {}, signal } = call;
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
  return async (method, path, call = {}) => {
    try {
      return await ask(false, method, path, call);
    } catch (error) {
      if (!(error instanceof GraphFault) || error.status !== 401) throw error;
      return ask(true, method, path, call);
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

function chain(address: string, onAnswer: GraphOptions['onAnswer']): Middleware {
  const authentication = new AuthenticationHandler({
    getAccessToken: () => Promise.reject(new GraphFault('signed-out')),
  });
  const telemetry = new TelemetryHandler();
  authentication.setNext(telemetry);
  telemetry.setNext(transportTo(address, onAnswer));
  return authentication;
}

/**
 * The last link. The SDK gives its token to https://graph.microsoft.com only, so requests keep that address until here
 * and are sent to wherever Graph is.
 */
function transportTo(address: string, onAnswer: GraphOptions['onAnswer']): Middleware {
  return {
    async execute(context: Context): Promise<void> {
      const url = typeof context.request === 'string' ? context.request : context.request.url;
      const there = url.startsWith(graphHost) ? address + url.slice(graphHost.length) : url;
      const began = performance.now();
      const told = (status: number, headers?: Headers): void =>
        onAnswer?.({
          method: methodOf(context.options?.method),
          status,
          milliseconds: Math.round(performance.now() - began),
          ...leftOf(headers),
        });
      try {
        context.response = await fetch(there, context.options);
      } catch (error) {
        told(0);
        throw error;
      }
      told(context.response.status, context.response.headers);
    },
  };
}

function methodOf(method: string | undefined): Method {
  const methods: readonly Method[] = ['get', 'post', 'patch', 'delete'];
  return methods.find((known) => known === method?.toLowerCase()) ?? 'get';
}

function leftOf(headers: Headers | undefined): Pick<Answer, 'left'> {
  const remaining = headers?.get('RateLimit-Remaining') ?? '';
  const limit = headers?.get('RateLimit-Limit') ?? '';
  return remaining === '' || limit === '' ? {} : { left: { remaining: Number(remaining), limit: Number(limit) } };
}
