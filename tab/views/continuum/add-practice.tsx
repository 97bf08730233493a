import { Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Band, bandsInUse } from '../../../src/domain/continuum/bands.ts';
import { areaWords, levelWords } from '../../../src/domain/continuum/continuum-words.ts';
import { nextReview } from '../../../src/domain/continuum/due.ts';
import { areas, levels, type Practice, practiceLimits, schoolYearOf } from '../../../src/domain/continuum/practice.ts';
import type { YearGroup } from '../../../src/domain/vocabulary.ts';
import { useContinuum } from '../../data/continuum.ts';
import { useContinuumForm } from '../../data/continuum-form.ts';
import { useTab } from '../../data/tab-context.ts';
import { todayOf } from '../../data/today.ts';
import { FieldsForm } from './continuum-fields.tsx';
import { BandField, SafetyBox, WhyField } from './decide-form.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 18rem), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** A practice that is new, before it has a key. */
export function newPractice(yearGroup: YearGroup, band: string, today: string): Practice {
  return {
    ...{ title: '', key: '', schoolYear: schoolYearOf(today), yearGroup, kind: 'practice', area: 'response' },
    ...{ level: 'universal', band, firstBand: band, keptForSafety: false, why: '', decision: '', action: '' },
    ...{ owner: '', reviewOn: nextReview(today), status: 'active', startedOn: today, endedOn: '', lastMove: '' },
    ...{ common: '', revision: 1 },
  };
}

/** Adds a practice, or a support: what is still needed for one child, without naming anybody. */
export function AddPractice(props: Props) {
  const styles = useStyles();
  const { form, practice, put, isMissing, submit } = useAdding(props);
  return (
    <FieldsForm
      title="Add a practice or a support"
      form={form}
      submit={() => void submit()}
      saveLabel="Add"
      close={() => props.close('')}
    >
      <div className={styles.columns}>
        <What practice={practice} put={put} isMissing={isMissing} />
        <Where practice={practice} put={put} bands={props.bands} />
      </div>
    </FieldsForm>
  );
}

type Props = { yearGroup: YearGroup; bands: readonly Band[]; close: (said: string) => void };
type PartProps = { practice: Practice; put: (change: Partial<Practice>) => void };

function useAdding({ yearGroup, bands, close }: Props) {
  const today = todayOf(useTab());
  const continuum = useContinuum();
  const form = useContinuumForm();
  const [practice, setPractice] = useState(() => newPractice(yearGroup, bandsInUse(bands)[0]?.code ?? '', today));
  const [isMissing, setMissing] = useState(false);
  const submit = async (): Promise<void> => {
    const title = practice.title.trim();
    setMissing(title === '');
    if (title === '') return;
    const tidy = { ...practice, title, why: practice.why.trim(), firstBand: practice.band };
    const sent = await form.send([tidy.title, tidy.why], async ({ key }) => continuum.add({ ...tidy, key }));
    if (sent !== null) close(`“${title}” stands on the continuum now.`);
  };
  return {
    ...{ form, practice, isMissing, submit },
    put: (change: Partial<Practice>): void => {
      setPractice({ ...practice, ...change });
      setMissing(false);
      form.changed();
    },
  };
}

function What({ practice, put, isMissing }: PartProps & { isMissing: boolean }) {
  const styles = useStyles();
  const isSupport = practice.kind === 'support';
  return (
    <div className={styles.column}>
      <RadioGroup
        aria-label="Practice or support"
        value={practice.kind}
        onChange={(_, { value }) =>
          put(value === 'support' ? { kind: 'support', level: 'individual' } : { kind: 'practice', level: 'universal' })
        }
      >
        <Radio value="practice" label="A practice: something adults do" />
        <Radio value="support" label="A support: what we still rely on for one child or some" />
      </RadioGroup>
      <Field
        label="What is it?"
        required
        hint={isSupport ? 'For one child we still rely on … No name, no initials.' : 'As the team says it.'}
        {...(isMissing ? { validationMessage: 'Please say what it is.' } : {})}
      >
        <Input
          value={practice.title}
          maxLength={practiceLimits.title}
          onChange={(_, { value }) => put({ title: value })}
        />
      </Field>
      <WhyField value={practice.why} change={(why) => put({ why })} />
    </div>
  );
}

function Where({ practice, put, bands }: PartProps & { bands: readonly Band[] }) {
  const styles = useStyles();
  return (
    <div className={styles.column}>
      <BandField bands={bands} value={practice.band} change={(band) => put({ band })} />
      <Field label="Area">
        <Select
          value={practice.area}
          onChange={(_, { value }) => put({ area: areas.find((one) => one === value) ?? 'response' })}
        >
          {areas.map((area) => (
            <option key={area} value={area}>
              {areaWords[area]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="For whom is it made?">
        <Select
          value={practice.level}
          onChange={(_, { value }) => put({ level: levels.find((one) => one === value) ?? 'universal' })}
        >
          {levels.map((level) => (
            <option key={level} value={level}>
              {levelWords[level]}
            </option>
          ))}
        </Select>
      </Field>
      <SafetyBox isChecked={practice.keptForSafety} change={(keptForSafety) => put({ keptForSafety })} />
    </div>
  );
}
