import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { utcOf } from '../../src/domain/school-time.ts';
import type { StoredEntry } from '../../src/graph/entries.ts';
import { type Corrected, correct, type Correction } from './corrections.ts';
import { useLeadersSettings } from './leaders-settings.ts';
import { useTab } from './tab-context.ts';
import { useTrace } from './trace-diversion.ts';

/** Where the sending of one form stands. What the person typed stays with the form until it is done. */
export type Sending = { kind: 'ready' } | { kind: 'sending' } | { kind: 'failed'; error: unknown } | Corrected;

type Done = Extract<Corrected, { kind: 'done' }>;

export type CorrectionForm = {
  sending: Sending;
  /** Sends it, again if need be. Resolves with what was done, or null where the form stays open. */
  send: (entry: StoredEntry, correction: Correction) => Promise<Done | null>;
  /** Forgets how the last sending ended, as soon as the person changes something. */
  changed: () => void;
};

/** One form by which an entry is put right. It keeps its key until it is done, so that sending it twice is harmless. */
export function useCorrection(): CorrectionForm {
  const tab = useTab();
  const queries = useQueryClient();
  const settings = useLeadersSettings();
  const trace = useTrace();
  const [sending, setSending] = useState<Sending>({ kind: 'ready' });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const send = async (entry: StoredEntry, correction: Correction): Promise<Done | null> => {
    setSending({ kind: 'sending' });
    const { id, name } = tab.session.person;
    const hand = { key, at: utcOf(tab.now()), person: { id, name } };
    try {
      const corrected = await correct(tab, entry, correction, hand, settings?.safeguardingWords ?? []);
      setSending(corrected);
      if (corrected.kind === 'diverted') trace(corrected.diversion, key);
      if (corrected.kind !== 'done') return null;
      setKey(crypto.randomUUID());
      void queries.invalidateQueries({ predicate: ({ queryKey }) => changedBy.some((one) => one === queryKey[0]) });
      return corrected;
    } catch (error) {
      setSending({ kind: 'failed', error });
      return null;
    }
  };
  return { sending, send, changed: () => setSending({ kind: 'ready' }) };
}

/** What is read again after a correction. Only what is on the screen is asked for at once. */
const changedBy = ['entry', 'event', 'entries', 'addenda'];
