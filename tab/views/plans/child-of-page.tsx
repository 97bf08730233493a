import type { ReactNode } from 'react';
import { type Pupil, pupilName } from '../../../src/domain/pupil.ts';
import { pathOf } from '../../data/page-id.ts';
import { usePupils } from '../../data/school-queries.ts';
import { subjects } from '../fault-sentences.ts';
import { Page, viaHeading } from '../page.tsx';
import { Failed, Loading } from '../reading-states.tsx';
import { useTrail } from '../trail.ts';

/** The frame of a page about one child. `children` gets the child and everybody on roll, leavers included. */
export function ChildOfPage({
  pupilId,
  title,
  actions,
  isPublic = false,
  children,
}: {
  pupilId: string;
  /** What the page is, such as `Plan`; the child's name is put behind it once it is known. */
  title: string;
  actions?: ReactNode;
  /** Every adult in school may see it, so its way back leads to the list of all. */
  isPublic?: boolean;
  children: (pupil: Pupil | undefined, pupils: readonly Pupil[]) => ReactNode;
}) {
  const pupils = usePupils();
  const trail = useTrail();
  const pupil = pupils.kind === 'ready' ? pupils.value.rows.find(({ id }) => id === pupilId) : undefined;
  const own = pupil === undefined ? [] : [{ label: pupilName(pupil), to: pathOf({ kind: 'child', pupilId }) }];
  const steps = isPublic
    ? [...trail.home, { label: 'How adults respond', to: '/respond' }]
    : [...trail.to(pupil?.yearGroup ?? ''), ...own];
  return (
    <Page title={pupil === undefined ? title : `${title}: ${pupilName(pupil)}`} trail={steps} actions={actions}>
      {pupils.kind === 'failed' ? (
        <Failed error={pupils.error} subject={subjects.pupils} again={viaHeading(pupils.again)} />
      ) : null}
      {pupils.kind === 'loading' ? <Loading what="the child’s name" lines={1} /> : null}
      {children(pupil, pupils.kind === 'ready' ? pupils.value.rows : [])}
    </Page>
  );
}
