// What `npm start` may be told, on the command line or by environment, with a sentence for what it cannot use.
import { parseArgs } from 'node:util';
import { cast, strangers, usualAuthor } from './school/cast.ts';

export type LocalOptions = {
  ports: { bot: number; chat: number; graph: number; storage: number };
  /** Pinned school-local time `2026-11-17T12:40`, or '' for the real one. */
  now: string;
  /** Who types in the chat: a sign-in name of the cast. */
  as: string;
  fresh: boolean;
  /** Where everything is kept between starts. */
  data: string;
};

export class OptionProblem extends Error {}

/** Reads options. Throws OptionProblem with a sentence that says what to do. */
export function readOptions(
  words: readonly string[],
  env: { readonly [name: string]: string | undefined },
): LocalOptions {
  const { values } = parse(words);
  const now = values.now ?? '';
  if (now !== '' && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(now)) {
    throw new OptionProblem(`--now takes a school time such as 2026-11-17T12:40, not "${now}".`);
  }
  const as = (values.as ?? usualAuthor).toLowerCase();
  const known = [...cast, ...strangers].map(({ email }) => email);
  if (!known.some((email) => email.toLowerCase() === as)) {
    throw new OptionProblem(`--as takes one of the demo school's people: ${known.join(', ')}.`);
  }
  return {
    ports: {
      bot: portOf(env, 'PORT', 3978),
      chat: portOf(env, 'CHAT_PORT', 56150),
      graph: portOf(env, 'GRAPH_PORT', 4010),
      storage: portOf(env, 'STORAGE_PORT_BASE', 10_000),
    },
    now,
    as,
    fresh: values.fresh ?? false,
    data: values.data ?? '.local',
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        now: { type: 'string' },
        as: { type: 'string' },
        fresh: { type: 'boolean' },
        data: { type: 'string' },
      },
    });
  } catch (error) {
    if (error instanceof TypeError)
      throw new OptionProblem(`${error.message} Known are --now, --as, --fresh and --data.`);
    throw error;
  }
}

function portOf(env: { readonly [name: string]: string | undefined }, name: string, usual: number): number {
  const set = env[name];
  if (set === undefined || set.trim() === '') return usual;
  const port = Number(set);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new OptionProblem(`${name} must be a port number from 1 to 65535, not "${set}".`);
  return port;
}
