import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Editor } from '../../data/plans/use-editor.ts';
import { notKept } from '../fault-sentences.ts';
import { NoticeBar } from '../notice-bar.tsx';
import { Said } from '../said.tsx';

const useStyles = makeStyles({
  line: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: tokens.spacingVerticalS,
  },
});

/** Whether what was typed is kept. It stays in sight while somebody writes. */
export function KeepingLine<S>({ editor: { now, flush } }: { editor: Editor<S> }) {
  const styles = useStyles();
  if (now.keeping.kind === 'failed') {
    return (
      <div className={styles.line}>
        <NoticeBar action={<Button onClick={() => void flush()}>Send now</Button>}>
          {`${notKept(now.keeping.error)} Until then it stands in this window only, and is sent again by itself: please leave the window open.`}
        </NoticeBar>
      </div>
    );
  }
  return (
    <div className={styles.line}>
      <Said>{sentence(now.keeping.kind, now.isBack, now.held.length)}</Said>
    </div>
  );
}

function sentence(keeping: 'kept' | 'waiting' | 'sending', isBack: boolean, held: number): string {
  const back = isBack ? 'What you typed before is back, and is being kept. ' : '';
  const not = held === 0 ? '' : ' What belongs to the safeguarding lead is neither sent nor kept.';
  switch (keeping) {
    case 'kept':
      return `Everything is kept.${not}`;
    case 'waiting':
      return `${back}Kept in this window; sent after a short pause.${not}`;
    case 'sending':
      return `${back}Sending …${not}`;
    default:
      return keeping satisfies never;
  }
}
