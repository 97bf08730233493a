// Serves the stand-in for the Teams window, on the tab's own origin: teams-js trusts a window of its own origin.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { plugins, type Request, type Response } from 'restify';
import { z } from 'zod';
import type { ExtraRoutes } from '../../../bot/teams/server.ts';
import { tokensFor } from '../graph-as.ts';
import { appOf } from '../school/tenant.ts';
import type { School } from './page/school.ts';

export type HostParts = { school: School; tokenUrl: string };

const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

const page = (name: string): string => fileURLToPath(new URL(`./page/${name}`, import.meta.url));

const files = [
  { path: '/host', file: 'window.html', type: 'text/html; charset=utf-8' },
  { path: '/host/window.css', file: 'window.css', type: 'text/css; charset=utf-8' },
  { path: '/host/app.svg', file: 'app.svg', type: 'image/svg+xml' },
];

/** The routes of the window; its script is put together first. */
export async function makeHostRoutes({ school, tokenUrl }: HostParts): Promise<ExtraRoutes> {
  const script = await bundle();
  return (server) => {
    for (const { path, file, type } of files) {
      server.get(path, async (_request: Request, response: Response) => {
        response.sendRaw(200, await readFile(page(file)), { ...headers, 'Content-Type': type });
      });
    }
    server.get('/host/window.js', async (_request: Request, response: Response) => {
      response.sendRaw(200, script, { ...headers, 'Content-Type': 'text/javascript; charset=utf-8' });
    });
    server.get('/host/school.json', async (_request: Request, response: Response) => {
      response.json(200, school, headers);
    });
    const readBody = plugins.jsonBodyParser({ mapParams: false });
    server.post('/host/token', ...readBody, async (request: Request, response: Response) => {
      await giveTokens(request, response, tokenUrl, school);
    });
  };
}

const order = z.object({ person: z.string() });

/** Tokens of the tab for one of the school's people, as Teams would give them. */
async function giveTokens(request: Request, response: Response, tokenUrl: string, { people }: School): Promise<void> {
  const wanted = order.safeParse(request.body);
  const person = people.find(({ email }) => wanted.success && email === wanted.data.person);
  if (person === undefined) {
    response.json(400, { message: 'nobody of the school' }, headers);
    return;
  }
  response.json(200, await tokensFor(tokenUrl, appOf('tab'), person.email), headers);
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [page('window.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2023',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}
