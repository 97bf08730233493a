// The bot as it runs in a school.
import { type Config, ConfigProblems, readConfig } from './config.ts';
import { type Log, makeLog, quietLibraries } from './log.ts';
import { startBot } from './start.ts';
import type { Telemetry } from './telemetry.ts';

async function main(): Promise<void> {
  const log = makeLog();
  quietLibraries(log);
  try {
    const config = readConfig(process.env);
    const telemetry = await telemetryOf(config, log);
    const bot = await startBot(config, telemetry?.log ?? log);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        // Whatever hangs, the process has gone before the web host loses patience.
        setTimeout(() => process.exit(0), 9500).unref();
        void bot
          .close()
          .then(() => telemetry?.close())
          .then(() => process.exit(0));
      });
    }
  } catch (error) {
    if (error instanceof ConfigProblems) process.stderr.write(`${error.message}\n`);
    else log.error('not started', error);
    process.exitCode = 1;
  }
}

/** Loaded only where it is wanted: it is the largest library of all. */
async function telemetryOf({ telemetry }: Config, log: Log): Promise<Telemetry | null> {
  return telemetry === '' ? null : (await import('./telemetry.ts')).startTelemetry(telemetry, log);
}

void main();
