// The storage's clients try for a minute and more by themselves; a person is waiting, so here they soon say no.

/** For tables. Milliseconds. */
export function promptTables(connection: string) {
  return {
    allowInsecureConnection: connection.includes('http://'),
    retryOptions: { maxRetries: 2, retryDelayInMs: 150, maxRetryDelayInMs: 600 },
  };
}

/** For queues. Milliseconds. */
export const promptQueues = {
  retryOptions: { maxTries: 3, retryDelayInMs: 150, maxRetryDelayInMs: 600, tryTimeoutInMs: 3000 },
};
