import type { Incident, Praise } from './entry.ts';

/** A draft kept in the narrower circle, as the praise its author confirms it to be: same key, same reference. */
export function praiseFrom(draft: Incident): Praise {
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
    category: draft.category,
    occurredAt: draft.occurredAt,
    recordedAt: draft.recordedAt,
    occurredOn: draft.occurredOn,
    place: draft.place,
    words: draft.words,
    authorId: draft.authorId,
    authorName: draft.authorName,
    seenById: draft.seenById,
    seenByName: draft.seenByName,
    shareWithFamily: false,
    sharedAt: '',
  };
}
