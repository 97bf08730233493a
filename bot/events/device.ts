// A shared device records through its form: who saw it is asked, because the device itself has seen nothing.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { draftEntries, isRecorded } from '../../src/domain/draft.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { wordsLimit } from '../../src/domain/entry.ts';
import { dayOf } from '../../src/domain/local-time.ts';
import { missingForRecording } from '../../src/domain/settings.ts';
import { toLocal } from '../../src/domain/school-time.ts';
import { type StaffMember, worksHere } from '../../src/domain/staff.ts';
import { deviceForm, deviceReceipt } from '../cards/device-card.ts';
import type { Shown } from '../cards/event-card.ts';
import { entryKey, eventIdOf } from '../keys.ts';
import type { School } from '../school-cache.ts';
import { askLeader, tellOfEvent } from '../notices/tell-event.ts';
import * as say from '../talk/sentences.ts';
import { toldLines } from '../talk/told-sentences.ts';
import { type EventParts, type Reply, text } from './parts.ts';

const pressShape = z.object({
  verb: z.enum(['device save', 'device new']),
  who: z.string().max(64).catch(''),
  words: z.string().trim().max(wordsLimit).catch(''),
  submission: z.uuid().catch(''),
});

export type DevicePress = z.infer<typeof pressShape>;

/** What the device's form sent, or null when it is from another card. */
export function parseDevicePress(data: unknown): DevicePress | null {
  const parsed = pressShape.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** The form, with what was typed into the chat already in it. */
export function offerForm(
  device: StaffMember,
  words: string,
  school: School,
  { now }: EventParts,
  note?: string,
): Reply {
  const staff = whoMayHaveSeen(device, school, dayOf(toLocal(now())));
  return shown(deviceForm({ staff, words, submission: randomUUID(), ...(note === undefined ? {} : { note }) }));
}

/** The event is kept under the device, with who saw it; certain children are confirmed, the rest wait for that person. */
export async function takeDevicePress(
  press: DevicePress,
  { conversation }: { conversation: string },
  device: StaffMember,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  if (press.verb === 'device new' || press.submission === '') return offerForm(device, '', school, parts);
  const missing = missingForRecording(school.settings);
  if (missing.length > 0) return text(say.settingsMissing(missing));
  const who = whoMayHaveSeen(device, school, dayOf(toLocal(parts.now()))).find((person) => person.key === press.who);
  if (who === undefined) return offerForm(device, press.words, school, parts, say.whoSaw);
  const reading = school.read(press.words, toLocal(parts.now()));
  if (!isRecorded(reading.act)) return offerForm(device, press.words, school, parts, say.unclear);
  const eventId = eventIdOf(conversation, press.submission);
  const drafts = draftEntries(reading, school.categories, {
    words: press.words,
    at: parts.now(),
    author: device,
    eventId,
    keyOf: (ordinal) => entryKey(eventId, ordinal),
  });
  const entries = drafts.map((entry) => seenBy(entry, who));
  const kept = await Promise.all(entries.map((entry) => parts.desk.write(eventId, { kind: 'create', entry })));
  if (kept.some(({ kind }) => kind === 'lost')) return offerForm(device, press.words, school, parts, say.notKept);
  // Nobody can be asked at a shared device whether a child was held: a leader is.
  await askLeader(eventId, entries, school, parts);
  const { opening, told } = toldLines(entries, await tellOfEvent(eventId, entries, school, parts), school);
  const open = entries.some(({ row }) => row.status === 'draft');
  const references = entries.map(({ row }) => row.title);
  return shown(deviceReceipt(references, who.name, open ? say.deviceDraft : say.deviceSaved, [...opening, ...told]));
}

/** Staff of the day, those of the device's own classes first. Other devices have seen nothing either. */
function whoMayHaveSeen(device: StaffMember, { staff }: School, today: string): readonly StaffMember[] {
  const own = (person: StaffMember): boolean => person.classes.some((name) => device.classes.includes(name));
  const people = staff.filter((person) => person.kind !== 'device' && worksHere(person, today));
  return [...people.filter(own), ...people.filter((person) => !own(person))];
}

/** Pressing Save on the form is the check: what is certain is confirmed with it. */
function seenBy(entry: Entry, who: StaffMember): Entry {
  const seen = { seenById: who.id || who.key, seenByName: who.name };
  if (entry.list === 'praise') return { list: 'praise', row: { ...entry.row, ...seen } };
  const certain = entry.row.pupilId !== '' && entry.row.category !== '' && entry.row.kind !== 'prosocial';
  return { list: 'incidents', row: { ...entry.row, ...seen, status: certain ? 'confirmed' : 'draft' } };
}

function shown(card: Shown): Reply {
  return { kind: 'card', shown: card, replaces: '', sent: async () => undefined };
}
