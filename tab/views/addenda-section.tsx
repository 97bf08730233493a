import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useRef } from 'react';
import type { Addendum } from '../../src/domain/addendum.ts';
import type { AddendaRead } from '../../src/graph/addenda.ts';
import { lists } from '../../src/graph/lists.ts';
import type { ReadEntry } from '../../src/graph/entry-reader.ts';
import { useAddenda } from '../data/entry-queries.ts';
import type { Load } from '../data/load.ts';
import { CorrectionButtons } from './correction-buttons.tsx';
import { momentOf } from './entry-words.ts';
import { mayHelpAgain, subjects } from './fault-sentences.ts';
import { Age, Failed, Loading, Nothing, Remark } from './reading-states.tsx';
import { unreadableSentence } from './unreadable-sentence.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { margin: 0, ':focus': { outlineStyle: 'none' } },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { whiteSpace: 'pre-wrap', margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What was added later, and what may be done. Rows here are never changed and never removed. */
export function AddendaSection({ entry }: { entry: ReadEntry }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const addenda = useAddenda(entry.row.key);
  const keepFocus = (again: () => void) => (): void => {
    heading.current?.focus();
    again();
  };
  // Whoever may not read the additions may not add to them either; everybody else is shown the buttons.
  const isShut = addenda.kind === 'failed' && !mayHelpAgain(addenda.error);
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <Text as="h2" size={500} weight="semibold" ref={heading} tabIndex={-1} id={headingId} className={styles.heading}>
        Added later
      </Text>
      {inState(addenda, keepFocus)}
      {isShut || addenda.kind === 'loading' ? null : <CorrectionButtons entry={entry} />}
    </section>
  );
}

function inState(addenda: Load<AddendaRead>, keepFocus: (again: () => void) => () => void): ReactNode {
  switch (addenda.kind) {
    case 'loading':
      return <Loading what="what was added later" lines={2} />;
    case 'failed':
      return <Failed error={addenda.error} subject={subjects.addenda} again={keepFocus(addenda.again)} />;
    case 'ready':
      return (
        <>
          <Age readAt={addenda.readAt} failedSince={addenda.failedSince} again={keepFocus(addenda.again)} />
          <List read={addenda.value} />
        </>
      );
    default:
      return addenda satisfies never;
  }
}

function List({ read: { addenda, unreadable } }: { read: AddendaRead }) {
  const styles = useStyles();
  return (
    <>
      {unreadable.length === 0 ? null : (
        <Remark>{unreadableSentence(unreadable, lists.addenda.name, ['addition', 'additions'])}</Remark>
      )}
      {addenda.length === 0 && unreadable.length === 0 ? <Nothing>Nothing was added to this entry.</Nothing> : null}
      <ol className={styles.list}>
        {addenda.map((addendum) => (
          <li key={addendum.key} className={styles.item}>
            <Text as="p" className={styles.words}>
              {saidIn(addendum)}
            </Text>
            <Text size={200} className={styles.quiet}>
              {`${addendum.authorName} · ${momentOf(addendum.at)}`}
            </Text>
          </li>
        ))}
      </ol>
    </>
  );
}

function saidIn({ kind, words, because }: Addendum): string {
  switch (kind) {
    case 'addendum':
    case 'correction':
      return words;
    case 'wrong child':
      return ['The entry was about another child, and was put right.', words].filter(Boolean).join(' ');
    case 'withdrawal':
      return because === '' ? 'The entry was withdrawn.' : `The entry was withdrawn: ${because}`;
    default:
      return kind satisfies never;
  }
}
