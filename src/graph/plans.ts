// Pupils' plans through Graph. A plan is one working row and one row for each agreed version; nothing is ever erased.
import { type Plan, type PlanStatus, type PlanVersion, reviewOnOf, statusAfterChange } from '../domain/plan/plan.ts';
import type { Row } from '../domain/change.ts';
import { type Clash, mergeContent } from '../domain/plan/merge-plan.ts';
import { planSectionCodes } from '../domain/plan/plan-sections.ts';
import type { Content } from '../domain/plan/plan-shape.ts';
import { createOnce, type Sites } from './entries.ts';
import { GraphFault } from './fault.ts';
import type { Graph } from './graph.ts';
import { type Items, itemsOf, type Stored } from './items.ts';
import { lists } from './lists.ts';
import { planOf, planRow, sectionColumns, versionOf, versionRow } from './plan-rows.ts';
import type { Unreadable } from './rows.ts';

/** A plan as it stands, and which version of its row that is. */
export type StoredPlan = { itemId: string; etag: string; plan: Plan; changedBy: string };

export type PlansRead = { plans: readonly StoredPlan[]; unreadable: readonly Unreadable[] };
export type VersionsRead = { versions: readonly PlanVersion[]; unreadable: readonly Unreadable[] };

/** What shall change besides what the plan says. */
export type PlanFacts = Partial<
  Pick<Plan, 'status' | 'version' | 'agreedOn' | 'lookedAt' | 'endedBecause' | 'className' | 'yearGroup'>
>;

/** `clashes`: fields somebody else changed too; what stands there was left, and everything else is kept. */
export type SavedPlan = { stored: StoredPlan; clashes: readonly Clash[] };

/** Every call rejects with a GraphFault only. A row that cannot be read is counted, never skipped. */
export type Plans = {
  all(signal?: AbortSignal): Promise<PlansRead>;
  /** The plan of one child; only with `unreadable` empty does none mean that there is none. */
  of(pupilId: string, signal?: AbortSignal): Promise<{ plan: StoredPlan | null; unreadable: readonly Unreadable[] }>;
  /** Agreed versions of one child, newest first. */
  versions(pupilId: string, signal?: AbortSignal): Promise<VersionsRead>;
  /** Begins a plan; where one stands already, that is the plan. */
  begin(plan: Plan): Promise<StoredPlan>;
  /** Keeps what I changed since `seen`, and puts it together with what others changed meanwhile. */
  save(seen: StoredPlan, mine: Content, facts?: PlanFacts): Promise<SavedPlan>;
  /** Adds an agreed version. Rejects as `duplicate` when somebody else agreed that version meanwhile. */
  addVersion(version: PlanVersion): Promise<void>;
};

/** Between reading and writing somebody may be quicker; so often it is tried. */
const tries = 4;

export function plansOf(graph: Graph, sites: Sites): Plans {
  const items = itemsOf(graph, sites.pastoral, lists.plans);
  const versions = itemsOf(graph, sites.pastoral, lists.planVersions);
  return {
    async all(signal) {
      const { rows, unreadable } = await items.all(signal);
      return sorted(rows, unreadable);
    },
    async of(pupilId, signal) {
      const { rows, unreadable } = await items.where('PupilId', pupilId, signal);
      const read = sorted(rows, unreadable);
      return { plan: read.plans[0] ?? null, unreadable: read.unreadable };
    },
    async versions(pupilId, signal) {
      const { rows, unreadable } = await versions.where('PupilId', pupilId, signal);
      const read = rows.map(({ itemId, row }) => ({ itemId, made: versionOf(row) }));
      return {
        versions: read
          .flatMap(({ made }) => ('version' in made ? [made.version] : []))
          .toSorted((one, other) => other.version - one.version),
        unreadable: [
          ...unreadable,
          ...read.flatMap(({ itemId, made }) => ('version' in made ? [] : [{ itemId, columns: made.unreadable }])),
        ],
      };
    },
    async begin(plan) {
      return storedPlan(await createOnce(items, planRow(plan), { lookFirst: true }));
    },
    save: (seen, mine, facts = {}) => saveMerged(items, seen, mine, facts),
    async addVersion(version) {
      const row = versionRow(version);
      const { row: stands } = await createOnce(versions, row, {});
      const isMine = stands.authorId === row.authorId && Date.parse(stands.at) === Date.parse(row.at);
      if (!isMine) throw new GraphFault('duplicate');
    },
  };
}

async function saveMerged(
  items: Items<typeof lists.plans>,
  seen: StoredPlan,
  mine: Content,
  facts: PlanFacts,
): Promise<SavedPlan> {
  let stands = seen;
  for (let turn = 0; ; turn += 1) {
    const { content, clashes } = mergeContent(seen.plan.content, mine, stands.plan.content);
    const fields = fieldsToWrite(stands.plan, content, facts);
    if (fields === null) return { stored: stands, clashes };
    try {
      const stored = storedPlan(await items.patch(stands.itemId, stands.etag, fields));
      return { stored, clashes };
    } catch (error) {
      if (!(error instanceof GraphFault) || error.kind !== 'changed' || turn >= tries) throw error;
      stands = storedPlan(await items.byId(seen.itemId));
    }
  }
}

/** The columns that change, with the next revision; null when the row says so already. */
function fieldsToWrite(stands: Plan, content: Content, facts: PlanFacts): Row | null {
  const before = sectionColumns(stands.content);
  const after = sectionColumns(content);
  const sections = Object.fromEntries(
    planSectionCodes.filter((code) => before[code] !== after[code]).map((code) => [code, after[code]]),
  );
  const status: PlanStatus =
    facts.status ?? (Object.keys(sections).length > 0 ? statusAfterChange(stands.status) : stands.status);
  const other = Object.entries({ ...facts, status }).filter(([name, value]) => stands[name as keyof Plan] !== value);
  if (Object.keys(sections).length === 0 && other.length === 0) return null;
  return {
    ...sections,
    ...(sections.about === undefined ? {} : { reviewOn: reviewOnOf(content) }),
    ...Object.fromEntries(other),
    revision: stands.revision + 1,
  };
}

function sorted(rows: readonly Stored<typeof lists.plans>[], unreadable: readonly Unreadable[]): PlansRead {
  const read = rows.map((stored) => ({ stored, made: planOf(stored.row) }));
  return {
    plans: read.flatMap(({ stored: { itemId, etag, changedBy }, made }) =>
      'plan' in made ? [{ itemId, etag, changedBy, plan: made.plan }] : [],
    ),
    unreadable: [
      ...unreadable,
      ...read.flatMap(({ stored, made }) =>
        'plan' in made ? [] : [{ itemId: stored.itemId, columns: made.unreadable }],
      ),
    ],
  };
}

/** A row that stands but cannot be read must not be written over. */
function storedPlan({ itemId, etag, changedBy, row }: Stored<typeof lists.plans>): StoredPlan {
  const made = planOf(row);
  if ('unreadable' in made) throw new GraphFault('refused');
  return { itemId, etag, changedBy, plan: made.plan };
}
