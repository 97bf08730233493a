// The least a bot can be on the same libraries: botbuilder on restify, answering every message with its own text.
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify, { type Request, type Response } from 'restify';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request: Request, response: Response) => {
  await adapter.process(request, response, async (context) => {
    if (context.activity.type === 'message') await context.sendActivity(`echo: ${context.activity.text}`);
  });
});
server.get('/health', async (_request: Request, response: Response) => {
  response.json(200, {});
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
