import { useTab } from '../../data/tab-context.ts';
import { Page } from '../page.tsx';
import { Nothing } from '../reading-states.tsx';
import { useTrail } from '../trail.ts';
import { AdultArea } from './adult-area.tsx';
import { ChildArea } from './child-area.tsx';
import { ImportArea } from './import-area.tsx';

/** Who is in the school: imported from its own system, or put in by hand. For leaders. */
export function RosterPage() {
  const { host } = useTab().session;
  const trail = useTrail();
  return (
    <Page title="Children and adults" trail={trail.home}>
      {host.scope === 'channel' ? (
        <Nothing>This page is for leaders and opens in their own Continuum only, not in a channel.</Nothing>
      ) : (
        <>
          <AdultArea />
          <ChildArea />
          <ImportArea />
        </>
      )}
    </Page>
  );
}
