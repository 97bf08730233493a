// Shows the weekly summary in a terminal, as a channel would get it. It posts nothing and writes nothing.
import { parseArgs } from 'node:util';

import * as words from '../../src/domain/week/week-sentences.ts';
import { gatherWeek } from '../../src/graph/gather-week.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import { readPlanReviews } from '../../src/graph/plan-reviews.ts';
import { readSchool } from '../../src/graph/school.ts';
import { readWeek } from '../../src/graph/week-reader.ts';
import { weekRecords } from '../../src/graph/week-records.ts';
import type { WeekView } from '../../bot/cards/week-card.ts';
import { connect, type Environment, SetUpProblem, todayOf } from '../provision/connect.ts';
import { isMisspelt } from '../provision/error-code.ts';
import { faultSentence } from '../provision/fault-sentence.ts';

const usage = 'Usage: npm run weekly -- --print [--day 2026-11-20] [--local]';

/** Runs `weekly`. Resolves with the exit code; every failure is a sentence that says what to do. */
export async function runWeekly(
  argv: readonly string[],
  env: Environment,
  say: (line: string) => void,
): Promise<number> {
  try {
    const { print = false, day = todayOf(env), local = false } = parse(argv);
    if (!print) throw new SetUpProblem(`The summary is posted by the bot alone; here it can be shown. ${usage}`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new SetUpProblem(`--day takes a day such as 2026-11-20. ${usage}`);
    const { graph, sites, where } = await connect(env, { local, as: 'bot' });
    say(where);
    say('');
    const view = await gatherWeek(await readSchool(graph, sites), day, 'five days', {
      read: (window, signal) => readWeek(graph, sites, window, signal),
      records: weekRecords(graph, sites),
      planReviews: (on, signal) => readPlanReviews(graph, sites, on, signal),
    });
    for (const line of linesOf(view)) say(line);
    return 0;
  } catch (error) {
    if (error instanceof SetUpProblem) say(error.message);
    else if (error instanceof GraphFault) say(faultSentence(error));
    else throw error;
    return 1;
  }
}

function linesOf({ summary, labels, limit, unreadable }: WeekView): readonly string[] {
  const bars = (title: string, all: readonly words.Bar[]): readonly string[] => [
    '',
    title,
    ...(all.length === 0 ? ['  no incident in these days'] : all.map((bar) => `  ${bar.title}: ${bar.text}`)),
  ];
  return [
    words.daysTold(summary.days),
    words.headline(summary.figures),
    '',
    ...words.figureLines(summary.figures, labels).map(({ title, value }) => `${title}: ${value}`),
    ...(unreadable === 0 ? [] : [`Rows that could not be read, in no number: ${unreadable}`]),
    '',
    words.changeSentence(summary.change),
    ...summary.patterns.map((pattern) => words.patternSentence(pattern, labels, limit)),
    ...summary.looks.map(words.lookSentence),
    ...bars('Where the incidents were', words.placeBars(summary, labels)),
    ...bars('When the incidents began', words.timeBars(summary)),
    '',
    'To talk about',
    ...summary.questions.map((question) => `  ${question}`),
    '',
    'Nothing was posted.',
  ];
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { print: { type: 'boolean' }, day: { type: 'string' }, local: { type: 'boolean' } },
    }).values;
  } catch (error) {
    if (isMisspelt(error)) throw new SetUpProblem(`${error.message}. ${usage}`);
    throw error;
  }
}
