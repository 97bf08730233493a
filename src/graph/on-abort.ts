/** Calls when the signal ends, once. Gives the way to call it off, so that a signal that lives long does not gather callers. */
export function onAbort(signal: AbortSignal | undefined, call: () => void): () => void {
  signal?.addEventListener('abort', call, { once: true });
  return () => signal?.removeEventListener('abort', call);
}
