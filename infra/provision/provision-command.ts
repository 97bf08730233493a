// `npm run provision`: makes a school's lists, grants and first rows, as far as they are missing.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readDayFile } from '../../src/domain/import/day-file.ts';
import type { SchoolDay } from '../../src/domain/school-day.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import { connect, type Environment, SetUpProblem } from './connect.ts';
import { errorCode, isMisspelt } from './error-code.ts';
import { faultSentence } from './fault-sentence.ts';
import { grantWork } from './grant-work.ts';
import { listWork } from './list-work.ts';
import { rowWork } from './row-work.ts';
import { type Task, workSentence } from './task.ts';

type Say = (line: string) => void;
type Options = { plan: boolean; local: boolean; days: string };

const usage = 'Usage: npm run provision -- [--plan] [--local] [--days school-days.csv]';

/** Runs it. Resolves with the exit code: 0 when all is there, or was shown with --plan; 1 when somebody must see to something. */
export async function runProvision(words: readonly string[], env: Environment, say: Say): Promise<number> {
  try {
    const options = readOptions(words);
    const days = options.days === '' ? [] : await readDays(options.days, say);
    const { graph, sites, apps, where } = await connect(env, { local: options.local, as: 'admin' });
    say(where);
    const works = [
      await listWork(graph, sites),
      await grantWork(graph, sites, apps),
      await rowWork(graph, sites, days),
    ];
    const tasks = works.flatMap((work) => work.tasks);
    const problems = [...new Set(works.flatMap((work) => work.problems))];
    const left = options.plan ? showPlan(tasks, say) : await runAll(tasks, say);
    for (const sentence of [...problems, ...left]) say(`Needs you: ${sentence}`);
    if (tasks.length === 0 && problems.length === 0) say('Everything is there; nothing was changed.');
    return problems.length + left.length === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof SetUpProblem) say(error.message);
    else if (error instanceof GraphFault) say(faultSentence(error));
    else throw error;
    return 1;
  }
}

function showPlan(tasks: readonly Task[], say: Say): readonly string[] {
  for (const { words } of tasks) say(`would ${words}`);
  say(`${tasks.length} step${tasks.length === 1 ? '' : 's'} to do; nothing was done, because of --plan.`);
  return [];
}

/** Does one after the other. Resolves with sentences for what could not be done; a fault of the network ends it. */
async function runAll(tasks: readonly Task[], say: Say): Promise<readonly string[]> {
  const problems = new Set<string>();
  const closed = new Set<string>();
  for (const { circle, part, words, run } of tasks) {
    if (closed.has(`${circle} ${part}`)) continue;
    try {
      await run();
      say(`done: ${words}`);
    } catch (error) {
      if (!(error instanceof GraphFault)) throw error;
      problems.add(sentenceFor(error, { circle, part, words }));
      if (['busy', 'offline', 'signed-out'].includes(error.kind)) break;
      if (error.kind === 'forbidden') closed.add(`${circle} ${part}`);
    }
  }
  return [...problems];
}

function sentenceFor(fault: GraphFault, { circle, part, words }: Omit<Task, 'run'>): string {
  if (part === 'lists' && (fault.kind === 'duplicate' || fault.kind === 'refused' || fault.kind === 'changed'))
    return `SharePoint would not ${words}. If it is to allow no value twice, look for two rows with the same value; if the list has 20 indexes, take one away. Then run this again.`;
  return workSentence(fault, circle, part);
}

async function readDays(file: string, say: Say): Promise<readonly SchoolDay[]> {
  const bytes = await readFile(file).catch((error: unknown) => {
    if (errorCode(error) !== '')
      throw new SetUpProblem(`The file ${file} cannot be read. Check its name and where it is.`);
    throw error;
  });
  const read = readDayFile(bytes);
  if (read.kind === 'problem') throw new SetUpProblem(read.sentence);
  if (read.rejected.length > 0) {
    for (const { line, reason } of read.rejected) say(`line ${line}: ${reason}`);
    throw new SetUpProblem(
      'The school days were not used, and nothing was changed. Mend these lines and run this again.',
    );
  }
  return read.days;
}

function readOptions(words: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { plan: { type: 'boolean' }, local: { type: 'boolean' }, days: { type: 'string' } },
    });
    return { plan: values.plan ?? false, local: values.local ?? false, days: values.days ?? '' };
  } catch (error) {
    if (isMisspelt(error)) throw new SetUpProblem(`${error.message}. ${usage}`);
    throw error;
  }
}
