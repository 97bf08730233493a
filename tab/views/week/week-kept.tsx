import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dayInWords, toLocal } from '../../../src/domain/school-time.ts';
import type { DecisionRow, StoredSummary } from '../../../src/graph/week-records.ts';
import { useAskAgain, useWeekKept } from '../../data/week.ts';
import { notKept, type Subject } from '../fault-sentences.ts';
import { viaHeading } from '../page.tsx';
import { Age, Failed, Loading, Nothing, Remark } from '../reading-states.tsx';
import { Said } from '../said.tsx';
import { Area } from '../settings/area.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

const subject: Subject = { what: 'decisions and posts', isPlural: true, circle: 'leaders' };

/** What was decided over summaries, and whether each was posted. */
export function WeekKeptArea() {
  const kept = useWeekKept();
  if (kept.kind === 'loading') return <Loading what="decisions and posts" />;
  if (kept.kind === 'failed') return <Failed error={kept.error} subject={subject} again={viaHeading(kept.again)} />;
  const { decisions, posts, unreadable } = kept.value;
  return (
    <>
      <Age {...kept} again={viaHeading(kept.again)} />
      {unreadable === 0 ? null : (
        <Remark>{`${unreadable} rows of the lists Decisions and Summaries cannot be read.`}</Remark>
      )}
      <Area
        title="Posts"
        intro="Where the summary goes, and whether it got there. Leaders begin it by saying “summaries here” in their channel."
      >
        <Posts posts={posts} />
      </Area>
      <Area
        title="Decisions"
        intro="What leaders decided over a summary. The channel hears only what the numbers did since."
      >
        <Decisions decisions={decisions} />
      </Area>
    </>
  );
}

function Posts({ posts }: { posts: readonly StoredSummary[] }) {
  const styles = useStyles();
  const ask = useAskAgain();
  const [said, setSaid] = useState('');
  const press = async (post: StoredSummary): Promise<void> => {
    setSaid('');
    try {
      await ask(post);
      setSaid('Asked. The bot posts it within a minute or two.');
    } catch (error) {
      setSaid(notKept(error));
    }
  };
  if (posts.length === 0) return <Nothing>No channel gets the summary yet.</Nothing>;
  return (
    <>
      <ul className={styles.list}>
        {posts.slice(0, 20).map((post) => (
          <li key={post.row.key}>
            <Text>{postSentence(post)}</Text>{' '}
            {post.row.state === 'posting' && post.row.askedAt === '' ? (
              <Button size="small" onClick={() => void press(post)} aria-label={`Post now: week of ${post.row.monday}`}>
                Post now
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <Said>{said}</Said>
    </>
  );
}

function postSentence({ row: { state, monday, at, askedAt } }: StoredSummary): string {
  const when = `${dayInWords(toLocal(at).slice(0, 10))}, ${toLocal(at).slice(11)}`;
  if (monday === '') {
    if (state === 'gone')
      return `A channel cannot be reached any more, since ${when}. Add the app to it again and say “summaries here”.`;
    return state === 'ended'
      ? `A channel no longer gets the summary, since ${when}.`
      : `A channel gets the summary, since ${when}.`;
  }
  const week = `The week of ${dayInWords(monday)}`;
  if (state === 'posted') return `${week}: posted ${when}.`;
  if (state === 'gone') return `${week}: not posted, the channel could not be reached.`;
  return askedAt === ''
    ? `${week}: may not have been posted. Please look in the channel first.`
    : `${week}: may not have been posted; asked for again.`;
}

function Decisions({ decisions }: { decisions: readonly DecisionRow[] }) {
  const styles = useStyles();
  if (decisions.length === 0) return <Nothing>Nothing has been decided over a summary yet.</Nothing>;
  return (
    <ul className={styles.list}>
      {decisions.map(({ key, decision, owner, decidedOn, lookAgainOn }) => (
        <li key={key}>
          <Text as="p">{decision}</Text>
          <Text as="p">
            {`Decided ${dayInWords(decidedOn)}${owner === '' ? '' : `, ${owner} sees to it`}; looked at again ${dayInWords(lookAgainOn)}.`}
          </Text>
        </li>
      ))}
    </ul>
  );
}
