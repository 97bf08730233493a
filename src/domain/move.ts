import { type Incident, type Praise, wordsLimit } from './entry.ts';

/** What the author says when asked what the child was seen doing. */
export type Seen = { words: string; category: string };

/** A draft kept in the narrower circle, as the praise its author confirms it to be: same key, same reference. */
export function praiseFrom(draft: Incident, seen?: Seen): Praise {
  return {
    title: draft.title,
    key: draft.key,
    revision: draft.revision + 1,
    status: 'confirmed',
    withdrawnBecause: '',
    eventId: draft.eventId,
    pupilId: draft.pupilId,
    pupilName: draft.pupilName,
    className: draft.className,
    yearGroup: draft.yearGroup,
    category: seen?.category || draft.category,
    occurredAt: draft.occurredAt,
    recordedAt: draft.recordedAt,
    occurredOn: draft.occurredOn,
    place: draft.place,
    words: (seen?.words ?? draft.words).slice(0, wordsLimit),
    authorId: draft.authorId,
    authorName: draft.authorName,
    seenById: draft.seenById,
    seenByName: draft.seenByName,
    shareWithFamily: false,
    sharedAt: '',
  };
}
