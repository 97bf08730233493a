import { createServer } from 'node:net';

/** The first of three neighbouring ports that are free now. */
export async function threeFreePorts(): Promise<number> {
  for (;;) {
    // Below the ports that systems give to outgoing connections.
    const base = 20_000 + Math.floor(Math.random() * 12_000);
    const free = await Promise.all([0, 1, 2].map((step) => isFree(base + step)));
    if (free.every(Boolean)) return base;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
