import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { nextCategoryCode } from '../../../src/domain/next-code.ts';
import { type Kind, kinds, type Tell, tells } from '../../../src/domain/vocabulary.ts';
import { kindWordsOf, type LabelPreset } from '../../../src/domain/words.ts';
import type { CategoryRow } from '../../../src/graph/school-desk.ts';
import {
  type CategoryEdit,
  type CategoryRows,
  categoryStep,
  type DeskStep,
  freshWords,
  useDeskForm,
} from '../../data/settings.ts';
import { deskProblems } from './desk-problems.ts';
import { EditForm } from './edit-form.tsx';

type Props = {
  all: CategoryRows;
  stored: CategoryRow | null;
  preset: LabelPreset;
  close: (said: string) => void;
};

/** Changes a category, or adds one of a kind. Its code and kind never change. */
export function CategoryForm({ all, stored, preset, close }: Props) {
  const { state, edit, put, kind, setKind, isMissing, save } = useCategoryForm({ all, stored, close });
  return (
    <EditForm
      title={stored === null ? 'Add a category' : `Change category ${stored.row.code}`}
      isSending={state.kind === 'sending'}
      problems={deskProblems(state)}
      save={() => void save()}
      close={() => close('')}
    >
      {stored === null ? <KindField kind={kind} choose={setKind} preset={preset} /> : null}
      <Field
        label="Label"
        required
        hint="What happened, in the school’s words."
        {...(isMissing ? { validationMessage: 'Please give the category a label.' } : {})}
      >
        <Input value={edit.label} maxLength={120} onChange={(_, { value }) => put({ label: value })} />
      </Field>
      <Field label="Words" hint="By which the bot knows it in a message, one word or phrase a line.">
        <Textarea
          rows={5}
          resize="vertical"
          maxLength={4000}
          value={edit.words}
          onChange={(_, { value }) => put({ words: value })}
        />
      </Field>
      <Field label="Who is told">
        <Select value={edit.tell} onChange={(_, { value }) => put({ tell: tellOf(value) })}>
          {tells.map((tell) => (
            <option key={tell}>{tell}</option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label="Offered to staff"
        checked={edit.active}
        onChange={(_, { checked }) => put({ active: checked === true })}
      />
    </EditForm>
  );
}

function useCategoryForm({ all, stored, close }: Omit<Props, 'preset'>) {
  const { state, send, changed } = useDeskForm();
  const [edit, setEdit] = useState<CategoryEdit>(() => editOf(stored));
  const [kind, setKind] = useState<Kind>(stored?.row.kind ?? 'prosocial');
  const [isMissing, setMissing] = useState(false);
  const put = (change: Partial<CategoryEdit>): void => {
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
    const step = current === null ? addStep(all, kind, tidied) : categoryStep(current, tidied);
    const typed = [
      freshWords(stored?.row.label ?? '', tidied.label),
      freshWords(stored?.row.words ?? '', tidied.words),
    ];
    if (await send([step], typed)) close(`Saved: ${tidied.label}. The bot uses it within five minutes.`);
  };
  return { state, edit, put, kind, setKind, isMissing, save };
}

function KindField({ kind, choose, preset }: { kind: Kind; choose: (kind: Kind) => void; preset: LabelPreset }) {
  return (
    <Field label="Kind" hint="It cannot be changed later.">
      <Select value={kind} onChange={(_, { value }) => choose(kinds.find((known) => known === value) ?? 'prosocial')}>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {kindWordsOf(preset)[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function editOf(stored: CategoryRow | null): CategoryEdit {
  if (stored === null) return { label: '', words: '', tell: 'class team', active: true };
  const { label, words, tell, active } = stored.row;
  return { label, words, tell, active };
}

function tellOf(text: string): Tell {
  return tells.find((known) => known === text) ?? 'class team';
}

/** One a line, without empty lines. */
export function tidyLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function addStep({ rows }: CategoryRows, kind: Kind, edit: CategoryEdit): DeskStep {
  const code = nextCategoryCode(
    kind,
    rows.map(({ row }) => row.code),
  );
  // Just behind the last of its kind.
  const last = Math.max(0, ...rows.filter(({ row }) => row.kind === kind).map(({ row }) => row.order ?? 0));
  return {
    what: `Category ${code}`,
    async write(desk, hand) {
      const row = { title: edit.label, code, kind, cpomsCode: '', order: Number((last + 0.01).toFixed(2)), ...edit };
      const written = await desk.addCategory(row, hand);
      return written.kind === 'written' ? written : { kind: 'conflict', stands: written.stored.row.label };
    },
  };
}
