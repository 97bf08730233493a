// The other end of the bot's conversations, as little of it as measuring needs: takes what is sent and gives it an id.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ChatEnd = { url: string; close(): void };

export async function startChatEnd(): Promise<ChatEnd> {
  let count = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: `sent-${(count += 1)}` }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
