// A program of its own beside the server: started, watched, and gone when this process goes, however it goes.
import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

export type Child = {
  /** Ends it gently, and hard after the grace has passed. Milliseconds. */
  stop(grace: number): Promise<void>;
  /** Resolves with its exit code, if it ever ends. */
  readonly ended: Promise<number>;
};

export type ChildOptions = {
  script: string;
  args: readonly string[];
  folder: string;
  log: string;
  env?: NodeJS.ProcessEnv;
};

/** Runs a Node script as a child; what it prints goes to a log file. */
export function startChild({ script, args, folder, log, env = {} }: ChildOptions): Child {
  mkdirSync(folder, { recursive: true });
  mkdirSync(dirname(log), { recursive: true });
  const leave = new URL('./leave-with-parent.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', leave, script, ...args], {
    cwd: folder,
    env: { ...process.env, ...env, PARENT_PID: String(process.pid) },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Out of the terminal's group: Ctrl-C reaches this process, which ends its children in the right order.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const file = createWriteStream(log, { flags: 'a' });
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
  });
  void ended.then(() => file.end());
  return { ended, stop: (grace) => stop(child, ended, grace) };
}

async function stop(child: ChildProcess, ended: Promise<number>, grace: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), grace);
  await ended;
  clearTimeout(hard);
}
