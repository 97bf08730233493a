import type { Load } from '../data/load.ts';
import type { ListRead } from '../../src/graph/school-lists.ts';
import { Failed, Remark } from './reading-states.tsx';
import type { Subject } from './fault-sentences.ts';
import { viaHeading } from './page.tsx';
import { unreadableSentence } from './unreadable-sentence.ts';

/** What is wrong with the school's small lists; nothing when all is well. What they name is shown without them. */
export function ListRemarks({
  loads,
}: {
  loads: readonly { load: Load<ListRead<unknown>>; subject: Subject; list: string }[];
}) {
  return loads.map(({ load, subject, list }) => {
    if (load.kind === 'failed') {
      return <Failed key={list} error={load.error} subject={subject} again={viaHeading(load.again)} />;
    }
    if (load.kind === 'ready' && load.value.unreadable.length > 0) {
      return <Remark key={list}>{unreadableSentence(load.value.unreadable, list, ['row', 'rows'])}</Remark>;
    }
    return null;
  });
}
