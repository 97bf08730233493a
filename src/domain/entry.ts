import type { LocalDay } from './local-time.ts';
import type { UtcTime } from './school-time.ts';
import type { HeldAnswer, Kind, Role, Status, YearGroup } from './vocabulary.ts';

/** Why an entry was withdrawn. `moved`: it stands in the other list under the same key. */
export const withdrawnReasons = ['undone', 'moved', 'wrong child', 'other'] as const;
export type WithdrawnReason = (typeof withdrawnReasons)[number];

/** What incidents and praise have in common: one child in one event. Text is '' where nothing was said. */
export type Moment = {
  /** Short reference for people, without a name: `R-20261117-0412`. Not unique; the key is. */
  title: string;
  /** 64 hex characters, the same however often the same message arrives. */
  key: string;
  /** Rises by one with each change; a draft is 1. */
  revision: number;
  status: Status;
  withdrawnBecause: WithdrawnReason | '';
  /** The same for every child in one event. */
  eventId: string;
  /** Empty while nobody has said which child it was. */
  pupilId: string;
  pupilName: string;
  className: string;
  yearGroup: YearGroup | '';
  category: string;
  occurredAt: UtcTime;
  recordedAt: UtcTime;
  occurredOn: LocalDay;
  place: string;
  /** As typed, or the sentence of praise. At most 2,000 characters. */
  words: string;
  authorId: string;
  authorName: string;
  /** Who saw it, when that is somebody other than the author. */
  seenById: string;
  seenByName: string;
};

/** An entry of the Incidents list: what happened, and later what was understood and done about it. */
export type Incident = Moment & {
  kind: Kind | '';
  role: Role;
  before: string;
  adultsDid: string;
  whatHelped: string;
  whatDidNot: string;
  childSaid: string;
  minutesOut: number | null;
  held: HeldAnswer;
  injury: boolean;
  planVersion: string;
  planFollowed: string;
  educational: string;
  protective: string;
  freedomReturns: string;
  repair: string;
  familyToldBy: string;
  familyToldAt: UtcTime;
  familyToldHow: string;
  policyVersion: string;
  handedTo: string;
  handedAt: UtcTime;
  handedBy: string;
  /** Who let it pass after it had been sent on to the safeguarding lead, or ''. */
  releasedBy: string;
};

/** An entry of the Praise list. */
export type Praise = Moment & {
  shareWithFamily: boolean;
  sharedAt: UtcTime;
};

/** An entry together with the list it stands in. */
export type Entry = { list: 'incidents'; row: Incident } | { list: 'praise'; row: Praise };

/** The longest text an entry keeps. */
export const wordsLimit = 2000;

/** The short reference people say: the school day and the last four digits of the key taken as a number. */
export function referenceOf(key: string, day: LocalDay): string {
  const tail = BigInt(`0x${key}`) % 10_000n;
  return `R-${day.replaceAll('-', '')}-${tail.toString().padStart(4, '0')}`;
}

/** The parts of an incident that nobody has filled in yet. */
export const untold = {
  before: '',
  adultsDid: '',
  whatHelped: '',
  whatDidNot: '',
  childSaid: '',
  minutesOut: null,
  planVersion: '',
  planFollowed: '',
  educational: '',
  protective: '',
  freedomReturns: '',
  repair: '',
  familyToldBy: '',
  familyToldAt: '',
  familyToldHow: '',
  policyVersion: '',
  handedTo: '',
  handedAt: '',
  handedBy: '',
  releasedBy: '',
} as const satisfies Partial<Incident>;
