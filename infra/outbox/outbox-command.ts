// What the bot could not write lies on the poison queue: shown without a name or a word of it, tried again, discarded.
import { parseArgs } from 'node:util';
import { type Poison, openPoison, type PoisonLetter } from '../../bot/records/poison.ts';
import { namesIn } from '../../src/domain/names-in-text.ts';
import { belongsToDsl } from '../../src/domain/safeguarding.ts';
import { utcOf } from '../../src/domain/school-time.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import { itemsOf } from '../../src/graph/items.ts';
import { keyOf } from '../../src/graph/key-of.ts';
import { lists } from '../../src/graph/lists.ts';
import { schoolLists } from '../../src/graph/school-lists.ts';
import { type Connection, connect, type Environment, SetUpProblem } from '../provision/connect.ts';
import { isMisspelt } from '../provision/error-code.ts';
import { faultSentence } from '../provision/fault-sentence.ts';

const usage =
  'Say: npm run outbox -- list | retry <number or all> | discard <number> --reason "why, without anybody’s name"';
const longestReason = 500;

type Options = { verb: string; which: string; reason: string; local: boolean };

/**
 * Runs `outbox`. Resolves with the exit code: 0 when it did what was asked. Every failure is a sentence that says what to
 * do; nothing of what a letter holds is ever shown.
 */
export async function runOutbox(
  words: readonly string[],
  env: Environment,
  say: (line: string) => void,
): Promise<number> {
  try {
    const options = readOptions(words);
    const storage = (env['STORAGE_CONNECTION'] ?? '').trim();
    if (storage === '') throw new SetUpProblem('STORAGE_CONNECTION is not set: it says where the queues are.');
    const poison = await openPoison(storage);
    try {
      return await run(options, poison, env, say);
    } finally {
      await poison.release();
    }
  } catch (error) {
    if (error instanceof SetUpProblem) say(error.message);
    else if (error instanceof GraphFault) say(faultSentence(error));
    else if (error instanceof Error && 'statusCode' in error)
      say('The queues cannot be reached, or refuse. Check STORAGE_CONNECTION and the network.');
    else throw error;
    return 1;
  }
}

async function run(
  { verb, which, reason, local }: Options,
  poison: Poison,
  env: Environment,
  say: (line: string) => void,
): Promise<number> {
  const letters = await poison.all();
  if (verb === 'list') {
    for (const line of shown(letters)) say(line);
    return 0;
  }
  const chosen = which === 'all' && verb === 'retry' ? letters : [chooseFrom(letters, which)];
  if (verb === 'retry') {
    for (const { id } of chosen) await poison.retry(id);
    say(
      `${chosen.length === 1 ? 'One letter is' : `${chosen.length} letters are`} on the outbox again and will be tried within a minute.`,
    );
    return 0;
  }
  for (const letter of chosen) {
    await leaveRow(letter, reason, await connect(env, { local, as: 'bot' }));
    await poison.remove(letter.id);
  }
  say('The letter is discarded. That it was, and why, stands in the list Changes of the leaders’ site.');
  return 0;
}

function shown(letters: readonly PoisonLetter[]): readonly string[] {
  if (letters.length === 0) return ['Nothing lies here: everything that was said could be written, or still may be.'];
  const rows = letters.map((letter, at) => {
    const since = letter.since.toISOString().slice(0, 16).replace('T', ' ');
    return `${at + 1}. ${since} UTC, ${aboutOf(letter)}, ${letter.size} bytes`;
  });
  return [
    ...rows,
    '',
    'Find out why in the log ("letter refused"), mend it, then retry; discard only what can never be written.',
  ];
}

/** What may be said of a letter: what kind of write it is and the start of its event's key. */
function aboutOf({ letter }: PoisonLetter): string {
  return letter === null ? 'unreadable' : `${letter.write.kind}, event ${letter.eventId.slice(0, 8)}`;
}

function chooseFrom(letters: readonly PoisonLetter[], which: string): PoisonLetter {
  const letter = letters[Number(which) - 1];
  if (letter !== undefined) return letter;
  throw new SetUpProblem(`There is no letter number ${which}. Say npm run outbox -- list to see what there is.`);
}

/** Before it is gone it is written down that it is, without anything it held. The same again changes nothing. */
async function leaveRow(letter: PoisonLetter, reason: string, { graph, sites }: Connection): Promise<void> {
  const school = schoolLists(graph, sites);
  const [settings, pupils] = await Promise.all([school.settings(), school.pupils()]);
  if (belongsToDsl(reason, settings.safeguardingWords) !== null)
    throw new SetUpProblem(
      'That reason belongs to the safeguarding lead, so nothing was written and nothing discarded. Please go to them in person.',
    );
  if (namesIn(reason, pupils.rows).length > 0)
    throw new SetUpProblem('That reason may name a child. Please give one without names; nothing was discarded.');
  const key = await keyOf('discarded', letter.id);
  const row = {
    title: 'a letter of the outbox was discarded',
    key,
    what: 'outbox',
    was: aboutOf(letter),
    becomes: `discarded: ${reason}`,
    at: utcOf(new Date()),
    authorId: '',
    authorName: 'at the terminal',
  };
  const items = itemsOf(graph, sites.leaders, lists.changes);
  if ((await items.byKey(key)) === null) await items.create(row);
}

function readOptions(words: readonly string[]): Options {
  const { values, positionals } = parse(words);
  const [verb = '', which = '', ...more] = positionals;
  const reason = (values.reason ?? '').trim();
  if (!['list', 'retry', 'discard'].includes(verb) || more.length > 0) throw new SetUpProblem(usage);
  if (verb !== 'list' && which === '') throw new SetUpProblem(`Which one? ${usage}`);
  if (verb === 'discard' && (reason === '' || reason.length > longestReason))
    throw new SetUpProblem(`Discarding needs a reason of at most ${longestReason} characters. ${usage}`);
  return { verb, which, reason, local: values.local ?? false };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { reason: { type: 'string' }, local: { type: 'boolean' } },
    });
  } catch (error) {
    if (isMisspelt(error)) throw new SetUpProblem(usage);
    throw error;
  }
}
