import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { byDay, type SchoolEvent } from '../../src/domain/school-event.ts';
import { dayInWords } from '../../src/domain/school-time.ts';
import type { ReadEntry } from '../../src/graph/entry-reader.ts';
import type { Labels } from './entry-words.ts';
import { EventRow } from './event-row.tsx';
import { Said } from './said.tsx';

/** How many events are drawn at first, and with each "Show more": a long list stays quick. */
export const shownAtOnce = 20;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  rows: { margin: 0, padding: 0, listStyleType: 'none' },
  day: { margin: 0, paddingBlock: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase400 },
});

/** Events, newest first, below the names of their days; or each with its day where they are few. */
export function EventList({
  events,
  labels,
  name,
  atFirst = shownAtOnce,
  withDays = true,
}: {
  events: readonly SchoolEvent<ReadEntry>[];
  labels: Labels;
  name: string;
  atFirst?: number;
  withDays?: boolean;
}) {
  const styles = useStyles();
  const { list, shown, more } = useMore(events.length, atFirst);
  const visible = events.slice(0, shown);
  return (
    <div className={styles.list} ref={list}>
      {withDays ? (
        byDay(visible).map((day) => (
          <div key={day.day}>
            <Text as="h3" weight="semibold" className={styles.day}>
              {dayInWords(day.day)}
            </Text>
            <Rows events={day.events} labels={labels} withDay={false} />
          </div>
        ))
      ) : (
        <Rows events={visible} labels={labels} withDay />
      )}
      <Said>{shown < events.length ? `The newest ${shown} of ${events.length} are shown.` : ''}</Said>
      {shown < events.length ? (
        <div>
          <Button onClick={more}>{`Show more ${name}`}</Button>
        </div>
      ) : null}
    </div>
  );
}

function Rows({
  events,
  labels,
  withDay,
}: {
  events: readonly SchoolEvent<ReadEntry>[];
  labels: Labels;
  withDay: boolean;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.rows}>
      {events.map((event) => (
        <EventRow key={event.id} event={event} labels={labels} withDay={withDay} />
      ))}
    </ul>
  );
}

/** How many are shown. After "Show more" the focus is on the first that came. */
function useMore(
  count: number,
  atFirst: number,
): { list: RefObject<HTMLDivElement | null>; shown: number; more: () => void } {
  const list = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(atFirst);
  const shown = Math.min(wanted, count);
  return {
    list,
    shown,
    more: () => {
      flushSync(() => setWanted(shown + shownAtOnce));
      list.current?.querySelectorAll('[data-event]')[shown]?.querySelector('a')?.focus();
    },
  };
}
