// A year of the continuum in the demo school: what three teams placed, moved, began and let go, and what they wrote down.
import type { Move } from '../../../src/domain/continuum/move.ts';
import { type Practice, schoolYearOf } from '../../../src/domain/continuum/practice.ts';
import type { Suggestion } from '../../../src/domain/continuum/suggestion.ts';
import type { TeamReview } from '../../../src/domain/continuum/team-review.ts';
import type { LocalDay } from '../../../src/domain/local-time.ts';
import { addDays, toUtc, weekday } from '../../../src/domain/school-time.ts';
import type { YearGroup } from '../../../src/domain/vocabulary.ts';
import { cast } from './cast.ts';
import { teamTales } from './continuum-tales.ts';
import type { Told } from './continuum-told.ts';
import { hash } from './hash.ts';

export type ContinuumYear = {
  practices: readonly Practice[];
  moves: readonly Move[];
  reviews: readonly TeamReview[];
  suggestions: readonly Suggestion[];
};

const leads: { [Y in YearGroup]?: string } = { R: 'tom.ekwueme', '1': 'sarah.hall', '2': 'jenny.lomax' };

/** `today`: the school's own day; everything lies in the year before it. */
export function continuumYear(today: LocalDay): ContinuumYear {
  const told = teamTales.flatMap(({ yearGroup, tales }) => tales.map((tale) => tell(yearGroup, tale, today)));
  return {
    practices: told.map(({ practice }) => practice),
    moves: told.flatMap(({ moves }) => moves),
    reviews: teamTales.flatMap(({ yearGroup, meetings }) =>
      meetings.map(({ ago, present, agreed }) => review(yearGroup, schoolDay(today, ago), present, agreed)),
    ),
    suggestions: teamTales.flatMap(({ yearGroup, suggested }) =>
      suggested.map(({ ago, about, toBand, words }): Suggestion => {
        const day = schoolDay(today, ago);
        return {
          ...{ title: 'suggestion', key: hash('suggestion', yearGroup, words), yearGroup, toBand, words },
          ...{ practiceKey: about === '' ? '' : keyFor(yearGroup, about), state: 'open' },
          ...{ at: toUtc(`${day}T15:40`), ...by('jo.birch') },
        };
      }),
    ),
  };
}

function tell(yearGroup: YearGroup, tale: Told, today: LocalDay): { practice: Practice; moves: readonly Move[] } {
  const { title, area, began, first, steps = [], level = 'universal', kind = 'practice' } = tale;
  const key = keyFor(yearGroup, title);
  const startedOn = schoolDay(today, began);
  const moves: Move[] = [];
  for (const [ago, toBand, because] of steps) {
    const on = schoolDay(today, ago);
    const last = moves.at(-1);
    moves.push({
      ...{ title: 'move', key: hash('move', key, toBand, String(ago)), practiceKey: key, yearGroup, because, on },
      ...{ fromBand: last?.toBand ?? first, toBand, follows: last?.key ?? '', at: toUtc(`${on}T15:45`) },
      ...by(leads[yearGroup] ?? 'ruth.calder'),
    });
  }
  const last = moves.at(-1);
  const endedOn = tale.ended === undefined ? '' : schoolDay(today, tale.ended);
  const practice: Practice = {
    ...{ title, key, schoolYear: schoolYearOf(startedOn), yearGroup, kind, area, level },
    ...{ band: last?.toBand ?? first, firstBand: first, keptForSafety: tale.forSafety === true },
    ...{ why: tale.why ?? '', decision: tale.decision ?? '', action: tale.action ?? '', owner: tale.owner ?? '' },
    ...{ reviewOn: tale.look === undefined || endedOn !== '' ? '' : schoolDay(today, -tale.look) },
    ...{ status: endedOn === '' ? 'active' : 'ended', startedOn, endedOn, lastMove: last?.key ?? '', common: '' },
    revision: 1 + moves.length,
  };
  return { practice, moves };
}

function review(yearGroup: YearGroup, heldOn: LocalDay, present: string, agreed: readonly string[]): TeamReview {
  return {
    ...{ title: 'meeting', key: hash('review', yearGroup, heldOn), yearGroup, kind: 'meeting', isDone: true, heldOn },
    ...{ startedAt: toUtc(`${heldOn}T15:30`), present, agreed: agreed.join('\n'), looked: '', answers: '' },
    ...by(leads[yearGroup] ?? 'ruth.calder'),
  };
}

function keyFor(yearGroup: YearGroup, title: string): string {
  return hash('practice', yearGroup, title);
}

function by(name: string): { authorId: string; authorName: string } {
  const person = cast.find(({ email }) => email.startsWith(`${name}@`));
  return { authorId: person?.id ?? '', authorName: person?.name ?? '' };
}

/** So many days before today, or the Friday before where that is a weekend. */
function schoolDay(today: LocalDay, ago: number): LocalDay {
  const day = addDays(today, -ago);
  return addDays(day, Math.min(0, 5 - weekday(day)));
}
