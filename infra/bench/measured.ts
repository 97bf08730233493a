// A program in a process of its own, and what it uses.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { waitFor } from '../local/wait.ts';

const useShape = z.object({
  cpu: z.object({ user: z.number(), system: z.number() }),
  rss: z.number(),
  heapUsed: z.number(),
});

/** Processor time in milliseconds, memory in megabytes. */
export type Use = { processor: number; memory: number; heap: number };

export type Measured = {
  url: string;
  /** With `collect` after whatever nobody needs any more has been given back. */
  use(how?: 'collect'): Promise<Use>;
  stop(): Promise<void>;
};

const here = (name: string): string => new URL(name, import.meta.url).href;

/** Starts a program that answers `/health` at the port. */
export async function startMeasured(words: readonly string[], port: number, env: NodeJS.ProcessEnv): Promise<Measured> {
  const preload = [
    '--expose-gc',
    '--import',
    here('./report-use.mjs'),
    '--import',
    here('../local/leave-with-parent.mjs'),
  ];
  const child = spawn(process.execPath, [...preload, ...words], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: {
      ...process.env,
      NODE_OPTIONS: '--no-deprecation',
      PARENT_PID: String(process.pid),
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const url = `http://127.0.0.1:${port}`;
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  await waitFor(words.at(-1) ?? '', `${url}/health`, ended);
  return {
    url,
    async use(how) {
      child.send(how ?? 'tell');
      const [told] = (await once(child, 'message')) as [unknown];
      const { cpu, rss, heapUsed } = useShape.parse(told);
      return { processor: (cpu.user + cpu.system) / 1000, memory: rss / 1e6, heap: heapUsed / 1e6 };
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
