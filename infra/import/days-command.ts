// The command that imports school days: read the file, show what it would do, do it.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { planDays, readDays } from '../../src/domain/import/day-plan.ts';
import { applyDays, readDayRoll } from '../../src/graph/apply-days.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import { connect, type Environment, SetUpProblem } from '../provision/connect.ts';
import { isMisspelt } from '../provision/error-code.ts';
import { faultSentence } from '../provision/fault-sentence.ts';
import { previewDays } from './day-preview.ts';
import { readBytes, type Say } from './import-command.ts';

const usage = 'Usage: npm run import-school-days -- file.csv or file.ics [--dry-run] [--local]';

/** Runs `import-school-days`. Resolves with the exit code; every failure is a sentence that says what to do. */
export async function runDayImport(words: readonly string[], env: Environment, say: Say): Promise<number> {
  try {
    return await importDays(readOptions(words), env, say);
  } catch (error) {
    if (error instanceof SetUpProblem) say(error.message);
    else if (error instanceof GraphFault) say(faultSentence(error));
    else throw error;
    return 1;
  }
}

type Options = { file: string; dryRun: boolean; local: boolean };

async function importDays({ file, dryRun, local }: Options, env: Environment, say: Say): Promise<number> {
  const read = readDays(await readBytes(file));
  if (read.kind === 'problem') throw new SetUpProblem(read.sentence);
  const { graph, sites, where } = await connect(env, { local, as: 'bot' });
  say(where);
  say(basename(file));
  say('');
  const roll = await readDayRoll(graph, sites);
  if (roll.unreadable > 0)
    throw new SetUpProblem(
      `${roll.unreadable} rows of SchoolDays cannot be read, so nothing was written. Open the list in SharePoint, give each row a day and a kind, and import again.`,
    );
  const plan = planDays(
    read,
    [...roll.rows.values()].map(({ row }) => row),
  );
  for (const line of previewDays(plan)) say(line);
  say('');
  if (dryRun) {
    say('Nothing was written: this was a dry run. Run it again without --dry-run to do it.');
    return 0;
  }
  if (plan.steps.length === 0) {
    const useless = plan.unchanged === 0 && plan.rejected.length > 0;
    say(
      useless
        ? 'No line of the file could be used, so nothing was written.'
        : 'Everything stands already; nothing was written.',
    );
    return useless ? 1 : 0;
  }
  const { written, conflicts, fault } = await applyDays(graph, sites, roll, plan);
  say(written === 1 ? '1 day was written.' : `${written} days were written.`);
  if (conflicts > 0)
    say(`${conflicts} days were changed by somebody else meanwhile. Run the import again to see them.`);
  if (fault !== null) say(`It stopped before the end. ${faultSentence(fault)}`);
  return fault === null && conflicts === 0 ? 0 : 1;
}

function readOptions(words: readonly string[]): Options {
  const { values, positionals } = parse(words);
  const [file, ...more] = positionals;
  if (file === undefined) throw new SetUpProblem(`Name the file to import. ${usage}`);
  if (more.length > 0) throw new SetUpProblem(`One file at a time, please. ${usage}`);
  return { file, dryRun: values['dry-run'] ?? false, local: values.local ?? false };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, local: { type: 'boolean' } },
    });
  } catch (error) {
    if (isMisspelt(error)) throw new SetUpProblem(`${error.message}. ${usage}`);
    throw error;
  }
}
