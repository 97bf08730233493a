// From what was understood to what is kept: one entry for each child in the event.
import type { Category } from './category.ts';
import { type Entry, type Incident, type Moment, referenceOf, untold, wordsLimit } from './entry.ts';
import { dayOf } from './local-time.ts';
import { type Pupil, pupilName } from './pupil.ts';
import type { Mention, Reading } from './reading/reading.ts';
import { toLocal, toUtc, type UtcTime } from './school-time.ts';
import type { Kind, Role } from './vocabulary.ts';

/** The message the entries are drafted from. */
export type Source = {
  words: string;
  at: UtcTime;
  author: { id: string; name: string };
  eventId: string;
  /** Who let it pass after it had been sent on to the safeguarding lead. Such an entry is never confirmed by itself. */
  releasedBy?: string;
  /** The key of the entry with that ordinal, counted from 0. */
  keyOf: (ordinal: number) => string;
};

/** The acts that become entries. */
export type RecordedAct = 'incident' | 'note' | 'praise';

/** Whether a message of this act is kept as an entry. */
export function isRecorded(act: Reading['act']): act is RecordedAct {
  return act === 'incident' || act === 'note' || act === 'praise';
}

/**
 * Praise for certain may be confirmed without asking: one child for certain, something seen, and no word of trouble,
 * hurt or holding anywhere. Whatever else it is, it is drafted in Incidents, the narrower circle.
 */
export function isPraiseForCertain(reading: Reading): boolean {
  return (
    reading.act === 'praise' &&
    reading.actSeen &&
    !reading.troubleHeard &&
    !reading.held.value &&
    !reading.injury.value &&
    reading.children.length === 1 &&
    reading.children[0]?.who.kind === 'one'
  );
}

/**
 * The mentions that become entries, in the order that gives each its ordinal. Praise is for the children who did it;
 * an event in which no child was named still gets one entry, about nobody yet.
 */
export function recordedMentions(reading: Reading): readonly Mention[] {
  const did = reading.children.filter(({ role }) => role === 'did');
  const recorded = reading.act === 'praise' && did.length > 0 ? did : reading.children;
  return recorded.length > 0 ? recorded : [{ who: { kind: 'none', typed: '' }, role: 'did', words: '' }];
}

/** The entries of one message, as drafts; praise for certain comes confirmed. */
export function draftEntries(reading: Reading, categories: readonly Category[], source: Source): readonly Entry[] {
  const category = categories.find(({ code }) => code === reading.category?.value);
  const { releasedBy = '' } = source;
  const certain = releasedBy === '' && isPraiseForCertain(reading);
  return recordedMentions(reading).map((mention, ordinal): Entry => {
    const moment = momentOf(reading, mention, ordinal, source);
    if (certain)
      return { list: 'praise', row: { ...moment, status: 'confirmed', shareWithFamily: false, sharedAt: '' } };
    return {
      list: 'incidents',
      row: { ...incidentOf(moment, mention.role, reading, kindOf(category, reading.act)), releasedBy },
    };
  });
}

/** What an entry says about which child it is. */
export function pupilFields(pupil: Pupil | null): Pick<Moment, 'pupilId' | 'pupilName' | 'className' | 'yearGroup'> {
  if (pupil === null) return { pupilId: '', pupilName: '', className: '', yearGroup: '' };
  return { pupilId: pupil.id, pupilName: pupilName(pupil), className: pupil.className, yearGroup: pupil.yearGroup };
}

function momentOf(reading: Reading, mention: Mention, ordinal: number, source: Source): Moment {
  const key = source.keyOf(ordinal);
  const occurred = reading.when?.value.from ?? toLocal(source.at);
  return {
    title: referenceOf(key, dayOf(toLocal(source.at))),
    key,
    revision: 1,
    status: 'draft',
    withdrawnBecause: '',
    eventId: source.eventId,
    ...pupilFields(mention.who.kind === 'one' ? mention.who.pupil : null),
    category: reading.category?.value ?? '',
    occurredAt: reading.when === null ? source.at : toUtc(occurred),
    recordedAt: source.at,
    occurredOn: dayOf(occurred),
    place: reading.place?.value ?? '',
    words: source.words.slice(0, wordsLimit),
    authorId: source.author.id,
    authorName: source.author.name,
    seenById: '',
    seenByName: '',
  };
}

function incidentOf(moment: Moment, role: Role, reading: Reading, kind: Kind | ''): Incident {
  return {
    ...moment,
    ...untold,
    kind,
    role,
    // Words of holding were heard, but only a person can say whether it was a restrictive intervention.
    held: reading.held.value ? 'ask a leader' : 'no',
    injury: reading.injury.value,
  };
}

function kindOf(category: Category | undefined, act: Reading['act']): Kind | '' {
  if (category !== undefined) return category.kind;
  return act === 'praise' ? 'prosocial' : act === 'note' ? 'unsocial' : '';
}
