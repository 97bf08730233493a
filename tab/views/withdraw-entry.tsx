import { Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { becauseLimit } from '../../src/domain/addendum.ts';
import type { ReadEntry } from '../../src/graph/entry-reader.ts';
import { useCorrection } from '../data/use-correction.ts';
import { CorrectionForm, type FormProps } from './correction-form.tsx';
import { childOf } from './entry-words.ts';

/** Withdraws an entry with a reason. It is kept, and no longer shown among the others. */
export function WithdrawEntry({ entry, open, close }: FormProps) {
  const form = useCorrection();
  const [because, setBecause] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = async (): Promise<void> => {
    setMissing(because.trim() === '');
    if (because.trim() === '' || (await form.send(entry, { kind: 'withdraw', because })) === null) return;
    setBecause('');
    close('Withdrawn.');
  };
  if (!open) return null;
  return (
    <CorrectionForm
      title="Withdraw this entry"
      submit={() => void submit()}
      close={() => close('')}
      sendLabel="Withdraw"
      sending={form.sending}
    >
      <Text as="p">{scopeOf(entry)}</Text>
      <Field
        label="Why it is withdrawn"
        required
        hint="The reason stands below the entry with your name. Please name no child."
        {...(isMissing ? { validationMessage: 'Please say why.' } : {})}
      >
        <Textarea
          value={because}
          maxLength={becauseLimit}
          resize="vertical"
          rows={4}
          onChange={(_, { value }) => {
            setBecause(value);
            setMissing(false);
            form.changed();
          }}
        />
      </Field>
    </CorrectionForm>
  );
}

function scopeOf(entry: ReadEntry): string {
  const whose = entry.row.pupilName === '' ? 'this entry' : `the entry about ${childOf(entry)}`;
  return `Only ${whose} is withdrawn; other children of the same event keep theirs. It is kept, but no longer shown among the others.`;
}
