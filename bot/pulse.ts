// What is known of Graph from the work itself, so that asking how the bot is costs Graph nothing.
import type { Entries } from '../src/graph/entries.ts';
import type { Answer } from '../src/graph/graph.ts';

export type Pulse = {
  /** Hears of every answer. */
  hear(answer: Pick<Answer, 'status'>): void;
  /** The same token source, watched. */
  watchToken(token: (again?: boolean) => Promise<string>): (again?: boolean) => Promise<string>;
  /** The same entries, watched. */
  watchEntries(entries: Entries): Entries;
  state: () => PulseState;
};

export type PulseState = {
  /** Whether the last token asked for was given. */
  token: boolean;
  /** Whether Graph answered the last request, however busy it was. */
  graph: boolean;
  /** When an entry was last written by this instance, UTC, or ''. */
  lastWrite: string;
};

export function makePulse(now: () => Date = () => new Date()): Pulse {
  let state: PulseState = { token: false, graph: false, lastWrite: '' };
  return {
    hear({ status }) {
      state = { ...state, graph: status > 0 && status < 500 };
    },
    watchToken: (token) => async (again) => {
      try {
        const granted = await token(again);
        state = { ...state, token: true };
        return granted;
      } catch (error) {
        state = { ...state, token: false };
        throw error;
      }
    },
    watchEntries: (entries) => ({
      ...entries,
      async write(...asked) {
        const written = await entries.write(...asked);
        state = { ...state, lastWrite: now().toISOString() };
        return written;
      },
    }),
    state: () => state,
  };
}
