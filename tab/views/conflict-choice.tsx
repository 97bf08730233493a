import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { StoredEntry } from '../../src/graph/entries.ts';
import { childOf } from './entry-words.ts';

const useStyles = makeStyles({
  both: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  version: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Two people changed the same thing: both versions, and the question which one shall stand. */
export function ConflictChoice({
  stored,
  mine,
  keep,
  overwrite,
}: {
  stored: StoredEntry;
  mine: { child: string; words: string };
  keep: () => void;
  overwrite: (stored: StoredEntry) => void;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // It comes in answer to a press, below where the person is.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.both}>
      <Text as="h3" weight="semibold" ref={heading} tabIndex={-1} className={styles.heading}>
        Somebody changed this entry meanwhile. Which shall stand?
      </Text>
      <div className={styles.version}>
        <Text block weight="semibold">{`As it stands now: ${childOf(stored)}`}</Text>
        <Text block>{stored.row.words}</Text>
      </div>
      <div className={styles.version}>
        <Text block weight="semibold">{`As you have it: ${mine.child}`}</Text>
        <Text block>{mine.words}</Text>
      </div>
      <div className={styles.buttons}>
        <Button onClick={keep}>Leave it as it stands</Button>
        <Button onClick={() => overwrite(stored)}>Use mine</Button>
      </div>
    </div>
  );
}
