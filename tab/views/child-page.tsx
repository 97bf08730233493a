import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { dayOf } from '../../src/domain/local-time.ts';
import { schoolYearStart } from '../../src/domain/plan/school-year-start.ts';
import { type Pupil, pupilName } from '../../src/domain/pupil.ts';
import { toLocal, utcOf } from '../../src/domain/school-time.ts';
import { yearWords } from '../../src/domain/words.ts';
import { usePupils } from '../data/school-queries.ts';
import { useTab } from '../data/tab-context.ts';
import { EntryBoard } from './entry-board.tsx';
import { subjects } from './fault-sentences.ts';
import { lazily } from './lazily.tsx';
import { Page, viaHeading } from './page.tsx';
import { Failed, Loading } from './reading-states.tsx';
import { ShareButton } from './share-button.tsx';
import { useTrail } from './trail.ts';

const ChildOverTime = lazily(async () => (await import('./plans/child-over-time.tsx')).ChildOverTime);

/** What is recorded about one child. */
export function ChildPage({ pupilId }: { pupilId: string }) {
  const pupils = usePupils();
  const trail = useTrail();
  const today = dayOf(toLocal(utcOf(useTab().now())));
  const pupil = pupils.kind === 'ready' ? pupils.value.rows.find(({ id }) => id === pupilId) : undefined;
  const name = pupil === undefined ? 'this child' : pupilName(pupil);
  return (
    <Page
      title={pupil === undefined ? 'A child' : name}
      trail={trail.to(pupil?.yearGroup ?? '')}
      actions={<ShareButton page={{ kind: 'child', pupilId }} />}
    >
      {standing(pupils, pupil)}
      <ChildOverTime key={`over time ${pupilId}`} pupilId={pupilId} />
      <EntryBoard
        key={pupilId}
        whose={{ kind: 'child', pupilId }}
        about={`for ${name}`}
        notBefore={schoolYearStart(today)}
      />
    </Page>
  );
}

/** Where the child is in school; what is recorded is shown whether or not that could be read. */
function standing(pupils: ReturnType<typeof usePupils>, pupil: Pupil | undefined): ReactNode {
  if (pupils.kind === 'loading') return <Loading what="the child’s name" lines={1} />;
  if (pupils.kind === 'failed') {
    return <Failed error={pupils.error} subject={subjects.pupils} again={viaHeading(pupils.again)} />;
  }
  if (pupil === undefined) return <Text as="p">This child is not in the school’s list of pupils.</Text>;
  const left = pupil.leftOn === '' ? '' : ' · no longer on roll';
  return <Text as="p">{`${yearWords[pupil.yearGroup]} · Class ${pupil.className}${left}`}</Text>;
}
