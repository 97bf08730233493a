import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { reviewLimits, withLines } from '../../../src/domain/continuum/team-review.ts';
import type { StoredReview } from '../../../src/graph/continuum.ts';
import { useContinuum } from '../../data/continuum.ts';
import { useContinuumForm } from '../../data/continuum-form.ts';
import { FieldsForm } from './continuum-fields.tsx';

/** The written end of a meeting: who was there and what was agreed, for the team to put into its own words. */
export function MeetingEnd({ meeting, done }: { meeting: StoredReview; done: () => void }) {
  const continuum = useContinuum();
  const form = useContinuumForm();
  const [agreed, setAgreed] = useState(meeting.row.agreed);
  const [present, setPresent] = useState(meeting.row.present);
  const keep = async (): Promise<void> => {
    const seen = meeting.row;
    const sent = await form.send([agreed, present], async () =>
      continuum.addToReview(meeting, (stands) => ({
        // What somebody else in the meeting wrote down meanwhile stays below.
        agreed: withLines(agreed.trim(), onlyIn(stands.agreed, seen.agreed)),
        present: withLines(present.trim(), onlyIn(stands.present, seen.present)),
        isDone: true,
      })),
    );
    if (sent !== null) done();
  };
  return (
    <FieldsForm title="What we agreed" form={form} submit={() => void keep()} saveLabel="Keep what we agreed">
      <Field label="Present" hint="One a line.">
        <Textarea
          rows={4}
          resize="vertical"
          maxLength={reviewLimits.present}
          value={present}
          onChange={(_, { value }) => {
            setPresent(value);
            form.changed();
          }}
        />
      </Field>
      <Field label="Agreed" hint="One a line. Change the words until they are yours.">
        <Textarea
          rows={10}
          resize="vertical"
          maxLength={reviewLimits.agreed}
          value={agreed}
          onChange={(_, { value }) => {
            setAgreed(value);
            form.changed();
          }}
        />
      </Field>
    </FieldsForm>
  );
}

/** The lines of one text that the other has not. */
function onlyIn(text: string, other: string): string {
  const known = other.split('\n');
  return text
    .split('\n')
    .filter((line) => !known.includes(line))
    .join('\n');
}
