/** Where a reply can be sent later: what the chat platform needs, as JSON text made and read in bot/teams only. */
export type Reference = string;

/** What is kept of one entry's card, so that it can be found, changed and shown again. */
export type CardRow = {
  eventId: string;
  key: string;
  list: 'incidents' | 'praise';
  /** The conversation the card stands in. A button pressed anywhere else is refused. */
  conversation: string;
  reference: Reference;
  /** The platform's id of the message that shows the card, or '' before it was sent. */
  activityId: string;
  itemId: string;
  etag: string;
  /** Where saving it puts it: praise drafted in the narrower circle moves to Praise when its author confirms it. */
  confirmAs: 'incidents' | 'praise';
  /** Whether it is known which child it is. */
  resolved: boolean;
  /** The school-local day it was recorded on. */
  day: string;
  /** Whether the card has shrunk to its reference. */
  shrunk: boolean;
  /** The revision and status last known to be written, 0 while nothing is confirmed. */
  revision: number;
  status: string;
  /** Which version of the row this is, when it was read: whoever puts an older one does not undo a newer. */
  version?: string;
};

/** The rows of all cards. */
export type Cards = {
  ofEvent(eventId: string): Promise<readonly CardRow[]>;
  /** Keeps a new row and gives it as it stands; null when there is one already, which is left as it is. */
  begin(row: CardRow): Promise<CardRow | null>;
  /**
   * Keeps the row. What another turn has written meanwhile is not undone: of the entry the newer revision stays, and
   * the id of the message that shows it. Resolves with the row as it stands then.
   */
  put(row: CardRow): Promise<CardRow>;
  /** The rows recorded before that school-local day whose cards still show everything. */
  unshrunkBefore(day: string): Promise<readonly CardRow[]>;
  /** The rows of drafts about nobody yet. */
  unresolved(): Promise<readonly CardRow[]>;
  /** Removes the rows last written before that time. Resolves with how many. */
  sweep(before: Date): Promise<number>;
};
