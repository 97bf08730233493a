import { makeStyles, Text } from '@fluentui/react-components';
import { dayInWords } from '../../../src/domain/school-time.ts';
import { useTodaysIncidents } from '../../data/families.ts';
import { useTab } from '../../data/tab-context.ts';
import { todayOf } from '../../data/today.ts';
import { subjects } from '../fault-sentences.ts';
import { Page, viaHeading } from '../page.tsx';
import { Age, Failed, Loading, Nothing } from '../reading-states.tsx';
import { ClassChoice } from '../today/class-choice.tsx';
import { useTrail } from '../trail.ts';
import { useLabels } from '../use-labels.ts';
import { FamilyList } from './family-list.tsx';

const useStyles = makeStyles({ intro: { margin: 0, maxWidth: '44rem' } });

/** Before home time: whose families are to be told of something of today, and the note that they were. */
export function HomeTimePage() {
  const styles = useStyles();
  const tab = useTab();
  const trail = useTrail();
  return (
    <Page title="Before home time" trail={trail.home}>
      {tab.session.host.scope === 'channel' ? (
        <Nothing>
          This page names children with what happened, so it opens in your own Continuum only, not in a channel.
        </Nothing>
      ) : (
        <>
          <Text as="p" className={styles.intro}>
            {`${dayInWords(todayOf(tab))}. Continuum sends nothing to families. Tell each family about their own child only; the family of a child who was affected counts as much as the other’s. Then note who told them, when and how.`}
          </Text>
          <ClassChoice prompt="Choose your class to see whose families to tell.">
            {({ className }) => <FamiliesInState className={className} />}
          </ClassChoice>
        </>
      )}
    </Page>
  );
}

const noLabels = { categories: [], places: [] };

function FamiliesInState({ className }: { className: string }) {
  const incidents = useTodaysIncidents();
  const labels = useLabels();
  if (incidents.kind === 'loading' || (incidents.kind === 'ready' && labels === null))
    return <Loading what="what happened today" />;
  switch (incidents.kind) {
    case 'failed':
      return <Failed error={incidents.error} subject={subjects.incidents} again={viaHeading(incidents.again)} />;
    case 'ready':
      return (
        <>
          <Age {...incidents} again={viaHeading(incidents.again)} />
          <FamilyList read={incidents.value} className={className} labels={labels ?? noLabels} />
        </>
      );
    default:
      return incidents satisfies never;
  }
}
