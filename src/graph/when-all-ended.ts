/** A signal that ends when all of these have ended: for work that several wait for. One that is absent never ends. */
export function whenAllEnded(signals: readonly (AbortSignal | undefined)[]): AbortSignal {
  const all = new AbortController();
  let open = signals.length;
  const one = (): void => {
    open -= 1;
    if (open === 0) all.abort();
  };
  for (const signal of signals) {
    if (signal?.aborted === true) one();
    else signal?.addEventListener('abort', one, { once: true });
  }
  return all.signal;
}
