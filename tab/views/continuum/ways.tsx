import { makeStyles, tokens } from '@fluentui/react-components';
import type { YearGroup } from '../../../src/domain/vocabulary.ts';
import { pathOf } from '../../data/page-id.ts';
import { PageLink } from '../page-link.tsx';
import type { ContinuumViewName } from './continuum-views.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  way: { display: 'inline-flex', alignItems: 'center', minHeight: '36px' },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorNeutralForeground1,
  },
});

const labels: { [V in ContinuumViewName]: string } = {
  wall: 'Wall',
  review: 'Review',
  meeting: 'Meeting',
  'then-and-now': 'Then and now',
  agreed: 'What was agreed',
  'first-look': 'First look',
};

/** The ways of looking at one continuum. */
export function Ways({ yearGroup, view }: { yearGroup: YearGroup; view: ContinuumViewName }) {
  const styles = useStyles();
  const path = pathOf({ kind: 'continuum', yearGroup });
  return (
    <nav aria-label="Ways of looking">
      <ul className={styles.list}>
        {(Object.keys(labels) as ContinuumViewName[]).map((one) => (
          <li key={one} className={styles.way}>
            {one === view ? (
              <span className={styles.here} aria-current="page">
                {labels[one]}
              </span>
            ) : (
              <PageLink to={one === 'wall' ? path : `${path}/${one}`}>{labels[one]}</PageLink>
            )}
          </li>
        ))}
        <li className={styles.way}>
          <PageLink to={pathOf({ kind: 'continuum', yearGroup: 'all' })}>Whole school</PageLink>
        </li>
      </ul>
    </nav>
  );
}
