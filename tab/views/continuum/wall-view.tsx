// What hangs on the wall: large, without names, without links, good from the back of the staff room.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PrintRegular, ShieldCheckmarkRegular } from '@fluentui/react-icons';
import type { Band } from '../../../src/domain/continuum/bands.ts';
import { boardNow, type Column, onWall } from '../../../src/domain/continuum/board.ts';
import { areaWords } from '../../../src/domain/continuum/continuum-words.ts';
import { wallSize } from '../../../src/domain/continuum/wall-size.ts';
import type { Practice } from '../../../src/domain/continuum/practice.ts';
import { shortDay } from '../../../src/domain/continuum/team-review.ts';
import { useTab } from '../../data/tab-context.ts';
import { todayOf } from '../../data/today.ts';
import { vars } from './style-vars.ts';

const narrow = '@media screen and (max-width: 700px)';
/** In vw, so that the same wall fills A4, A3 and a projector alike. */
const letter = (factor: number): string => `calc(var(--wall-letter) * ${factor})`;

const useStyles = makeStyles({
  wall: {
    '--wall-letter': 'clamp(1rem, calc(var(--wall-size) * 1vw), 3.5rem)',
    display: 'flex',
    flexDirection: 'column',
    gap: letter(0.9),
    fontSize: letter(1),
    lineHeight: 1.3,
    '@media print': {
      '--wall-letter': 'calc(var(--wall-size) * 1vw)',
      color: '#000',
      printColorAdjust: 'exact',
    },
  },
  board: {
    display: 'grid',
    gridTemplateColumns: 'repeat(var(--wall-columns), minmax(0, 1fr))',
    columnGap: letter(0.8),
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '1.5rem' },
  },
  // The heads of all bands are as high as the highest of them.
  column: {
    display: 'grid',
    gridTemplateRows: 'subgrid',
    gridRow: 'span 2',
    alignContent: 'start',
    minWidth: 0,
    [narrow]: { display: 'block' },
  },
  head: {
    position: 'relative',
    paddingTop: letter(1.5),
    paddingBottom: letter(0.7),
    // The line of the continuum runs through all columns, with a dot at each band.
    '::before': {
      content: '""',
      position: 'absolute',
      top: letter(0.5),
      insetInlineStart: 0,
      insetInlineEnd: `calc(-1 * ${letter(0.8)})`,
      borderTop: `0.16em solid ${tokens.colorBrandStroke1}`,
    },
    '::after': {
      content: '""',
      position: 'absolute',
      top: letter(0.08),
      insetInlineStart: 0,
      width: letter(1),
      height: letter(1),
      borderRadius: '50%',
      boxSizing: 'border-box',
      border: `0.16em solid ${tokens.colorBrandStroke1}`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
    [narrow]: { '::before': { insetInlineEnd: 0 } },
    '@media print': {
      '::before': { borderTopColor: '#000' },
      '::after': { border: '0.16em solid #000', backgroundColor: '#fff' },
    },
  },
  last: { '::before': { insetInlineEnd: 0 } },
  label: { margin: 0, fontSize: letter(1.15), lineHeight: 1.2, fontWeight: tokens.fontWeightSemibold },
  meaning: {
    marginTop: letter(0.2),
    fontSize: letter(0.75),
    lineHeight: 1.35,
    color: tokens.colorNeutralForeground2,
    '@media print': { color: '#000' },
  },
  cards: {
    display: 'flex',
    flexDirection: 'column',
    gap: letter(0.5),
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: letter(0.2),
    padding: letter(0.55),
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: letter(0.35),
    backgroundColor: tokens.colorNeutralBackground1,
    breakInside: 'avoid',
    hyphens: 'auto',
    overflowWrap: 'break-word',
    '@media print': { border: '1px solid #555', backgroundColor: '#fff' },
  },
  area: {
    fontSize: letter(0.66),
    lineHeight: 1.3,
    color: tokens.colorNeutralForeground2,
    '@media print': { color: '#000' },
  },
  safety: { display: 'flex', alignItems: 'center', gap: letter(0.25), fontSize: letter(0.72), lineHeight: 1.3 },
  none: { fontSize: letter(0.72), color: tokens.colorNeutralForeground2 },
  foot: {
    fontSize: letter(0.66),
    lineHeight: 1.4,
    color: tokens.colorNeutralForeground2,
    '@media print': { color: '#000' },
  },
});

/** The wall of one year group. `practices` may hold everything; what belongs on no wall is left out here. */
export function WallView({ practices, bands }: { practices: readonly Practice[]; bands: readonly Band[] }) {
  const styles = useStyles();
  const today = todayOf(useTab());
  const columns = boardNow(practices.filter(onWall), bands);
  const size = vars({ 'wall-columns': columns.length, 'wall-size': wallSize(columns) });
  return (
    <div className={mergeClasses(styles.wall, 'lying-paper')} style={size}>
      <div className={styles.board} lang="en-GB">
        {columns.map((column, at) => (
          <WallColumn key={column.band.code} column={column} isLast={at === columns.length - 1} />
        ))}
      </div>
      <p className={styles.foot}>
        {`What we adults do and provide, as the team sees it on ${shortDay(today)}. No child stands on it, and no one place is right for everything.`}
      </p>
    </div>
  );
}

function WallColumn({ column: { band, practices }, isLast }: { column: Column; isLast: boolean }) {
  const styles = useStyles();
  return (
    <section className={styles.column} aria-label={band.label}>
      <div className={mergeClasses(styles.head, isLast && styles.last)}>
        <h2 className={styles.label}>{band.label}</h2>
        <div className={styles.meaning}>{band.meaning}</div>
      </div>
      {practices.length === 0 ? (
        <span className={styles.none}>Nothing here now</span>
      ) : (
        <ul className={styles.cards}>
          {practices.map(({ key, title, area, keptForSafety }) => (
            <li key={key} className={styles.card}>
              <span>{title}</span>
              <span className={styles.area}>{areaWords[area]}</span>
              {keptForSafety ? (
                <span className={styles.safety}>
                  <ShieldCheckmarkRegular aria-hidden="true" />
                  Kept for safety
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Opens the window's own print sheet: paper and size are chosen there. */
export function PrintButton() {
  return (
    <Button appearance="subtle" icon={<PrintRegular />} onClick={() => window.print()}>
      Print
    </Button>
  );
}
