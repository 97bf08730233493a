import { useState } from 'react';
import { type HandWritten } from './roster-by-hand.ts';
import { useRollChanged } from './roster.ts';

/** Where one form stands by which a row of the roster is put in by hand. */
export type HandState =
  | { kind: 'ready' }
  | { kind: 'sending' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'refused'; sentence: string };

/** Sends one form; resolves with whether it is kept. What was typed stays with the form until then. */
export function useHand(): {
  state: HandState;
  send: (write: () => Promise<HandWritten>) => Promise<boolean>;
  changed: () => void;
} {
  const rollChanged = useRollChanged();
  const [state, setState] = useState<HandState>({ kind: 'ready' });
  return {
    state,
    changed: () => setState({ kind: 'ready' }),
    async send(write) {
      setState({ kind: 'sending' });
      try {
        const written = await write();
        if (written.kind === 'refused') {
          setState(written);
          return false;
        }
        if (written.kind === 'applied' && written.applied.conflicts > 0) {
          setState({
            kind: 'refused',
            sentence:
              'Somebody changed this row at the same moment. It has been read again: please look, and save again.',
          });
          rollChanged();
          return false;
        }
        setState({ kind: 'ready' });
        rollChanged();
        return true;
      } catch (error) {
        setState({ kind: 'failed', error });
        return false;
      }
    },
  };
}
