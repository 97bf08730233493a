import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WithdrawnReason } from '../../src/domain/entry.ts';
import type { ReadEntry } from '../../src/graph/entry-reader.ts';
import { type Found, useEntry, useIsChangedOutside } from '../data/entry-queries.ts';
import type { Load } from '../data/load.ts';
import { AddendaSection } from './addenda-section.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { type Labels, whatOf } from './entry-words.ts';
import { EventChildren } from './event-children.tsx';
import { notInCircle, subjects } from './fault-sentences.ts';
import { Page, viaHeading } from './page.tsx';
import { Age, Failed, Loading, Nothing } from './reading-states.tsx';
import { ShareButton } from './share-button.tsx';
import { useTrail } from './trail.ts';
import { useLabels } from './use-labels.ts';

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 24rem), 1fr))',
    columnGap: 'clamp(1.5rem, 4vw, 4rem)',
    rowGap: tokens.spacingVerticalXXL,
    alignItems: 'start',
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** One entry with everything in it. `start`: its key, or the part of it that a link carries. */
export function EntryPage({ start }: { start: string }) {
  const found = useEntry(start);
  const labels = useLabels();
  const trail = useTrail();
  const entry = found.kind === 'ready' && found.value.kind === 'entry' ? found.value.entry : null;
  const isKnown = entry !== null && labels !== null;
  return (
    <Page
      title={isKnown ? whatOf(entry, labels) : 'An entry'}
      trail={trail.to(entry === null ? '' : entry.row.yearGroup)}
      actions={entry === null ? null : <ShareButton page={{ kind: 'entry', start: entry.row.key }} />}
    >
      {inState(found, labels)}
    </Page>
  );
}

function inState(found: Load<Found>, labels: Labels | null): ReactNode {
  if (found.kind === 'failed') {
    return <Failed error={found.error} subject={subjects.entry} again={viaHeading(found.again)} />;
  }
  if (found.kind === 'loading' || labels === null) return <Loading what="the entry" />;
  switch (found.value.kind) {
    case 'none':
      return <Nothing>There is no such entry. The link may be incomplete, or the entry may have been removed.</Nothing>;
    case 'hidden':
      return <Nothing>{notInCircle(subjects.entry)}</Nothing>;
    case 'entry':
      return (
        <>
          <Age readAt={found.readAt} failedSince={found.failedSince} again={viaHeading(found.again)} />
          <WholeEntry entry={found.value.entry} labels={labels} />
        </>
      );
    default:
      return found.value satisfies never;
  }
}

function WholeEntry({ entry, labels }: { entry: ReadEntry; labels: Labels }) {
  const styles = useStyles();
  return (
    <>
      <Standing entry={entry} />
      <div className={styles.entry}>
        <div className={styles.column}>
          <EntryFacts entry={entry} labels={labels} />
          <EventChildren entry={entry} />
        </div>
        <AddendaSection entry={entry} />
      </div>
    </>
  );
}

/** How the entry stands, where that is anything but confirmed. */
function Standing({ entry }: { entry: ReadEntry }) {
  const isChangedOutside = useIsChangedOutside(entry);
  const { status, withdrawnBecause } = entry.row;
  const said = [
    ...(status === 'draft' ? ['Not confirmed by its author yet.'] : []),
    ...(status === 'withdrawn' ? [withdrawnWords[withdrawnBecause || 'other']] : []),
    ...(isChangedOutside ? ['This entry was changed outside Continuum.'] : []),
  ];
  return said.map((sentence) => (
    <MessageBar key={sentence} intent="info" layout="multiline">
      <MessageBarBody>
        <Text weight="semibold">{sentence}</Text>
      </MessageBarBody>
    </MessageBar>
  ));
}

const withdrawnWords: { [R in WithdrawnReason]: string } = {
  undone: 'Withdrawn: its author took it back.',
  moved: 'Withdrawn: it stands elsewhere now, as praise or with another note.',
  'wrong child': 'Withdrawn: it was about another child.',
  other: 'Withdrawn. It is kept, and shown nowhere else.',
};
