import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ReOrderDotsVerticalRegular, ShieldCheckmarkRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { Band } from '../../../src/domain/continuum/bands.ts';
import { areaWords, decisionWords, levelWords } from '../../../src/domain/continuum/continuum-words.ts';
import type { Practice } from '../../../src/domain/continuum/practice.ts';
import { shortDay } from '../../../src/domain/continuum/team-review.ts';
import { pathOf } from '../../data/page-id.ts';
import { PageLink } from '../page-link.tsx';
import { MoveMenu } from './move-menu.tsx';
import type { Grip } from './use-drag.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
    '&[data-dragged]': { position: 'relative', zIndex: 1, boxShadow: tokens.shadow16, cursor: 'grabbing' },
  },
  waiting: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  top: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  grip: {
    flexShrink: 0,
    display: 'grid',
    placeItems: 'center',
    width: '28px',
    height: '28px',
    marginInlineStart: '-6px',
    cursor: 'grab',
    touchAction: 'none',
    color: tokens.colorNeutralForeground3,
    fontSize: '20px',
  },
  facts: { color: tokens.colorNeutralForeground2 },
  safety: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  practice: Practice;
  isDue: boolean;
  /** It was moved on the screen and is not written yet. */
  isWaiting: boolean;
  band: string;
  bands: readonly Band[];
  /** null: this person suggests and does not decide. */
  deciding: { grip: Grip; move: (key: string, band: string) => void; open: (key: string) => void } | null;
  suggest: (key: string) => void;
};

/** One practice on the board of the review. */
export const PracticeCard = memo(function PracticeCard({
  practice,
  isDue,
  isWaiting,
  band,
  bands,
  deciding,
  suggest,
}: Props) {
  const styles = useStyles();
  const { key, title } = practice;
  return (
    <li className={mergeClasses(styles.card, isWaiting && styles.waiting)} data-card={key}>
      <div className={styles.top}>
        {deciding === null ? null : (
          // The pointer's way only: the button Move is the same for keyboards and readers of the screen.
          <span className={styles.grip} aria-hidden="true" title="Drag to another band" {...deciding.grip}>
            <ReOrderDotsVerticalRegular />
          </span>
        )}
        <PageLink to={pathOf({ kind: 'practice', start: key })} subtle className={styles.title}>
          {title}
        </PageLink>
      </div>
      <Facts practice={practice} isDue={isDue} />
      {isWaiting ? <Text size={200}>Not written yet</Text> : null}
      <div className={styles.buttons}>
        {deciding === null ? (
          <Button size="small" aria-label={`Suggest something about “${title}”`} onClick={() => suggest(key)}>
            Suggest
          </Button>
        ) : (
          <>
            <MoveMenu title={title} band={band} bands={bands} move={(to) => deciding.move(key, to)} />
            <Button size="small" aria-label={`Decide about “${title}”`} onClick={() => deciding.open(key)}>
              Decide
            </Button>
          </>
        )}
      </div>
    </li>
  );
});

function Facts({
  practice: { kind, area, level, decision, action, owner, reviewOn, keptForSafety },
  isDue,
}: {
  practice: Practice;
  isDue: boolean;
}) {
  const styles = useStyles();
  const what = [areaWords[area], ...(kind === 'support' ? ['support'] : []), levelWords[level].toLowerCase()].join(
    ' · ',
  );
  return (
    <>
      <Text size={200} className={styles.facts}>
        {what}
      </Text>
      {keptForSafety ? (
        <Text size={200} className={styles.safety}>
          <ShieldCheckmarkRegular aria-hidden="true" />
          Kept for safety
        </Text>
      ) : null}
      {decision === '' ? null : (
        <Text size={200}>{[decisionWords[decision], action, owner].filter((part) => part !== '').join(' · ')}</Text>
      )}
      {isDue || reviewOn !== '' ? (
        <Text size={200} weight={isDue ? 'semibold' : 'regular'}>
          {isDue ? dueWords(reviewOn) : `Look again on ${shortDay(reviewOn)}`}
        </Text>
      ) : null}
    </>
  );
}

function dueWords(reviewOn: string): string {
  return reviewOn === '' ? 'To be looked at' : `To be looked at since ${shortDay(reviewOn)}`;
}
