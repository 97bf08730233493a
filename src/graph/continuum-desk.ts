// What leaders set about the continuum: its bands, and who decides. Each change is said in Changes first.
import { type Band, starterBands } from '../domain/continuum/bands.ts';
import { formatWhoDecides, type WhoDecides } from '../domain/continuum/who-decides.ts';
import { createOnce, type Sites } from './entries.ts';
import type { Graph } from './graph.ts';
import { itemsOf, type Read, type Stored } from './items.ts';
import { keyOf } from './key-of.ts';
import { lists } from './lists.ts';
import type { DeskHand, DeskNote } from './school-desk.ts';

export type BandRow = Stored<typeof lists.bands>;
export type DecidersRow = Stored<typeof lists.continuumDeciders>;

/** Every call rejects with a GraphFault only: `changed` when somebody else wrote to the same row meanwhile. */
export type ContinuumDesk = {
  bands(signal?: AbortSignal): Promise<Read<typeof lists.bands>>;
  /** Writes what differs, row by row; the same form sent again settles on the same rows. */
  saveBands(stored: readonly BandRow[], wanted: readonly Band[], hand: DeskHand): Promise<void>;
  deciders(signal?: AbortSignal): Promise<DecidersRow | null>;
  saveDeciders(stored: DecidersRow | null, who: WhoDecides, hand: DeskHand): Promise<void>;
};

export function continuumDesk(graph: Graph, sites: Sites): ContinuumDesk {
  const bands = itemsOf(graph, sites.staff, lists.bands);
  const deciders = itemsOf(graph, sites.pastoral, lists.continuumDeciders);
  const log = itemsOf(graph, sites.leaders, lists.changes);

  async function tell(note: DeskNote, { key, at, person }: DeskHand): Promise<void> {
    const row = { title: note.what, key: await keyOf(key, note.what, note.was, note.becomes), ...note, at };
    await createOnce(log, { ...row, authorId: person.id, authorName: person.name }, {});
  }

  return {
    bands: (signal) => bands.all(signal),
    async saveBands(stored, wanted, hand) {
      for (const band of wanted) {
        const stands = stored.find(({ row }) => row.code === band.code);
        const was = stands?.row ?? starterBands.find(({ code }) => code === band.code);
        const becomes = inWords(band);
        if (stands !== undefined && inWords({ ...stands.row, order: stands.row.order ?? 0 }) === becomes) continue;
        const before = was === undefined ? '' : inWords({ ...was, order: was.order ?? 0 });
        if (before !== becomes) await tell({ what: `Band ${band.code}`, was: before, becomes }, hand);
        if (stands === undefined) {
          await createOnce(bands, { title: band.label, key: await keyOf('band', band.code), ...band }, {});
        } else await bands.patch(stands.itemId, stands.etag, { title: band.label, ...band });
      }
    },
    async deciders(signal) {
      const { rows } = await deciders.all(signal);
      return rows[0] ?? null;
    },
    async saveDeciders(stored, who, hand) {
      const value = formatWhoDecides(who);
      if ((stored?.row.value ?? '') === value) return;
      await tell({ what: 'Who decides on the continuum', was: stored?.row.value ?? '', becomes: value }, hand);
      if (stored !== null) await deciders.patch(stored.itemId, stored.etag, { value });
      else await createOnce(deciders, { title: 'Who decides', key: await keyOf('continuum deciders'), value }, {});
    },
  };
}

/** What a band says, in one text. */
function inWords({ label, meaning, order, active }: Band): string {
  return active ? `${order}. ${label}: ${meaning}` : `${label} (taken out)`;
}
