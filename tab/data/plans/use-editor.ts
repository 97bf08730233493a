import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLeadersSettings } from '../leaders-settings.ts';
import { useTab } from '../tab-context.ts';
import { type ContentEditor, contentEditor, type Document, type EditorState } from './content-editor.ts';
import { keptWords } from './kept-words.ts';
import { useSafeguard } from './safeguard.ts';

/** How long somebody stops typing before it is sent, and how long before it is sent again. Milliseconds. */
export const pause = 5000;
export const pauseAfterFailure = 15_000;

export type Editor<S> = ContentEditor<S> & {
  now: EditorState<S>;
  /** The check of what people write is there. */
  mayWrite: boolean;
};

/**
 * Edits a document and keeps it: after a pause, when a section is left, and when the window is put away. What could not
 * be sent is sent again by itself. `name` says which document it is, for this person in this window; `agreed`: texts that
 * stand elsewhere already.
 */
export function useEditor<S>(
  stored: S,
  name: string,
  document: Document<S>,
  agreed: readonly string[] = none,
): Editor<S> {
  const { person } = useTab().session;
  const words = useLeadersSettings()?.safeguardingWords ?? none;
  const [{ editor, listen }] = useState(() => makeHolder(stored, person.id, name, document));
  const now = useSyncExternalStore(listen, editor.state);
  const lookAt = useSafeguard();
  useEffect(() => {
    if (lookAt !== null) editor.guardWith({ lookAt, words, agreed });
  }, [editor, lookAt, words, agreed]);
  useEffect(() => sendAfterPause(editor, now), [editor, now]);
  useEffect(() => sendOnLeaving(editor), [editor]);
  return { ...editor, now, mayWrite: lookAt !== null };
}

const none: readonly string[] = [];

type Holder<S> = { editor: ContentEditor<S>; listen: (listener: () => void) => () => void };

function makeHolder<S>(stored: S, personId: string, name: string, document: Document<S>): Holder<S> {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    editor: contentEditor(stored, document, keptWords(personId, name), tell),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function sendAfterPause<S>(editor: ContentEditor<S>, { keeping }: EditorState<S>): (() => void) | undefined {
  if (keeping.kind !== 'waiting' && keeping.kind !== 'failed') return undefined;
  const wait = keeping.kind === 'failed' ? pauseAfterFailure : pause;
  const timer = setTimeout(() => void editor.flush(), wait);
  return () => clearTimeout(timer);
}

/** Puts away, closes, goes to another page, or comes back online: what is new is sent at once. */
function sendOnLeaving<S>(editor: ContentEditor<S>): () => void {
  const isOpen = (): boolean => editor.state().keeping.kind !== 'kept';
  const send = (): void => void editor.flush();
  const hide = (): void => {
    if (document.visibilityState === 'hidden') send();
  };
  const ask = (event: BeforeUnloadEvent): void => {
    if (isOpen()) event.preventDefault();
  };
  document.addEventListener('visibilitychange', hide);
  window.addEventListener('pagehide', send);
  window.addEventListener('online', send);
  window.addEventListener('beforeunload', ask);
  return () => {
    document.removeEventListener('visibilitychange', hide);
    window.removeEventListener('pagehide', send);
    window.removeEventListener('online', send);
    window.removeEventListener('beforeunload', ask);
    send();
  };
}
