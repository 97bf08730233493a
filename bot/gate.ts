// Who may write to the bot: the people in the school's own Staff list, and nobody else.
import { dayOf } from '../src/domain/local-time.ts';
import { toLocal, type UtcTime } from '../src/domain/school-time.ts';
import {
  admitKnown,
  admitNewcomer,
  type Caller,
  type Refusal,
  type RosterMember,
  type StaffMember,
} from '../src/domain/staff.ts';
import { GraphFault } from '../src/graph/fault.ts';
import type { Items } from '../src/graph/items.ts';
import type { lists } from '../src/graph/lists.ts';
import type { Log } from './log.ts';
import type { School, SchoolCache } from './school-cache.ts';
import { newerSoon } from './newer-soon.ts';
import { within } from './within.ts';

export type Entrance =
  | { kind: 'in'; member: StaffMember; school: School }
  | { kind: 'refused'; why: Refusal }
  /** Nobody can be checked yet, or the chat platform's roster does not answer. */
  | { kind: 'not ready' };

export type GateParts = {
  cache: SchoolCache;
  staff: Pick<Items<typeof lists.staff>, 'byKey' | 'patch'>;
  tenant: string;
  now: () => UtcTime;
  log: Log;
};

/** Decides who is writing. `roster` asks the chat platform who this is, and is called at first contact only. */
export type Gate = (caller: Caller, roster: () => Promise<RosterMember | null>) => Promise<Entrance>;

/** How long a first contact may wait for SharePoint, so that the answer still leaves within three seconds. Milliseconds. */
const bindBudget = 800;
const newerBudget = 2000;

export function makeGate({ cache, staff, tenant, now, log }: GateParts): Gate {
  async function bind(member: StaffMember, objectId: string): Promise<'bound' | 'not now' | 'taken'> {
    try {
      return await within(bindBudget, async (signal) => {
        const stored = await staff.byKey(member.key, signal);
        if (stored === null || (stored.row.staffId !== '' && stored.row.staffId !== objectId)) return 'taken';
        if (stored.row.staffId !== '') return 'bound';
        await staff.patch(stored.itemId, stored.etag, { staffId: objectId }, signal);
        log.info('staff member bound', { person: objectId });
        return 'bound';
      });
    } catch (error) {
      // The row is known to be theirs; that it could not be written now only means it is tried again next time.
      if (!(error instanceof GraphFault)) throw error;
      log.error('staff member not bound', error, { person: objectId });
      return 'not now';
    }
  }

  return async (caller, roster) => {
    let school = cache.current();
    if (school === null) return { kind: 'not ready' };
    const today = dayOf(toLocal(now()));
    let admission = admitKnown(school.staff, caller, tenant, today);
    if (admission.kind === 'ask-roster') {
      const member = await roster();
      if (member === null) return { kind: 'not ready' };
      admission = admitNewcomer(school.staff, member, tenant, today);
      if (admission.kind === 'refused' && admission.why === 'unknown') {
        // Perhaps the office added the row a minute ago.
        school = (await newerSoon(cache, newerBudget)) ?? school;
        admission = admitNewcomer(school.staff, member, tenant, today);
      }
    }
    switch (admission.kind) {
      case 'admitted':
        return { kind: 'in', member: admission.member, school };
      case 'bind': {
        const bound = await bind(admission.member, caller.objectId);
        const member = { ...admission.member, id: caller.objectId };
        if (bound === 'bound') cache.remember(member);
        return bound === 'taken' ? { kind: 'refused', why: 'taken' } : { kind: 'in', member, school };
      }
      case 'ask-roster':
        return { kind: 'not ready' };
      case 'refused':
        log.info('refused', { why: admission.why });
        return admission;
      default:
        return admission satisfies never;
    }
  };
}
