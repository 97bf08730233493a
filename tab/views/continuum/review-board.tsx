import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { type Band, bandsInUse, placeAmong } from '../../../src/domain/continuum/bands.ts';
import { boardNow } from '../../../src/domain/continuum/board.ts';
import { isDue } from '../../../src/domain/continuum/due.ts';
import type { Practice } from '../../../src/domain/continuum/practice.ts';
import { PracticeCard } from './practice-card.tsx';
import { vars } from './style-vars.ts';
import { useDrag } from './use-drag.ts';
import { useStable } from './use-stable.ts';

const useStyles = makeStyles({
  board: {
    display: 'grid',
    gridTemplateColumns: 'repeat(var(--columns), minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: '2px solid transparent',
    backgroundColor: tokens.colorNeutralBackground3,
    minWidth: 0,
    '&[data-over]': { border: `2px dashed ${tokens.colorNeutralStrokeAccessible}` },
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  label: { margin: 0 },
  meaning: { color: tokens.colorNeutralForeground2 },
  cards: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The practices by band. A dragged or otherwise moved card stands in its new band at once; the form asks why. */
export function ReviewBoard({
  practices,
  bands,
  today,
  decides,
  waiting,
  decide,
  suggest,
}: {
  practices: readonly Practice[];
  bands: readonly Band[];
  today: string;
  decides: boolean;
  /** A card that was moved on the screen and is not written yet. */
  waiting: { key: string; band: string } | null;
  decide: (key: string, toBand?: string) => void;
  suggest: (key: string) => void;
}) {
  const styles = useStyles();
  const used = useMemo(() => bandsInUse(bands), [bands]);
  const shown = practices.map((practice) =>
    practice.key === waiting?.key ? { practice, band: waiting.band } : { practice, band: practice.band },
  );
  const byKey = new Map(shown.map((one) => [one.practice.key, one]));
  const columns = boardNow(
    shown.map(({ practice, band }) => (practice.band === band ? practice : { ...practice, band })),
    bands,
  );
  const deciding = useDeciding(practices, bands, decides, decide);
  const suggestOne = useStable(suggest);
  return (
    <div className={styles.board} style={vars({ columns: used.length })}>
      {columns.map(({ band, practices: stand }) => (
        <section key={band.code} className={styles.column} data-band={band.code} aria-label={band.label}>
          <Head band={band} />
          <ul className={styles.cards}>
            {stand.map(({ key }) => {
              const practice = byKey.get(key)?.practice;
              return practice === undefined ? null : (
                <PracticeCard
                  key={key}
                  practice={practice}
                  isDue={isDue(practice, today)}
                  isWaiting={waiting?.key === key}
                  band={band.code}
                  bands={used}
                  deciding={deciding}
                  suggest={suggestOne}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Head({ band: { label, meaning } }: { band: Band }) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <Text as="h2" size={400} weight="semibold" className={styles.label}>
        {label}
      </Text>
      <Text size={200} className={styles.meaning}>
        {meaning}
      </Text>
    </div>
  );
}

/** One and the same object for all cards and all drawings, so that a move draws two cards anew and not sixty. */
function useDeciding(
  practices: readonly Practice[],
  bands: readonly Band[],
  decides: boolean,
  decide: (key: string, toBand?: string) => void,
): Parameters<typeof PracticeCard>[0]['deciding'] {
  const move = useStable((key: string, band: string): void => {
    const practice = practices.find((one) => one.key === key);
    const stands = practice === undefined ? band : placeAmong(practice.band, bands);
    if (stands !== band) decide(key, band);
  });
  const open = useStable((key: string): void => decide(key));
  const grip = useDrag(move);
  const [parts] = useState(() => ({ grip, move, open }));
  return decides ? parts : null;
}
