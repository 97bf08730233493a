import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { mayPutRight } from '../../src/domain/may-put-right.ts';
import type { ReadEntry } from '../../src/graph/entry-reader.ts';
import { useStaff } from '../data/school-queries.ts';
import { useTab } from '../data/tab-context.ts';
import { AddWords } from './add-words.tsx';
import { focusPageHeading } from './page.tsx';
import { Said } from './said.tsx';
import { WithdrawEntry } from './withdraw-entry.tsx';
import { WrongChild } from './wrong-child.tsx';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Way = 'add' | 'child' | 'withdraw';

/** What may be done with an entry. What is offered is a courtesy: SharePoint decides what is taken. */
export function CorrectionButtons({ entry }: { entry: ReadEntry }) {
  const styles = useStyles();
  const buttons = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Way | null>(null);
  const [said, setSaid] = useState('');
  const ways = useWays(entry);
  const formOf = (way: Way) => ({
    entry,
    open: open === way,
    close: (sentence: string): void => {
      flushSync(() => {
        setOpen(null);
        setSaid(sentence);
      });
      const opener = buttons.current?.querySelector<HTMLElement>(`[data-way="${way}"]`);
      // An entry that was just withdrawn offers this no more.
      if (opener === null || opener === undefined || (way === 'withdraw' && sentence !== '')) focusPageHeading();
      else opener.focus();
    },
  });
  return (
    <div className={styles.all}>
      <div className={styles.buttons} ref={buttons}>
        {ways.map((way) => (
          <Button
            key={way}
            data-way={way}
            aria-expanded={open === way}
            onClick={() => {
              setSaid('');
              setOpen(open === way ? null : way);
            }}
          >
            {labelOf(way, entry)}
          </Button>
        ))}
      </div>
      <AddWords {...formOf('add')} />
      <WrongChild {...formOf('child')} />
      <WithdrawEntry {...formOf('withdraw')} />
      <Said>{said}</Said>
    </div>
  );
}

function useWays(entry: ReadEntry): readonly Way[] {
  const { session } = useTab();
  const staff = useStaff(true);
  if (entry.row.status === 'withdrawn' || staff.kind === 'loading') return ['add'];
  const known = staff.kind === 'ready' ? staff.value.rows : null;
  return mayPutRight(entry, session.person, known) ? ['add', 'child', 'withdraw'] : ['add'];
}

function labelOf(way: Way, { row }: ReadEntry): string {
  switch (way) {
    case 'add':
      return 'Add to this entry';
    case 'child':
      return row.pupilId === '' ? 'Say which child' : 'Wrong child';
    case 'withdraw':
      return 'Withdraw';
    default:
      return way satisfies never;
  }
}
