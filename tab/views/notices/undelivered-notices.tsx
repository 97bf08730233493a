import { Button } from '@fluentui/react-components';
import { GraphFault } from '../../../src/graph/fault.ts';
import { lists } from '../../../src/graph/lists.ts';
import type { Undelivered } from '../../../src/graph/undelivered.ts';
import { useUndelivered } from '../../data/undelivered.ts';
import { momentOf } from '../entry-words.ts';
import { NoticeBar } from '../notice-bar.tsx';
import { viaHeading } from '../page.tsx';
import { Remark } from '../reading-states.tsx';
import { unreadableSentence } from '../unreadable-sentence.ts';

/** For leaders: notices to a safeguarding lead that reached nobody. Whoever may not read them is shown nothing. */
export function UndeliveredNotices() {
  const { load, error, acknowledge } = useUndelivered();
  if (load.kind === 'loading') return null;
  if (load.kind === 'failed') {
    if (load.error instanceof GraphFault && load.error.kind === 'forbidden') return null;
    return (
      <NoticeBar action={<Button onClick={viaHeading(load.again)}>Try again</Button>}>
        It could not be read whether a notice to the safeguarding lead has reached nobody. This concerns leaders only.
      </NoticeBar>
    );
  }
  const { rows, unreadable } = load.value;
  return (
    <>
      {rows.map((notice) => (
        <NoticeBar
          key={notice.itemId}
          action={<Button onClick={viaHeading(() => acknowledge(notice))}>I have seen to it</Button>}
        >
          {sentenceOf(notice)}
        </NoticeBar>
      ))}
      {error === null ? null : (
        <Remark>That you have seen to it could not be kept. Please try again in a minute.</Remark>
      )}
      {unreadable.length === 0 ? null : (
        <Remark>{unreadableSentence(unreadable, lists.diversions.name, ['row', 'rows'])}</Remark>
      )}
    </>
  );
}

/** Who has something for the lead and since when; never what. */
function sentenceOf({ row }: Undelivered): string {
  const what = `${row.senderName} had something for the safeguarding lead on ${momentOf(row.at)}`;
  return row.notice === 'not answered'
    ? `${what}. The notice went to ${row.toldName} last, and nobody has answered it. Please make sure that they have spoken.`
    : `${what}, and the notice reached nobody. Please make sure that they have spoken.`;
}
