import { makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { lists } from '../../../src/graph/lists.ts';
import type { EntriesRead } from '../../../src/graph/entry-reader.ts';
import { familiesOf, type IncidentEntry } from '../../data/families.ts';
import { useTab } from '../../data/tab-context.ts';
import { todayOf } from '../../data/today.ts';
import { childOf, clockOf, type Labels, partOf, whatOf } from '../entry-words.ts';
import { focusPageHeading } from '../page.tsx';
import { PageLink } from '../page-link.tsx';
import { pathOf } from '../../data/page-id.ts';
import { Nothing, Remark } from '../reading-states.tsx';
import { Said } from '../said.tsx';
import { unreadableSentence } from '../unreadable-sentence.ts';
import { ToldForm } from './told-form.tsx';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  child: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  name: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  words: { margin: 0, maxWidth: '60ch', whiteSpace: 'pre-wrap', ...typographyStyles.body1 },
  heading: { margin: 0, marginTop: tokens.spacingVerticalXL },
});

/** The children of one class whose families are to be told, then those whose families were. */
export function FamilyList({ read, className, labels }: { read: EntriesRead; className: string; labels: Labels }) {
  const styles = useStyles();
  const tab = useTab();
  const [said, setSaid] = useState('');
  const { open, told } = familiesOf(read, className, todayOf(tab), labels.categories);
  const ended = (sentence: string): void => {
    focusPageHeading();
    setSaid(sentence);
  };
  return (
    <>
      {read.unreadable.length === 0 ? null : (
        <Remark>{unreadableSentence(read.unreadable, lists.incidents.name, ['entry', 'entries'])}</Remark>
      )}
      <Said>{said}</Said>
      {open.length === 0 ? (
        <Nothing>{`No family of class ${className} is waiting to be told of something of today.`}</Nothing>
      ) : (
        <section aria-labelledby="families-to-tell">
          <Text as="h2" size={500} weight="semibold" id="families-to-tell" className={styles.heading}>
            To tell
          </Text>
          <ul className={styles.list} aria-label={`Families of class ${className} to tell`}>
            {open.map((entry) => (
              <li key={entry.row.key} className={styles.child}>
                <Thing entry={entry} labels={labels} />
                <ToldForm entry={entry} ended={ended} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {told.length === 0 ? null : (
        <section aria-labelledby="families-told">
          <Text as="h2" size={500} weight="semibold" id="families-told" className={styles.heading}>
            Told already
          </Text>
          <ul className={styles.list} aria-label={`Families of class ${className} who were told`}>
            {told.map((entry) => (
              <li key={entry.row.key} className={styles.child}>
                <Thing entry={entry} labels={labels} />
                <Text as="p">{toldBy(entry)}</Text>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Thing({ entry, labels }: { entry: IncidentEntry; labels: Labels }) {
  const styles = useStyles();
  const { row } = entry;
  return (
    <>
      <div className={styles.top}>
        <Text as="h3" size={400} weight="semibold" className={styles.name}>
          {`${childOf(entry)} ${partOf(entry)}`}
        </Text>
        <PageLink
          to={pathOf({ kind: 'entry', start: row.key })}
        >{`${whatOf(entry, labels)}, ${clockOf(row.occurredAt)}`}</PageLink>
        {row.status === 'draft' ? <Text className={styles.quiet}>Not confirmed by its author yet</Text> : null}
      </div>
      <Text as="p" className={styles.words}>
        {row.words}
      </Text>
    </>
  );
}

function toldBy({ row }: IncidentEntry): string {
  const by = row.familyToldBy === '' ? '' : ` by ${row.familyToldBy}`;
  const how = row.familyToldHow === '' ? '' : `, ${row.familyToldHow}`;
  return `Told${by} at ${clockOf(row.familyToldAt)}${how}`;
}
