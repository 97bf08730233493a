// The scripts of pupils' plans, which every adult in school may read. Rows are only ever added.
import { referenceOf } from '../domain/entry.ts';
import { formatStages, type PlanScript, parseStages } from '../domain/plan-script.ts';
import type { UtcTime } from '../domain/school-time.ts';
import { createOnce } from './entries.ts';
import { GraphFault } from './fault.ts';
import type { Graph } from './graph.ts';
import { itemsOf, type Read } from './items.ts';
import { keyOf } from './key-of.ts';
import { lists } from './lists.ts';
import type { Unreadable } from './rows.ts';

/** Scripts with the rows that could not be read: a child with no script here may have one among those. */
export type ScriptsRead = { scripts: readonly PlanScript[]; unreadable: readonly Unreadable[] };

/** `script` is null when none could be read; only with `unreadable` empty does that mean that the child has none. */
export type ScriptRead = { script: PlanScript | null; unreadable: readonly Unreadable[] };

/** Who agrees a version, and when. The same moment again is the same writing. */
export type ScriptHand = { at: UtcTime; person: { id: string; name: string } };

/** Every call rejects with a GraphFault only. There is no way to change or remove a script. */
export type PlanScripts = {
  /** The newest version of one child. */
  newest(pupilId: string, signal?: AbortSignal): Promise<ScriptRead>;
  /** The newest version of each of these children who has one. */
  newestOf(pupilIds: readonly string[], signal?: AbortSignal): Promise<ScriptsRead>;
  /** The ids of all children who have a script, readable or not. */
  pupils(signal?: AbortSignal): Promise<ReadonlySet<string>>;
  /** Every version of one child, newest first. */
  versions(pupilId: string, signal?: AbortSignal): Promise<ScriptsRead>;
  /**
   * Adds a version. Rejects as `duplicate` when somebody else has added that version of that child already; the same
   * writing sent again settles on its row.
   */
  append(script: Omit<PlanScript, 'authorName'>, hand: ScriptHand, signal?: AbortSignal): Promise<void>;
};

/** Up to so many children are asked for one by one; for more, the whole list is read. */
const oneByOne = 4;

export function planScriptsOf(graph: Graph, staffSite: string): PlanScripts {
  const items = itemsOf(graph, staffSite, lists.planScripts);

  async function versions(pupilId: string, signal?: AbortSignal): Promise<ScriptsRead> {
    const read = understood(await items.where('PupilId', pupilId, signal));
    return { ...read, scripts: newestFirst(read.scripts) };
  }

  async function ofSeveral(pupilIds: readonly string[], signal?: AbortSignal): Promise<ScriptsRead> {
    if (pupilIds.length > oneByOne) return understood(await items.all(signal));
    const each = await Promise.all(pupilIds.map((id) => versions(id, signal)));
    return {
      scripts: each.flatMap(({ scripts }) => scripts),
      unreadable: each.flatMap(({ unreadable }) => unreadable),
    };
  }

  return {
    versions,
    async newest(pupilId, signal) {
      const { scripts, unreadable } = await versions(pupilId, signal);
      return { script: scripts[0] ?? null, unreadable };
    },
    async newestOf(pupilIds, signal) {
      const wanted = [...new Set(pupilIds)];
      const { scripts, unreadable } = await ofSeveral(wanted, signal);
      const newest = newestFirst(scripts);
      return {
        scripts: wanted.flatMap((id) => newest.find(({ pupilId }) => pupilId === id) ?? []),
        unreadable,
      };
    },
    async pupils(signal) {
      const { rows } = await items.all(signal);
      return new Set(rows.map(({ row }) => row.pupilId));
    },
    async append({ pupilId, version, script, stages, agreedOn }, { at, person }, signal) {
      const key = await keyOf('plan script', pupilId, String(version));
      const row = {
        title: referenceOf(key, agreedOn),
        key,
        pupilId,
        version,
        script,
        stages: formatStages(stages),
        agreedOn,
        at,
        authorId: person.id,
        authorName: person.name,
      };
      const stands = await createOnce(items, row, signal === undefined ? {} : { signal });
      const mine =
        stands.row.script === script &&
        stands.row.stages === row.stages &&
        stands.row.authorId === person.id &&
        Date.parse(stands.row.at) === Date.parse(at);
      if (!mine) throw new GraphFault('duplicate');
    },
  };
}

/** A row whose stages nobody can read is reported as such, with its script left out: half a plan is no plan. */
function understood({ rows, unreadable }: Read<typeof lists.planScripts>): ScriptsRead {
  const scripts: PlanScript[] = [];
  const lost: Unreadable[] = [...unreadable];
  for (const { itemId, row } of rows) {
    const stages = parseStages(row.stages);
    if (stages === null) lost.push({ itemId, columns: ['Stages'] });
    else {
      const { pupilId, version, script, agreedOn, authorName } = row;
      scripts.push({ pupilId, version, script, stages, agreedOn, authorName });
    }
  }
  return { scripts, unreadable: lost };
}

function newestFirst(scripts: readonly PlanScript[]): readonly PlanScript[] {
  return scripts.toSorted((one, other) => other.version - one.version);
}
