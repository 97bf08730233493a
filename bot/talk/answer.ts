// What to make of one message: a plain function of the message, the open question and the school.
import { isRecorded, recordedMentions } from '../../src/domain/draft.ts';
import type { Pupil } from '../../src/domain/pupil.ts';
import type { Reader } from '../../src/domain/reading/make-reader.ts';
import type { Reading } from '../../src/domain/reading/reading.ts';
import { belongsToDsl, type Diversion } from '../../src/domain/safeguarding.ts';
import { toLocal } from '../../src/domain/school-time.ts';
import { wordsLimit } from '../../src/domain/entry.ts';
import { missingForRecording, type Settings } from '../../src/domain/settings.ts';
import { type HeldReply, parseHeld } from './held-reply.ts';
import { fieldAsked, type Inbound, type Pending } from './inbound.ts';
import * as say from './sentences.ts';

/** What the talk needs to know of the school. */
export type TalkSchool = { settings: Settings; read: Reader };

/** What is to be done about a message. Only `draft`, `divert` and `answer` write anything. */
export type Turn =
  /** `reading`: of a message from which nothing could be made by itself. */
  | { kind: 'say'; text: string; reading?: Reading }
  | { kind: 'divert'; text: string; diversion: Diversion }
  | { kind: 'draft'; reading: Reading }
  /** The author's own entries of today. */
  | { kind: 'notes' }
  | { kind: 'answer'; pending: Pending; answer: Answer };

/** An answer to the open question, by typing. */
export type Answer =
  | { kind: 'held'; held: HeldReply }
  | { kind: 'save' }
  | { kind: 'undo' }
  /** Whether the message asked about belongs to the note before. */
  | { kind: 'join'; add: boolean }
  | { kind: 'typed'; text: string; reading: Reading };

const greetings = /^(help|hi|hello|hiya|hey|good (morning|afternoon)|\?|menu|start)[\s!.?]*$/i;
const notes = /^(show )?(me )?my (notes|entries)( of)?( today)?[\s!.?]*$/i;
const yes = /^(save|yes|y|yep|yeah|ok|okay|correct|right|that['’]?s right|👍)[\s!.]*$/iu;
const no = /^(undo|no|n|nope|cancel|delete|wrong|take (it|that) back)[\s!.]*$/i;

/**
 * Decides one message. The safeguarding check comes before anything is read, kept or asked. `released`: a safeguarding
 * lead has let this sender's next message of that kind pass.
 */
export function answer(inbound: Inbound, pending: Pending | null, school: TalkSchool, released = false): Turn {
  const diversion = released ? null : belongsToDsl(inbound.text, school.settings.safeguardingWords);
  if (diversion !== null) {
    const text = inbound.scope === 'personal' ? say.divert(school.settings) : say.inChannel;
    return { kind: 'divert', text, diversion };
  }
  if (greetings.test(inbound.text)) return { kind: 'say', text: say.help };
  if (inbound.scope !== 'personal') return { kind: 'say', text: say.inChannel };
  if (inbound.carries !== 'nothing') return { kind: 'say', text: say.notTaken(inbound.carries, school.settings) };
  if (notes.test(inbound.text)) return { kind: 'notes' };
  const add = pending?.question === 'join' ? joinAnswer(inbound.text) : null;
  if (pending !== null && add !== null) return { kind: 'answer', pending, answer: { kind: 'join', add } };
  // "No" answers whether the plan was followed; it takes nothing back.
  const held = pending?.question === 'held' ? parseHeld(inbound.text) : null;
  if (pending !== null && held !== null) return { kind: 'answer', pending, answer: { kind: 'held', held } };
  const isOther = pending !== null && (pending.question === 'join' || fieldAsked(pending.question) !== null);
  const short = pending === null || isOther ? null : shortAnswer(inbound.text);
  if (pending !== null && short !== null) return { kind: 'answer', pending, answer: short };
  if (!hasWords(inbound.text)) return { kind: 'say', text: inbound.text === '' ? say.empty : say.unclear };
  const missing = missingForRecording(school.settings);
  if (missing.length > 0) return { kind: 'say', text: say.settingsMissing(missing) };
  if (inbound.text.length > wordsLimit) return { kind: 'say', text: say.tooLong };
  return decide(inbound, pending, school, released);
}

function decide(inbound: Inbound, pending: Pending | null, school: TalkSchool, released: boolean): Turn {
  const reading = school.read(inbound.text, toLocal(inbound.at), released);
  // The word list looks at the words; the reader may see what they add up to. Either is enough.
  if (reading.act === 'divert')
    return { kind: 'divert', text: say.divert(school.settings), diversion: { kind: 'adult' } };
  if (pending !== null && !standAside.includes(pending.question) && !isWholeEvent(reading)) {
    return { kind: 'answer', pending, answer: { kind: 'typed', text: inbound.text, reading } };
  }
  if (reading.act === 'help') return { kind: 'say', text: say.help };
  if (!isRecorded(reading.act)) return { kind: 'say', text: say.unclear, reading };
  return { kind: 'draft', reading };
}

/** Questions that any longer message leaves as they are: it is about something else. */
const standAside: readonly Pending['question'][] = ['check', 'join'];

const adds = /^(?:yes|y|yep|yeah|ok|okay|add|add (?:it|to it|that|this)|join|same(?: one)?|please|👍)[\s!.]*$/iu;
const isNew = /^(?:no|n|nope|new|(?:no,? )?something new|separate|another(?: one)?|different)[\s!.]*$/i;

function joinAnswer(text: string): boolean | null {
  if (adds.test(text)) return true;
  return isNew.test(text) ? false : null;
}

function shortAnswer(text: string): Answer | null {
  if (yes.test(text)) return { kind: 'save' };
  return no.test(text) ? { kind: 'undo' } : null;
}

/** An answer that reads as a whole new event is a new event: a child who is somebody, and something that happened. */
export function isWholeEvent(reading: Reading): boolean {
  const somebody = reading.children.some(({ who }) => who.kind !== 'none');
  return somebody && isRecorded(reading.act) && (reading.category?.how === 'heard' || reading.act === 'praise');
}

/** The children a mention may mean. Empty when it names nobody on roll. */
export function candidatesOf(reading: Reading, ordinal: number): readonly Pupil[] {
  const who = recordedMentions(reading)[ordinal]?.who;
  switch (who?.kind) {
    case 'one':
      return [who.pupil];
    case 'several':
      return who.pupils;
    default:
      return [];
  }
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
