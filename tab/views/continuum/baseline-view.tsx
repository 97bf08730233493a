// The first look of a team: the provision audit. Each answer is kept at once, so that it can be stopped and taken up again.
import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Band } from '../../../src/domain/continuum/bands.ts';
import { answersWith, nextQuestion, parseAnswers } from '../../../src/domain/continuum/baseline.ts';
import { commonPractices } from '../../../src/domain/continuum/common-practices.ts';
import type { YearGroup } from '../../../src/domain/vocabulary.ts';
import type { StoredPractice, StoredReview } from '../../../src/graph/continuum.ts';
import { keyOf } from '../../../src/graph/key-of.ts';
import { lists } from '../../../src/graph/lists.ts';
import { useContinuum, useMayDecide, useReviews } from '../../data/continuum.ts';
import { useContinuumForm } from '../../data/continuum-form.ts';
import { viaHeading } from '../page.tsx';
import { Failed, Loading, Nothing } from '../reading-states.tsx';
import { BaselineEnd } from './baseline-end.tsx';
import { BaselineQuestion } from './baseline-question.tsx';
import { FieldsForm } from './continuum-fields.tsx';
import { continuumSubjects } from './continuum-sentences.ts';
import { Loaded } from './loaded.tsx';

const useStyles = makeStyles({
  look: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '56rem' },
  done: { color: tokens.colorNeutralForeground2 },
});

type Parts = { yearGroup: YearGroup; bands: readonly Band[]; practices: readonly StoredPractice[] };

export function BaselineView(parts: Parts) {
  const deciding = useMayDecide();
  const reviews = useReviews(parts.yearGroup);
  if (deciding.kind === 'loading') return <Loading what="the first look" />;
  if (deciding.kind === 'failed') {
    return <Failed error={deciding.error} subject={continuumSubjects.deciders} again={viaHeading(deciding.again)} />;
  }
  if (!deciding.value) {
    return <Nothing>In your school the people a leader has named decide here. You see the wall as it grows.</Nothing>;
  }
  return (
    <Loaded load={reviews} subject={continuumSubjects.reviews} list={lists.continuumReviews}>
      {(rows) => {
        const looks = rows.filter(({ row }) => row.kind === 'baseline');
        const stored = looks.find(({ row }) => !row.isDone) ?? null;
        return stored === null ? (
          <Begin yearGroup={parts.yearGroup} number={looks.length + 1} />
        ) : (
          <FirstLook {...parts} look={stored} />
        );
      }}
    </Loaded>
  );
}

/** `number`: the second look of a year group is another one than the first. */
function Begin({ yearGroup, number }: { yearGroup: YearGroup; number: number }) {
  const continuum = useContinuum();
  const form = useContinuumForm();
  const begin = (): void =>
    void form.send([], async ({ at, on, person }) =>
      continuum.addReview({
        ...{ title: 'baseline', key: await keyOf('baseline', yearGroup, String(number)), yearGroup, kind: 'baseline' },
        ...{ isDone: false, heldOn: on, startedAt: at, present: '', agreed: '', looked: '', answers: '' },
        ...{ authorId: person.id, authorName: person.name },
      }),
    );
  return (
    <FieldsForm
      title={number === 1 ? 'The first look at what we do' : 'A new look at what we do'}
      form={form}
      submit={begin}
      saveLabel="Begin"
      takesFocus={false}
    >
      <Text>
        Twenty things schools commonly do, one at a time: do we do it, and where does it stand? Nothing here is wrong to
        have. A meeting of forty minutes is enough. You can stop at any point and go on another day: every answer is
        kept at once. At the end there is a first wall, and you choose the three things to change first.
      </Text>
    </FieldsForm>
  );
}

function FirstLook({ look, yearGroup, bands, practices }: Parts & { look: StoredReview }) {
  const styles = useStyles();
  const [isPaused, setPaused] = useState(false);
  const ofLook = practices.filter(({ row }) => row.common !== '');
  const answers = answersWith(
    parseAnswers(look.row.answers),
    ofLook.map(({ row }) => row),
  );
  const question = nextQuestion(answers);
  const answered = [...answers.values()].filter((answer) => answer !== 'later').length;
  if (isPaused) {
    return (
      <div className={styles.look}>
        <Text>{`${answered} of ${commonPractices.length} are answered and kept. Whoever opens this page goes on from here.`}</Text>
        <div>
          <Button onClick={() => setPaused(false)}>Go on</Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.look}>
      <ProgressBar
        value={answered}
        max={commonPractices.length}
        color="brand"
        aria-label={`${answered} of ${commonPractices.length} answered`}
      />
      <Text className={styles.done}>{`${answered} of ${commonPractices.length} answered`}</Text>
      {question === null ? (
        <BaselineEnd look={look} bands={bands} practices={practices} />
      ) : (
        <BaselineQuestion
          key={question.code}
          question={question}
          look={look}
          yearGroup={yearGroup}
          bands={bands}
          isFirst={answers.size === 0}
          stop={() => setPaused(true)}
        />
      )}
    </div>
  );
}
