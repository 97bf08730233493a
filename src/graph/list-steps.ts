// What a site lacks of the lists the school keeps: worked out first, so that it can be shown before anything is done.
import { z } from 'zod';
import { type Column, type ColumnRequest, toColumnRequest } from './columns.ts';
import { GraphFault } from './fault.ts';
import type { Graph } from './graph.ts';
import type { Circle, List } from './list.ts';
import { lists } from './lists.ts';

export type ListStep =
  | { kind: 'make list'; list: List }
  | { kind: 'add column'; list: List; listId: string; column: ColumnRequest }
  /** `change` is what is sent; `words` says it. */
  | { kind: 'mend column'; list: List; listId: string; columnId: string; name: string; change: object; words: string };

/** Steps that can be done, and sentences for what a person must put right first. */
export type ListPlan = { steps: readonly ListStep[]; problems: readonly string[] };

const listsShape = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      name: z.string().optional(),
      displayName: z.string(),
      list: z.object({ template: z.string().optional() }).optional(),
    }),
  ),
});
type StandingList = z.infer<typeof listsShape>['value'][number];

const columnShape = z.object({
  id: z.string(),
  name: z.string(),
  displayName: z.string().optional(),
  indexed: z.boolean().optional(),
  enforceUniqueValues: z.boolean().optional(),
  text: z.object({ allowMultipleLines: z.boolean().optional(), maxLength: z.number().optional() }).optional(),
  choice: z.object({ choices: z.array(z.string()).optional() }).optional(),
  number: z.object({}).optional(),
  boolean: z.object({}).optional(),
  dateTime: z.object({ format: z.string().optional() }).optional(),
});
const columnsShape = z.object({ value: z.array(columnShape) });
type StandingColumn = z.infer<typeof columnShape>;

/** Compares one site with the lists of its circle. Changes nothing. Rejects with a GraphFault. */
export async function planLists(graph: Graph, circle: Circle, site: string): Promise<ListPlan> {
  const base = `/sites/${encodeURIComponent(site)}/lists`;
  const standing = understood(
    listsShape,
    await graph('get', `${base}?$select=id,name,displayName,list&$top=500`),
  ).value;
  const plans: ListPlan[] = [];
  for (const list of Object.values<List>(lists).filter((one) => one.circle === circle)) {
    const found = standing.find(({ displayName }) => displayName.toLowerCase() === list.name.toLowerCase());
    if (found === undefined) plans.push(planMissing(list, standing));
    else if (found.list?.template !== undefined && found.list.template !== 'genericList')
      plans.push(problem(`"${list.name}" in the ${circle} site is no plain list. Rename it, and run this again.`));
    else {
      const columns = understood(columnsShape, await graph('get', `${base}/${encodeURIComponent(found.id)}/columns`));
      plans.push(planColumns(list, found.id, columns.value));
    }
  }
  return { steps: plans.flatMap(({ steps }) => steps), problems: plans.flatMap(({ problems }) => problems) };
}

/** A list that was renamed keeps its inner name: its rows are in it, so a second list must not be made beside it. */
function planMissing(list: List, standing: readonly StandingList[]): ListPlan {
  const renamed = standing.find(({ name }) => name?.toLowerCase() === list.name.toLowerCase());
  return renamed === undefined
    ? { steps: [{ kind: 'make list', list }], problems: [] }
    : problem(
        `The list "${list.name}" in the ${list.circle} site was renamed "${renamed.displayName}". Its records are in it: give it its name back, and run this again.`,
      );
}

function planColumns(list: List, listId: string, standing: readonly StandingColumn[]): ListPlan {
  const steps: ListStep[] = [];
  const problems: string[] = [];
  for (const [name, column] of Object.entries(list.columns)) {
    const wanted = toColumnRequest(name, column);
    // By the inner name: what a column is called on the page is the school's own business.
    const found = standing.find((one) => one.name === name);
    const lookalike = standing.find(
      (one) => one.name !== name && one.displayName?.toLowerCase() === name.toLowerCase(),
    );
    const wrong = found === undefined ? '' : otherKind(list, wanted, found);
    if (found === undefined && lookalike !== undefined) {
      problems.push(
        `The list "${list.name}" has a column shown as "${name}" that was made by hand, so its inner name is "${lookalike.name}". Rename that column, and run this again; what stands in it stays.`,
      );
    } else if (found === undefined) steps.push({ kind: 'add column', list, listId, column: wanted });
    else if (wrong !== '') problems.push(wrong);
    else {
      const mend = mendOf(column, wanted, found);
      if (mend !== null) steps.push({ kind: 'mend column', list, listId, columnId: found.id, name, ...mend });
    }
  }
  return { steps, problems };
}

/** A sentence where the column holds something else than it should; Graph cannot change that. */
function otherKind(list: List, wanted: ColumnRequest, found: StandingColumn): string {
  const kind = kindOf(wanted);
  return kind === kindOf(found)
    ? ''
    : `The column "${wanted.name}" of the list "${list.name}" is ${kindOf(found)} and must be ${kind}. Graph cannot change that: rename the column in the list’s settings under another name, or delete it if it is empty, and run this again.`;
}

function kindOf(column: StandingColumn | ColumnRequest): string {
  if ('text' in column && column.text !== undefined)
    return column.text.allowMultipleLines === true ? 'text of several lines' : 'one line of text';
  if ('choice' in column && column.choice !== undefined) return 'a choice';
  if ('number' in column && column.number !== undefined) return 'a number';
  if ('boolean' in column && column.boolean !== undefined) return 'yes or no';
  if ('dateTime' in column && column.dateTime !== undefined)
    return column.dateTime.format === 'dateTime' ? 'date and time' : 'a date without a time';
  return 'of another type';
}

/** What is missing of a column of the right kind: index, uniqueness, length, choices. Null where nothing is. */
function mendOf(
  column: Column,
  wanted: ColumnRequest,
  found: StandingColumn,
): { change: object; words: string } | null {
  const index = wanted.indexed === true && found.indexed !== true;
  const unique = wanted.enforceUniqueValues === true && found.enforceUniqueValues !== true;
  const length = 'text' in wanted ? (wanted.text.maxLength ?? 0) : 0;
  const longer = length > (found.text?.maxLength ?? 255);
  const choices = column.kind === 'choice' ? column.choices : [];
  const stand = found.choice?.choices ?? [];
  const lacking = choices.filter((choice) => !stand.includes(choice));
  const words = [
    ...(index ? ['index'] : []),
    ...(unique ? ['no value twice'] : []),
    ...(longer ? [`room for ${length} characters`] : []),
    ...(lacking.length > 0 ? [`the choices ${lacking.join(', ')}`] : []),
  ];
  if (words.length === 0) return null;
  const change = {
    ...(index || unique ? { indexed: true } : {}),
    ...(unique ? { enforceUniqueValues: true } : {}),
    ...(longer ? { text: { maxLength: length } } : {}),
    ...(lacking.length > 0 ? { choice: { choices: [...stand, ...lacking] } } : {}),
  };
  return { change, words: words.join(', ') };
}

function problem(sentence: string): ListPlan {
  return { steps: [], problems: [sentence] };
}

function understood<T>(shape: z.ZodType<T>, answer: unknown): T {
  const parsed = shape.safeParse(answer);
  if (!parsed.success) throw new GraphFault('busy', { cause: parsed.error });
  return parsed.data;
}
