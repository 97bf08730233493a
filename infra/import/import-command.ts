// The two import commands: read the file, show what it would do, do it.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { dayInWords } from '../../src/domain/school-time.ts';
import { readPupilFile } from '../../src/domain/import/pupil-file.ts';
import { planPupils } from '../../src/domain/import/pupil-plan.ts';
import { readStaffFile } from '../../src/domain/import/staff-file.ts';
import { planStaff, staffParts } from '../../src/domain/import/staff-plan.ts';
import type { LocalDay } from '../../src/domain/local-time.ts';
import { type Applied, applyPupils, applyStaff } from '../../src/graph/apply-import.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import { readPupilRoll, readStaffRoll } from '../../src/graph/import-roll.ts';
import { keysOf } from '../../src/graph/key-of.ts';
import { type Connection, connect, type Environment, SetUpProblem, todayOf } from '../provision/connect.ts';
import { errorCode, isMisspelt } from '../provision/error-code.ts';
import { faultSentence } from '../provision/fault-sentence.ts';
import { previewPupils, previewStaff } from './preview.ts';

export type Who = 'pupils' | 'staff';

/** Where lines go: the terminal, or a test. */
export type Say = (line: string) => void;

type Options = { file: string; dryRun: boolean; local: boolean; leavers: number | null };

/**
 * Runs `import-pupils` or `import-staff`. Resolves with the exit code: 0 when the import was shown or done, 1 when it was
 * not or not wholly. Every failure is a sentence that says what to do.
 */
export async function runImport(who: Who, words: readonly string[], env: Environment, say: Say): Promise<number> {
  try {
    const options = readOptions(who, words);
    const today = todayOf(env);
    const bytes = await readBytes(options.file);
    const parts = { env, bytes, today, options, say };
    return await (who === 'pupils' ? importPupils(parts) : importStaff(parts));
  } catch (error) {
    if (error instanceof SetUpProblem) say(error.message);
    else if (error instanceof GraphFault) say(faultSentence(error));
    else throw error;
    return 1;
  }
}

type Parts = { env: Environment; bytes: Uint8Array; today: LocalDay; options: Options; say: Say };

async function importPupils(parts: Parts): Promise<number> {
  const { bytes, today, options, say } = parts;
  const file = readPupilFile(bytes, today);
  if (file.kind === 'problem') throw new SetUpProblem(file.sentence);
  const { graph, sites } = await begin(parts);
  const roll = await readPupilRoll(graph, sites);
  mustBeReadable(roll.unreadable, 'Pupils and PupilNeeds');
  const keyOf = await keysOf(file.pupils.flatMap(({ identities }) => identities.map(({ parts }) => parts)));
  const plan = planPupils(file, roll.pupils, ({ parts }) => keyOf(parts), { today, leavers: options.leavers });
  for (const line of previewPupils(plan)) say(line);
  say('');
  if (plan.stop !== null) {
    say(`${plan.stop.sentence} (Here: --leavers ${plan.stop.leavers})`);
    return options.dryRun ? 0 : 1;
  }
  if (options.dryRun) return dryRun(say);
  if (plan.steps.length === 0) return nothingToDo(plan, say);
  return done(await applyPupils(graph, sites, roll, plan), say);
}

async function importStaff(parts: Parts): Promise<number> {
  const { bytes, today, options, say } = parts;
  const file = readStaffFile(bytes, today);
  if (file.kind === 'problem') throw new SetUpProblem(file.sentence);
  const { graph, sites } = await begin(parts);
  const roll = await readStaffRoll(graph, sites);
  mustBeReadable(roll.unreadable, 'Staff');
  const keyOf = await keysOf(file.staff.map(({ email }) => staffParts(email)));
  const plan = planStaff(file, roll.staff, (email) => keyOf(staffParts(email)), today);
  for (const line of previewStaff(plan)) say(line);
  say('');
  if (options.dryRun) return dryRun(say);
  if (plan.steps.length === 0) return nothingToDo(plan, say);
  return done(await applyStaff(graph, sites, roll, plan), say);
}

/** Connects, and says to which school and of which day. */
async function begin({ env, today, options, say }: Parts): Promise<Connection> {
  const connection = await connect(env, { local: options.local, as: 'bot' });
  say(connection.where);
  say(`${basename(options.file)}, ${dayInWords(today)}`);
  say('');
  return connection;
}

function dryRun(say: Say): number {
  say('Nothing was written: this was a dry run. Run it again without --dry-run to do it.');
  return 0;
}

/** A file of which no line could be used was not imported; one that says what stands already was. */
function nothingToDo({ unchanged, rejected }: { unchanged: number; rejected: readonly object[] }, say: Say): number {
  if (unchanged === 0 && rejected.length > 0) {
    say('No line of the file could be used, so nothing was written. Mend the lines above and import the file again.');
    return 1;
  }
  say('Everything stands already; nothing was written.');
  return 0;
}

function done({ written, conflicts, fault }: Applied, say: Say): number {
  say(written.length === 1 ? '1 row was written.' : `${written.length} rows were written.`);
  if (conflicts > 0)
    say(
      `${conflicts} rows were changed by somebody else meanwhile and left as they are. Run the import again to see them.`,
    );
  if (fault !== null) say(`It stopped before the end. ${faultSentence(fault)}`);
  return fault === null && conflicts === 0 ? 0 : 1;
}

function mustBeReadable(unreadable: number, list: string): void {
  if (unreadable === 0) return;
  throw new SetUpProblem(
    `${unreadable} row${unreadable === 1 ? '' : 's'} of ${list} cannot be read, so nobody can be compared with them and nothing was written. Open the list in SharePoint, put a year group N, R or 1 to 6 and a key into the row, and import again.`,
  );
}

function readOptions(who: Who, words: readonly string[]): Options {
  const usage = `Usage: npm run import-${who} -- file.csv [--dry-run] [--local]${who === 'pupils' ? ' [--leavers N]' : ''}`;
  const { values, positionals } = parse(words, usage);
  const [file, ...more] = positionals;
  if (file === undefined) throw new SetUpProblem(`Name the file to import. ${usage}`);
  if (more.length > 0) throw new SetUpProblem(`One file at a time, please. ${usage}`);
  const leavers = values.leavers;
  if (leavers !== undefined && (who === 'staff' || !/^\d+$/.test(leavers)))
    throw new SetUpProblem(
      who === 'staff'
        ? `--leavers is for pupils. ${usage}`
        : `--leavers takes the exact number, not "${leavers}". ${usage}`,
    );
  return {
    file,
    dryRun: values['dry-run'] ?? false,
    local: values.local ?? false,
    leavers: leavers === undefined ? null : Number(leavers),
  };
}

function parse(words: readonly string[], usage: string) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, local: { type: 'boolean' }, leavers: { type: 'string' } },
    });
  } catch (error) {
    if (isMisspelt(error)) throw new SetUpProblem(`${error.message}. ${usage}`);
    throw error;
  }
}

/** The bytes of a file. Throws SetUpProblem with a sentence. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') throw new SetUpProblem(`There is no file ${file}. Check its name and where it is.`);
    if (code === 'EISDIR') throw new SetUpProblem(`${file} is a folder. Name the file in it.`);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY')
      throw new SetUpProblem(`${file} may not be read. Close it in other programs, or check who may open it.`);
    throw error;
  }
}
