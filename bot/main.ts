// The bot as it runs in a school.
import { ConfigProblems, readConfig } from './config.ts';
import { makeLog, quietLibraries } from './log.ts';
import { startBot } from './start.ts';

async function main(): Promise<void> {
  const log = makeLog();
  quietLibraries(log);
  try {
    const bot = await startBot(readConfig(process.env), log);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        void bot.close().then(() => process.exit(0));
      });
    }
  } catch (error) {
    if (error instanceof ConfigProblems) process.stderr.write(`${error.message}\n`);
    else log.error('not started', error);
    process.exitCode = 1;
  }
}

void main();
