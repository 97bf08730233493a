// The only way out for words about what happened: ids, counts and times. What people wrote, and who they are, never.
import { pino } from 'pino';

/** Ids (opaque), counts, milliseconds, codes. The type keeps objects out, so that nothing is logged by accident. */
export type Facts = { readonly [fact: string]: string | number | boolean };

export type Log = {
  /** What happens too often for the log; telemetry, where there is any, has it. */
  trace(event: string, facts?: Facts): void;
  info(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  /** A bug or a broken part. Only the kind of error and where in our own code it came from are written. */
  error(event: string, error: unknown, facts?: Facts): void;
};

export type Sink = { write(line: string): void };

/** Writes JSON lines to standard output, or wherever the test wants them. */
export function makeLog(sink?: Sink): Log {
  const options = {
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const logger = sink === undefined ? pino(options) : pino(options, sink);
  return {
    trace: (event, facts = {}) => logger.trace({ event, ...facts }),
    info: (event, facts = {}) => logger.info({ event, ...facts }),
    warn: (event, facts = {}) => logger.warn({ event, ...facts }),
    error: (event, error, facts = {}) => logger.error({ event, ...errorFacts(error), ...facts }),
  };
}

/** An error's message may quote what a person typed, so only its name, code and our own stack frames are kept. */
export function errorFacts(error: unknown): Facts {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .map((line) => line.trim().replace(/\(?(?:file:\/\/)?[^\s(]*\/((?:bot|src)\/[^)\s]*)\)?/, '$1'))
    .join(' < ');
  const facts: { [fact: string]: string | number } = { error: error.name, at: frames };
  if ('code' in error && typeof error.code === 'string') facts.code = error.code;
  if ('kind' in error && typeof error.kind === 'string') facts.fault = error.kind;
  if ('status' in error && typeof error.status === 'number') facts.status = error.status;
  return facts;
}

/**
 * Takes the console from the libraries: botbuilder prints tokens' keys and stack traces there. That something was said
 * is logged, not what.
 */
export function quietLibraries(log: Log): void {
  for (const method of ['log', 'info', 'debug', 'warn', 'error', 'trace'] as const) {
    console[method] = () => log.info('a library spoke', { method });
  }
}
