import { useState } from 'react';
import type { Undone } from '../../src/graph/apply-import.ts';
import { useTab } from './tab-context.ts';
import {
  applyImport,
  type ImportWho,
  type LastImport,
  type Planned,
  type Prepared,
  prepareImport,
  takeBack,
  useLastImport,
  useRollChanged,
  withLeavers,
} from './roster.ts';
import { todayOf } from './today.ts';

/** Where an import stands. */
export type ImportState =
  | { kind: 'choosing' }
  | { kind: 'comparing'; fileName: string }
  | { kind: 'failed'; error: unknown; again: () => void }
  /** The file itself could not be opened. */
  | { kind: 'unopened' }
  /** Something went wrong in Continuum itself: what was written is not known. */
  | { kind: 'broken'; error: unknown }
  | { kind: 'shown'; fileName: string; prepared: Prepared }
  | { kind: 'applying'; fileName: string; prepared: Planned };

export type Undoing =
  | { kind: 'ready' }
  | { kind: 'undoing' }
  | { kind: 'undone'; undone: Undone }
  | { kind: 'failed'; error: unknown };

/** One import at a time: compared, shown, applied, taken back. */
export function useImport() {
  const tab = useTab();
  const changed = useRollChanged();
  const [state, setState] = useState<ImportState>({ kind: 'choosing' });
  const [last, setLast] = useLastImport();
  const [undoing, setUndoing] = useState<Undoing>({ kind: 'ready' });

  const compare = async (who: ImportWho, fileName: string, bytes: Uint8Array): Promise<void> => {
    setState({ kind: 'comparing', fileName });
    try {
      setState({ kind: 'shown', fileName, prepared: await prepareImport(tab, who, bytes) });
    } catch (error) {
      setState({ kind: 'failed', error, again: () => void compare(who, fileName, bytes) });
    }
  };
  const open = async (who: ImportWho, file: File): Promise<void> => {
    setUndoing({ kind: 'ready' });
    const bytes = await bytesOf(file);
    if (bytes === null) setState({ kind: 'unopened' });
    else await compare(who, file.name, bytes);
  };
  const apply = async (): Promise<void> => {
    if (state.kind !== 'shown' || (state.prepared.kind !== 'pupils' && state.prepared.kind !== 'staff')) return;
    const { fileName, prepared } = state;
    setState({ kind: 'applying', fileName, prepared });
    setLast(null);
    try {
      const applied = await applyImport(tab, prepared);
      setLast({ who: prepared.kind, applied: before(last, prepared) ? joined(last, applied) : applied });
      setState(applied.fault === null ? { kind: 'choosing' } : { kind: 'shown', fileName, prepared });
    } catch (error) {
      setState({ kind: 'broken', error });
    }
    changed();
  };
  const undo = async (): Promise<void> => {
    if (last === null || undoing.kind === 'undoing') return;
    setUndoing({ kind: 'undoing' });
    try {
      const undone = await takeBack(tab, last.applied.written);
      setUndoing({ kind: 'undone', undone });
      if (undone.fault === null) setLast(null);
    } catch (error) {
      setUndoing({ kind: 'failed', error });
    }
    changed();
  };
  return {
    state,
    last,
    undoing,
    open,
    apply,
    undo,
    stateLeavers: (leavers: number): void => {
      if (state.kind !== 'shown' || state.prepared.kind !== 'pupils') return;
      setState({ ...state, prepared: withLeavers(state.prepared, leavers, todayOf(tab)) });
    },
    leave: (): void => setState({ kind: 'choosing' }),
  };
}

/** Whether the last import stopped before the end and this is the rest of it. */
function before(last: LastImport | null, { kind }: Planned): last is LastImport {
  return last !== null && last.who === kind && last.applied.fault !== null;
}

function joined(last: LastImport, applied: LastImport['applied']): LastImport['applied'] {
  return { ...applied, written: [...last.applied.written, ...applied.written] };
}

/** null for a file that the machine does not give out: open elsewhere, moved, or a folder. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
