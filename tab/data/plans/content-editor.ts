// Saving as one goes. It knows no React and no clock of its own: what was seen, what is typed, and what came of sending it.
import { mergeContent, type Clash } from '../../../src/domain/plan/merge-plan.ts';
import type { Content } from '../../../src/domain/plan/plan-shape.ts';
import { type Choosing, settleClash } from '../../../src/domain/plan/settle-clash.ts';
import { formatContent } from '../../../src/graph/section-text.ts';
import { heldIn, type Held, withoutHeld } from './held-texts.ts';
import type { KeptWords } from './kept-words.ts';
import type { LookAt } from './safeguard.ts';

/** Something that is edited and kept: a plan, or a tool before it. */
export type Document<S> = {
  contentOf: (stored: S) => Content;
  save: (seen: S, mine: Content) => Promise<{ stored: S; clashes: readonly Clash[] }>;
};

/** What is looked for in each text before it is sent or kept. */
export type Guard = {
  lookAt: LookAt;
  /** The school's own safeguarding words. */
  words: readonly string[];
  /** Texts that stand elsewhere and were looked at then. */
  agreed: readonly string[];
};

export type Keeping = { kind: 'kept' } | { kind: 'waiting' } | { kind: 'sending' } | { kind: 'failed'; error: unknown };

export type EditorState<S> = {
  stored: S;
  content: Content;
  keeping: Keeping;
  held: readonly Held[];
  clashes: readonly (Clash & { mineBefore: Content })[];
  /** Words came back that were typed before the window was closed or loaded anew. */
  isBack: boolean;
};

export type ContentEditor<S> = {
  state: () => EditorState<S>;
  change: (content: Content) => void;
  /** Sends what is new. Resolves when nothing is left to send, or when it failed. */
  flush: () => Promise<void>;
  settle: (clash: Clash, choosing: Choosing) => void;
  /** The row changed by other means, such as agreeing it. */
  replace: (stored: S) => void;
  guardWith: (guard: Guard) => void;
};

export function contentEditor<S>(
  first: S,
  { contentOf, save }: Document<S>,
  kept: KeptWords,
  tell: () => void,
): ContentEditor<S> {
  let state = firstState(first, contentOf, kept);
  // Until it is known how to look at a text, none is taken.
  let guard: Guard | null = null;
  let sending: Promise<void> | null = null;
  const put = (more: Partial<EditorState<S>>): void => {
    state = { ...state, ...more };
    tell();
  };
  const sendable = (): Content => withoutHeld(contentOf(state.stored), state.content, state.held);
  const isNew = (): boolean => formatContent(sendable()) !== formatContent(contentOf(state.stored));

  async function sendOnce(): Promise<boolean> {
    const sent = sendable();
    put({ keeping: { kind: 'sending' } });
    try {
      const { stored, clashes } = await save(state.stored, sent);
      const content = overlaid(sent, state.content, contentOf(stored));
      put({ stored, content, clashes: [...state.clashes, ...clashes.map((one) => ({ ...one, mineBefore: sent }))] });
      return true;
    } catch (error) {
      put({ keeping: { kind: 'failed', error } });
      return false;
    }
  }

  async function send(): Promise<void> {
    for (let seen: S | null = null; isNew() && state.stored !== seen; ) {
      seen = state.stored;
      if (!(await sendOnce())) return;
    }
    kept.drop();
    put({ keeping: { kind: 'kept' }, isBack: false });
  }

  function change(content: Content): void {
    if (guard === null) return;
    const { lookAt, words, agreed } = guard;
    put({ content, held: heldIn(contentOf(state.stored), content, lookAt, words, agreed) });
    if (isNew()) kept.keep({ base: contentOf(state.stored), mine: sendable() });
    else if (sending === null) kept.drop();
    if (sending === null) put({ keeping: { kind: isNew() ? 'waiting' : 'kept' } });
  }

  return {
    state: () => state,
    change,
    flush: () => (sending ??= send().finally(() => void (sending = null))),
    settle(clash, choosing) {
      const found = state.clashes.find((one) => isSame(one, clash));
      put({ clashes: state.clashes.filter((one) => !isSame(one, clash)) });
      if (found !== undefined) change(settleClash(state.content, found, choosing, found.mineBefore));
    },
    replace: (stored) => put({ stored, content: overlaid(contentOf(state.stored), state.content, contentOf(stored)) }),
    guardWith: (next) => {
      guard = next;
    },
  };
}

function firstState<S>(stored: S, contentOf: (stored: S) => Content, kept: KeptWords): EditorState<S> {
  const words = kept.take();
  const nothing = { stored, held: [], clashes: [] };
  if (words === null) return { ...nothing, content: contentOf(stored), keeping: { kind: 'kept' }, isBack: false };
  const { content, clashes } = mergeContent(words.base, words.mine, contentOf(stored));
  return {
    ...nothing,
    content,
    keeping: { kind: 'waiting' },
    clashes: clashes.map((one) => ({ ...one, mineBefore: words.mine })),
    isBack: true,
  };
}

/** What was typed while something was on its way stays as it was typed. */
function overlaid(sent: Content, typed: Content, stands: Content): Content {
  const { content, clashes } = mergeContent(sent, typed, stands);
  return clashes.reduce((all, clash) => settleClash(all, clash, 'mine', typed), content);
}

function isSame(one: Clash, other: Clash): boolean {
  return one.section === other.section && one.part === other.part && one.row === other.row && one.cell === other.cell;
}
