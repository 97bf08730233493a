// One message, from what was typed to what is answered.
import { belongsToDsl, type Diversion } from '../src/domain/safeguarding.ts';
import { toLocal } from '../src/domain/school-time.ts';
import { offerAmend } from './amending/amend.ts';
import { typeChild } from './events/choose-child.ts';
import { offerForm, parseDevicePress, takeDevicePress } from './events/device.ts';
import { draftEvent } from './events/draft-event.ts';
import { type EventParts, type Place, type Reply, text } from './events/parts.ts';
import { parsePress, takePress } from './events/press.ts';
import { again, readBack } from './events/write-event.ts';
import { typeFinish } from './finishing/finish-event.ts';
import { askJoin } from './joining/ask-join.ts';
import { type Joiner, parseJoinPress, takeJoinPress, typeJoin } from './joining/take-join.ts';
import { eventIdOf } from './keys.ts';
import { diversionIn, takeLaterPress } from './later-press.ts';
import { parseNotePress, showNotes, takeNotePress } from './notes/my-notes.ts';
import { notHere as planNotHere } from './plans/plan-sentences.ts';
import { answerWhichPlan, parsePlanPress, planNamed, showPlan, takePlanPress } from './plans/plan-turn.ts';
import { answerNotice, parseNoticePress } from './notices/answer-notice.ts';
import { leaveTrace } from './notices/leave-trace.ts';
import { passReleased } from './notices/release.ts';
import { textToGuard } from './notices/released-words.ts';
import type { Reading } from '../src/domain/reading/reading.ts';
import type { School } from './school-cache.ts';
import { type Answer, answer, type Turn } from './talk/answer.ts';
import { fieldAsked, type Inbound, type Pending, pendingMinutes } from './talk/inbound.ts';
import * as say from './talk/sentences.ts';
import { thenOfferWording } from './wording/offer-wording.ts';

/** Answers one message of a member of staff. */
export async function takeTurn(inbound: Inbound, place: Place, school: School, parts: EventParts): Promise<Reply> {
  const weekly = await parts.weekly.hear(inbound, place, school);
  if (weekly !== null) return weekly;
  const pending = await openQuestion(inbound, parts);
  const turn = await sameChild(answer(inbound, pending, school), pending, inbound, parts);
  const plan = planNamed(inbound, turn, school);
  if (plan !== null) return showPlan(plan, inbound, school, parts);
  const asked = await askJoin(inbound, turn, joinerOf(inbound, place, school, parts));
  if (asked !== null) return asked;
  switch (turn.kind) {
    case 'say':
      return text(turn.text);
    case 'divert': {
      const passed = await passReleased(inbound, turn, pending, school, parts);
      if (passed !== null)
        return draftTurn({ ...inbound, releasedBy: passed.releasedBy }, passed.turn.reading, place, school, parts);
      await leaveTrace(inbound, turn.diversion, school, parts);
      return text(turn.text);
    }
    case 'draft':
      return draftTurn(inbound, turn.reading, place, school, parts);
    case 'notes':
      return showNotes(inbound.author, school, parts);
    case 'answer':
      if (turn.pending.question === 'which plan')
        return answerWhichPlan(inbound.text, turn.pending, inbound, school, parts);
      return takeAnswer(inbound, turn.pending, turn.answer, place, school, parts);
    default:
      return turn satisfies never;
  }
}

async function draftTurn(
  inbound: Inbound,
  reading: Reading,
  place: Place,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  const known = await withNames(inbound, reading, school, parts);
  const reply = await draftEvent(inbound, known.reading, known.school, place, parts);
  // Praise for certain is saved at once.
  const eventId = eventIdOf(inbound.conversation, inbound.id);
  if (reply.kind === 'card') await parts.tables.threads.setLast(inbound.conversation, { eventId, at: inbound.at });
  return thenOfferWording(reply, eventId, inbound.author, known.school, parts);
}

/** A name that nobody has may be a child who came today: the roster is looked at again before anything is asked. */
async function withNames(
  { text: typed, at, releasedBy }: Inbound,
  reading: Reading,
  school: School,
  parts: EventParts,
): Promise<{ reading: Reading; school: School }> {
  if (!reading.children.some(({ who }) => who.kind === 'none' && who.typed !== '')) return { reading, school };
  const newer = await parts.newer();
  if (newer === null || newer.readAt === school.readAt) return { reading, school };
  return { reading: newer.read(typed, toLocal(at), releasedBy !== undefined), school: newer };
}

/** Answers a message typed on a shared device: with help, whom to see, or the form, never with a child's name. */
export async function takeDeviceTurn(inbound: Inbound, school: School, parts: EventParts): Promise<Reply> {
  const turn = answer(inbound, null, school);
  if (turn.kind === 'divert') {
    await leaveTrace(inbound, turn.diversion, school, parts);
    return text(turn.text);
  }
  if (planNamed(inbound, turn, school) !== null) return text(planNotHere);
  return turn.kind === 'say'
    ? text(turn.text)
    : offerForm(inbound.author, turn.kind === 'draft' ? inbound.text : '', school, parts);
}

/** What a form leads to: an answer, or the form again with what is missing. */
export type FormTurn = { kind: 'reply'; reply: Reply } | { kind: 'again'; note: string };

/** Takes what was written into a form as a message of its own: it answers no open question. */
export async function takeFormTurn(
  inbound: Inbound,
  place: Place,
  school: School,
  parts: EventParts,
): Promise<FormTurn> {
  const turn = answer(inbound, null, school);
  if (turn.kind === 'divert') {
    const passed = await passReleased(inbound, turn, null, school, parts);
    if (passed === null) {
      await leaveTrace(inbound, turn.diversion, school, parts);
      return { kind: 'reply', reply: text(turn.text) };
    }
    const released = { ...inbound, releasedBy: passed.releasedBy };
    return { kind: 'reply', reply: await draftTurn(released, passed.turn.reading, place, school, parts) };
  }
  if (turn.kind !== 'draft') return { kind: 'again', note: turn.kind === 'say' ? turn.text : say.unclear };
  return { kind: 'reply', reply: await draftTurn(inbound, turn.reading, place, school, parts) };
}

/** Whom to see, when text that somebody else wrote and a form would show belongs to the DSL; otherwise null. */
export async function takeOffered(
  words: string,
  inbound: Inbound,
  school: School,
  parts: EventParts,
): Promise<string | null> {
  const diversion = belongsToDsl(words, school.settings.safeguardingWords);
  if (diversion === null) return null;
  await leaveTrace(inbound, diversion, school, parts);
  return say.divert(school.settings);
}

/** Does what was pressed on a card: one of an event's, or the card of somebody's own notes. */
export async function takeButton(
  data: unknown,
  pressed: Omit<Inbound, 'text' | 'carries'>,
  place: Place,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  const weekly = await parts.weekly.press(data, pressed, school, (diversion) =>
    leaveTrace(pressed, diversion, school, parts),
  );
  if (weekly !== null) return weekly;
  const device = pressed.author.kind === 'device';
  const notice = device ? null : parseNoticePress(data);
  if (notice !== null) return answerNotice(notice, pressed.author, school, parts);
  const toDsl = async (diversion: Diversion): Promise<Reply> => {
    await leaveTrace(pressed, diversion, school, parts);
    return text(say.divert(school.settings));
  };
  // Before anything is understood of it: whatever the card was, and whatever field it came in.
  const found = belongsToDsl(await textToGuard(data, parts), school.settings.safeguardingWords);
  if (found !== null) return toDsl(found);
  const press = device ? parseDevicePress(data) : parsePress(data);
  if (press !== null) {
    if ('event' in press) {
      const reply = await takePress(press, place, school, parts);
      return press.verb === 'save' ? thenOfferWording(reply, press.event, pressed.author, school, parts) : reply;
    }
    return takeDevicePress(press, pressed, pressed.author, school, parts);
  }
  if (device) return text(say.unknownButton);
  const plan = parsePlanPress(data);
  if (plan !== null) return takePlanPress(plan, pressed, school, parts);
  const note = parseNotePress(data);
  if (note !== null) return takeNotePress(note, pressed.author, school, parts, toDsl);
  const join = parseJoinPress(data);
  if (join !== null) return takeJoinPress(join, joinerOf(pressed, place, school, parts));
  const later = await takeLaterPress(data, pressed, place, school, parts, toDsl);
  return later ?? text(say.unknownButton);
}

/** Answers an edited message; null where nothing has to be said. What is new in it is checked before anything else. */
export async function takeEdited(
  inbound: Inbound,
  stamp: string,
  school: School,
  parts: EventParts,
): Promise<Reply | null> {
  const diversion = diversionIn(inbound.text, school, parts);
  if (diversion === null) return offerAmend(inbound, stamp, school, parts);
  await leaveTrace(inbound, diversion, school, parts);
  return text(say.divert(school.settings));
}

function joinerOf(by: Omit<Inbound, 'text' | 'carries'>, place: Place, school: School, parts: EventParts): Joiner {
  return {
    ...{ author: by.author, place, school, parts },
    diversionIn: (words) => diversionIn(words, school, parts),
    async toDsl(diversion) {
      await leaveTrace(by, diversion, school, parts);
      return text(say.divert(school.settings));
    },
  };
}

async function openQuestion({ conversation, at, scope }: Inbound, { tables }: EventParts): Promise<Pending | null> {
  if (scope !== 'personal') return null;
  const pending = await tables.pending.of(conversation);
  if (pending === null) return null;
  const minutes = (Date.parse(at) - Date.parse(pending.askedAt)) / 60_000;
  return minutes <= pendingMinutes ? pending : null;
}

/** Asked what a child was seen doing, people name the child again: that is the answer, not a second event. */
async function sameChild(
  turn: Turn,
  pending: Pending | null,
  { text: typed }: Inbound,
  parts: EventParts,
): Promise<Turn> {
  if (turn.kind !== 'draft' || pending?.question !== 'what seen') return turn;
  const [mention, ...more] = turn.reading.children.filter(({ role }) => role === 'did');
  const row = (await parts.tables.cards.ofEvent(pending.eventId)).find(({ key }) => key === pending.key);
  const entry = row === undefined ? null : await readBack(row, parts);
  const same = mention?.who.kind === 'one' && mention.who.pupil.id === entry?.row.pupilId && more.length === 0;
  if (!same || turn.reading.act !== 'praise') return turn;
  return { kind: 'answer', pending, answer: { kind: 'typed', text: typed, reading: turn.reading } };
}

async function takeAnswer(
  inbound: Inbound,
  { eventId, key, question, askedBy = '' }: Pending,
  given: Answer,
  place: Place,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  const { id, text: typed, author } = inbound;
  const save = async (seen: string): Promise<Reply> => {
    const reply = await takePress({ verb: 'save', event: eventId, category: '', seen }, place, school, parts);
    return thenOfferWording(reply, eventId, author, school, parts);
  };
  const answered = `answered ${eventIdOf(place.conversation, id)}`;
  if (given.kind === 'held') {
    const reply = await takePress({ verb: 'held', event: eventId, ...given.held }, place, school, parts);
    // Delivered again, the same "yes" is no Save.
    await parts.tables.claims.once(answered);
    return reply;
  }
  if (given.kind === 'join') {
    const joined = await typeJoin(eventId, given.add, joinerOf(inbound, place, school, parts));
    // Delivered again, the same "yes" is no Save of the note it was added to.
    await parts.tables.claims.once(answered);
    return joined;
  }
  if (given.kind !== 'typed' && (await parts.tables.claims.taken(answered)))
    return takePress({ verb: 'show', event: eventId }, place, school, parts);
  if (given.kind === 'undo') return takePress({ verb: 'undo', event: eventId }, place, school, parts);
  if (given.kind === 'save') return save('');
  const field = fieldAsked(question);
  if (field !== null) {
    const by = { place, authorId: author.id, messageId: id, school, parts };
    return typeFinish({ eventId, key, field, askedBy }, typed, by);
  }
  if (question === 'what seen') return save(typed);
  if (question === 'held') return again(await parts.tables.cards.ofEvent(eventId), say.heldAgain, place, school, parts);
  const rows = await parts.tables.cards.ofEvent(eventId);
  return typeChild(rows, { key, typed }, place, school, parts);
}
