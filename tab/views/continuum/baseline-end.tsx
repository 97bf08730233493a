import { Checkbox, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Band, bandLabel } from '../../../src/domain/continuum/bands.ts';
import { firstThings, toChangeFirst } from '../../../src/domain/continuum/baseline.ts';
import { practiceLimits } from '../../../src/domain/continuum/practice.ts';
import type { StoredPractice, StoredReview } from '../../../src/graph/continuum.ts';
import { useContinuum } from '../../data/continuum.ts';
import { useContinuumForm } from '../../data/continuum-form.ts';
import { FieldsForm } from './continuum-fields.tsx';
import { WallView } from './wall-view.tsx';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  action: { marginInlineStart: '2rem' },
});

type Props = { look: StoredReview; bands: readonly Band[]; practices: readonly StoredPractice[] };

/** The end of the first look: the first wall, and the three things to change first. */
export function BaselineEnd(props: Props) {
  const styles = useStyles();
  const { bands, practices } = props;
  const { form, chosen, put, keep } = useFirstThings(props);
  const rows = practices.map(({ row }) => row);
  return (
    <>
      <Text as="h2" size={500} weight="semibold">
        The first wall
      </Text>
      <WallView practices={rows} bands={bands} />
      <FieldsForm
        title="The three things to change first"
        form={form}
        submit={() => void keep()}
        saveLabel="End the first look"
      >
        <Text>Choose up to three. Those furthest to the left stand first; the choice is the team’s.</Text>
        <fieldset className={styles.choices}>
          <legend className={styles.legend}>To change first</legend>
          {toChangeFirst(rows, bands).map(({ key, title, band }) => (
            <div key={key}>
              <Checkbox
                label={`${title} (${bandLabel(band, bands)})`}
                checked={chosen.has(key)}
                disabled={!chosen.has(key) && chosen.size >= firstThings}
                onChange={(_, { checked }) => put(key, checked === true ? '' : null)}
              />
              {chosen.has(key) ? (
                <Field label="What will we try?" className={styles.action}>
                  <Textarea
                    rows={2}
                    resize="vertical"
                    maxLength={practiceLimits.action}
                    value={chosen.get(key) ?? ''}
                    onChange={(_, { value }) => put(key, value)}
                  />
                </Field>
              ) : null}
            </div>
          ))}
        </fieldset>
      </FieldsForm>
    </>
  );
}

function useFirstThings({ look, practices }: Props) {
  const continuum = useContinuum();
  const form = useContinuumForm();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const keep = async (): Promise<void> => {
    await form.send([...chosen.values()], async () => {
      const agreed: string[] = [];
      for (const [key, typed] of chosen) {
        const stored = practices.find(({ row }) => row.key === key);
        if (stored === undefined) continue;
        const action = typed.trim();
        agreed.push(`To change first: ${stored.row.title}${action === '' ? '' : `: ${action}`}`);
        // Sent again after a fault, those that were written are left alone.
        if (stored.row.decision === 'adapt' && stored.row.action === action) continue;
        const written = await continuum.change(stored, { decision: 'adapt', action });
        if (written.kind === 'conflict') return written;
      }
      return continuum.changeReview(look, { isDone: true, agreed: agreed.join('\n') });
    });
  };
  const put = (key: string, action: string | null): void => {
    const next = new Map(chosen);
    if (action === null) next.delete(key);
    else next.set(key, action);
    setChosen(next);
    form.changed();
  };
  return { form, chosen, put, keep };
}
