import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, answerOf } from '../../../../infra/reading/answer.ts';
import type { Labelled } from '../../../../infra/reading/figures.ts';
import { schoolFromFile } from '../../../../infra/reading/school-from-csv.ts';
import { makeFindAdult } from '../../../../src/domain/reading/find-adults.ts';
import { findMentions, type Scene } from '../../../../src/domain/reading/find-mentions.ts';
import { cleanText } from '../../../../src/domain/reading/clean-text.ts';
import { makeReader } from '../../../../src/domain/reading/make-reader.ts';
import type { Who } from '../../../../src/domain/reading/reading.ts';
import { indexRoster } from '../../../../src/domain/reading/roster-index.ts';
import { type Token, tokensOf } from '../../../../src/domain/reading/tokens.ts';

// The demo school, its reader, and short forms of answers for tables.

const root = join(__dirname, '../../../..');

export const school = schoolFromFile(join(root, 'infra/local/school/pupils.csv'));
export const roster = indexRoster(school.pupils);
export const read = makeReader(school);
export const tuesday = '2026-11-17T12:40';

export function tokensFrom(text: string): Token[] {
  return tokensOf(cleanText(text));
}

/** The scene of a text in the demo school: people found, tokens folded. */
export function sceneOf(text: string): Scene {
  return findMentions(
    roster,
    tokensFrom(text),
    makeFindAdult(['Mrs Page', 'Jan Begley'], roster.surnames, roster.forenames),
  );
}

/** "Theo Grant", "Sam Wood | Sam Aziz", "nobody". */
export function name(who: Who): string {
  const full = (pupil: { forename: string; preferred: string; surname: string }) =>
    `${pupil.preferred || pupil.forename} ${pupil.surname}`;
  if (who.kind === 'none') return 'nobody';
  return who.kind === 'one' ? full(who.pupil) : who.pupils.map(full).sort().join(' | ');
}

/** Everybody in a message, sorted, comma between. */
export function names(text: string, now = tuesday): string {
  return read(text, now)
    .children.map(({ who }) => name(who))
    .sort()
    .join(', ');
}

/** "Theo Grant did, Mia Rossi affected". */
export function parts(text: string): string {
  return read(text, tuesday)
    .children.map(({ who, role }) => `${name(who)} ${role}`)
    .join(', ');
}

/** The labelled messages of a file beside this one, each with our answer. */
export function answered(file: string): (readonly [Labelled, Answer])[] {
  return readFileSync(join(__dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Labelled => JSON.parse(line))
    .map((wanted) => [wanted, answerOf(read(wanted.text, wanted.now ?? tuesday), wanted.id)] as const);
}
