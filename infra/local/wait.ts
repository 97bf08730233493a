import { connect } from 'node:net';

const limit = 30_000;

/** Resolves once something answers at the address; rejects with a sentence when the program ends first or stays silent. */
export async function waitFor(name: string, url: string, ended: Promise<number>): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  for (const began = Date.now(); Date.now() - began < limit; ) {
    if (over) throw new Error(`${name} ended while starting. Its log says why.`);
    if (await answers(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${name} did not answer within 30 seconds.`);
}

/** Rejects with a sentence when another program has the port already. */
export async function mustBeFree(port: number, setting: string): Promise<void> {
  const taken = await new Promise<boolean>((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
  if (taken)
    throw new Error(
      `Port ${port} is in use by another program. Stop that program, or set ${setting} to a free port and start again.`,
    );
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { signal: AbortSignal.timeout(1000) });
    return true;
  } catch (error) {
    // By name: an error from another realm, as in tests, is no instance of this one's classes.
    if (['TypeError', 'TimeoutError'].includes((error as Error).name)) return false;
    throw error;
  }
}
