import { useState } from 'react';
import type { Settings } from '../../../src/domain/settings.ts';
import { lists } from '../../../src/graph/lists.ts';
import { useBandRows, useDecidersRow } from '../../data/continuum-desk.ts';
import { useStaff } from '../../data/school-queries.ts';
import type { Subject } from '../fault-sentences.ts';
import { viaHeading } from '../page.tsx';
import { Failed, Loading } from '../reading-states.tsx';
import { Said } from '../said.tsx';
import { Area } from './area.tsx';
import { BandsForm } from './bands-form.tsx';
import { DecidersForm } from './deciders-form.tsx';
import { ReadArea } from './list-areas.tsx';

const bandSubject: Subject = { what: 'the bands of the continuum', isPlural: true, circle: 'staff' };
const deciderSubject: Subject = { what: 'who decides on the continuum', isPlural: false, circle: 'pastoral' };
const staffSubject: Subject = { what: 'the names of the staff', isPlural: true, circle: 'leaders' };

/** The continuum as a leader sets it: its bands in the words of the school's own tutor, and who decides. */
export function ContinuumArea({ settings }: { settings: Settings }) {
  const bands = useBandRows();
  const [said, setSaid] = useState('');
  return (
    <>
      <Area
        title="Bands of the continuum"
        intro="Three to seven, from what adults control to what children do for themselves. Your school’s own tutor has the words; those here are ours. A band taken out keeps its history."
      >
        <ReadArea load={bands} subject={bandSubject} list={lists.bands.name}>
          {({ rows }) => (
            <BandsForm key={rows.map(({ etag }) => etag).join()} rows={rows} settings={settings} say={setSaid} />
          )}
        </ReadArea>
        <Said>{said}</Said>
      </Area>
      <Area
        title="Who decides on the continuum"
        intro="Everybody on the staff sees the wall and can suggest. Who decides in the tab is an agreement of the school: SharePoint’s own permissions stay as they are."
      >
        <Deciders />
      </Area>
    </>
  );
}

function Deciders() {
  const row = useDecidersRow();
  const [said, setSaid] = useState('');
  const staff = useStaff(true);
  if (row.kind === 'loading' || staff.kind === 'loading') return <Loading what={deciderSubject.what} />;
  if (row.kind === 'failed') {
    return <Failed error={row.error} subject={deciderSubject} again={viaHeading(row.again)} />;
  }
  if (staff.kind === 'failed') {
    return <Failed error={staff.error} subject={staffSubject} again={viaHeading(staff.again)} />;
  }
  const people = staff.value.rows.filter(({ leftOn, kind }) => leftOn === '' && kind !== 'device');
  return (
    <>
      <DecidersForm key={row.value?.etag ?? ''} stored={row.value} people={people} say={setSaid} />
      <Said>{said}</Said>
    </>
  );
}
