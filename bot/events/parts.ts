import type { Entry } from '../../src/domain/entry.ts';
import type { Addenda } from '../../src/graph/addenda.ts';
import type { Entries } from '../../src/graph/entries.ts';
import type { EntryReader } from '../../src/graph/entry-reader.ts';
import type { PlanScripts } from '../../src/graph/plan-scripts.ts';
import type { UtcTime } from '../../src/domain/school-time.ts';
import type { Shown } from '../cards/event-card.ts';
import type { Log } from '../log.ts';
import type { Notices } from '../notices/notices.ts';
import type { Desk } from '../records/desk.ts';
import type { ReleaseTable } from '../records/release-table.ts';
import type { CardRow, Reference, Tables } from '../records/tables.ts';
import type { Diversion } from '../../src/domain/safeguarding.ts';
import type { School } from '../school-cache.ts';
import type { Inbound } from '../talk/inbound.ts';

/** What the work on events needs from outside. */
export type EventParts = {
  desk: Desk;
  entries: Pick<Entries, 'read'>;
  reader: EntryReader;
  addenda: Addenda;
  scripts: Pick<PlanScripts, 'newest'>;
  tables: Tables;
  /** Tells members of staff something in their own chats. */
  notices: Notices;
  /** Changes a card that stands in a chat already. */
  changeCard: ChangeCard;
  /** What safeguarding leads have let through. */
  releases: ReleaseTable;
  weekly: Weekly;
  log: Log;
  /** The school's lists read again, if that is quick: for a name nobody on the copy has. */
  newer: () => Promise<School | null>;
  /** The school's time now. */
  now: () => UtcTime;
};

/** Changes the card of an event, outside a turn. */
export type ChangeCard = (where: Pick<CardRow, 'reference' | 'activityId'>, shown: Shown) => Promise<void>;

/** What is said and pressed about the leaders' weekly summary; null where it is about something else. */
export type Weekly = {
  hear(inbound: Inbound, place: Place, school: School): Promise<Reply | null>;
  press(
    data: unknown,
    by: Omit<Inbound, 'text' | 'carries'>,
    school: School,
    onDivert: (diversion: Diversion) => Promise<void>,
  ): Promise<Reply | null>;
};

/** Where somebody is writing: the conversation, and how to answer there later. */
export type Place = { conversation: string; reference: Reference };

/** What the bot answers. A card says where its message id is to be kept once it was sent. */
export type Reply =
  | { kind: 'text'; text: string }
  | {
      kind: 'card';
      shown: Shown;
      /** The message to change, or '' to send a new one. */
      replaces: string;
      /** Resolves with the card again when what it shows was changed while it was on its way. */
      sent: (activityId: string) => Promise<Reply | void>;
      /** The entries the card shows as they are stored, where they were at hand. */
      entries?: readonly Entry[];
    };

export type { School };

export function text(words: string): Reply {
  return { kind: 'text', text: words };
}
