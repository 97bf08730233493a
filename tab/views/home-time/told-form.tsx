import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { type Told, toldLimit } from '../../../src/domain/home-time-notice.ts';
import { toLocal, toUtc, utcOf } from '../../../src/domain/school-time.ts';
import { type IncidentEntry, type Telling, useTelling } from '../../data/families.ts';
import { useTab } from '../../data/tab-context.ts';
import { todayOf } from '../../data/today.ts';
import { useLeadersSettings } from '../../data/leaders-settings.ts';
import { divertSentences } from '../divert-sentences.ts';
import { childOf } from '../entry-words.ts';
import { notKept } from '../fault-sentences.ts';
import { Said } from '../said.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  // A field is as wide as its input asks for unless its column may be narrower.
  field: { flexGrow: 1, flexBasis: '10rem', maxWidth: '20rem', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  time: { flexBasis: '7rem', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
  words: { whiteSpace: 'normal', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

const ways = ['In person', 'By phone', 'By message', 'In writing'] as const;

/** The note as it is typed; `time` is `HH:MM` of today. */
type Draft = { by: string; time: string; how: string; more: string };

/** Who told the family of one child, when and how. `ended`: what came of it, when the child leaves the list. */
export function ToldForm({ entry, ended }: { entry: IncidentEntry; ended: (sentence: string) => void }) {
  const styles = useStyles();
  const tab = useTab();
  const { telling, send, changed } = useTelling(entry);
  const [draft, setDraft] = useState<Draft>(() => ({
    by: tab.session.person.name,
    time: toLocal(utcOf(tab.now())).slice(11),
    how: ways[0],
    more: '',
  }));
  const [problem, setProblem] = useState('');
  const child = childOf(entry);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const missing = problemOf(draft);
    setProblem(missing);
    if (missing !== '') return;
    const done = await send(toldOf(draft, todayOf(tab)));
    const sentence = done === null ? '' : endedBy(done.kind, child);
    if (sentence !== '') ended(sentence);
  };
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={`The family of ${child}`}
      onSubmit={(event) => void submit(event)}
    >
      <Fields
        draft={draft}
        put={(change) => {
          setDraft({ ...draft, ...change });
          setProblem('');
          changed();
        }}
      />
      <Button
        type="submit"
        appearance="primary"
        disabledFocusable={telling.kind === 'sending'}
        aria-label={`Note it: the family of ${child} was told`}
      >
        Note it
      </Button>
      <Outcome telling={telling} problem={problem} />
      <Said>{telling.kind === 'sending' ? 'Keeping …' : ''}</Said>
    </form>
  );
}

function Fields({ draft, put }: { draft: Draft; put: (change: Partial<Draft>) => void }) {
  const styles = useStyles();
  return (
    <>
      <Field label="Told by" className={styles.field}>
        <Input
          className={styles.input}
          value={draft.by}
          maxLength={toldLimit}
          onChange={(_, { value }) => put({ by: value })}
        />
      </Field>
      <Field label="When" className={styles.time}>
        <Input
          className={styles.input}
          type="time"
          value={draft.time}
          onChange={(_, { value }) => put({ time: value })}
        />
      </Field>
      <Field label="How" className={styles.field}>
        <Select value={draft.how} onChange={(_, { value }) => put({ how: value })}>
          {ways.map((way) => (
            <option key={way}>{way}</option>
          ))}
        </Select>
      </Field>
      <Field label="More about how, if you like" className={styles.field}>
        <Input
          className={styles.input}
          value={draft.more}
          maxLength={toldLimit - 20}
          onChange={(_, { value }) => put({ more: value })}
        />
      </Field>
    </>
  );
}

function problemOf({ by, time }: Draft): string {
  if (by.trim() === '') return 'Please say who told them.';
  return /^\d{2}:\d{2}$/.test(time) ? '' : 'Please give the time, such as 15:20.';
}

function toldOf({ by, time, how, more }: Draft, today: string): Told {
  const said = more.trim() === '' ? how : `${how}: ${more.trim()}`;
  return { by: by.trim(), at: toUtc(`${today}T${time}`), how: said.slice(0, toldLimit) };
}

/** What is said when the child leaves the list; '' while the form stays. */
function endedBy(kind: 'kept' | 'withdrawn' | 'told meanwhile' | 'diverted', child: string): string {
  switch (kind) {
    case 'kept':
      return `Noted that the family of ${child} was told.`;
    case 'withdrawn':
      return `The entry about ${child} was withdrawn meanwhile.`;
    case 'told meanwhile':
      return `Somebody noted meanwhile that the family of ${child} was told. What they wrote stands.`;
    case 'diverted':
      return '';
    default:
      return kind satisfies never;
  }
}

function Outcome({ telling, problem }: { telling: Telling; problem: string }) {
  const styles = useStyles();
  const settings = useLeadersSettings();
  const said =
    problem !== ''
      ? [problem]
      : telling.kind === 'failed'
        ? [notKept(telling.error)]
        : telling.kind === 'diverted'
          ? divertSentences(telling.diversion, settings)
          : [];
  return (
    <div role="alert">
      {said.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody className={styles.words}>
            {said.map((sentence) => (
              <Text key={sentence} block>
                {sentence}
              </Text>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
