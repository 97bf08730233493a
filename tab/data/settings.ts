// What leaders set, read with where each row stands, and the one way in which a form of theirs is sent.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { belongsToDsl, type Diversion } from '../../src/domain/safeguarding.ts';
import { utcOf } from '../../src/domain/school-time.ts';
import { parseSettings, type SettingName, settingNames, type Settings } from '../../src/domain/settings.ts';
import type { Read } from '../../src/graph/items.ts';
import type { lists } from '../../src/graph/lists.ts';
import {
  type CategoryRow,
  type ChangeRow,
  type DeskHand,
  type PlaceRow,
  type SchoolDesk,
  type SettingRow,
  schoolDesk,
} from '../../src/graph/school-desk.ts';
import { type Load, loadOf } from './load.ts';
import { useTab } from './tab-context.ts';
import { useTrace } from './trace-diversion.ts';

export type SettingRows = Read<typeof lists.settings>;
export type CategoryRows = Read<typeof lists.categories>;
export type PlaceRows = Read<typeof lists.places>;

function useDesk(): SchoolDesk {
  const { graph, sites } = useTab().session;
  return useMemo(() => schoolDesk(graph, sites), [graph, sites]);
}

export function useSettingRows(): Load<SettingRows> {
  const desk = useDesk();
  return loadOf(useQuery({ queryKey: ['desk', 'settings'], queryFn: ({ signal }) => desk.settings(signal) }));
}

export function useCategoryRows(): Load<CategoryRows> {
  const desk = useDesk();
  return loadOf(useQuery({ queryKey: ['desk', 'categories'], queryFn: ({ signal }) => desk.categories(signal) }));
}

export function usePlaceRows(): Load<PlaceRows> {
  const desk = useDesk();
  return loadOf(useQuery({ queryKey: ['desk', 'places'], queryFn: ({ signal }) => desk.places(signal) }));
}

export function useChanges(): Load<{ rows: readonly ChangeRow[]; unreadable: number }> {
  const desk = useDesk();
  return loadOf(useQuery({ queryKey: ['desk', 'changes'], queryFn: ({ signal }) => desk.changes(signal) }));
}

/** The row of a setting, or null where the school has none. */
export function settingRow({ rows }: SettingRows, setting: SettingName): SettingRow | null {
  const name = settingNames[setting].name.toLowerCase();
  return rows.find(({ row }) => row.name.trim().toLowerCase() === name) ?? null;
}

export function settingsOf({ rows }: SettingRows): Settings {
  return parseSettings(rows.map(({ row }) => ({ name: row.name, value: row.value })));
}

/** One row that a form writes. */
export type DeskStep = {
  /** What it is, for a sentence. */
  what: string;
  /** `stands` is what somebody else made of it meanwhile. */
  write: (desk: SchoolDesk, hand: DeskHand) => Promise<{ kind: 'written' } | { kind: 'conflict'; stands: string }>;
};

export type DeskState =
  | { kind: 'ready' }
  | { kind: 'sending' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'diverted'; diversion: Diversion }
  | { kind: 'conflict'; what: string; stands: string };

/**
 * Sends one form of settings. What was typed stays with the form until all of it is kept; sending it again settles on the
 * rows that were written before.
 */
export function useDeskForm(): {
  state: DeskState;
  /** `typed`: the free text in it that is new. Resolves with whether everything is kept. */
  send: (steps: readonly DeskStep[], typed: readonly string[]) => Promise<boolean>;
  changed: () => void;
} {
  const tab = useTab();
  const desk = useDesk();
  const queries = useQueryClient();
  const trace = useTrace();
  const [state, setState] = useState<DeskState>({ kind: 'ready' });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const readAgain = (): Promise<void> =>
    queries.invalidateQueries({ predicate: ({ queryKey }) => shown.some((one) => one === queryKey[0]) });
  const send = async (steps: readonly DeskStep[], typed: readonly string[]): Promise<boolean> => {
    const diversion = belongsToDsl(typed.join('\n'));
    if (diversion !== null) {
      trace(diversion, key);
      setState({ kind: 'diverted', diversion });
      return false;
    }
    setState({ kind: 'sending' });
    const { id, name } = tab.session.person;
    const hand = { key, at: utcOf(tab.now()), person: { id, name } };
    try {
      for (const { what, write } of steps) {
        const written = await write(desk, hand);
        if (written.kind === 'written') continue;
        // So that the next try is made on what stands now.
        await readAgain();
        setState({ kind: 'conflict', what, stands: written.stands });
        return false;
      }
      setState({ kind: 'ready' });
      setKey(crypto.randomUUID());
      await readAgain();
      return true;
    } catch (error) {
      setState({ kind: 'failed', error });
      return false;
    }
  };
  return { state, send, changed: () => setState({ kind: 'ready' }) };
}

/** What is read again after a change. */
const shown = ['desk', 'settings', 'categories', 'places'];

/**
 * What is to be guarded of a text: nothing where it is as it was, or where what stood there would have been sent on too, as
 * a category may have words in its very name that would be a concern in a sentence.
 */
export function freshWords(was: string, becomes: string): string {
  return was === becomes || belongsToDsl(was) !== null ? '' : becomes;
}

/** Sets one setting; `value` as it is to stand. */
export function settingStep(rows: SettingRows, setting: SettingName, value: string): DeskStep {
  const { name } = settingNames[setting];
  return {
    what: name,
    async write(desk, hand) {
      const written = await desk.setValue(name, settingRow(rows, setting), value, hand);
      return written.kind === 'written' ? written : { kind: 'conflict', stands: written.stored.row.value };
    },
  };
}

export type CategoryEdit = Pick<CategoryRow['row'], 'label' | 'words' | 'tell' | 'active'>;
export type PlaceEdit = Pick<PlaceRow['row'], 'label' | 'words' | 'active'>;

export function categoryStep(stored: CategoryRow, edit: CategoryEdit): DeskStep {
  const what = `Category ${stored.row.code}`;
  return {
    what,
    async write(desk, hand) {
      const note = { what, was: categoryInWords(stored.row), becomes: categoryInWords(edit) };
      const written = await desk.changeCategory(stored, { title: edit.label, ...edit }, note, hand);
      return written.kind === 'written' ? written : { kind: 'conflict', stands: categoryInWords(written.stored.row) };
    },
  };
}

export function placeStep(stored: PlaceRow, edit: PlaceEdit): DeskStep {
  const what = `Place ${stored.row.code}`;
  return {
    what,
    async write(desk, hand) {
      const note = { what, was: placeInWords(stored.row), becomes: placeInWords(edit) };
      const written = await desk.changePlace(stored, { title: edit.label, ...edit }, note, hand);
      return written.kind === 'written' ? written : { kind: 'conflict', stands: placeInWords(written.stored.row) };
    },
  };
}

/** What a row of Categories says, in one text. */
function categoryInWords({ label, words, tell, active }: CategoryEdit): string {
  return `${label}. Tells ${tell}.${active ? '' : ' Not offered.'} Words: ${words.split(/\r?\n/).join(', ')}`;
}

function placeInWords({ label, words, active }: PlaceEdit): string {
  return `${label}.${active ? '' : ' Not offered.'} Words: ${words.split(/\r?\n/).join(', ')}`;
}
