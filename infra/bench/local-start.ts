// `npm start` on ports of its own, for measuring.
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type Started = { chat: string; bot: string; graph: string; child: ChildProcess; milliseconds: number };

const root = fileURLToPath(new URL('../..', import.meta.url));
const ports = { PORT: '23978', CHAT_PORT: '26150', GRAPH_PORT: '24010', STORAGE_PORT_BASE: '21000' };

/** Pinned to a Tuesday unless `more` words say otherwise. Resolves when it is ready; rejects with what it said when it ends instead. */
export function startLocal(data: string, more: readonly string[] = []): Promise<Started> {
  const began = performance.now();
  const words = [
    '--import',
    'tsx',
    'infra/local/start.ts',
    '--fresh',
    '--now',
    '2026-11-17T12:40',
    '--data',
    data,
    ...more,
  ];
  const child = spawn(process.execPath, words, { cwd: root, env: { ...process.env, ...ports } });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    child.stdout.on('data', (chunk) => {
      const ready = /^ready chat=(\S+) .*graph=(\S+) bot=(\S+)/m.exec(String(chunk));
      if (ready === null) return;
      const [, chat = '', graph = '', bot = ''] = ready;
      resolve({ chat, graph, bot, child, milliseconds: performance.now() - began });
    });
    child.once('exit', () => reject(new Error(said)));
  });
}
