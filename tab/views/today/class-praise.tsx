import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { makeFamilyWording } from '../../../src/domain/home-time.ts';
import { type Pupil, pupilName } from '../../../src/domain/pupil.ts';
import { lists } from '../../../src/graph/lists.ts';
import type { EntriesRead } from '../../../src/graph/entry-reader.ts';
import { type ChildToday, childrenToday, type PraiseEntry } from '../../data/today.ts';
import { focusPageHeading } from '../page.tsx';
import { Nothing, Remark } from '../reading-states.tsx';
import { Said } from '../said.tsx';
import { unreadableSentence } from '../unreadable-sentence.ts';
import { CopyButton } from './copy-button.tsx';
import { PraiseLine } from './praise-line.tsx';

const useStyles = makeStyles({
  children: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  child: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, maxWidth: '14rem' },
  sentences: {
    gridColumn: 'span 2',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
  },
  narrow: { '@media (max-width: 40rem)': { gridColumn: 'auto' } },
  all: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  others: { paddingTop: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { minHeight: '24px', cursor: 'pointer' },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Today's praise of one class. `everybody` has all children of the school, those who left too: their names are hidden. */
export function ClassPraise({
  read,
  className,
  onRoll,
  everybody,
}: {
  read: EntriesRead;
  className: string;
  onRoll: readonly Pupil[];
  everybody: readonly Pupil[];
}) {
  const styles = useStyles();
  const word = useMemo(() => makeFamilyWording(everybody), [everybody]);
  const [gone, setGone] = useState('');
  const children = childrenToday(onRoll, className, read);
  const praised = children.filter(({ praise }) => praise.length > 0);
  const wordsOf = (entry: PraiseEntry, pupil: Pupil): string => word(entry.row.words, pupil);
  return (
    <>
      {read.unreadable.length === 0 ? null : (
        <Remark>{unreadableSentence(read.unreadable, lists.praise.name, ['entry', 'entries'])}</Remark>
      )}
      <Said>{gone === '' ? '' : `Praise about ${gone} was taken back meanwhile. Please do not send it.`}</Said>
      {praised.length === 0 ? (
        <Nothing>{`No praise is confirmed for class ${className} today.`}</Nothing>
      ) : (
        <>
          <CopyAll className={className} lines={linesOf(praised, wordsOf)} />
          <ul className={styles.children} aria-label={`Praise of class ${className} today`}>
            {praised.map(({ pupil, praise }) => (
              <li key={pupil.id} className={styles.child}>
                <Text as="h2" size={500} weight="semibold" className={styles.name}>
                  {pupilName(pupil)}
                </Text>
                <div className={`${styles.sentences} ${styles.narrow}`}>
                  {praise.map((entry) => (
                    <PraiseLine
                      key={entry.row.key}
                      entry={entry}
                      words={wordsOf(entry, pupil)}
                      child={pupilName(pupil)}
                      gone={() => {
                        focusPageHeading();
                        setGone(pupilName(pupil));
                      }}
                    />
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <Others others={children.filter(({ praise }) => praise.length === 0)} />
    </>
  );
}

function linesOf(praised: readonly ChildToday[], wordsOf: (entry: PraiseEntry, pupil: Pupil) => string): string {
  return praised
    .flatMap(({ pupil, praise }) => praise.map((entry) => `${pupilName(pupil)}: ${wordsOf(entry, pupil)}`))
    .join('\n');
}

function CopyAll({ className, lines }: { className: string; lines: string }) {
  const styles = useStyles();
  return (
    <div className={styles.all}>
      <CopyButton text={lines} label="Copy all" name={`Copy all sentences of class ${className}`} />
      <Text className={styles.hint}>All of them name the whole class: for staff only.</Text>
    </div>
  );
}

function Others({ others }: { others: readonly ChildToday[] }) {
  const styles = useStyles();
  if (others.length === 0) return null;
  return (
    <details className={styles.others}>
      <summary className={styles.summary}>
        {others.length === 1
          ? 'One child without a note yet today'
          : `${others.length} children without a note yet today`}
      </summary>
      <Text as="p">{others.map(({ pupil }) => pupilName(pupil)).join(', ')}</Text>
    </details>
  );
}
