// Practices and moves of a year group for tests.
import type { Move } from '../src/domain/continuum/move.ts';
import type { Practice } from '../src/domain/continuum/practice.ts';
import { hash } from '../infra/local/school/hash.ts';
import { tuesdayUtc } from './pals.ts';

export function practice(more: Partial<Practice> = {}): Practice {
  const title = more.title ?? 'Counted warnings';
  return {
    title,
    key: hash('practice', title),
    schoolYear: '2026-27',
    yearGroup: '1',
    kind: 'practice',
    area: 'response',
    level: 'universal',
    band: 'control',
    firstBand: 'control',
    keptForSafety: false,
    why: '',
    decision: '',
    action: '',
    owner: '',
    reviewOn: '2026-11-10',
    status: 'active',
    startedOn: '2026-09-08',
    endedOn: '',
    lastMove: '',
    common: '',
    revision: 1,
    ...more,
  };
}

export function move(more: Partial<Move> = {}): Move {
  return {
    title: 'move',
    key: hash('move', more.practiceKey ?? '', more.on ?? '', more.toBand ?? ''),
    practiceKey: practice().key,
    yearGroup: '1',
    fromBand: 'control',
    toBand: 'predict',
    because: 'It works without the chart.',
    follows: '',
    on: '2026-10-06',
    at: tuesdayUtc,
    authorId: 'somebody',
    authorName: 'Somebody',
    ...more,
  };
}

/** A practice that moved through these bands on these days, with its moves. */
export function moved(
  title: string,
  first: string,
  steps: readonly (readonly [on: string, to: string])[],
  more: Partial<Practice> = {},
): { practice: Practice; moves: readonly Move[] } {
  const start = practice({ title, band: first, firstBand: first, ...more });
  const moves: Move[] = [];
  for (const [on, toBand] of steps) {
    const last = moves.at(-1);
    moves.push(move({ practiceKey: start.key, on, toBand, fromBand: last?.toBand ?? first, follows: last?.key ?? '' }));
  }
  const last = moves.at(-1);
  return { practice: { ...start, band: last?.toBand ?? first, lastMove: last?.key ?? '' }, moves };
}
