import { makeStyles, tokens } from '@fluentui/react-components';
import { dayInWords, toLocal } from '../../../src/domain/school-time.ts';
import { dayOfRow } from '../../../src/domain/week/week-entry.ts';
import type { GatheredWeek } from '../../../src/graph/gather-week.ts';
import { pathOf } from '../../data/page-id.ts';
import { PageLink } from '../page-link.tsx';

const useStyles = makeStyles({
  behind: { fontWeight: tokens.fontWeightRegular },
  summary: { cursor: 'pointer', minHeight: '24px' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  one: { minHeight: '24px' },
});

/** The entries behind a number, each a link. */
export function Behind({ keys, what, week }: { keys: readonly string[]; what: string; week: GatheredWeek }) {
  const styles = useStyles();
  if (keys.length === 0) return null;
  const rows = week.incidents
    .filter(({ key }) => keys.includes(key))
    .toSorted((one, other) => (one.occurredAt < other.occurredAt ? -1 : 1));
  return (
    <details className={styles.behind}>
      <summary className={styles.summary} aria-label={`Entries behind: ${what}`}>
        Entries
      </summary>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.key} className={styles.one}>
            <PageLink to={pathOf({ kind: 'entry', start: row.key })} inline>
              {`${dayInWords(dayOfRow(row))}, ${toLocal(row.occurredAt).slice(11)}, ${row.className || 'class not clear'}`}
            </PageLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
