import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { type Band, bandLabel } from '../../../src/domain/continuum/bands.ts';
import { decisionWords } from '../../../src/domain/continuum/continuum-words.ts';
import type { Practice } from '../../../src/domain/continuum/practice.ts';
import { shortDay } from '../../../src/domain/continuum/team-review.ts';

const useStyles = makeStyles({
  both: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  versions: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  version: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0 },
  facts: { margin: 0, paddingInlineStart: '1.2em' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Two people changed one practice: both versions, and the question which one shall stand. Never who the other was. */
export function PracticeConflict({
  stands,
  mine,
  bands,
  keep,
  overwrite,
}: {
  stands: Practice;
  mine: Practice;
  bands: readonly Band[];
  keep: () => void;
  overwrite: () => void;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const differing = fields.filter(({ field }) => stands[field] !== mine[field]);
  return (
    <div className={styles.both}>
      <Text as="h4" weight="semibold" ref={heading} tabIndex={-1} className={styles.heading}>
        {`Somebody changed “${stands.title}” meanwhile. Which shall stand?`}
      </Text>
      <div className={styles.versions}>
        {(
          [
            ['As it stands now', stands],
            ['As you have it', mine],
          ] as const
        ).map(([label, version]) => (
          <div key={label} className={styles.version}>
            <Text block weight="semibold">
              {label}
            </Text>
            <ul className={styles.facts}>
              {differing.map(({ field, label: name, say }) => (
                <li key={field}>{`${name}: ${say(version, bands) || 'nothing'}`}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button onClick={keep}>Leave it as it stands</Button>
        <Button onClick={overwrite}>Use mine</Button>
      </div>
    </div>
  );
}

type Told = { field: keyof Practice; label: string; say: (practice: Practice, bands: readonly Band[]) => string };

const fields: readonly Told[] = [
  { field: 'title', label: 'What it is', say: ({ title }) => title },
  { field: 'band', label: 'Where it stands', say: ({ band }, bands) => bandLabel(band, bands) },
  { field: 'why', label: 'Why', say: ({ why }) => why },
  {
    field: 'decision',
    label: 'Decision',
    say: ({ decision }) => (decision === '' ? '' : decisionWords[decision]),
  },
  { field: 'action', label: 'What we will do', say: ({ action }) => action },
  { field: 'owner', label: 'Who sees to it', say: ({ owner }) => owner },
  { field: 'reviewOn', label: 'Look again', say: ({ reviewOn }) => (reviewOn === '' ? '' : shortDay(reviewOn)) },
  {
    field: 'keptForSafety',
    label: 'Kept for safety',
    say: ({ keptForSafety }) => (keptForSafety ? 'yes' : 'no'),
  },
];
