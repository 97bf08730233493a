// A meeting: what is due, one at a time, and at the end what was agreed, in writing. Each practice is kept as the team goes,
// so that a meeting cut short loses nothing.
import { useState } from 'react';
import type { Band } from '../../../src/domain/continuum/bands.ts';
import { dueFirst } from '../../../src/domain/continuum/due.ts';
import type { YearGroup } from '../../../src/domain/vocabulary.ts';
import type { StoredPractice, StoredReview } from '../../../src/graph/continuum.ts';
import { lists } from '../../../src/graph/lists.ts';
import { useMayDecide, useReviews } from '../../data/continuum.ts';
import { useTab } from '../../data/tab-context.ts';
import { todayOf } from '../../data/today.ts';
import { viaHeading } from '../page.tsx';
import { Failed, Loading, Nothing } from '../reading-states.tsx';
import { continuumSubjects } from './continuum-sentences.ts';
import { Loaded } from './loaded.tsx';
import { MeetingEnd } from './meeting-end.tsx';
import { MeetingStart } from './meeting-start.tsx';
import { MeetingStep } from './meeting-step.tsx';

type Parts = { yearGroup: YearGroup; bands: readonly Band[]; practices: readonly StoredPractice[] };

export function MeetingView(parts: Parts) {
  const deciding = useMayDecide();
  const reviews = useReviews(parts.yearGroup);
  if (deciding.kind === 'loading') return <Loading what="the meeting" />;
  if (deciding.kind === 'failed') {
    return <Failed error={deciding.error} subject={continuumSubjects.deciders} again={viaHeading(deciding.again)} />;
  }
  if (!deciding.value) {
    return (
      <Nothing>
        In your school the people a leader has named decide here. Look at the wall together, and suggest under Review.
      </Nothing>
    );
  }
  return (
    <Loaded load={reviews} subject={continuumSubjects.reviews} list={lists.continuumReviews}>
      {(rows) => <Meeting {...parts} reviews={rows} />}
    </Loaded>
  );
}

function Meeting({ yearGroup, bands, practices, reviews }: Parts & { reviews: readonly StoredReview[] }) {
  const today = todayOf(useTab());
  const [meeting, setMeeting] = useState<StoredReview | null>(null);
  const [queue, setQueue] = useState<readonly string[]>([]);
  const [at, setAt] = useState(0);
  const [isOver, setOver] = useState(false);
  const due = dueFirst(
    practices.map(({ row }) => row),
    today,
  );
  if (isOver) return <Nothing>The meeting is written down. You find it under “What was agreed”.</Nothing>;
  if (meeting === null) {
    const open = reviews.find(({ row }) => row.kind === 'meeting' && !row.isDone && row.heldOn === today) ?? null;
    const start = (started: StoredReview): void => {
      setQueue(due.map(({ key }) => key));
      setMeeting(started);
    };
    return <MeetingStart yearGroup={yearGroup} due={due} open={open} start={start} />;
  }
  const key = queue[at];
  const stored = practices.find(({ row }) => row.key === key);
  if (key === undefined || stored === undefined) {
    return <MeetingEnd meeting={meeting} done={() => setOver(true)} />;
  }
  return (
    <MeetingStep
      key={key}
      position={`${at + 1} of ${queue.length}`}
      stored={stored}
      bands={bands}
      yearGroup={yearGroup}
      practices={practices}
      meeting={meeting}
      next={(kept) => {
        if (kept !== null) setMeeting(kept);
        setAt(at + 1);
      }}
      end={() => setAt(queue.length)}
    />
  );
}
