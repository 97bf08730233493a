import { Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { parseSmallNumber, settingNames, usualSmallNumber } from '../../../src/domain/settings.ts';
import { kinds } from '../../../src/domain/vocabulary.ts';
import { kindWordsOf, type LabelPreset, labelPresets } from '../../../src/domain/words.ts';
import { settingRow, type SettingRows, settingsOf, settingStep, useDeskForm } from '../../data/settings.ts';
import { Said } from '../said.tsx';
import { deskProblems } from './desk-problems.ts';
import { EditForm } from './edit-form.tsx';

const useStyles = makeStyles({ number: { maxWidth: '8rem' } });

/** Which words the school has for kinds of behaviour, and which numbers are too small to be told. */
export function WordsForm({ rows }: { rows: SettingRows }) {
  const styles = useStyles();
  const { state, labels, setLabels, small, setSmall, isWrong, said, save } = useWordsForm(rows);
  return (
    <EditForm
      title="Words for kinds, and small numbers"
      isSending={state.kind === 'sending'}
      problems={deskProblems(state)}
      save={() => void save()}
    >
      <Field
        label="Words for kinds of behaviour"
        hint="They are said of the behaviour, never of a child. Codes and records stay as they are."
      >
        <RadioGroup
          value={labels}
          onChange={(_, { value }) => setLabels(labelPresets.find((known) => known === value) ?? null)}
        >
          {labelPresets.map((preset) => (
            <Radio key={preset} value={preset} label={kinds.map((kind) => kindWordsOf(preset)[kind]).join(' · ')} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label="Small number"
        hint="In summaries outside the leaders’ circle, numbers of children below this are hidden. Usually 5."
        {...(isWrong ? { validationMessage: 'Please give a whole number from 1 to 50.' } : {})}
      >
        <Input
          inputMode="numeric"
          className={styles.number}
          value={small}
          onChange={(_, { value }) => setSmall(value)}
        />
      </Field>
      <Said>{said}</Said>
    </EditForm>
  );
}

function useWordsForm(rows: SettingRows) {
  const stands = settingsOf(rows);
  const { state, send, changed } = useDeskForm();
  const [chosen, setChosen] = useState<LabelPreset | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const [said, setSaid] = useState('');
  const labels = chosen ?? stands.labels;
  const small = typed ?? (settingRow(rows, 'smallNumber')?.row.value || String(usualSmallNumber));
  const touched = (): void => {
    setSaid('');
    setWrong(false);
    changed();
  };
  const save = async (): Promise<void> => {
    const number = parseSmallNumber(small);
    setWrong(number === null);
    if (number === null) return;
    const isUnclear = (setting: 'labels' | 'smallNumber'): boolean =>
      stands.unclear.includes(settingNames[setting].name);
    const steps = [
      ...(labels !== stands.labels || isUnclear('labels') ? [settingStep(rows, 'labels', labels)] : []),
      ...(number !== stands.smallNumber || isUnclear('smallNumber')
        ? [settingStep(rows, 'smallNumber', String(number))]
        : []),
    ];
    if (steps.length === 0) setSaid('Nothing has changed.');
    else if (await send(steps, [])) {
      setChosen(null);
      setTyped(null);
      setSaid('Saved. The bot uses it within five minutes.');
    }
  };
  return {
    ...{ state, labels, small, isWrong, said, save },
    setLabels: (preset: LabelPreset | null): void => {
      setChosen(preset);
      touched();
    },
    setSmall: (text: string): void => {
      setTyped(text);
      touched();
    },
  };
}
