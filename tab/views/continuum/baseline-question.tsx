import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { type Band, bandsInUse } from '../../../src/domain/continuum/bands.ts';
import { type BaselineAnswer, formatAnswers, parseAnswers } from '../../../src/domain/continuum/baseline.ts';
import type { CommonPractice } from '../../../src/domain/continuum/common-practices.ts';
import type { YearGroup } from '../../../src/domain/vocabulary.ts';
import type { StoredReview } from '../../../src/graph/continuum.ts';
import { keyOf } from '../../../src/graph/key-of.ts';
import { useContinuum } from '../../data/continuum.ts';
import { useContinuumForm } from '../../data/continuum-form.ts';
import { useTab } from '../../data/tab-context.ts';
import { todayOf } from '../../data/today.ts';
import { newPractice } from './add-practice.tsx';
import { FieldsForm } from './continuum-fields.tsx';
import { SafetyBox, WhyField } from './decide-form.tsx';

type Props = {
  question: CommonPractice;
  look: StoredReview;
  yearGroup: YearGroup;
  bands: readonly Band[];
  isFirst: boolean;
  stop: () => void;
};

/** One of the twenty: do we do it, where does it stand, how does it make children feel? */
export function BaselineQuestion(props: Props) {
  const { question, bands, isFirst, stop } = props;
  const { form, answer, setAnswer, why, setWhy, forSafety, setForSafety, isMissing, submit } = useQuestion(props);
  return (
    <FieldsForm
      title={question.title}
      form={form}
      submit={() => void submit()}
      saveLabel="Keep and go on"
      close={stop}
      closeLabel="Stop for today"
      takesFocus={!isFirst}
    >
      <Text>{question.ask}</Text>
      <Field
        label="Do we do it, and where does it stand?"
        required
        {...(isMissing ? { validationMessage: 'Please choose one, or put it off.' } : {})}
      >
        <RadioGroup value={answer} onChange={(_, { value }) => setAnswer(value)}>
          {bandsInUse(bands).map(({ code, label, meaning }) => (
            <Radio key={code} value={code} label={`${label}. ${meaning}`} />
          ))}
          <Radio value="not here" label="We do not do this" />
          <Radio value="later" label="Put it off to the end" />
        </RadioGroup>
      </Field>
      {isPlace(answer) ? (
        <>
          <WhyField value={why} change={setWhy} />
          <SafetyBox isChecked={forSafety} change={setForSafety} />
        </>
      ) : null}
    </FieldsForm>
  );
}

function useQuestion({ question, look, yearGroup }: Props) {
  const continuum = useContinuum();
  const form = useContinuumForm();
  const today = todayOf(useTab());
  const [answer, setAnswer] = useState('');
  const [why, setWhy] = useState('');
  const [forSafety, setForSafety] = useState(question.forSafety === true);
  const [isMissing, setMissing] = useState(false);
  const place = async (): Promise<void> => {
    const key = await keyOf(look.row.key, question.code);
    const { title, area, code: common } = question;
    const placed = { ...newPractice(yearGroup, answer, today), title, area, common, key };
    await continuum.add({ ...placed, why: why.trim(), keptForSafety: forSafety });
  };
  const submit = async (): Promise<void> => {
    setMissing(answer === '');
    if (answer === '') return;
    const said: BaselineAnswer = answer === 'not here' || answer === 'later' ? answer : 'placed';
    await form.send(said === 'placed' ? [why] : [], async () => {
      if (said === 'placed') await place();
      const answers = new Map([...parseAnswers(look.row.answers), [question.code, said] as const]);
      return continuum.changeReview(look, { answers: formatAnswers(answers) });
    });
  };
  return {
    ...{ form, answer, why, forSafety, setForSafety, isMissing, submit },
    setAnswer: (value: string): void => {
      setAnswer(value);
      setMissing(false);
      form.changed();
    },
    setWhy: (value: string): void => {
      setWhy(value);
      form.changed();
    },
  };
}

function isPlace(answer: string): boolean {
  return answer !== '' && answer !== 'not here' && answer !== 'later';
}
