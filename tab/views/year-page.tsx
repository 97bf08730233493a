import { Text } from '@fluentui/react-components';
import { dayOf } from '../../src/domain/local-time.ts';
import { onRoll, yearsOnRoll } from '../../src/domain/roll.ts';
import { toLocal, utcOf } from '../../src/domain/school-time.ts';
import type { YearGroup } from '../../src/domain/vocabulary.ts';
import { yearWords } from '../../src/domain/words.ts';
import { lists } from '../../src/graph/lists.ts';
import { pathOf } from '../data/page-id.ts';
import { usePupils } from '../data/school-queries.ts';
import { useTab } from '../data/tab-context.ts';
import { EntryBoard } from './entry-board.tsx';
import { subjects } from './fault-sentences.ts';
import { ListRemarks } from './list-remarks.tsx';
import { Page } from './page.tsx';
import { PageLink } from './page-link.tsx';
import { ShareButton } from './share-button.tsx';
import { useTrail } from './trail.ts';

/** What is recorded about the children of one year group. The same for everybody in a channel. */
export function YearPage({ yearGroup }: { yearGroup: YearGroup }) {
  const { now } = useTab();
  const pupils = usePupils();
  const trail = useTrail();
  const today = dayOf(toLocal(utcOf(now())));
  const years = pupils.kind === 'ready' ? yearsOnRoll(onRoll(pupils.value.rows, today)) : [];
  const classes = years.find((year) => year.yearGroup === yearGroup)?.classes ?? [];
  return (
    <Page title={yearWords[yearGroup]} trail={trail.home} actions={<ShareButton page={{ kind: 'year', yearGroup }} />}>
      <PageLink
        to={pathOf({ kind: 'continuum', yearGroup })}
      >{`Therapeutic continuum of ${yearWords[yearGroup]}`}</PageLink>
      <ListRemarks loads={[{ load: pupils, subject: subjects.pupils, list: lists.pupils.name }]} />
      <Text as="p">
        <PageLink inline to={`/year/${yearGroup}/plans`}>
          {`Plans of ${yearWords[yearGroup]}`}
        </PageLink>
      </Text>
      <EntryBoard
        key={yearGroup}
        whose={{ kind: 'year', yearGroup }}
        about={`for ${yearWords[yearGroup]}`}
        classes={classes}
      />
    </Page>
  );
}
