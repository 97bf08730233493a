import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useRef } from 'react';
import { isLeftToLead } from '../../src/domain/left-to-lead.ts';
import { addDays, dayInWords, utcOf } from '../../src/domain/school-time.ts';
import type { DayWindow } from '../../src/domain/school-weeks.ts';
import type { BoardList } from '../data/board.ts';
import { type Load, valueOr } from '../data/load.ts';
import { useSchoolDays } from '../data/school-queries.ts';
import { useTab } from '../data/tab-context.ts';
import type { Labels } from './entry-words.ts';
import { EventList } from './event-list.tsx';
import type { Subject } from './fault-sentences.ts';
import { Age, Failed, Loading, Nothing, Remark } from './reading-states.tsx';
import { unreadableSentence } from './unreadable-sentence.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: {
    margin: 0,
    paddingBottom: tokens.spacingVerticalS,
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '4px' },
  },
  drafts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalL,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  draftHeading: { margin: 0 },
});

/** The unconfirmed stand first, and shall not push the others off the screen. */
const draftsAtFirst = 3;

export type SectionWords = {
  /** `Incidents and notes`. */
  heading: string;
  /** Short, for buttons: `incidents`. */
  name: string;
  /** Name of the list in SharePoint, for the IT person. */
  list: string;
  subject: Subject;
  /** Said when nothing stands there, and when the filters leave nothing. */
  nothing: string;
  nothingFits: string;
};

/** One of the two lists, in whichever state it is. The other one never changes what is said here. */
export function EntrySection({ words, load, labels }: { words: SectionWords; load: Load<BoardList>; labels: Labels }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  // The button that was pressed goes; the heading stays.
  const keepFocus = (again: () => void) => (): void => {
    heading.current?.focus();
    again();
  };
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <Text as="h2" size={500} weight="semibold" ref={heading} tabIndex={-1} id={headingId} className={styles.heading}>
        {words.heading}
      </Text>
      {inState(load, { words, labels, keepFocus })}
    </section>
  );
}

type Shown = { words: SectionWords; labels: Labels; keepFocus: (again: () => void) => () => void };

function inState(load: Load<BoardList>, { words, labels, keepFocus }: Shown): ReactNode {
  switch (load.kind) {
    case 'loading':
      return <Loading what={words.name} />;
    case 'failed':
      return <Failed error={load.error} subject={words.subject} again={keepFocus(load.again)} />;
    case 'ready':
      return <ReadyList board={load.value} words={words} labels={labels} keepFocus={keepFocus} />;
    default:
      return load satisfies never;
  }
}

function ReadyList({ board, words, labels, keepFocus }: Shown & { board: BoardList }) {
  const { confirmed, drafts, isEmpty, unreadable, failed, loading } = board;
  const isBlank = confirmed.length === 0 && drafts.length === 0;
  return (
    <>
      <Age readAt={board.readAt} failedSince={board.failedSince} again={keepFocus(board.again)} />
      {unreadable.length === 0 ? null : (
        <Remark>{unreadableSentence(unreadable, words.list, ['entry', 'entries'])}</Remark>
      )}
      {isBlank ? <Nothing>{isEmpty ? words.nothing : words.nothingFits}</Nothing> : null}
      {drafts.length === 0 ? null : <Drafts events={drafts} labels={labels} name={words.name} />}
      {confirmed.length === 0 ? null : <EventList events={confirmed} labels={labels} name={words.name} />}
      {failed.map(({ window, error, again }) => (
        <Failed
          key={window.from}
          error={error}
          subject={{ ...words.subject, what: `${words.subject.what} ${spanOf(window)}` }}
          again={keepFocus(again)}
        />
      ))}
      {loading.map((window) => (
        <Loading key={window.from} what={`${words.name} ${spanOf(window)}`} lines={2} />
      ))}
    </>
  );
}

/** What nobody has confirmed: first what its author left over a night, which is the year lead's to look at by now. */
function Drafts({ events, labels, name }: { events: BoardList['drafts']; labels: Labels; name: string }) {
  const tab = useTab();
  const days = valueOr(useSchoolDays(), { rows: [], unreadable: [] }).rows;
  const now = utcOf(tab.now());
  const isLeft = ({ entries }: BoardList['drafts'][number]): boolean =>
    entries.some(({ row }) => row.status === 'draft' && isLeftToLead(row.recordedAt, days, now));
  const left = events.filter(isLeft);
  const fresh = events.filter((event) => !isLeft(event));
  return (
    <>
      {left.length === 0 ? null : (
        <DraftList title="For the year lead: not confirmed by its author" events={left} labels={labels} name={name} />
      )}
      {fresh.length === 0 ? null : (
        <DraftList title="Not confirmed by its author yet" events={fresh} labels={labels} name={name} />
      )}
    </>
  );
}

type DraftsShown = { title: string; events: BoardList['drafts']; labels: Labels; name: string };

function DraftList({ title, events, labels, name }: DraftsShown) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.drafts} aria-labelledby={id}>
      <Text as="h3" weight="semibold" id={id} className={styles.draftHeading}>
        {title}
      </Text>
      <EventList
        events={events}
        labels={labels}
        name={`unconfirmed ${name}`}
        atFirst={draftsAtFirst}
        withDays={false}
      />
    </section>
  );
}

/** `from Monday 5 October to Tuesday 17 November`. */
export function spanOf({ from, before }: DayWindow): string {
  return `from ${dayInWords(from)} to ${dayInWords(addDays(before, -1))}`;
}
