// The day's unfinished notes come back to their authors, one after another, at the end of the author's own school day.
import type { Entry } from '../../src/domain/entry.ts';
import { type ComingBack, comingBack, type DayBack, dayIsOver } from '../../src/domain/bring-back.ts';
import { nextField } from '../../src/domain/finishing.ts';
import { dayOf } from '../../src/domain/local-time.ts';
import { addDays, toLocal, toUtc } from '../../src/domain/school-time.ts';
import { aside, card, line } from '../cards/card.ts';
import { eventCard, type Shown } from '../cards/event-card.ts';
import { finishCard } from '../cards/finish-card.ts';
import type { Chore } from '../chores.ts';
import { viewOf } from '../events/event-view.ts';
import { rememberQuestion } from '../events/card-rows.ts';
import type { EventParts } from '../events/parts.ts';
import type { CardRow } from '../records/tables.ts';
import type { CameBack } from '../records/threads.ts';
import type { School, SchoolCache } from '../school-cache.ts';
import { broughtBack, movedDown, moreWait } from '../talk/finish-sentences.ts';
import { pendingMinutes } from '../talk/inbound.ts';

/** How often it is looked whether anything is due, and how long reading what was recorded may take. Milliseconds. */
const every = 60_000;
const readLimit = 20_000;

/** How far back something recorded today may have happened. Days. */
const reach = 14;

export function bringBackChore(parts: EventParts, cache: Pick<SchoolCache, 'current'>): Chore {
  return {
    async run() {
      const school = cache.current();
      if (school !== null) parts.log.info('notes brought back', { notes: await bringBack(school, parts) });
      return every;
    },
    afterFailure: every,
  };
}

/** Brings back what is due to everybody, or to one author. Resolves with how many cards were sent. */
export async function bringBack(school: School, parts: EventParts, onlyTo?: string): Promise<number> {
  const now = toLocal(parts.now());
  const today = dayOf(now);
  const { staff, days, settings } = school;
  const day: DayBack = { staff, days, closes: settings.timetable.closes, now };
  const over = dayIsOver(day);
  if (onlyTo === undefined ? over.size === 0 : !over.has(onlyTo)) return 0;
  const rows = (await parts.tables.cards.unshrunkBefore(addDays(today, 1))).filter((row) => row.day === today);
  if (rows.length === 0) return 0;
  const window = [toUtc(`${addDays(today, -reach)}T00:00`), toUtc(`${addDays(today, 2)}T00:00`)] as const;
  const { entries } = await parts.reader.within('incidents', ...window, AbortSignal.timeout(readLimit));
  const known = new Set(rows.map(({ eventId }) => eventId));
  const due = comingBack(entries, day).filter(({ eventId }) => known.has(eventId));
  const authors = [...new Set(due.map(({ authorId }) => authorId))].filter(
    (id) => onlyTo === undefined || id === onlyTo,
  );
  let sent = 0;
  for (const author of authors) {
    const own = due.filter(({ authorId }) => authorId === author);
    if (await bringNext(own, { rows, entries, today, school }, parts)) sent += 1;
  }
  return sent;
}

type Day = { rows: readonly CardRow[]; entries: readonly Entry[]; today: string; school: School };

/** The next of one author's, unless the one before still waits or they are in the middle of something. */
async function bringNext(own: readonly ComingBack[], day: Day, parts: EventParts): Promise<boolean> {
  const { threads, pending, claims } = parts.tables;
  const conversation = day.rows.find(({ eventId }) => eventId === own[0]?.eventId)?.conversation ?? '';
  const stood = await threads.cameBack(conversation);
  const none: CameBack = { day: day.today, keys: [], isOpen: false, isOver: false };
  const before = stood?.day === day.today ? stood : none;
  const stillOpen = before.isOpen && own.some(({ key }) => key === before.keys.at(-1));
  if (before.isOver || stillOpen) return false;
  const waiting = own.filter(({ key }) => !before.keys.includes(key));
  const [next] = waiting;
  if (next === undefined || isAsking(await pending.of(conversation), parts.now())) return false;
  const claim = `came back ${next.key}`;
  if (!(await claims.once(claim))) {
    // It came back before, perhaps through another instance: the next one has its turn in the next round.
    await threads.setCameBack(conversation, { ...before, keys: [...before.keys, next.key] });
    return false;
  }
  if (!(await bring(next, waiting.length - 1, day, parts))) {
    await claims.release(claim);
    return false;
  }
  const keys = [...before.keys, next.key];
  await threads.setCameBack(conversation, { day: day.today, keys, isOpen: true, isOver: false });
  return true;
}

function isAsking(open: { askedAt: string } | null, now: string): boolean {
  return open !== null && Date.parse(now) - Date.parse(open.askedAt) < pendingMinutes * 60_000;
}

async function bring(back: ComingBack, more: number, day: Day, parts: EventParts): Promise<boolean> {
  const rows = day.rows.filter(({ eventId }) => eventId === back.eventId);
  const entries = day.entries.filter(({ row }) => row.eventId === back.eventId);
  const note = [broughtBack[back.why], ...(more > 0 ? [moreWait(more)] : [])].join(' ');
  const made = cardFor(back, rows, entries, note, day.school);
  const [first] = rows;
  if (made === null || first === undefined) return false;
  const sent = await parts.notices.sendTo(back.authorId, made.shown);
  if (sent.kind !== 'sent') return false;
  const { reference, activityId } = sent;
  const old = rows.find((row) => row.activityId !== '');
  await Promise.all(rows.map((row) => parts.tables.cards.put({ ...row, reference, activityId })));
  await made.remember(first.conversation, parts);
  if (old !== undefined) await parts.changeCard(old, goneDown(entries));
  return true;
}

type Made = { shown: Shown; remember: (conversation: string, parts: EventParts) => Promise<void> };

/** A draft that still needs its child or is praise is shown as it was; everything else begins with the first question. */
function cardFor(
  { eventId, key, why }: ComingBack,
  rows: readonly CardRow[],
  entries: readonly Entry[],
  note: string,
  school: School,
): Made | null {
  const entry = entries.find(({ row }) => row.key === key);
  if (entry?.list !== 'incidents') return null;
  const live = rows.filter(({ status }) => status !== 'withdrawn');
  const field = nextField(entry.row, null);
  const isSimple = live.every(({ resolved, confirmAs }) => resolved && confirmAs === 'incidents');
  if (field === null || !isSimple) {
    const view = viewOf(eventId, entries, school, note);
    return {
      shown: eventCard(view),
      remember: (conversation, parts) => rememberQuestion(view, { conversation, at: parts.now() }, parts),
    };
  }
  return {
    shown: finishCard({ eventId, key, field, entry, isDraft: why === 'draft', notes: [note] }),
    remember: (conversation, { tables, now }) =>
      tables.pending.ask(conversation, { eventId, key, question: `finish ${field}`, askedAt: now() }),
  };
}

function goneDown(entries: readonly Entry[]): Shown {
  const references = [...new Set(entries.map(({ row }) => row.title))].join(', ');
  return { card: card([line(movedDown), aside(`Reference ${references}`)]), summary: movedDown };
}
