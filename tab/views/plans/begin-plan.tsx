import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { dayOf } from '../../../src/domain/local-time.ts';
import { fullPlan, miniPlan } from '../../../src/domain/plan/mini-plan.ts';
import { newPlan } from '../../../src/domain/plan/plan.ts';
import type { Pupil } from '../../../src/domain/pupil.ts';
import { toLocal, utcOf } from '../../../src/domain/school-time.ts';
import { keyOf } from '../../../src/graph/key-of.ts';
import { usePlanDesk } from '../../data/plans/plan-desk.ts';
import { usePlanChanged } from '../../data/plans/plan-queries.ts';
import { useSchoolDays } from '../../data/school-queries.ts';
import { useTab } from '../../data/tab-context.ts';
import { notKept } from '../fault-sentences.ts';
import { NoticeBar } from '../notice-bar.tsx';
import { PageLink } from '../page-link.tsx';
import { usePlanStyles } from './plan-styles.ts';

/** Where there is no plan yet: a mini plan in five minutes, or a full one. */
export function BeginPlan({ pupil }: { pupil: Pupil | undefined }) {
  const styles = usePlanStyles();
  const { plans } = usePlanDesk();
  const { now, session } = useTab();
  const days = useSchoolDays();
  const changed = usePlanChanged(pupil?.id ?? '');
  const [state, setState] = useState<'ready' | 'sending' | { error: unknown }>('ready');
  if (pupil === undefined) return <Text as="p">There is no plan here.</Text>;
  const begin = async (kind: 'mini' | 'full'): Promise<void> => {
    setState('sending');
    const at = utcOf(now());
    const today = dayOf(toLocal(at));
    const known = days.kind === 'ready' ? days.value.rows : [];
    const { name } = session.person;
    const content =
      kind === 'mini' ? miniPlan(pupil.preferred || pupil.forename, today, known, name) : fullPlan(today, known, name);
    try {
      await plans.begin(newPlan(await keyOf('plan', pupil.id), pupil, content, at));
      changed();
    } catch (error) {
      setState({ error });
    }
  };
  return (
    <div className={styles.stack}>
      <Text as="p">This child has no plan.</Text>
      <Text as="p" className={styles.quiet}>
        A mini plan begins with what helps most children, and is changed to fit this child: five minutes. A full plan
        has every section. One can become the other at any time.
      </Text>
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={state === 'sending'} onClick={() => void begin('mini')}>
          Begin a mini plan
        </Button>
        <Button disabledFocusable={state === 'sending'} onClick={() => void begin('full')}>
          Begin a full plan
        </Button>
      </div>
      {typeof state === 'object' ? <NoticeBar>{notKept(state.error)}</NoticeBar> : null}
      <Text as="p">
        <PageLink inline to={`/child/${encodeURIComponent(pupil.id)}/before`}>
          Before a plan: Early Prognosis
        </PageLink>
      </Text>
    </div>
  );
}
