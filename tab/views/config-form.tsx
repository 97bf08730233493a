import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type YearGroup, yearGroups } from '../../src/domain/vocabulary.ts';
import { yearWords } from '../../src/domain/words.ts';
import { shows } from '../data/address.ts';
import { type ChannelShow, formatEntity, pathOfChannel, yearGroupOf } from '../data/page-id.ts';
import { Said } from './said.tsx';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    maxWidth: '40rem',
    padding: 'clamp(1rem, 4vw, 2rem)',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    '& p': { margin: 0 },
  },
  heading: { margin: 0 },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    columnGap: '3rem',
    rowGap: tokens.spacingVerticalL,
  },
});

const showWords: { [S in ChannelShow]: string } = {
  both: 'Incidents and praise',
  incidents: 'Incidents and notes only',
  praise: 'Praise only',
  continuum: 'The therapeutic continuum',
};

const channelShows: readonly ChannelShow[] = [...shows, 'continuum'];

/** What a channel's tab shows, as Teams is told of it. */
export type OfferedTab = { pageId: string; label: string; url: string };

/** Chooses what a channel's tab shows. Needs no sign-in: the year groups are the same in every school. */
export function ConfigForm({ offer }: { offer: (chosen: OfferedTab | null) => void }) {
  const styles = useStyles();
  const [yearGroup, setYearGroup] = useState<YearGroup | null>(null);
  const [show, setShow] = useState<ChannelShow>('both');
  const choose = (year: YearGroup | null, view: ChannelShow): void => {
    setYearGroup(year);
    setShow(view);
    offer(year === null ? null : offeredTab(year, view));
  };
  return (
    <main className={styles.page}>
      <title>Add Continuum to this channel</title>
      <Text as="h1" size={600} weight="semibold" className={styles.heading}>
        Add Continuum to this channel
      </Text>
      <Text as="p">
        Everybody in the channel gets the same page. What each person sees on it is decided by the school’s own circles.
      </Text>
      <div className={styles.choices}>
        <Field label="Year group" required>
          <RadioGroup value={yearGroup ?? ''} onChange={(_, { value }) => choose(yearGroupOf(value), show)}>
            {yearGroups.map((year) => (
              <Radio key={year} value={year} label={yearWords[year]} />
            ))}
          </RadioGroup>
        </Field>
        <Field label="What it shows">
          <RadioGroup
            value={show}
            onChange={(_, { value }) => choose(yearGroup, channelShows.find((one) => one === value) ?? 'both')}
          >
            {channelShows.map((view) => (
              <Radio key={view} value={view} label={showWords[view]} />
            ))}
          </RadioGroup>
        </Field>
      </div>
      <Said>
        {yearGroup === null
          ? 'Choose a year group, then Save.'
          : `The tab will be called “${offeredTab(yearGroup, show).label}”. Press Save.`}
      </Said>
    </main>
  );
}

function offeredTab(yearGroup: YearGroup, show: ChannelShow): OfferedTab {
  const added = show === 'praise' || show === 'continuum' ? ` ${show}` : '';
  const label = `${yearWords[yearGroup]}${added}`;
  return { pageId: formatEntity({ yearGroup, show }), label, url: `/tab${pathOfChannel({ yearGroup, show })}` };
}
