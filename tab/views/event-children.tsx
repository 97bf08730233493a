import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { lists } from '../../src/graph/lists.ts';
import type { ReadEntry } from '../../src/graph/entry-reader.ts';
import { useEvent } from '../data/entry-queries.ts';
import { childOf, partOf } from './entry-words.ts';
import { viaHeading } from './page.tsx';
import { PageLink } from './page-link.tsx';
import { Failed, Loading, Remark } from './reading-states.tsx';
import type { Subject } from './fault-sentences.ts';
import { unreadableSentence } from './unreadable-sentence.ts';

const useStyles = makeStyles({
  others: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  child: { minHeight: '28px' },
});

/** The other children of the same event, each with an entry of their own. Nothing where there are none. */
export function EventChildren({ entry }: { entry: ReadEntry }) {
  const styles = useStyles();
  const headingId = useId();
  const event = useEvent(entry);
  if (entry.row.eventId === '') return null;
  if (event.kind === 'loading') return <Loading what="the other children of this event" lines={1} />;
  if (event.kind === 'failed') {
    return <Failed error={event.error} subject={subjectOf(entry)} again={viaHeading(event.again)} />;
  }
  const others = event.value.entries.filter(({ row }) => row.key !== entry.row.key && row.status !== 'withdrawn');
  const { unreadable } = event.value;
  return (
    <>
      {unreadable.length === 0 ? null : (
        <Remark>{unreadableSentence(unreadable, lists[entry.list].name, ['entry', 'entries'])}</Remark>
      )}
      {others.length === 0 ? null : (
        <section className={styles.others} aria-labelledby={headingId}>
          <Text as="h2" size={400} weight="semibold" id={headingId} className={styles.heading}>
            Others in the same event
          </Text>
          <ul className={styles.list}>
            {others.map((other) => (
              <li key={other.row.key} className={styles.child}>
                <PageLink to={`/entry/${other.row.key}`}>{`${childOf(other)} ${other.row.className}`}</PageLink>{' '}
                {partOf(other)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function subjectOf({ list }: ReadEntry): Subject {
  return {
    what: 'the other children of this event',
    isPlural: true,
    circle: list === 'incidents' ? 'pastoral' : 'staff',
  };
}
