import type { ReactNode } from 'react';
import type { List } from '../../../src/graph/list.ts';
import type { ListRead } from '../../../src/graph/school-lists.ts';
import type { Load } from '../../data/load.ts';
import type { Subject } from '../fault-sentences.ts';
import { viaHeading } from '../page.tsx';
import { Age, Failed, Loading, Remark } from '../reading-states.tsx';
import { unreadableSentence } from '../unreadable-sentence.ts';

/** A list in whichever state it is; what could not be read of it is told above what could. */
export function Loaded<T>({
  load,
  subject,
  list,
  lines = 3,
  children,
}: {
  load: Load<ListRead<T>>;
  subject: Subject;
  list: List;
  lines?: number;
  children: (rows: readonly T[]) => ReactNode;
}) {
  if (load.kind === 'loading') return <Loading what={subject.what} lines={lines} />;
  if (load.kind === 'failed') return <Failed error={load.error} subject={subject} again={viaHeading(load.again)} />;
  return (
    <>
      <Age {...load} again={viaHeading(load.again)} />
      {load.value.unreadable.length === 0 ? null : (
        <Remark>{unreadableSentence(load.value.unreadable, list.name, ['row', 'rows'])}</Remark>
      )}
      {children(load.value.rows)}
    </>
  );
}
