// Gives out the tab: the files Vite built, the addresses it needs, and the headers that let Teams alone frame it.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response, Server } from 'restify';

/** What the tab is told on `/tab/settings.json`: addresses and public ids only, since anybody may ask. */
export type TabSettings = {
  tenant: string;
  clientId: string;
  app: string;
  sites: { staff: string; pastoral: string; leaders: string };
  graph: string;
  login: string;
  bot: string;
  /** The school's time where it is pinned, or ''. */
  now: string;
};

export type TabFiles = {
  /** Where the tab was built to. */
  folder: string;
  settings: TabSettings;
};

// Teams' own hosts: those teams-js trusts (validDomains.json) that may show a tab. Without *.cloud.microsoft it stays blank.
const teamsHosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://www.office.com',
  'https://*.www.office.com',
  'https://www.microsoft365.com',
  'https://*.www.microsoft365.com',
];

/** The one list of hosts teams-js reads at its start; without it, it uses the list it was built with. */
const teamsHostList = 'https://res.cdn.office.net';

/** Griffel, Fluent's styling, makes one empty style element and fills it by script: this is the hash of nothing. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The headers of every page and file of the tab. No X-Frame-Options: it knows no list of hosts. */
export function tabHeaders({ graph, login }: Pick<TabSettings, 'graph' | 'login'>): { [name: string]: string } {
  const policy = [
    "default-src 'self'",
    `style-src 'self' ${emptyStyle}`,
    `connect-src 'self' ${graph} ${login} ${teamsHostList}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${teamsHosts.join(' ')}`,
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}

const types: { [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const packed = ['.html', '.js', '.css', '.svg'];

/** One plain file name: no folder, nothing hidden, nothing that climbs. */
const fileName = /^[\w-]+(?:\.[\w-]+)+$/;

/** A page of the tab's own router: names without a dot, so that a file that is missing is not answered with a page. */
const pagePath = /^(?:\/[\w~-]*)*$/;

/** A page of plain words beside the tab, such as the one about privacy: anybody may read it. */
const plainPagePath = /^\/([\w-]+\.html)$/;

/** Adds the tab to the server. */
export function addTab(server: Server, { folder, settings }: TabFiles): void {
  const headers = tabHeaders(settings);
  const page = { ...headers, 'Cache-Control': 'no-store' };
  const file = { ...headers, 'Cache-Control': 'public, max-age=31536000, immutable' };
  const give = makeGive(folder);

  server.get('/tab/settings.json', async (_request: Request, response: Response) => {
    response.json(200, settings, page);
  });
  server.get('/auth-redirect.html', async (request: Request, response: Response) => {
    await give(request, response, 'auth-redirect.html', page);
  });
  server.get('/tab/assets/:name', async (request: Request, response: Response) => {
    const name = String(request.params.name);
    if (!fileName.test(name)) return refuse(response, 404, 'not found');
    await give(request, response, join('assets', name), file);
  });
  for (const path of ['/tab', '/tab/*']) {
    server.get(path, async (request: Request, response: Response) => {
      const asked = request.path().slice('/tab'.length);
      const plainPage = plainPagePath.exec(asked)?.[1];
      if (plainPage === undefined && !pagePath.test(asked)) return refuse(response, 404, 'not found');
      await give(request, response, plainPage ?? 'index.html', page);
    });
  }
}

type Give = (request: Request, response: Response, path: string, headers: { [name: string]: string }) => Promise<void>;

/** Gives a file out, packed where the browser takes that. What has a hash for its name is packed once. */
function makeGive(folder: string): Give {
  const pack = promisify(gzip);
  const kept = new Map<string, Promise<Buffer>>();
  const packedFile = (path: string, content: Buffer): Promise<Buffer> => {
    if (!path.startsWith('assets')) return pack(content);
    const known = kept.get(path) ?? pack(content);
    kept.set(path, known);
    return known;
  };
  return async (request, response, path, headers) => {
    const content = await read(join(folder, path));
    const extension = extname(path);
    if (content === null)
      return path === 'index.html'
        ? refuse(response, 503, 'the tab has not been built on this server')
        : refuse(response, 404, 'not found');
    const answer = { ...headers, 'Content-Type': types[extension] ?? 'application/octet-stream' };
    if (!packed.includes(extension) || !/\bgzip\b/.test(request.header('accept-encoding', ''))) {
      response.sendRaw(200, content, answer);
      return;
    }
    const small = await packedFile(path, content);
    response.sendRaw(200, small, { ...answer, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
  };
}

async function read(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    // The two ways of not being a file; whatever else is wrong is a fault.
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'EISDIR') return null;
    throw error;
  }
}

function refuse(response: Response, status: number, message: string): void {
  response.json(status, { message });
}
