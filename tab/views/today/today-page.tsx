import { makeStyles, Text } from '@fluentui/react-components';
import { dayInWords } from '../../../src/domain/school-time.ts';
import { useTab } from '../../data/tab-context.ts';
import { todayOf, useTodaysPraise } from '../../data/today.ts';
import { subjects } from '../fault-sentences.ts';
import { Page, viaHeading } from '../page.tsx';
import { Age, Failed, Loading, Nothing, Remark } from '../reading-states.tsx';
import { useTrail } from '../trail.ts';
import { ClassChoice, type OneClass } from './class-choice.tsx';
import { ClassPraise } from './class-praise.tsx';

const useStyles = makeStyles({
  intro: { margin: 0, maxWidth: '44rem' },
});

/** Home time: what was seen of the children of one class today, in words that can go to each family. */
export function TodayPage() {
  const styles = useStyles();
  const tab = useTab();
  const trail = useTrail();
  return (
    <Page title="Today’s praise for my class" trail={trail.home}>
      {tab.session.host.scope === 'channel' ? (
        <Nothing>
          This page names children with what they did, so it opens in your own Continuum only, not in a channel.
        </Nothing>
      ) : (
        <>
          <Text as="p" className={styles.intro}>
            {`${dayInWords(todayOf(tab))}. Continuum sends nothing to families. Copy a sentence, send it the way your school does, then tick it. Other children are called a friend; please read each sentence before you send it.`}
          </Text>
          <ClassChoice
            prompt="Choose your class to see its sentences of today."
            remark={({ unreadable }) =>
              unreadable.length === 0 ? null : <Remark>{unhidden(unreadable.length)}</Remark>
            }
          >
            {(chosen) => <PraiseInState {...chosen} />}
          </ClassChoice>
        </>
      )}
    </Page>
  );
}

/** A name that cannot be read cannot be looked for. */
function unhidden(count: number): string {
  const who = count === 1 ? 'One child’s row' : `${count} children’s rows`;
  return `${who} in the Pupils list cannot be read, so a name may still stand in a sentence. Please look twice, and tell your IT person.`;
}

function PraiseInState({ className, here, pupils }: OneClass) {
  const praise = useTodaysPraise();
  switch (praise.kind) {
    case 'loading':
      return <Loading what="today’s praise" />;
    case 'failed':
      return <Failed error={praise.error} subject={subjects.praise} again={viaHeading(praise.again)} />;
    case 'ready':
      return (
        <>
          <Age {...praise} again={viaHeading(praise.again)} />
          <ClassPraise read={praise.value} className={className} onRoll={here} everybody={pupils.rows} />
        </>
      );
    default:
      return praise satisfies never;
  }
}
