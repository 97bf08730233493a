// The parts of the page in which rows are changed one by one.
import type { ReactNode } from 'react';
import { kinds } from '../../../src/domain/vocabulary.ts';
import { kindWordsOf, type LabelPreset } from '../../../src/domain/words.ts';
import type { Read } from '../../../src/graph/items.ts';
import type { List } from '../../../src/graph/list.ts';
import { lists } from '../../../src/graph/lists.ts';
import type { Load } from '../../data/load.ts';
import {
  type CategoryRows,
  type PlaceRows,
  type SettingRows,
  settingsOf,
  useCategoryRows,
  usePlaceRows,
} from '../../data/settings.ts';
import { type Subject } from '../fault-sentences.ts';
import { viaHeading } from '../page.tsx';
import { Age, Failed, Loading, Nothing, Remark } from '../reading-states.tsx';
import { unreadableSentence } from '../unreadable-sentence.ts';
import { Area } from './area.tsx';
import { CategoryForm } from './category-form.tsx';
import { deskSubjects } from './desk-problems.ts';
import { EditableList } from './editable-list.tsx';
import { PlaceForm } from './place-form.tsx';
import { TimesForm, TimesInWords } from './times-form.tsx';

/** A list in whichever state it is; what could not be read of it is told above it. */
export function ReadArea<L extends List>({
  load,
  subject,
  list,
  children,
}: {
  load: Load<Read<L>>;
  subject: Subject;
  list: string;
  children: (read: Read<L>) => ReactNode;
}) {
  if (load.kind === 'loading') return <Loading what={subject.what} />;
  if (load.kind === 'failed') return <Failed error={load.error} subject={subject} again={viaHeading(load.again)} />;
  return (
    <>
      <Age {...load} again={viaHeading(load.again)} />
      {load.value.unreadable.length === 0 ? null : (
        <Remark>{unreadableSentence(load.value.unreadable, list, ['row', 'rows'])}</Remark>
      )}
      {children(load.value)}
    </>
  );
}

export function CategoryArea({ preset }: { preset: LabelPreset }) {
  const load = useCategoryRows();
  return (
    <Area
      title="Categories"
      intro="What staff can say happened. Codes and kinds are fixed, so that records of years ago stay comparable; the words are yours."
    >
      <ReadArea load={load} subject={deskSubjects.categories} list={lists.categories.name}>
        {(read) => <Categories read={read} preset={preset} />}
      </ReadArea>
    </Area>
  );
}

function Categories({ read, preset }: { read: CategoryRows; preset: LabelPreset }) {
  const sorted = read.rows.toSorted(
    (one, other) =>
      kinds.indexOf(one.row.kind) - kinds.indexOf(other.row.kind) || (one.row.order ?? 0) - (other.row.order ?? 0),
  );
  return (
    <>
      {sorted.length === 0 ? <Nothing>The school has no categories yet.</Nothing> : null}
      <EditableList
        label="Categories"
        addLabel="Add a category"
        addForm={(close) => <CategoryForm all={read} stored={null} preset={preset} close={close} />}
        rows={sorted.map((stored) => ({
          id: stored.row.code,
          label: stored.row.label,
          facts: [
            stored.row.code,
            kindWordsOf(preset)[stored.row.kind],
            `tells ${stored.row.tell}`,
            ...(stored.row.active ? [] : ['not offered']),
          ].join(' · '),
          form: (close) => <CategoryForm all={read} stored={stored} preset={preset} close={close} />,
        }))}
      />
    </>
  );
}

export function PlaceArea() {
  const load = usePlaceRows();
  return (
    <Area title="Places" intro="Where things happen, and what staff call it.">
      <ReadArea load={load} subject={deskSubjects.places} list={lists.places.name}>
        {(read) => <Places read={read} />}
      </ReadArea>
    </Area>
  );
}

function Places({ read }: { read: PlaceRows }) {
  const sorted = read.rows.toSorted((one, other) => (one.row.order ?? 0) - (other.row.order ?? 0));
  return (
    <>
      {sorted.length === 0 ? <Nothing>The school has no places yet.</Nothing> : null}
      <EditableList
        label="Places"
        addLabel="Add a place"
        addForm={(close) => <PlaceForm all={read} stored={null} close={close} />}
        rows={sorted.map((stored) => ({
          id: stored.row.code,
          label: stored.row.label,
          facts: [
            ...(stored.row.words === '' ? [] : [beginning(stored.row.words)]),
            ...(stored.row.active ? [] : ['not offered']),
          ].join(' · '),
          form: (close) => <PlaceForm all={read} stored={stored} close={close} />,
        }))}
      />
    </>
  );
}

/** Enough of the words to know the place by; all of them are in its form. */
function beginning(words: string): string {
  const all = words.split(/\r?\n/);
  return all.length > 6 ? `${all.slice(0, 6).join(', ')} and ${all.length - 6} more` : all.join(', ');
}

export function TimesArea({ rows }: { rows: SettingRows }) {
  const { timetable } = settingsOf(rows);
  return (
    <Area title="Times of the school day" intro="What “at break” and “after lunch” mean in this school.">
      <div>
        <TimesInWords timetable={timetable} />
      </div>
      <EditableList
        label="Times"
        rows={[]}
        addLabel="Change the times"
        addForm={(close) => <TimesForm rows={rows} close={close} />}
      />
    </Area>
  );
}
