import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { unclearJudgements } from '../../../src/domain/judgement.ts';
import { starterJudgements } from '../../../src/domain/judgement-words.ts';
import { settingNames } from '../../../src/domain/settings.ts';
import { freshWords, settingRow, type SettingRows, settingsOf, settingStep, useDeskForm } from '../../data/settings.ts';
import { Said } from '../said.tsx';
import { deskProblems } from './desk-problems.ts';
import { EditForm } from './edit-form.tsx';

/** Words that judge a child, each with what the bot offers to say instead. */
export function JudgementForm({ rows }: { rows: SettingRows }) {
  const { state, send, changed } = useDeskForm();
  const [typed, setTyped] = useState<string | null>(null);
  const [unclear, setUnclear] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const stands = settingRow(rows, 'judgements')?.row.value.trim() || starterJudgements;
  const save = async (): Promise<void> => {
    const text = (typed ?? stands).trim();
    const wrong = text.toLowerCase() === 'none' ? [] : unclearJudgements(text);
    setUnclear(wrong);
    setSaid('');
    if (wrong.length > 0) return;
    if (text === stands) setSaid('Nothing has changed.');
    else if (await send([settingStep(rows, 'judgements', text)], [freshWords(stands, text)])) {
      setTyped(null);
      setSaid('Saved. The bot uses it within five minutes.');
    }
  };
  return (
    <EditForm
      title="Words to say differently"
      isSending={state.kind === 'sending'}
      problems={deskProblems(state, settingsOf(rows))}
      save={() => void save()}
    >
      <Field
        label="Words, and what may be said instead"
        hint={settingNames.judgements.help}
        {...(unclear.length === 0
          ? {}
          : {
              validationMessage: `Please write each line as: a word -> other words. Not clear: ${unclear.join('; ')}`,
            })}
      >
        <Textarea
          rows={8}
          resize="vertical"
          maxLength={8000}
          value={typed ?? stands}
          onChange={(_, { value }) => {
            setTyped(value);
            setSaid('');
            setUnclear([]);
            changed();
          }}
        />
      </Field>
      <Said>{said}</Said>
    </EditForm>
  );
}
