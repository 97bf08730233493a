import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { RollPupil } from '../../../src/domain/import/pupil-match.ts';
import type { Pupil } from '../../../src/domain/pupil.ts';
import type { PupilRoll } from '../../../src/graph/import-roll.ts';
import { usePupilRoll } from '../../data/roster.ts';
import { ChildPicker } from '../child-picker.tsx';
import { viaHeading } from '../page.tsx';
import { Age, Failed, Loading } from '../reading-states.tsx';
import { Said } from '../said.tsx';
import { Area } from '../settings/area.tsx';
import { useReturnFocus } from '../settings/use-return-focus.ts';
import { ChildFields } from './child-form.tsx';
import { UnreadableRows } from './import-preview.tsx';
import { rosterSubjects } from './roster-sentences.ts';

const useStyles = makeStyles({ finder: { maxWidth: '30rem' } });

const intro = 'Who is on roll. A change shows at once in the tab, and within five minutes in the chat.';

/** The children of the school, one by one. */
export function ChildArea() {
  const roll = usePupilRoll();
  return (
    <Area title="Children" intro={intro}>
      {roll.kind === 'loading' ? <Loading what="the roll of children" /> : null}
      {roll.kind === 'failed' ? (
        <Failed error={roll.error} subject={rosterSubjects.pupils} again={viaHeading(roll.again)} />
      ) : null}
      {roll.kind === 'ready' ? (
        <>
          <Age {...roll} again={viaHeading(roll.again)} />
          <Children roll={roll.value} />
        </>
      ) : null}
    </Area>
  );
}

function Children({ roll }: { roll: PupilRoll }) {
  const styles = useStyles();
  const [isAdding, setAdding] = useState(false);
  const [key, setKey] = useState('');
  const [round, setRound] = useState(0);
  const [said, setSaid] = useState('');
  const button = useReturnFocus(isAdding || key !== '');
  const chosen = roll.pupils.find((pupil) => pupil.key === key) ?? null;
  const close = (words: string): void => {
    setAdding(false);
    setKey('');
    // The name goes out of the box too.
    setRound(round + 1);
    setSaid(words);
  };
  const open = (pupil: Pupil | null): void => {
    setAdding(false);
    setSaid('');
    setKey(roll.pupils.find(({ pupilId }) => pupilId === pupil?.id)?.key ?? '');
  };
  return (
    <>
      <div>
        <Button
          ref={button}
          aria-expanded={isAdding}
          onClick={() => {
            setKey('');
            setAdding(true);
            setSaid('');
          }}
        >
          Add a child
        </Button>
      </div>
      <div className={styles.finder}>
        <ChildPicker key={round} label="Change a child" pupils={roll.pupils.flatMap(pupilOf)} choose={open} />
      </div>
      <Said>{said}</Said>
      {roll.unreadable > 0 ? <UnreadableRows count={roll.unreadable} /> : null}
      {isAdding ? <ChildFields roll={roll} before={null} close={close} /> : null}
      {chosen === null ? null : <ChildFields key={chosen.key} roll={roll} before={chosen} close={close} />}
    </>
  );
}

/** A row without a year group cannot be a pupil; an import, or a leader here, gives it one. */
function pupilOf({ pupilId, forename, preferred, surname, yearGroup, className, leftOn }: RollPupil): readonly Pupil[] {
  return yearGroup === '' ? [] : [{ id: pupilId, forename, preferred, surname, yearGroup, className, leftOn }];
}
