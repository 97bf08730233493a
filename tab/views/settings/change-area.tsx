import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ChangeRow } from '../../../src/graph/school-desk.ts';
import { useChanges } from '../../data/settings.ts';
import { momentOf } from '../entry-words.ts';
import { viaHeading } from '../page.tsx';
import { Age, Failed, Loading, Nothing, Remark } from '../reading-states.tsx';
import { Area } from './area.tsx';
import { deskSubjects } from './desk-problems.ts';

const useStyles = makeStyles({
  rows: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  when: { color: tokens.colorNeutralForeground2 },
});

/** As many as one looks through; the list itself keeps all. */
const mostShown = 20;
const longest = 160;

/** Who changed what. Nobody changes or removes these rows. */
export function ChangeArea() {
  const changes = useChanges();
  return (
    <Area
      title="What was changed"
      intro="The last changes of settings, categories and places. All of them are kept in the list Changes."
    >
      {changes.kind === 'loading' ? <Loading what="the list of changes" /> : null}
      {changes.kind === 'failed' ? (
        <Failed error={changes.error} subject={deskSubjects.changes} again={viaHeading(changes.again)} />
      ) : null}
      {changes.kind === 'ready' ? (
        <>
          <Age {...changes} again={viaHeading(changes.again)} />
          {changes.value.unreadable === 0 ? null : (
            <Remark>{`${changes.value.unreadable} rows of the list Changes could not be read. Please tell your IT person.`}</Remark>
          )}
          <Changes rows={changes.value.rows.slice(0, mostShown)} />
        </>
      ) : null}
    </Area>
  );
}

function Changes({ rows }: { rows: readonly ChangeRow[] }) {
  const styles = useStyles();
  if (rows.length === 0) return <Nothing>Nothing has been changed yet.</Nothing>;
  return (
    <ul className={styles.rows} aria-label="What was changed">
      {rows.map(({ key, what, was, becomes, at, authorName }) => (
        <li key={key}>
          <Text block weight="semibold">
            {what}
          </Text>
          <Text block>{`${short(was)} became ${short(becomes)}`}</Text>
          <Text block className={styles.when}>{`${authorName}, ${momentOf(at)}`}</Text>
        </li>
      ))}
    </ul>
  );
}

function short(text: string): string {
  if (text === '') return 'Nothing';
  const line = text.replace(/\s*\r?\n\s*/g, ', ');
  return line.length > longest ? `“${line.slice(0, longest)} …”` : `“${line}”`;
}
