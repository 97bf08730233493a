import { makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { SchoolEvent } from '../../src/domain/school-event.ts';
import type { ReadEntry } from '../../src/graph/entry-reader.ts';
import {
  childOf,
  clockOf,
  flagsOf,
  kindWordOf,
  type Labels,
  momentOf,
  partOf,
  whatOf,
  whereOf,
  writtenBy,
} from './entry-words.ts';
import { PageLink } from './page-link.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  what: { ...typographyStyles.subtitle2, minHeight: '24px' },
  time: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  children: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  child: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '0.4em', minHeight: '24px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, maxWidth: '60ch', whiteSpace: 'pre-wrap', ...typographyStyles.body1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  whole: { whiteSpace: 'nowrap' },
  flags: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  flag: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
  },
});

/** One event with its children. `withDay`: it does not stand below the name of its day. */
export function EventRow({
  event,
  labels,
  withDay = false,
}: {
  event: SchoolEvent<ReadEntry>;
  labels: Labels;
  withDay?: boolean;
}) {
  const styles = useStyles();
  const whoId = useId();
  const [first] = event.entries;
  const flags = [...new Set(event.entries.flatMap(flagsOf))];
  const where = whereOf(first, labels);
  return (
    <li className={styles.row} data-event={event.id}>
      <div className={styles.top}>
        <PageLink to={`/entry/${first.row.key}`} className={styles.what} describedBy={whoId}>
          {whatOf(first, labels)}
        </PageLink>
        <Kind entry={first} />
        <Text className={styles.time}>{withDay ? momentOf(event.occurredAt) : clockOf(event.occurredAt)}</Text>
      </div>
      <ul className={styles.children} id={whoId} aria-label="Children">
        {event.entries.map((entry) => (
          <Child key={entry.row.key} entry={entry} />
        ))}
      </ul>
      <Text as="p" className={styles.words}>
        {first.row.words}
      </Text>
      {flags.length === 0 ? null : (
        <div className={styles.flags}>
          {flags.map((flag) => (
            <span key={flag} className={styles.flag}>
              {flag}
            </span>
          ))}
        </div>
      )}
      <Text size={200} className={styles.quiet}>
        {[where, writtenBy(first)].filter((part) => part !== '').join(' · ')}
        {' · '}
        <span className={styles.whole}>{first.row.title}</span>
      </Text>
    </li>
  );
}

function Child({ entry }: { entry: ReadEntry }) {
  const styles = useStyles();
  const { pupilId, className } = entry.row;
  const part = partOf(entry);
  const name = <span className={styles.name}>{childOf(entry)}</span>;
  return (
    <li className={styles.child}>
      {pupilId === '' ? (
        name
      ) : (
        <PageLink to={`/child/${pupilId}`} subtle inline>
          {name}
        </PageLink>
      )}
      {className === '' ? null : <Text>{className}</Text>}
      {part === '' ? null : <Text className={styles.quiet}>{part}</Text>}
    </li>
  );
}

function Kind({ entry }: { entry: ReadEntry }) {
  const styles = useStyles();
  const word = kindWordOf(entry);
  // Praise stands in its own list, so its kind goes without saying.
  if (word === '' || entry.list === 'praise') return null;
  return <Text className={styles.quiet}>{word}</Text>;
}
