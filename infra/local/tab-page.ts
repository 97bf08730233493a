// Until there is a tab: a page in its place that says so.
import type { Request, Response } from 'restify';
import type { ExtraRoutes } from '../../bot/teams/server.ts';

const page = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Continuum</title>
  </head>
  <body>
    <main>
      <h1>The tab comes next</h1>
      <p>Record a moment in the chat meanwhile. What you save stands in the school's own lists.</p>
    </main>
  </body>
</html>
`;

export const tabRoutes: ExtraRoutes = (server) => {
  server.get('/tab', async (_request: Request, response: Response) => {
    response.sendRaw(200, page, { 'Content-Type': 'text/html; charset=utf-8', 'X-Content-Type-Options': 'nosniff' });
  });
};
