import { Field, makeStyles, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useParams } from 'react-router';
import { type Difference, differences } from '../../../src/domain/plan/compare-plans.ts';
import type { PlanVersion } from '../../../src/domain/plan/plan.ts';
import type { Content, Section } from '../../../src/domain/plan/plan-shape.ts';
import { isDrafted, respondOf } from '../../../src/domain/plan/respond-section.ts';
import type { PlanScript } from '../../../src/domain/plan-script.ts';
import { lists } from '../../../src/graph/lists.ts';
import type { StoredPlan } from '../../../src/graph/plans.ts';
import { useScriptVersions, useSectionsInWords, useVersions } from '../../data/plans/plan-queries.ts';
import { viaHeading } from '../page.tsx';
import { Failed, Loading, Nothing, Remark } from '../reading-states.tsx';
import { unreadableSentence } from '../unreadable-sentence.ts';
import { ChildOfPage } from './child-of-page.tsx';
import { PlanGate, scriptSubject, versionSubject } from './plan-gate.tsx';
import { usePlanStyles } from './plan-styles.ts';
import { dayOrText } from './section-reading.tsx';

const useStyles = makeStyles({
  which: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

/** Two versions of a plan side by side: what was, and what is. */
export function VersionsPage() {
  const { pupilId = '' } = useParams();
  return (
    <ChildOfPage pupilId={pupilId} title="Versions of the plan">
      {() => (
        <PlanGate pupilId={pupilId} none={() => <Nothing>This child has no plan.</Nothing>}>
          {(stored) => <Both stored={stored} />}
        </PlanGate>
      )}
    </ChildOfPage>
  );
}

function Both({ stored }: { stored: StoredPlan }) {
  const { pupilId } = stored.plan;
  const versions = useVersions(pupilId);
  const scripts = useScriptVersions(pupilId);
  if (versions.kind === 'failed') {
    return <Failed error={versions.error} subject={versionSubject} again={viaHeading(versions.again)} />;
  }
  if (scripts.kind === 'failed') {
    return <Failed error={scripts.error} subject={scriptSubject} again={viaHeading(scripts.again)} />;
  }
  if (versions.kind === 'loading' || scripts.kind === 'loading') return <Loading what="the versions" />;
  const { versions: all, unreadable } = versions.value;
  return (
    <>
      {unreadable.length === 0 ? null : (
        <Remark>{unreadableSentence(unreadable, lists.planVersions.name, ['version', 'versions'])}</Remark>
      )}
      {all.length === 0 ? (
        <Nothing>No version was agreed yet.</Nothing>
      ) : (
        <Compare now={stored} versions={all} scripts={scripts.value.scripts} />
      )}
    </>
  );
}

function Compare({
  now,
  versions,
  scripts,
}: {
  now: StoredPlan;
  versions: readonly PlanVersion[];
  scripts: readonly PlanScript[];
}) {
  const styles = usePlanStyles();
  const sections = useSectionsInWords();
  const [before, setBefore] = useState(String(versions[0]?.version ?? ''));
  const [after, setAfter] = useState('now');
  const contentOf = (which: string): Content => wholeOf(which, now, versions, scripts);
  const found = differences(contentOf(before), contentOf(after), sections);
  const options = [
    { code: 'now', label: 'As it stands now' },
    ...versions.map(({ version, agreedOn, authorName }) => ({
      code: String(version),
      label: `Version ${version}, ${dayOrText(agreedOn)}, ${authorName}`,
    })),
  ];
  return (
    <>
      <div className={styles.facts}>
        <Which label="From" value={before} options={options} choose={setBefore} />
        <Which label="To" value={after} options={options} choose={setAfter} />
      </div>
      <div aria-live="polite">{found.length === 0 ? <Nothing>These two say the same.</Nothing> : null}</div>
      <Found differences={found} sections={sections} />
    </>
  );
}

function Which({
  label,
  value,
  options,
  choose,
}: {
  label: string;
  value: string;
  options: readonly { code: string; label: string }[];
  choose: (code: string) => void;
}) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.which}>
      <Select value={value} onChange={(_, data) => choose(data.value)}>
        {options.map(({ code, label: name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Found({ differences: found, sections }: { differences: readonly Difference[]; sections: readonly Section[] }) {
  const styles = usePlanStyles();
  return sections
    .filter(({ code }) => found.some(({ section }) => section === code))
    .map(({ code, title }) => (
      <section key={code} className={styles.section} aria-label={title}>
        <Text as="h2" size={500} weight="semibold" className={styles.heading}>
          {title}
        </Text>
        {found
          .filter(({ section }) => section === code)
          .map(({ part, label, was, is }) => (
            <div key={`${part}${was}${is}`} className={styles.stack}>
              <Text as="h3" weight="semibold" className={styles.heading}>
                {label}
              </Text>
              <dl className={styles.facts}>
                <Side label="Was" value={was} />
                <Side label="Is" value={is} />
              </dl>
            </div>
          ))}
      </section>
    ));
}

function Side({ label, value }: { label: string; value: string }) {
  const styles = usePlanStyles();
  return (
    <div className={styles.fact}>
      <dt className={styles.term}>{label}</dt>
      <dd className={styles.value}>{value === '' ? '(nothing)' : value}</dd>
    </div>
  );
}

/** A version with how adults respond put in, which stands in a list of its own. */
export function wholeOf(
  which: string,
  { plan }: StoredPlan,
  versions: readonly PlanVersion[],
  scripts: readonly PlanScript[],
): Content {
  if (which === 'now') {
    const newest = scripts[0] ?? null;
    const own = plan.content.respond ?? {};
    return { ...plan.content, respond: isDrafted(own, newest) ? own : respondOf(newest) };
  }
  const found = versions.find(({ version }) => String(version) === which);
  const script = scripts.find(({ version }) => version === found?.scriptVersion) ?? null;
  return { ...found?.content, respond: respondOf(script) };
}
