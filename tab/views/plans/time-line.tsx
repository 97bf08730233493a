import { Text } from '@fluentui/react-components';
import type { Incident, Praise } from '../../../src/domain/entry.ts';
import { lineOfTime, type LineOfTime } from '../../../src/domain/plan/child-line.ts';
import type { PlanVersion } from '../../../src/domain/plan/plan.ts';
import { pathOf } from '../../data/page-id.ts';
import { PageLink } from '../page-link.tsx';
import { Nothing } from '../reading-states.tsx';
import { usePlanStyles } from './plan-styles.ts';
import { dayOrText } from './section-reading.tsx';

type TimeLineProps = {
  incidents: readonly Incident[];
  praise: readonly Praise[];
  versions: readonly PlanVersion[];
};

/** Plan, entries and praise together, newest first. */
export function TimeLine({ incidents, praise, versions }: TimeLineProps) {
  const styles = usePlanStyles();
  const lines = lineOfTime(incidents, praise, versions);
  if (lines.length === 0) return <Nothing>Nothing is recorded in this time.</Nothing>;
  return (
    <ol className={styles.list} aria-label="One line of time">
      {lines.map((line) => (
        <li key={`${line.kind}${line.key}`} className={styles.fact}>
          <Text className={styles.quiet}>{`${dayOrText(line.day)} · ${kindWords[line.kind]}`}</Text>
          {line.kind === 'plan' ? (
            <Text weight="semibold">{line.text}</Text>
          ) : (
            <PageLink to={pathOf({ kind: 'entry', start: line.key })} subtle>
              {line.text === '' ? 'An entry without words' : line.text}
            </PageLink>
          )}
        </li>
      ))}
    </ol>
  );
}

const kindWords: { [K in LineOfTime['kind']]: string } = { incident: 'Entry', praise: 'Praise', plan: 'Plan' };
