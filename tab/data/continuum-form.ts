// The one way in which anything of the continuum is sent: nothing goes before its words are checked against the roster and
// for what belongs to the safeguarding lead.
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MoveHand } from '../../src/domain/continuum/move.ts';
import { dayOf } from '../../src/domain/local-time.ts';
import { belongsToDsl, type Diversion } from '../../src/domain/safeguarding.ts';
import { toLocal, utcOf } from '../../src/domain/school-time.ts';
import type { PracticeWritten, StoredPractice } from '../../src/graph/continuum.ts';
import { continuumKey } from './continuum.ts';
import type { Tab } from './open-tab.ts';
import { useTab } from './tab-context.ts';
import { useTrace } from './trace-diversion.ts';
import { useLeadersSettings } from './leaders-settings.ts';

export type FormState =
  | { kind: 'ready' }
  | { kind: 'sending' }
  /** It may name a child. `mayBeWords`: each is an everyday word too, so the person may say it is meant as one. */
  | { kind: 'names'; names: readonly string[]; mayBeWords: boolean }
  | { kind: 'diverted'; diversion: Diversion }
  | { kind: 'unchecked'; error: unknown }
  | { kind: 'failed'; error: unknown }
  | { kind: 'conflict'; stored: StoredPractice };

export type ContinuumForm = {
  state: FormState;
  /** `texts`: everything typed. Resolves with what was written, or null where the form stays open. */
  send: <T>(texts: readonly string[], write: (hand: MoveHand) => Promise<T>) => Promise<{ value: T } | null>;
  /** The person says that these names are everyday words here. */
  allow: (names: readonly string[]) => void;
  changed: () => void;
};

/** One form. It keeps its key until it is done, so that sending it twice is harmless. */
export function useContinuumForm(): ContinuumForm {
  const tab = useTab();
  const queries = useQueryClient();
  const settings = useLeadersSettings();
  const trace = useTrace();
  const [state, setState] = useState<FormState>({ kind: 'ready' });
  const [key, setKey] = useState(newKey);
  const [allowed, setAllowed] = useState<readonly string[]>([]);

  const send: ContinuumForm['send'] = async (texts, write) => {
    const diversion = belongsToDsl(texts.join('\n'), settings?.safeguardingWords ?? []);
    if (diversion !== null) {
      trace(diversion, key);
      setState({ kind: 'diverted', diversion });
      return null;
    }
    setState({ kind: 'sending' });
    try {
      const named = await namesAmong(texts, tab, queries, allowed);
      if (named !== null) {
        setState(named);
        return null;
      }
    } catch (error) {
      setState({ kind: 'unchecked', error });
      return null;
    }
    try {
      const value = await write(handOf(tab, key));
      if (isConflict(value)) {
        // What is chosen next is another attempt, built on what stands now.
        setKey(newKey());
        setState({ kind: 'conflict', stored: value.stored });
        return null;
      }
      setKey(newKey());
      setState({ kind: 'ready' });
      return { value };
    } catch (error) {
      setState({ kind: 'failed', error });
      return null;
    } finally {
      void queries.invalidateQueries({ queryKey: [continuumKey] });
    }
  };

  return {
    state,
    send,
    allow: (names) => {
      setAllowed([...allowed, ...names]);
      setState({ kind: 'ready' });
    },
    changed: () => setState({ kind: 'ready' }),
  };
}

/** The names of children in the texts that nobody has allowed as words. Throws when the roster cannot be read. */
export async function namesAmong(
  texts: readonly string[],
  tab: Tab,
  queries: QueryClient,
  allowed: readonly string[],
): Promise<Extract<FormState, { kind: 'names' }> | null> {
  const typed = texts.filter((text) => text.trim() !== '');
  if (typed.length === 0) return null;
  const [{ makeFindNames, mayBeWords }, { rows }] = await Promise.all([
    import('../../src/domain/names-in-text.ts'),
    queries.fetchQuery({ queryKey: ['pupils'], queryFn: ({ signal }) => tab.school.pupils(signal) }),
  ]);
  const find = makeFindNames(rows);
  const names = [...new Set(typed.flatMap(find))].filter((name) => !allowed.includes(name));
  return names.length === 0 ? null : { kind: 'names', names, mayBeWords: mayBeWords(names) };
}

function isConflict(value: unknown): value is Extract<PracticeWritten, { kind: 'conflict' }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'conflict';
}

function handOf(tab: Tab, key: string): MoveHand {
  const at = utcOf(tab.now());
  const { id, name } = tab.session.person;
  return { key, at, on: dayOf(toLocal(at)), person: { id, name } };
}

/** Hex alone, so that a link can carry the start of it. */
export function newKey(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
