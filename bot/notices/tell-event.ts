// Who is told of an event: from its draft on, and again only where a change makes it matter to more people.
import { askedWhetherHeld, tellsOf } from '../../src/domain/event-tells.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { dayOf } from '../../src/domain/local-time.ts';
import { toLocal } from '../../src/domain/school-time.ts';
import type { StaffMember } from '../../src/domain/staff.ts';
import { classTeam, dslChain, leaderChain, yearLeads } from '../../src/domain/who-is-told.ts';
import type { EventParts, School } from '../events/parts.ts';
import { noticeKinds, type NoticeKind, type NoticeRow } from '../records/notice-table.ts';
import type { NewNotice } from './notices.ts';

/** How long a leader has to press Seen before the next is told. Milliseconds. */
const patience = 5 * 60_000;

type Telling = Pick<NewNotice, 'slot' | 'kind' | 'patience'> & { people: readonly StaffMember[] };

/**
 * Tells whoever is to know of the event as its entries stand, and nobody twice. An event that was taken back is taken
 * back from those who were told. Resolves with its notices as they stand then; never rejects for a notice's sake.
 */
export async function tellOfEvent(
  eventId: string,
  entries: readonly Entry[],
  school: School,
  parts: EventParts,
): Promise<readonly NoticeRow[]> {
  try {
    const stands = await parts.notices.ofEvent(eventId);
    const [first] = entries;
    if (first === undefined || entries.every(({ row }) => row.status === 'withdrawn')) {
      // What was withdrawn to stand in the other list is not taken back.
      if (entries.every(({ row }) => row.withdrawnBecause !== 'moved')) await parts.notices.takeBack(eventId);
      return [];
    }
    const fresh = tellingsOf(entries, school, parts).filter((telling) => isFresh(telling, stands));
    if (fresh.length === 0) return stands;
    await Promise.all(fresh.map((telling) => parts.notices.tell(noticeOf(telling, eventId, first, stands))));
    return await parts.notices.ofEvent(eventId);
  } catch (error) {
    parts.log.error('notices not read', error, { event: eventId });
    return [];
  }
}

/**
 * Somebody is not sure whether a child was held: one leader is asked to look at it with them. It is not urgent, so nobody
 * is next; and where a leader was told of the event already, that leader looks at it anyway.
 */
export async function askLeader(
  eventId: string,
  entries: readonly Entry[],
  school: School,
  parts: EventParts,
): Promise<void> {
  const [first] = askedWhetherHeld(entries);
  if (first === undefined) return;
  const stands = await parts.notices.ofEvent(eventId);
  const people = stands.some(isNow) ? [] : leaderChain(school.settings, school.staff, today(parts));
  const telling = { slot: 'ask a leader', kind: 'ask a leader', patience: 0, people } as const;
  await parts.notices.tell(noticeOf(telling, eventId, first, stands));
}

/** Whether the notice is one that asks for Seen at once. */
export function isNow({ kind }: NoticeRow): boolean {
  return kind === 'leader now' || kind === 'DSL now';
}

function tellingsOf(entries: readonly Entry[], school: School, parts: EventParts): readonly Telling[] {
  const { now, classes, years } = tellsOf(entries, school.categories);
  const { settings, staff } = school;
  const day = today(parts);
  const leaders = leaderChain(settings, staff, day);
  switch (now) {
    case 'leader now':
      return [{ slot: now, kind: now, patience, people: leaders }];
    case 'DSL now':
      // As staff are told it of themselves: the lead, the deputies, then any leader.
      return [{ slot: now, kind: now, patience, people: [...dslChain(settings, staff, day), ...leaders] }];
    case null:
      return [
        ...classes.flatMap((name) => classTeam(name, staff, day).map((person) => one('class team', person))),
        ...years.flatMap((year) => yearLeads(year, school, day).map((person) => one('year lead', person))),
      ];
    default:
      return now satisfies never;
  }
}

/** Several people who are told side by side have a notice each. */
function one(kind: 'class team' | 'year lead', person: StaffMember): Telling {
  return { slot: `${kind} ${person.key}`, kind, patience: 0, people: [person] };
}

/** Nobody is told again of what they know, nor less urgently of what was told more urgently. */
function isFresh({ slot, kind, people }: Telling, stands: readonly NoticeRow[]): boolean {
  if (stands.some((row) => row.slot === slot || rank(row.kind) > rank(kind))) return false;
  if (people.length !== 1) return true;
  return !stands.some(({ sent }) => sent.some(({ id }) => id === people[0]?.id));
}

function rank(kind: NoticeKind): number {
  return kind === 'ask a leader' ? -1 : noticeKinds.indexOf(kind);
}

function noticeOf(
  { slot, kind, patience: wait, people }: Telling,
  eventId: string,
  { row }: Entry,
  stands: readonly NoticeRow[],
): NewNotice {
  const know = new Set(stands.flatMap(({ sent }) => sent.map(({ id }) => id)));
  const fresh = people.filter(
    ({ id, key }, index) => !know.has(id) && people.findIndex((person) => person.key === key) === index,
  );
  const chain = fresh.map(({ id, name }) => ({ id, name }));
  const sender = { senderId: row.authorId, senderName: row.authorName, fromDevice: row.seenById !== '' };
  return { eventId, slot, kind, ...sender, chain, patience: wait };
}

function today({ now }: EventParts): string {
  return dayOf(toLocal(now()));
}
