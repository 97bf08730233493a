import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { wordsLimit } from '../../src/domain/entry.ts';
import { useCorrection } from '../data/use-correction.ts';
import { CorrectionForm, type FormProps } from './correction-form.tsx';

/** Adds words to an entry. What stands there is not changed. */
export function AddWords({ entry, open, close }: FormProps) {
  const form = useCorrection();
  const [words, setWords] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = async (): Promise<void> => {
    setMissing(words.trim() === '');
    if (words.trim() === '' || (await form.send(entry, { kind: 'add', words })) === null) return;
    setWords('');
    close('Added.');
  };
  if (!open) return null;
  return (
    <CorrectionForm
      title="Add to this entry"
      submit={() => void submit()}
      close={() => close('')}
      sendLabel="Add"
      sending={form.sending}
    >
      <Field
        label="What is to be added"
        required
        hint="It stands below the entry with your name and cannot be changed or removed later."
        {...(isMissing ? { validationMessage: 'Please write what is to be added.' } : {})}
      >
        <Textarea
          value={words}
          maxLength={wordsLimit}
          resize="vertical"
          rows={5}
          onChange={(_, { value }) => {
            setWords(value);
            setMissing(false);
            form.changed();
          }}
        />
      </Field>
    </CorrectionForm>
  );
}
