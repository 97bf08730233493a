import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Category } from '../../src/domain/category.ts';
import { isNarrowed } from '../../src/domain/entry-filter.ts';
import { kinds } from '../../src/domain/vocabulary.ts';
import { kindWords } from '../../src/domain/words.ts';
import { type Choices, isShow, type Show } from '../data/address.ts';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  // A select is as wide as its longest option unless its column may be narrower.
  field: { flexGrow: 1, flexBasis: '8rem', maxWidth: '18rem', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
});

const showWords: { [S in Show]: string } = { both: 'Both', incidents: 'Incidents', praise: 'Praise' };

/** What the person chooses to look at. `classes` is empty where there is nothing to choose between. */
export function EntryFilters({
  choices,
  change,
  classes,
  categories,
}: {
  choices: Choices;
  change: (change: Partial<Choices>) => void;
  classes: readonly string[];
  categories: readonly Category[];
}) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const clear = (): void => {
    change({ className: '', kind: '', category: '' });
    // The button goes with what it cleared.
    form.current?.querySelector('select')?.focus();
  };
  return (
    <form className={styles.filters} ref={form} aria-label="What to show" onSubmit={(event) => event.preventDefault()}>
      <Field label="Show" className={styles.field}>
        <Select value={choices.show} onChange={(_, { value }) => isShow(value) && change({ show: value })}>
          {Object.entries(showWords).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {classes.length < 2 ? null : (
        <Field label="Class" className={styles.field}>
          <Select value={choices.className} onChange={(_, { value }) => change({ className: value })}>
            <option value="">All classes</option>
            {classes.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      <KindField choices={choices} change={change} />
      <CategoryField choices={choices} change={change} categories={categories} />
      {isNarrowed(choices) ? <Button onClick={clear}>Clear filters</Button> : null}
    </form>
  );
}

type FieldProps = { choices: Choices; change: (change: Partial<Choices>) => void };

function KindField({ choices, change }: FieldProps) {
  const styles = useStyles();
  return (
    <Field label="Kind" className={styles.field}>
      <Select
        value={choices.kind}
        onChange={(_, { value }) => change({ kind: kinds.find((kind) => kind === value) ?? '', category: '' })}
      >
        <option value="">All kinds</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindWords[kind]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Categories below the name of their kind; those no longer used stay, because older entries have them. */
function CategoryField({ choices, change, categories }: FieldProps & { categories: readonly Category[] }) {
  const styles = useStyles();
  const offered = kinds.filter((kind) => choices.kind === '' || choices.kind === kind);
  return (
    <Field label="What" className={styles.field}>
      <Select value={choices.category} onChange={(_, { value }) => change({ category: value })}>
        <option value="">Everything</option>
        {offered.map((kind) => (
          <optgroup key={kind} label={kindWords[kind]}>
            {categories
              .filter((category) => category.kind === kind)
              .map(({ code, label }) => (
                <option key={code} value={code}>
                  {label}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
