import type { Sites } from '../../src/graph/entries.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type ListStep, planLists } from '../../src/graph/list-steps.ts';
import { circles } from '../../src/graph/list.ts';
import { doListStep } from '../../src/graph/make-lists.ts';
import { type Task, type Work, workSentence } from './task.ts';

/** The lists and columns that the three sites lack. A site that cannot be looked at is a problem; the others go on. */
export async function listWork(graph: Graph, sites: Sites): Promise<Work> {
  const tasks: Task[] = [];
  const problems: string[] = [];
  for (const circle of circles) {
    try {
      const plan = await planLists(graph, circle, sites[circle]);
      problems.push(...plan.problems);
      tasks.push(
        ...plan.steps.map(
          (step): Task => ({
            circle,
            part: 'lists',
            words: wordsOf(step),
            run: () => doListStep(graph, sites, step),
          }),
        ),
      );
    } catch (error) {
      if (!(error instanceof GraphFault)) throw error;
      problems.push(workSentence(error, circle, 'lists'));
    }
  }
  return { tasks, problems };
}

function wordsOf(step: ListStep): string {
  const { list } = step;
  switch (step.kind) {
    case 'make list':
      return `make the list ${list.name} in the ${list.circle} site`;
    case 'add column':
      return `add the column ${step.column.name} to ${list.name}`;
    case 'mend column':
      return `give the column ${step.name} of ${list.name} ${step.words}`;
    default:
      return step satisfies never;
  }
}
