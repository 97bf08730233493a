import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatPostTime, parsePostTime, usualPostTime } from '../../../src/domain/week/post-time.ts';
import { settingRow, type SettingRows, settingStep, useDeskForm } from '../../data/settings.ts';
import { Said } from '../said.tsx';
import { deskProblems } from '../settings/desk-problems.ts';
import { EditForm } from '../settings/edit-form.tsx';

const useStyles = makeStyles({ time: { maxWidth: '14rem' } });

/** When the weekly summary is posted. */
export function PostTimeForm({ rows }: { rows: SettingRows }) {
  const styles = useStyles();
  const { state, send, changed } = useDeskForm();
  const stands = settingRow(rows, 'postTime')?.row.value ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const [said, setSaid] = useState('');
  const save = async (): Promise<void> => {
    const time = parsePostTime(typed ?? (stands || formatPostTime(usualPostTime)));
    setWrong(time === null);
    if (time === null) return;
    if (formatPostTime(time) === stands) setSaid('Nothing has changed.');
    else if (await send([settingStep(rows, 'postTime', formatPostTime(time))], [])) {
      setTyped(null);
      setSaid('Saved. The bot uses it within five minutes.');
    }
  };
  return (
    <EditForm
      title="Weekly summary"
      isSending={state.kind === 'sending'}
      problems={deskProblems(state)}
      save={() => void save()}
    >
      <Field
        label="Day and time of the weekly summary"
        hint="A weekday and a time, such as Friday 15:45. Weeks without a school day are left out."
        {...(isWrong
          ? { validationMessage: 'Please give a day from Monday to Friday and a time, such as Friday 15:45.' }
          : {})}
      >
        <Input
          className={styles.time}
          maxLength={40}
          value={typed ?? (stands || formatPostTime(usualPostTime))}
          onChange={(_, { value }) => {
            setTyped(value);
            setSaid('');
            setWrong(false);
            changed();
          }}
        />
      </Field>
      <Said>{said}</Said>
    </EditForm>
  );
}
