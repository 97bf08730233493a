import {
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { type PraiseEntry, type Ticking, useSentTick } from '../../data/today.ts';
import { clockOf } from '../entry-words.ts';
import { notKept } from '../fault-sentences.ts';
import { Said } from '../said.tsx';
import { CopyButton } from './copy-button.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  sentence: { margin: 0, maxWidth: '44rem', ...typographyStyles.body2 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  words: { whiteSpace: 'normal' },
});

/** One sentence of praise in the words for the family, to be copied and ticked. `gone`: it was taken back meanwhile. */
export function PraiseLine({
  entry,
  words,
  child,
  gone,
}: {
  entry: PraiseEntry;
  words: string;
  child: string;
  gone: () => void;
}) {
  const styles = useStyles();
  const { ticking, tick } = useSentTick(entry);
  const change = async (wanted: boolean): Promise<void> => {
    if ((await tick(wanted))?.kind === 'withdrawn') gone();
  };
  const isSent = ticking.kind === 'sending' ? ticking.wanted : entry.row.sharedAt !== '';
  return (
    <div className={styles.line}>
      <Text as="p" className={styles.sentence}>
        {words}
      </Text>
      <div className={styles.actions}>
        <CopyButton text={words} label="Copy" name={`Copy the sentence for ${child}`} />
        <Checkbox
          checked={isSent}
          label={entry.row.sharedAt === '' || !isSent ? 'Sent' : `Sent at ${clockOf(entry.row.sharedAt)}`}
          aria-label={sentLabel(entry, isSent, child)}
          onChange={(_, { checked }) => void change(checked === true)}
        />
        <Said>{saidOf(ticking)}</Said>
      </div>
      {ticking.kind === 'failed' ? (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody className={styles.words}>{notKept(ticking.error)}</MessageBarBody>
        </MessageBar>
      ) : null}
    </div>
  );
}

/** It begins with the words that are seen, so that it can be spoken. */
function sentLabel({ row }: PraiseEntry, isSent: boolean, child: string): string {
  return isSent && row.sharedAt !== ''
    ? `Sent at ${clockOf(row.sharedAt)} to the family of ${child}`
    : `Sent to the family of ${child}`;
}

function saidOf(ticking: Ticking): string {
  switch (ticking.kind) {
    case 'sending':
      return 'Keeping …';
    case 'as others left it':
      return 'Somebody changed this tick at the same moment. What they did stands.';
    case 'ready':
    case 'withdrawn':
    case 'kept':
    case 'failed':
      return '';
    default:
      return ticking satisfies never;
  }
}
