import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type SettingName, settingNames } from '../../../src/domain/settings.ts';
import { freshWords, settingRow, type SettingRows, settingsOf, settingStep, useDeskForm } from '../../data/settings.ts';
import { Said } from '../said.tsx';
import { deskProblems } from './desk-problems.ts';
import { EditForm } from './edit-form.tsx';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 18rem), 1fr))',
    gap: tokens.spacingVerticalM,
    alignItems: 'start',
  },
});

/** In the order in which a school thinks of them. `many`: one a line. */
const fields: readonly { setting: SettingName; label: string; many?: boolean; required?: boolean }[] = [
  { setting: 'dsl', label: 'Designated safeguarding lead (DSL)', required: true },
  { setting: 'dslDeputies', label: 'Deputy DSLs', many: true },
  { setting: 'head', label: 'Headteacher', required: true },
  { setting: 'chair', label: 'Chair of governors' },
  { setting: 'safeguardingSystem', label: 'Safeguarding system' },
  { setting: 'safeguardingWords', label: 'Safeguarding words', many: true },
  { setting: 'leadersToTell', label: 'Leaders to tell at once', many: true },
  { setting: 'accidentForm', label: 'Where first aid and the accident form are' },
  { setting: 'homeTimeNotice', label: 'When class teams hear what to tell families' },
  { setting: 'schoolName', label: 'Name of the school' },
];

type Values = { [S in SettingName]?: string };

/** Whom staff are sent to, and for what. */
export function PeopleForm({ rows }: { rows: SettingRows }) {
  const styles = useStyles();
  const { state, send, changed } = useDeskForm();
  const [values, setValues] = useState<Values>({});
  const [said, setSaid] = useState('');
  const stored = (setting: SettingName): string => settingRow(rows, setting)?.row.value ?? '';
  const edited = fields.filter(({ setting }) => (values[setting] ?? stored(setting)).trim() !== stored(setting).trim());
  const save = async (): Promise<void> => {
    setSaid('');
    if (edited.length === 0) {
      setSaid('Nothing has changed.');
      return;
    }
    const valueOf = (setting: SettingName): string => (values[setting] ?? '').trim();
    const steps = edited.map(({ setting }) => settingStep(rows, setting, valueOf(setting)));
    // Words that belong to the safeguarding lead are what the list of safeguarding words is for.
    const typed = edited
      .filter(({ setting }) => setting !== 'safeguardingWords')
      .map(({ setting }) => freshWords(stored(setting), valueOf(setting)));
    if (!(await send(steps, typed))) return;
    setValues({});
    setSaid('Saved. The bot uses it within five minutes.');
  };
  return (
    <EditForm
      title="Whom to see"
      isSending={state.kind === 'sending'}
      problems={deskProblems(state, settingsOf(rows))}
      save={() => void save()}
    >
      <div className={styles.fields}>
        {fields.map(({ setting, label, many = false, required = false }) => {
          const props = {
            value: values[setting] ?? stored(setting),
            onChange: (_: unknown, { value }: { value: string }) => {
              setValues({ ...values, [setting]: value });
              setSaid('');
              changed();
            },
          };
          return (
            <Field key={setting} label={label} hint={settingNames[setting].help} required={required}>
              {many ? (
                <Textarea rows={3} resize="vertical" maxLength={8000} {...props} />
              ) : (
                <Input maxLength={400} {...props} />
              )}
            </Field>
          );
        })}
      </div>
      <Said>{said}</Said>
    </EditForm>
  );
}
