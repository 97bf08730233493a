import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Entry, Incident, Praise } from '../../src/domain/entry.ts';
import { yearWords } from '../../src/domain/words.ts';
import { childOf, heldWords, kindWordOf, type Labels, momentOf, partOf, whatOf, whereOf } from './entry-words.ts';
import { PageLink } from './page-link.tsx';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 10rem), max-content) minmax(min(100%, 12rem), 1fr))',
    margin: 0,
  },
  fact: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexBasis: '10rem', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  value: { flexGrow: 1, flexBasis: '14rem', margin: 0, whiteSpace: 'pre-wrap', minWidth: 0 },
  words: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { margin: 0 },
});

type Fact = readonly [name: string, value: string];

/** Everything that stands in an entry; what nobody has said is left out. */
export function EntryFacts({ entry, labels }: { entry: Entry; labels: Labels }) {
  const styles = useStyles();
  const facts = [...momentFacts(entry, labels), ...laterFacts(entry), ...recordFacts(entry)];
  return (
    <dl className={styles.list}>
      <div className={styles.fact}>
        <dt className={styles.name}>Child</dt>
        <dd className={styles.value}>
          <Child entry={entry} />
        </dd>
      </div>
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{name === 'Words' ? <span className={styles.words}>{value}</span> : value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Child({ entry }: { entry: Entry }) {
  const { pupilId, className, yearGroup } = entry.row;
  const part = partOf(entry);
  const after = [yearGroup === '' ? '' : yearWords[yearGroup], className === '' ? '' : `Class ${className}`, part];
  return (
    <>
      {pupilId === '' ? childOf(entry) : <PageLink to={`/child/${pupilId}`}>{childOf(entry)}</PageLink>}
      <Text>{after.map((text) => (text === '' ? '' : ` · ${text}`)).join('')}</Text>
    </>
  );
}

function momentFacts(entry: Entry, labels: Labels): readonly Fact[] {
  return [
    ['What', whatOf(entry, labels)],
    ['Kind', kindWordOf(entry)],
    ['When', momentOf(entry.row.occurredAt)],
    ['Where', whereOf(entry, labels)],
    ['Words', entry.row.words],
  ];
}

function laterFacts(entry: Entry): readonly Fact[] {
  return entry.list === 'incidents' ? incidentFacts(entry.row) : praiseFacts(entry.row);
}

function incidentFacts(row: Incident): readonly Fact[] {
  const family = [row.familyToldBy, momentIf(row.familyToldAt), row.familyToldHow].filter((part) => part !== '');
  const handed = [row.handedTo, row.handedBy === '' ? '' : `by ${row.handedBy}`, momentIf(row.handedAt)];
  return [
    ['Hurt', row.injury ? 'Somebody was hurt' : ''],
    ['Held', row.held === 'no' ? '' : heldWords[row.held]],
    ['Before it', row.before],
    ['What adults did', row.adultsDid],
    ['What helped', row.whatHelped],
    ['What did not help', row.whatDidNot],
    ['What the child said', row.childSaid],
    ['Minutes out of class', row.minutesOut === null ? '' : String(row.minutesOut)],
    ['Plan', [row.planVersion, row.planFollowed].filter((part) => part !== '').join(', ')],
    ['Educational consequence', row.educational],
    ['Protective consequence', row.protective],
    ['How freedom returns', row.freedomReturns],
    ['How it was put right', row.repair],
    ['Family told', family.join(', ')],
    ['Handed to', row.handedTo === '' ? '' : handed.filter((part) => part !== '').join(', ')],
    ['Policy', row.policyVersion],
  ];
}

function praiseFacts(row: Praise): readonly Fact[] {
  return [
    ['Family', row.sharedAt === '' ? (row.shareWithFamily ? 'To be shared' : '') : `Shared ${momentOf(row.sharedAt)}`],
  ];
}

function recordFacts({ row }: Entry): readonly Fact[] {
  return [
    ['Written by', row.authorName],
    ['Seen by', row.seenByName],
    ['Recorded', momentIf(row.recordedAt)],
    ['Reference', row.title],
  ];
}

function momentIf(at: string): string {
  return at === '' ? '' : momentOf(at);
}
