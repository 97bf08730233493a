import { Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { codeOfLabel } from '../../../src/domain/next-code.ts';
import type { PlaceRow } from '../../../src/graph/school-desk.ts';
import {
  type DeskStep,
  freshWords,
  type PlaceEdit,
  type PlaceRows,
  placeStep,
  useDeskForm,
} from '../../data/settings.ts';
import { tidyLines } from './category-form.tsx';
import { deskProblems } from './desk-problems.ts';
import { EditForm } from './edit-form.tsx';

/** Changes a place, or adds one. Its code never changes. */
export function PlaceForm({
  all,
  stored,
  close,
}: {
  all: PlaceRows;
  stored: PlaceRow | null;
  close: (said: string) => void;
}) {
  const { state, send, changed } = useDeskForm();
  const [edit, setEdit] = useState<PlaceEdit>(() => editOf(stored));
  const [isMissing, setMissing] = useState(false);
  const put = (change: Partial<PlaceEdit>): void => {
    setEdit({ ...edit, ...change });
    setMissing(false);
    changed();
  };
  const save = async (): Promise<void> => {
    const tidied = { ...edit, label: edit.label.trim(), words: tidyLines(edit.words) };
    setMissing(tidied.label === '');
    if (tidied.label === '') return;
    // What stands now, where somebody changed it while the form was open.
    const current = all.rows.find(({ itemId }) => itemId === stored?.itemId) ?? stored;
    const step = current === null ? addStep(all, tidied) : placeStep(current, tidied);
    const typed = [
      freshWords(stored?.row.label ?? '', tidied.label),
      freshWords(stored?.row.words ?? '', tidied.words),
    ];
    if (await send([step], typed)) close(`Saved: ${tidied.label}. The bot uses it within five minutes.`);
  };
  return (
    <EditForm
      title={stored === null ? 'Add a place' : `Change ${stored.row.label}`}
      isSending={state.kind === 'sending'}
      problems={deskProblems(state)}
      save={() => void save()}
      close={() => close('')}
    >
      <Field label="Label" required {...(isMissing ? { validationMessage: 'Please give the place a label.' } : {})}>
        <Input value={edit.label} maxLength={120} onChange={(_, { value }) => put({ label: value })} />
      </Field>
      <Field label="Words" hint="What staff call it, one word or phrase a line.">
        <Textarea
          rows={4}
          resize="vertical"
          maxLength={4000}
          value={edit.words}
          onChange={(_, { value }) => put({ words: value })}
        />
      </Field>
      <Checkbox
        label="Offered to staff"
        checked={edit.active}
        onChange={(_, { checked }) => put({ active: checked === true })}
      />
    </EditForm>
  );
}

function editOf(stored: PlaceRow | null): PlaceEdit {
  if (stored === null) return { label: '', words: '', active: true };
  const { label, words, active } = stored.row;
  return { label, words, active };
}

function addStep({ rows }: PlaceRows, edit: PlaceEdit): DeskStep {
  const code = codeOfLabel(
    edit.label,
    rows.map(({ row }) => row.code),
  );
  const order = Math.max(0, ...rows.map(({ row }) => row.order ?? 0)) + 1;
  return {
    what: `Place ${code}`,
    async write(desk, hand) {
      const written = await desk.addPlace({ title: edit.label, code, order, ...edit }, hand);
      return written.kind === 'written' ? written : { kind: 'conflict', stands: written.stored.row.label };
    },
  };
}
