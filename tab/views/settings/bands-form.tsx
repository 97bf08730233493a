import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  type BandProblem,
  bandLimits,
  bandsAfter,
  bandsInUse,
  checkBands,
  fewestBands,
  mostBands,
} from '../../../src/domain/continuum/bands.ts';
import { codeOfLabel } from '../../../src/domain/next-code.ts';
import type { Settings } from '../../../src/domain/settings.ts';
import { type BandRow, useContinuumDeskForm } from '../../data/continuum-desk.ts';
import { continuumDeskProblems } from './continuum-desk-problems.ts';
import { EditForm } from './edit-form.tsx';

const useStyles = makeStyles({
  bands: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  band: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignSelf: 'end' },
});

type Draft = { code: string; label: string; meaning: string };

const problemWords: { [P in BandProblem]: string } = {
  'too few': `A continuum has at least ${fewestBands} bands.`,
  'too many': `A continuum has at most ${mostBands} bands.`,
  'no label': 'Each band needs a label.',
  'same label': 'Two bands have the same label.',
};

/** Labels, meanings, order and number of the bands. Codes stay, so that the history does. */
export function BandsForm({
  rows,
  settings,
  say,
}: {
  rows: readonly BandRow[];
  settings: Settings;
  /** Says what came of it beside the form, which is made anew for what was kept. */
  say: (words: string) => void;
}) {
  const styles = useStyles();
  const { drafts, put, problems, isSending, save } = useBandsForm(rows, settings, say);
  const change = (at: number, more: Partial<Draft>): void =>
    put(drafts.map((draft, place) => (place === at ? { ...draft, ...more } : draft)));
  return (
    <EditForm title="Bands of the continuum" isSending={isSending} problems={problems} save={() => void save()}>
      <ol className={styles.bands}>
        {drafts.map((draft, at) => (
          <li key={draft.code} className={styles.band}>
            <Field label={`Label of band ${at + 1}`}>
              <Input
                value={draft.label}
                maxLength={bandLimits.label}
                onChange={(_, { value }) => change(at, { label: value })}
              />
            </Field>
            <Field label={`Meaning of band ${at + 1}`}>
              <Textarea
                rows={3}
                resize="vertical"
                maxLength={bandLimits.meaning}
                value={draft.meaning}
                onChange={(_, { value }) => change(at, { meaning: value })}
              />
            </Field>
            <BandButtons drafts={drafts} at={at} put={put} />
          </li>
        ))}
      </ol>
      <div>
        <Button
          disabledFocusable={drafts.length >= mostBands}
          onClick={() => put([...drafts, { code: freeCode(drafts, rows), label: '', meaning: '' }])}
        >
          Add a band
        </Button>
      </div>
    </EditForm>
  );
}

function BandButtons({
  drafts,
  at,
  put,
}: {
  drafts: readonly Draft[];
  at: number;
  put: (drafts: readonly Draft[]) => void;
}) {
  const styles = useStyles();
  const name = drafts[at]?.label || `band ${at + 1}`;
  const swap = (to: number): void =>
    put(drafts.map((draft, place) => (place === at ? drafts[to] : place === to ? drafts[at] : draft) ?? draft));
  return (
    <div className={styles.buttons}>
      <Button size="small" aria-label={`Move ${name} up`} disabledFocusable={at === 0} onClick={() => swap(at - 1)}>
        Up
      </Button>
      <Button
        size="small"
        aria-label={`Move ${name} down`}
        disabledFocusable={at === drafts.length - 1}
        onClick={() => swap(at + 1)}
      >
        Down
      </Button>
      <Button
        size="small"
        aria-label={`Take out ${name}`}
        disabledFocusable={drafts.length <= fewestBands}
        onClick={() => put(drafts.filter((_, place) => place !== at))}
      >
        Take out
      </Button>
    </div>
  );
}

function useBandsForm(rows: readonly BandRow[], settings: Settings, say: (words: string) => void) {
  const { state, send, changed } = useContinuumDeskForm();
  const stands = rows.map(({ row }) => ({ ...row, order: row.order ?? 0 }));
  const [drafts, setDrafts] = useState<readonly Draft[]>(() =>
    bandsInUse(stands).map(({ code, label, meaning }) => ({ code, label, meaning })),
  );
  const [problem, setProblem] = useState<BandProblem | null>(null);
  const save = async (): Promise<void> => {
    const found = checkBands(drafts);
    setProblem(found);
    if (found !== null) return;
    const before = bandsInUse(stands);
    const typed = drafts
      .flatMap(({ label, meaning }) => [label, meaning])
      .filter((text) => !before.some((band) => band.label === text || band.meaning === text));
    const kept = await send(typed, (desk, hand) => desk.saveBands(rows, bandsAfter(stands, drafts), hand));
    if (kept) say('Saved. The wall has these bands now.');
  };
  return {
    ...{ drafts, save, isSending: state.kind === 'sending' },
    problems: [...(problem === null ? [] : [problemWords[problem]]), ...continuumDeskProblems(state, settings)],
    put: (next: readonly Draft[]): void => {
      setDrafts(next);
      setProblem(null);
      say('');
      changed();
    },
  };
}

/** A code that no band has or had. */
function freeCode(drafts: readonly Draft[], rows: readonly BandRow[]): string {
  return codeOfLabel('band', [...drafts.map(({ code }) => code), ...rows.map(({ row }) => row.code)]);
}
