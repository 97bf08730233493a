import { missingForRecording } from '../../../src/domain/settings.ts';
import { checkLeaders } from '../../../src/domain/who-is-told.ts';
import { lists } from '../../../src/graph/lists.ts';
import { valueOr } from '../../data/load.ts';
import { useStaff } from '../../data/school-queries.ts';
import { type SettingRows, settingsOf, useSettingRows } from '../../data/settings.ts';
import { useTab } from '../../data/tab-context.ts';
import { Page } from '../page.tsx';
import { Nothing, Remark } from '../reading-states.tsx';
import { useTrail } from '../trail.ts';
import { DayImport } from '../week/day-import.tsx';
import { PostTimeForm } from '../week/post-time-form.tsx';
import { Area } from './area.tsx';
import { ChangeArea } from './change-area.tsx';
import { ContinuumArea } from './continuum-area.tsx';
import { deskSubjects } from './desk-problems.ts';
import { CategoryArea, PlaceArea, ReadArea, TimesArea } from './list-areas.tsx';
import { JudgementForm } from './judgement-form.tsx';
import { PeopleForm } from './people-form.tsx';
import { WordsForm } from './words-form.tsx';

/** What the school decides about Continuum. For leaders. */
export function SettingsPage() {
  const { host } = useTab().session;
  const trail = useTrail();
  return (
    <Page title="School settings" trail={trail.home}>
      {host.scope === 'channel' ? (
        <Nothing>This page is for leaders and opens in their own Continuum only, not in a channel.</Nothing>
      ) : (
        <Everything />
      )}
    </Page>
  );
}

function Everything() {
  const settings = useSettingRows();
  return (
    <>
      <ReadArea load={settings} subject={deskSubjects.settings} list={lists.settings.name}>
        {(rows) => <OfSettings rows={rows} />}
      </ReadArea>
      {settings.kind === 'ready' ? (
        <>
          <CategoryArea preset={settingsOf(settings.value).labels} />
          <PlaceArea />
          <TimesArea rows={settings.value} />
          <ContinuumArea settings={settingsOf(settings.value)} />
          <Area title="Weekly summary" intro="When the leaders’ channel gets it.">
            <PostTimeForm rows={settings.value} />
          </Area>
          <Area
            title="Term dates"
            intro="Terms, INSET days and holidays from a table or a calendar. You see what it changes first; nothing is deleted."
          >
            <DayImport />
          </Area>
          <ChangeArea />
        </>
      ) : null}
    </>
  );
}

function OfSettings({ rows }: { rows: SettingRows }) {
  const staff = valueOr(useStaff(true), { rows: [], unreadable: [] });
  const settings = staff.rows.length === 0 ? settingsOf(rows) : checkLeaders(settingsOf(rows), staff.rows);
  const missing = missingForRecording(settings);
  return (
    <>
      {missing.length === 0 ? null : (
        <Remark>
          {`The bot records nothing until this is filled in: ${missing.join(', ')}. It tells staff so, and keeps none of their messages.`}
        </Remark>
      )}
      {settings.unclear.length === 0 ? null : (
        <Remark>{`What is set for ${settings.unclear.join(', ')} cannot be read, so what is usual holds. Please set it again below.`}</Remark>
      )}
      <Area title="People and safeguarding" intro="Whom staff are sent to when something is not for Continuum.">
        <PeopleForm rows={rows} />
      </Area>
      <Area title="Words and numbers" intro="What things are called on cards and pages, and what summaries hide.">
        <WordsForm rows={rows} />
        <JudgementForm rows={rows} />
      </Area>
    </>
  );
}
