import { Field, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { type Band, bandsInUse } from '../../../src/domain/continuum/bands.ts';
import type { Practice } from '../../../src/domain/continuum/practice.ts';
import { suggestionLimit } from '../../../src/domain/continuum/suggestion.ts';
import type { YearGroup } from '../../../src/domain/vocabulary.ts';
import { useContinuum } from '../../data/continuum.ts';
import { useContinuumForm } from '../../data/continuum-form.ts';
import { FieldsForm } from './continuum-fields.tsx';

/** What somebody would change. The team decides about it when it next looks. */
export function SuggestForm({
  yearGroup,
  practice,
  bands,
  close,
}: {
  yearGroup: YearGroup;
  /** null: something new. */
  practice: Practice | null;
  bands: readonly Band[];
  close: (said: string) => void;
}) {
  const continuum = useContinuum();
  const form = useContinuumForm();
  const [words, setWords] = useState('');
  const [toBand, setToBand] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = async (): Promise<void> => {
    setMissing(words.trim() === '');
    if (words.trim() === '') return;
    const sent = await form.send([words], async ({ key, at, person }) =>
      continuum.suggest({
        ...{ title: 'suggestion', key, yearGroup, practiceKey: practice?.key ?? '', toBand, words: words.trim() },
        ...{ state: 'open', at, authorId: person.id, authorName: person.name },
      }),
    );
    if (sent !== null) close('Your suggestion is kept. The team sees it when it next looks.');
  };
  return (
    <FieldsForm
      title={practice === null ? 'Suggest something new' : `Suggest something about “${practice.title}”`}
      form={form}
      submit={() => void submit()}
      saveLabel="Suggest"
      close={() => close('')}
    >
      <Field
        label="What would you change, and what would be better for children?"
        required
        {...(isMissing ? { validationMessage: 'Please write your suggestion.' } : {})}
      >
        <Textarea
          rows={4}
          resize="vertical"
          maxLength={suggestionLimit}
          value={words}
          onChange={(_, { value }) => {
            setWords(value);
            setMissing(false);
            form.changed();
          }}
        />
      </Field>
      {practice === null ? null : <ToBand practice={practice} bands={bands} value={toBand} change={setToBand} />}
    </FieldsForm>
  );
}

function ToBand({
  practice,
  bands,
  value,
  change,
}: {
  practice: Practice;
  bands: readonly Band[];
  value: string;
  change: (band: string) => void;
}) {
  return (
    <Field label="Might it stand elsewhere?">
      <Select value={value} onChange={(_, data) => change(data.value)}>
        <option value="">No, where it is</option>
        {bandsInUse(bands)
          .filter(({ code }) => code !== practice.band)
          .map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
      </Select>
    </Field>
  );
}
