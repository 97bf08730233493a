import type { Diversion } from '../../src/domain/safeguarding.ts';
import { utcOf } from '../../src/domain/school-time.ts';
import { traceDiversion } from '../../src/graph/diversion-trace.ts';
import { useTab } from './tab-context.ts';

/** Leaves the trace of something that was turned away, as far as the person may. `form` is the id of the form it was in. */
export function useTrace(): (diversion: Diversion, form: string) => void {
  const { session, now } = useTab();
  return (diversion, form) => {
    const { graph, sites, person } = session;
    void traceDiversion(graph, sites, diversion, { form, at: utcOf(now()), person });
  };
}
