// What was typed and is not sent yet, kept in this window only. It is gone with the window, because a class iPad is
// shared; it is kept for one person and taken away when somebody else signs in.
import { formatContent, parseContent } from '../../../src/graph/section-text.ts';
import type { Content } from '../../../src/domain/plan/plan-shape.ts';

const start = 'continuum-kept ';

/** What the person saw, and what they made of it. */
export type Kept = { base: Content; mine: Content };

export type KeptWords = {
  /** Resolves nothing and never throws: a window that keeps nothing is no reason to stop somebody from writing. */
  keep(kept: Kept): boolean;
  take(): Kept | null;
  drop(): void;
};

/** The words of one person about one document. Words of anybody else who used this window are dropped at once. */
export function keptWords(personId: string, document: string, store: Storage | null = windowStore()): KeptWords {
  const mine = `${start}${personId} `;
  const key = `${mine}${document}`;
  for (const name of namesIn(store)) if (name.startsWith(start) && !name.startsWith(mine)) store?.removeItem(name);
  return {
    keep({ base, mine: content }) {
      if (store === null) return false;
      try {
        store.setItem(key, JSON.stringify([formatContent(base), formatContent(content)]));
        return true;
      } catch (error) {
        // Full, or forbidden by the browser: the words are still in their boxes.
        if (error instanceof DOMException) return false;
        throw error;
      }
    },
    take() {
      const [base, content] = partsOf(store?.getItem(key) ?? '');
      return base === null || content === null ? null : { base, mine: content };
    },
    drop() {
      store?.removeItem(key);
    },
  };
}

function partsOf(text: string): readonly [Content | null, Content | null] {
  if (text === '') return [null, null];
  let parts: unknown;
  try {
    parts = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return [null, null];
    throw error;
  }
  const [base, mine] = Array.isArray(parts) ? (parts as unknown[]) : [];
  return [typeof base === 'string' ? parseContent(base) : null, typeof mine === 'string' ? parseContent(mine) : null];
}

function namesIn(store: Storage | null): readonly string[] {
  return store === null ? [] : Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
}

/** A browser that blocks storage for frames of others throws on the first touch. */
function windowStore(): Storage | null {
  try {
    return window.sessionStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
