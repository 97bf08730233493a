import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { type Pupil, pupilName } from '../../src/domain/pupil.ts';
import { yearWords } from '../../src/domain/words.ts';

/** More than this are not offered at once: another letter narrows them. */
const mostOffered = 25;

/** Finds a child by any part of a name, or by class. `choose` gets null when what was chosen is typed over. */
export function ChildPicker({
  label,
  pupils,
  chosen: pupil = null,
  choose,
  problem,
}: {
  label: string;
  pupils: readonly Pupil[];
  /** The child chosen before, when the picker is opened again. */
  chosen?: Pupil | null;
  choose: (pupil: Pupil | null) => void;
  problem?: string;
}) {
  const [typed, setTyped] = useState(pupil === null ? '' : nameAndClass(pupil));
  const [chosen, setChosen] = useState(typed);
  const take = (id: string | undefined): void => {
    const taken = pupils.find((one) => one.id === id) ?? null;
    const text = taken === null ? '' : nameAndClass(taken);
    setTyped(text);
    setChosen(text);
    choose(taken);
  };
  return (
    <Field
      label={label}
      hint="Type a part of the name, or the class."
      {...(problem ? { validationMessage: problem } : {})}
    >
      <Combobox
        inlinePopup
        freeform
        autoComplete="off"
        value={typed}
        selectedOptions={[]}
        onChange={(event) => {
          setTyped(event.target.value);
          if (chosen !== '') choose(null);
          setChosen('');
        }}
        onOptionSelect={(_, { optionValue }) => take(optionValue)}
      >
        <Offered pupils={pupils.filter((one) => typed === chosen || fits(one, typed))} />
      </Combobox>
    </Field>
  );
}

function Offered({ pupils }: { pupils: readonly Pupil[] }) {
  const offered = pupils.slice(0, mostOffered);
  const remark =
    pupils.length === 0
      ? 'No child on roll fits that'
      : pupils.length > offered.length
        ? `${pupils.length - offered.length} more: type another letter`
        : '';
  return (
    <>
      {offered.map((pupil) => (
        <Option key={pupil.id} value={pupil.id} text={nameAndClass(pupil)}>
          {`${nameAndClass(pupil)} · ${yearWords[pupil.yearGroup]}`}
        </Option>
      ))}
      {remark === '' ? null : (
        <Option value="" text="" disabled>
          {remark}
        </Option>
      )}
    </>
  );
}

/** `Alfie Bond, 1H`: the class tells two children of one name apart. */
function nameAndClass(pupil: Pupil): string {
  return `${pupilName(pupil)}, ${pupil.className}`;
}

/** Every word typed is a part of a name or the class. */
function fits(pupil: Pupil, typed: string): boolean {
  const whole = plain([pupil.forename, pupil.preferred, pupil.surname, pupil.className].join(' '));
  return plain(typed)
    .split(/[\s,]+/)
    .every((word) => whole.includes(word));
}

/** Without accents and in small letters: nobody types "Zoë" in a hurry. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase();
}
