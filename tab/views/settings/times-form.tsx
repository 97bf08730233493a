import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { codeOfLabel } from '../../../src/domain/next-code.ts';
import type { Period, Timetable } from '../../../src/domain/timetable.ts';
import { formatTimetable, problemOfTimetable } from '../../../src/domain/timetable-text.ts';
import { yearGroups } from '../../../src/domain/vocabulary.ts';
import { freshWords, type SettingRows, settingsOf, settingStep, useDeskForm } from '../../data/settings.ts';
import { deskProblems } from './desk-problems.ts';
import { EditForm } from './edit-form.tsx';

const useStyles = makeStyles({
  pair: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  period: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
    border: 0,
    margin: 0,
    padding: 0,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  // A field is as wide as its input asks for unless its column may be narrower.
  wide: { flexGrow: 2, flexBasis: '8.5rem', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  short: { flexGrow: 1, flexBasis: '6.5rem', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
});

/** A period as it is typed. */
type Draft = { id: number; code: string; label: string; words: string; from: string; to: string; years: string };
type Times = { opens: string; closes: string; periods: readonly Draft[] };

const noPeriod = { code: '', label: '', words: '', from: '', to: '', years: '' };

/** The times of the school day: what "at break" and "after lunch" mean. */
export function TimesForm({ rows, close }: { rows: SettingRows; close: (said: string) => void }) {
  const styles = useStyles();
  const { state, send, changed } = useDeskForm();
  const [times, setTimes] = useState<Times>(() => draftOf(settingsOf(rows).timetable));
  const [problem, setProblem] = useState('');
  const next = useRef(times.periods.length);
  const add = useRef<HTMLButtonElement>(null);
  const put = (change: Partial<Times>): void => {
    setTimes({ ...times, ...change });
    setProblem('');
    changed();
  };
  const addPeriod = (): void => {
    next.current += 1;
    put({ periods: [...times.periods, { id: next.current, ...noPeriod }] });
  };
  const save = async (): Promise<void> => {
    const read = timetableOf(times);
    setProblem(read.problem);
    if (read.problem !== '') return;
    const text = formatTimetable(read.timetable);
    const step = settingStep(rows, 'timetable', text);
    if (await send([step], [freshWords(formatTimetable(settingsOf(rows).timetable), text)])) {
      close('Saved. The bot uses the new times within five minutes.');
    }
  };
  return (
    <EditForm
      title="Times of the school day"
      isSending={state.kind === 'sending'}
      problems={[...(problem === '' ? [] : [problem]), ...deskProblems(state)]}
      save={() => void save()}
      close={() => close('')}
    >
      <Text>
        Put a comma between several words and between year groups, such as R, 1. No year group is all of them.
      </Text>
      <div className={styles.pair}>
        <TimeField label="School begins" value={times.opens} put={(opens) => put({ opens })} />
        <TimeField label="School ends" value={times.closes} put={(closes) => put({ closes })} />
      </div>
      {times.periods.map((period) => (
        <PeriodFields
          key={period.id}
          period={period}
          put={(change) => put({ periods: withChange(times.periods, period.id, change) })}
          remove={() => {
            add.current?.focus();
            put({ periods: times.periods.filter(({ id }) => id !== period.id) });
          }}
        />
      ))}
      <div>
        <Button ref={add} onClick={addPeriod}>
          Add a period
        </Button>
      </div>
    </EditForm>
  );
}

function withChange(periods: readonly Draft[], id: number, change: Partial<Draft>): readonly Draft[] {
  return periods.map((one) => (one.id === id ? { ...one, ...change } : one));
}

function PeriodFields({
  period,
  put,
  remove,
}: {
  period: Draft;
  put: (change: Partial<Draft>) => void;
  remove: () => void;
}) {
  const styles = useStyles();
  const name = period.label || 'New period';
  return (
    <fieldset className={styles.period} aria-label={name}>
      <Field label="Name" className={styles.wide}>
        <Input
          className={styles.input}
          value={period.label}
          maxLength={60}
          onChange={(_, { value }) => put({ label: value })}
        />
      </Field>
      <TimeField label="From" value={period.from} put={(from) => put({ from })} />
      <TimeField label="To" value={period.to} put={(to) => put({ to })} />
      <Field label="Also called" className={styles.wide}>
        <Input
          className={styles.input}
          value={period.words}
          maxLength={300}
          onChange={(_, { value }) => put({ words: value })}
        />
      </Field>
      <Field label="Year groups" className={styles.short}>
        <Input
          className={styles.input}
          value={period.years}
          maxLength={40}
          onChange={(_, { value }) => put({ years: value })}
        />
      </Field>
      <Button appearance="subtle" aria-label={`Remove ${name}`} onClick={remove}>
        Remove
      </Button>
    </fieldset>
  );
}

function TimeField({ label, value, put }: { label: string; value: string; put: (value: string) => void }) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.short}>
      <Input type="time" className={styles.input} value={value} onChange={(_, { value: typed }) => put(typed)} />
    </Field>
  );
}

/** The times as a table of lines, for those who only look. */
export function TimesInWords({ timetable }: { timetable: Timetable }) {
  return (
    <>
      <Text block>{`School day ${timetable.opens} to ${timetable.closes}`}</Text>
      {timetable.periods.map(({ code, label, from, to, yearGroups: years }) => (
        <Text key={code} block>
          {`${from} to ${to} ${label}${years.length === 0 ? '' : ` (${years.join(', ')})`}`}
        </Text>
      ))}
    </>
  );
}

function draftOf({ opens, closes, periods }: Timetable): Times {
  return {
    opens,
    closes,
    periods: periods.map(({ code, label, words, from, to, yearGroups: years }, id) => ({
      ...{ id, code, label, from, to, words: words.join(', '), years: years.join(', ') },
    })),
  };
}

function timetableOf({ opens, closes, periods }: Times): { timetable: Timetable; problem: string } {
  const read: Period[] = [];
  for (const { code, label, words, from, to, years } of periods) {
    const codes = listed(years.toUpperCase());
    const known = yearGroups.filter((year) => codes.includes(year));
    if (known.length < codes.length) {
      return {
        timetable: { opens, closes, periods: read },
        problem: `The year groups of ${label} are not all known. Write N, R or 1 to 6, with commas.`,
      };
    }
    const taken = [...periods, ...read].map((one) => one.code);
    read.push({
      code: code || codeOfLabel(label, taken),
      label: label.trim(),
      words: listed(words),
      from,
      to,
      yearGroups: known,
    });
  }
  const timetable = { opens, closes, periods: read.toSorted((one, other) => (one.from < other.from ? -1 : 1)) };
  return { timetable, problem: problemOfTimetable(timetable) };
}

function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
