import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { wordsLimit } from '../../src/domain/entry.ts';
import { dayOf } from '../../src/domain/local-time.ts';
import { type Pupil, pupilName } from '../../src/domain/pupil.ts';
import { renamed, saysName } from '../../src/domain/put-right.ts';
import { onRoll } from '../../src/domain/roll.ts';
import { toLocal, utcOf } from '../../src/domain/school-time.ts';
import type { StoredEntry } from '../../src/graph/entries.ts';
import type { ReadEntry } from '../../src/graph/entry-reader.ts';
import { useEvent } from '../data/entry-queries.ts';
import { usePupils } from '../data/school-queries.ts';
import { useTab } from '../data/tab-context.ts';
import { useCorrection } from '../data/use-correction.ts';
import { ChildPicker } from './child-picker-lazily.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import { CorrectionForm, type FormProps } from './correction-form.tsx';
import { subjects } from './fault-sentences.ts';
import { Failed, Loading } from './reading-states.tsx';

type Problem = 'no child' | 'still named' | null;

/** Says which child it really was. The wrong child's name does not stay in the entry, nor in its words. */
export function WrongChild({ entry, open, close }: FormProps) {
  const form = useWrongChild(entry, close);
  const { pupil, text, sending } = form;
  if (!open) return null;
  return (
    <CorrectionForm
      title="Which child was it?"
      submit={() => void form.submit(entry)}
      close={() => close('')}
      sendLabel="Put it right"
      sending={sending}
    >
      <Roster
        entry={entry}
        problem={form.problem === 'no child' ? 'Please choose the child.' : ''}
        chosen={pupil}
        choose={form.choose}
      />
      {form.asksWords ? (
        <WordsField text={text} isStillNamed={form.problem === 'still named'} change={form.write} />
      ) : null}
      {sending.kind === 'conflict' && pupil !== null ? (
        <ConflictChoice
          stored={sending.stored}
          mine={{ child: pupilName(pupil), words: text }}
          keep={form.leave}
          overwrite={(stored) => void form.submit(stored)}
        />
      ) : null}
    </CorrectionForm>
  );
}

function useWrongChild(entry: ReadEntry, close: (said: string) => void) {
  const { sending, send, changed } = useCorrection();
  const event = useEvent(entry);
  const [pupil, setPupil] = useState<Pupil | null>(null);
  const [words, setWords] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem>(null);
  const others = event.kind === 'ready' ? event.value.entries.filter(({ row }) => row.key !== entry.row.key) : [];
  const text = words ?? (pupil === null ? entry.row.words : renamed(entry.row.words, entry.row.pupilName, pupil));
  const edited = (chosen: Pupil | null, written: string | null): void => {
    setPupil(chosen);
    setWords(written);
    setProblem(null);
    changed();
  };
  return {
    sending,
    pupil,
    text,
    problem,
    asksWords: pupil !== null && (words !== null || text !== entry.row.words),
    choose: (chosen: Pupil | null) => edited(chosen, null),
    write: (written: string) => edited(pupil, written),
    leave: () => {
      edited(null, null);
      close('The entry was left as it stands.');
    },
    submit: async (from: StoredEntry) => {
      const found = problemOf(entry, pupil, text, others);
      setProblem(found);
      if (found !== null || pupil === null) return;
      const done = await send(from, { kind: 'wrong child', pupil, words: text });
      if (done === null) return;
      edited(null, null);
      close(saidOf(done.look));
    },
  };
}

function saidOf(look: readonly string[]): string {
  const put = 'The entry is now about the child you chose.';
  if (look.length === 0) return put;
  return `${put} Somebody changed ${look.join(', ')} of the same event meanwhile: please look at its words too.`;
}

function problemOf(entry: ReadEntry, pupil: Pupil | null, words: string, others: readonly ReadEntry[]): Problem {
  if (pupil === null) return 'no child';
  const wrong = entry.row.pupilName;
  // A child of the same name, or one who was there in another part, may still be named.
  const mayStay = wrong === pupilName(pupil) || others.some(({ row }) => row.pupilName === wrong);
  return !mayStay && saysName(words, wrong) ? 'still named' : null;
}

function Roster({
  entry,
  problem,
  chosen,
  choose,
}: {
  entry: ReadEntry;
  problem: string;
  chosen: Pupil | null;
  choose: (pupil: Pupil | null) => void;
}) {
  const pupils = usePupils();
  const { now } = useTab();
  if (pupils.kind === 'loading') return <Loading what="the names of the children" lines={1} />;
  if (pupils.kind === 'failed') {
    return <Failed error={pupils.error} subject={subjects.pupils} again={pupils.again} />;
  }
  const today = dayOf(toLocal(utcOf(now())));
  const offered = onRoll(pupils.value.rows, today).filter(({ id }) => id !== entry.row.pupilId);
  return <ChildPicker label="The child it was" pupils={offered} chosen={chosen} choose={choose} problem={problem} />;
}

function WordsField({
  text,
  isStillNamed,
  change,
}: {
  text: string;
  isStillNamed: boolean;
  change: (words: string) => void;
}) {
  return (
    <Field
      label="Words of the entry"
      hint="They named the other child. Please check that they now say what you mean."
      {...(isStillNamed ? { validationMessage: 'The words still name the other child.' } : {})}
    >
      <Textarea
        value={text}
        maxLength={wordsLimit}
        resize="vertical"
        rows={4}
        onChange={(_, { value }) => change(value)}
      />
    </Field>
  );
}
