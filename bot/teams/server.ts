// The web server: the bot's endpoint, the health of the bot, and whatever routes its owner adds.
import { pino } from 'pino';
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import type { Log } from '../log.ts';
import type { Readiness } from '../readiness.ts';
import type { TeamsAdapter } from './adapter.ts';
import { type DispatchParts, dispatch, turnFailed } from './dispatch.ts';
import { parseIncoming, serviceAllowed } from './incoming.ts';
import { addTab, type TabFiles } from './tab-files.ts';

/** Bytes of one activity. Teams' own limit for a message is 100 KB. */
const bodyLimit = 256 * 1024;

/** Another page of the same server. */
export type ExtraRoutes = (server: Server) => void;

export type ServerParts = {
  adapter: TeamsAdapter;
  dispatch: DispatchParts;
  serviceHosts: readonly string[];
  tab: TabFiles;
  readiness: () => Promise<Readiness>;
  log: Log;
  routes?: ExtraRoutes;
};

export function makeServer({
  adapter,
  dispatch: parts,
  serviceHosts,
  tab,
  readiness,
  log,
  routes,
}: ServerParts): Server {
  // restify would log whole answers; ours is the only log. Its own way to outlive a throw makes every promise of the
  // process dearer by half, so each handler here is async instead: what it throws is answered 500.
  const server = restify.createServer({
    name: 'continuum',
    log: pino({ level: 'silent' }) as never,
  });
  server.on(
    'restifyError',
    (_request: Request, response: Response, error: Error & { statusCode?: number }, next: () => void) => {
      const status = error.statusCode ?? 500;
      if (status >= 500) log.error('request failed', error);
      if (!response.headersSent) plain(response, status);
      next();
    },
  );
  server.get('/health', async (_request: Request, response: Response) => {
    response.json(200, { alive: true });
  });
  server.get('/ready', async (_request: Request, response: Response) => {
    const state = await readiness();
    response.json(state.ready ? 200 : 503, state);
  });
  // The types leave out that these options go to the body reader too.
  const reading = { maxBodySize: bodyLimit, mapParams: false };
  const readBody = restify.plugins.jsonBodyParser(reading);
  server.post('/api/messages', jsonOnly, ...readBody, async (request: Request, response: Response) => {
    await receive(request, response, { adapter, parts, serviceHosts, log });
  });
  addTab(server, tab);
  routes?.(server);
  return server;
}

type ReceiveParts = { adapter: TeamsAdapter; parts: DispatchParts; serviceHosts: readonly string[]; log: Log };

async function receive(
  request: Request,
  response: Response,
  { adapter, parts, serviceHosts, log }: ReceiveParts,
): Promise<void> {
  const incoming = parseIncoming(request.body, (url) => serviceAllowed(url, serviceHosts));
  if (incoming === null) return plain(response, 400);
  const authenticated = await adapter.authenticate(incoming, request.header('authorization', ''));
  if (authenticated === null) return plain(response, 401);
  const began = Date.now();
  const answer = await adapter.run(authenticated, incoming, async (context) => {
    try {
      await dispatch(context, parts);
    } catch (error) {
      await turnFailed(context, error, log);
    }
  });
  log.info('turn', { type: incoming.type, milliseconds: Date.now() - began });
  if (answer === undefined) plain(response, 200);
  else response.json(answer.status, answer.body ?? {});
}

function jsonOnly(request: Request, response: Response, next: Next): void {
  if (/^application\/json\b/i.test(request.header('content-type', ''))) return next();
  plain(response, 415);
  next(false);
}

const words: { [status: number]: string } = {
  200: 'ok',
  400: 'not understood',
  401: 'not allowed',
  404: 'not found',
  405: 'not allowed here',
  413: 'too large',
  415: 'not JSON',
};

/** A short answer that is the same for everybody and gives nothing away. */
function plain(response: Response, status: number): void {
  response.json(status, { message: words[status] ?? 'something went wrong' });
}
