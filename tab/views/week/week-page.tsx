import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import * as say from '../../../src/domain/week/week-sentences.ts';
import type { GatheredWeek } from '../../../src/graph/gather-week.ts';
import type { SchoolRecords } from '../../../src/graph/school.ts';
import { useTab } from '../../data/tab-context.ts';
import { useNow, useWeek, useWeekSchool, weekChoices } from '../../data/week.ts';
import type { Subject } from '../fault-sentences.ts';
import { Page, viaHeading } from '../page.tsx';
import { Age, Failed, Loading, Nothing, Remark } from '../reading-states.tsx';
import { useTrail } from '../trail.ts';
import { Behind } from './behind.tsx';
import { byPlace, byTime, keysOfBar, keysOfPattern, type TitleOf } from './keys-behind.ts';
import { WeekKeptArea } from './week-kept.tsx';
import { Area } from '../settings/area.tsx';

const useStyles = makeStyles({
  choice: { maxWidth: '18rem' },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    maxWidth: '44rem',
  },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  // Over both columns: on a phone the second is too narrow for a weekday.
  behind: { margin: 0, gridColumn: '1 / -1' },
});

export const weekSubject: Subject = { what: 'the week’s numbers', isPlural: true, circle: 'leaders' };

/** The weekly summary for leaders: the numbers of the channel's card, each with the entries behind it. */
export function WeekPage() {
  const { host } = useTab().session;
  const trail = useTrail();
  return (
    <Page title="This week" trail={trail.home}>
      {host.scope === 'channel' ? (
        <Nothing>This page is for leaders and opens in their own Continuum only, not in a channel.</Nothing>
      ) : (
        <ForLeaders />
      )}
    </Page>
  );
}

function ForLeaders() {
  const school = useWeekSchool();
  if (school.kind === 'loading') return <Loading what="the school’s lists" />;
  if (school.kind === 'failed')
    return <Failed error={school.error} subject={weekSubject} again={viaHeading(school.again)} />;
  return (
    <>
      <Age {...school} again={viaHeading(school.again)} />
      <Weeks school={school.value} />
      <WeekKeptArea />
    </>
  );
}

function Weeks({ school }: { school: SchoolRecords }) {
  const styles = useStyles();
  const choices = weekChoices(school.days, useNow(), school.settings.postTime);
  const [chosen, choose] = useState(choices[0]?.id ?? '');
  const choice = choices.find(({ id }) => id === chosen) ?? choices[0];
  const week = useWeek(school, choice ?? { id: '', label: '', to: '', span: 'so far' });
  return (
    <>
      <Field label="Which week" className={styles.choice}>
        <Select value={chosen} onChange={(_, { value }) => choose(value)}>
          {choices.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {week.kind === 'loading' ? <Loading what="the week" /> : null}
      {week.kind === 'failed' ? (
        <Failed error={week.error} subject={weekSubject} again={viaHeading(week.again)} />
      ) : null}
      {week.kind === 'ready' ? (
        <>
          <Age {...week} again={viaHeading(week.again)} />
          <Numbers week={week.value} />
        </>
      ) : null}
    </>
  );
}

function Numbers({ week }: { week: GatheredWeek }) {
  const styles = useStyles();
  const { summary, labels, limit, unreadable } = week;
  const { figures, days } = summary;
  if (days.length === 0) return <Nothing>There has been no school day in this week yet.</Nothing>;
  return (
    <>
      <Area title={say.headline(figures)} intro={`${say.daysTold(days)}. ${say.changeSentence(summary.change)}`}>
        {unreadable === 0 ? null : (
          <Remark>{`${say.counted(unreadable, 'row', 'rows')} could not be read and ${unreadable === 1 ? 'is' : 'are'} in no number. Please tell your IT person.`}</Remark>
        )}
        <dl className={styles.figures}>
          {say.figureLines(figures, labels).map(({ title, value, keys }) => (
            <div key={title} style={{ display: 'contents' }}>
              <dt>{title}</dt>
              <dd className={styles.value}>{value}</dd>
              {keys.length === 0 ? null : (
                <dd className={styles.behind}>
                  <Behind keys={keys} what={title} week={week} />
                </dd>
              )}
            </div>
          ))}
        </dl>
        {figures.quietClasses.length === 0 ? null : (
          <Text as="p">{`No entries from: ${figures.quietClasses.join(', ')}.`}</Text>
        )}
      </Area>
      <Bars
        title="Where the incidents were"
        bars={say.placeBars(summary, labels)}
        titleOf={byPlace(week)}
        week={week}
      />
      <Bars title="When the incidents began" bars={say.timeBars(summary)} titleOf={byTime} week={week} />
      <Area title="To talk about" intro="What keeps coming back, and two questions.">
        {summary.patterns.map((pattern) => (
          <div key={`${pattern.category}${pattern.place ?? ''}`}>
            <Text as="p">{say.patternSentence(pattern, labels, limit)}</Text>
            <Behind
              keys={keysOfPattern(pattern, week)}
              what={say.patternSentence(pattern, labels, limit)}
              week={week}
            />
          </div>
        ))}
        {summary.looks.map((look) => (
          <Text as="p" key={look.key}>
            {say.lookSentence(look)}
          </Text>
        ))}
        {summary.questions.map((question) => (
          <Text as="p" key={question}>
            {question}
          </Text>
        ))}
      </Area>
    </>
  );
}

function Bars({
  title,
  bars,
  titleOf,
  week,
}: {
  title: string;
  bars: readonly say.Bar[];
  titleOf: TitleOf;
  week: GatheredWeek;
}) {
  const styles = useStyles();
  const { limit } = week;
  return (
    <Area
      title={title}
      intro={`As in the channel: a number stands by itself once ${limit} incidents and ${limit} different children are behind it.`}
    >
      {bars.length === 0 ? (
        <Nothing>No incident in these days.</Nothing>
      ) : (
        <dl className={styles.figures}>
          {bars.map((bar) => (
            <div key={`${bar.title}${bar.text}`} style={{ display: 'contents' }}>
              <dt>{bar.title}</dt>
              <dd className={styles.value}>{bar.text}</dd>
              <dd className={styles.behind}>
                <Behind keys={keysOfBar(bar, bars, titleOf, week)} what={bar.title} week={week} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Area>
  );
}
