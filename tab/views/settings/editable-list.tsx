import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { Said } from '../said.tsx';
import { useReturnFocus } from './use-return-focus.ts';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, flexBasis: '14rem', minWidth: 0 },
  facts: { color: tokens.colorNeutralForeground2 },
  form: { flexBasis: '100%', minWidth: 0 },
});

type Form = (close: (said: string) => void) => ReactNode;

export type EditableRow = { id: string; label: string; facts: string; form: Form };

/** Rows, each with a button that opens its form below it, and one to add another. */
export function EditableList({
  label,
  rows,
  addLabel,
  addForm,
}: {
  label: string;
  rows: readonly EditableRow[];
  addLabel: string;
  addForm: Form;
}) {
  const styles = useStyles();
  return (
    <>
      {rows.length === 0 ? null : (
        <ul className={styles.rows} aria-label={label}>
          {rows.map((row) => (
            <li key={row.id} className={styles.row}>
              <div className={styles.words}>
                <Text>{row.label}</Text>
                <Text className={styles.facts}>{row.facts}</Text>
              </div>
              <Opener label="Change" name={`Change ${row.label}`} form={row.form} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        <Opener label={addLabel} name={addLabel} form={addForm} />
      </div>
    </>
  );
}

function Opener({ label, name, form }: { label: string; name: string; form: Form }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const button = useReturnFocus(isOpen);
  const close = (words: string): void => {
    setOpen(false);
    setSaid(words);
  };
  return (
    <>
      <Button
        ref={button}
        aria-label={name}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
          setSaid('');
        }}
      >
        {label}
      </Button>
      <Said>{said}</Said>
      {isOpen ? <div className={styles.form}>{form(close)}</div> : null}
    </>
  );
}
