// The continuum of a year group through Graph: read in a few requests, written so that whatever is cut off in between
// can be seen and put right.
import type { Row } from '../domain/change.ts';
import type { Band } from '../domain/continuum/bands.ts';
import type { Move } from '../domain/continuum/move.ts';
import type { Practice } from '../domain/continuum/practice.ts';
import type { Suggestion, SuggestionState } from '../domain/continuum/suggestion.ts';
import type { TeamReview } from '../domain/continuum/team-review.ts';
import { parseWhoDecides, type WhoDecides } from '../domain/continuum/who-decides.ts';
import type { YearGroup } from '../domain/vocabulary.ts';
import { createOnce, type Sites } from './entries.ts';
import { GraphFault } from './fault.ts';
import type { Graph } from './graph.ts';
import { type Items, itemsOf, type Read, type Stored } from './items.ts';
import type { List } from './list.ts';
import { lists } from './lists.ts';
import type { ListRead } from './school-lists.ts';

export type StoredPractice = Stored<typeof lists.practices> & { row: Practice };
export type StoredReview = Stored<typeof lists.continuumReviews> & { row: TeamReview };
export type StoredSuggestion = Stored<typeof lists.suggestions> & { row: Suggestion };

/** A year group, or all of them. */
export type WhichYear = YearGroup | 'all';

export type PracticeWritten =
  | { kind: 'written'; stored: StoredPractice }
  /** Somebody changed it meanwhile: both versions are to be shown. */
  | { kind: 'conflict'; stored: StoredPractice };

/** Every call rejects with a GraphFault only. */
export type Continuum = {
  bands(signal?: AbortSignal): Promise<ListRead<Band>>;
  practices(year: WhichYear, signal?: AbortSignal): Promise<ListRead<StoredPractice>>;
  moves(year: WhichYear, signal?: AbortSignal): Promise<ListRead<Move>>;
  reviews(year: WhichYear, signal?: AbortSignal): Promise<ListRead<StoredReview>>;
  suggestions(year: WhichYear, signal?: AbortSignal): Promise<ListRead<StoredSuggestion>>;
  /** The practice whose key is or starts so, or null; a start that fits several rejects as `refused`. */
  byKey(start: string, signal?: AbortSignal): Promise<StoredPractice | null>;
  /** The moves made of one practice, carried out or not. */
  movesOf(practiceKey: string, signal?: AbortSignal): Promise<ListRead<Move>>;
  /** Who decides, where a leader has set it. Rejects as `forbidden` for those outside the pastoral circle. */
  whoDecides(signal?: AbortSignal): Promise<WhoDecides>;
  /** Adds a practice; the same key again settles on the row that stands. */
  add(practice: Practice): Promise<StoredPractice>;
  /** Changes some fields if the practice still is as the person saw it. */
  change(seen: StoredPractice, fields: Partial<Practice>): Promise<PracticeWritten>;
  /**
   * Appends the move, then moves the practice. When it ends in between, the move follows the practice's last move and is
   * found as begun and not carried out; sent again with the same key, it is finished.
   */
  move(seen: StoredPractice, move: Move, fields?: Partial<Practice>): Promise<PracticeWritten>;
  addReview(review: TeamReview): Promise<StoredReview>;
  /** Rejects as `changed` when somebody else wrote to it meanwhile. */
  changeReview(seen: StoredReview, fields: Partial<TeamReview>): Promise<StoredReview>;
  /** Changes a review on whatever stands there by now: `fields` is asked again when somebody wrote to it meanwhile. */
  addToReview(seen: StoredReview, fields: (stands: TeamReview) => Partial<TeamReview>): Promise<StoredReview>;
  suggest(suggestion: Suggestion): Promise<void>;
  answer(seen: StoredSuggestion, state: SuggestionState): Promise<void>;
};

export function continuumOf(graph: Graph, sites: Sites): Continuum {
  const bands = itemsOf(graph, sites.staff, lists.bands);
  const practices = itemsOf(graph, sites.staff, lists.practices);
  const moves = itemsOf(graph, sites.staff, lists.practiceMoves);
  const reviews = itemsOf(graph, sites.staff, lists.continuumReviews);
  const suggestions = itemsOf(graph, sites.staff, lists.suggestions);
  const deciders = itemsOf(graph, sites.pastoral, lists.continuumDeciders);
  return {
    async bands(signal) {
      const { rows, unreadable } = await bands.all(signal);
      return { rows: rows.map(({ row }) => ({ ...row, order: row.order ?? 0 })), unreadable };
    },
    practices: (year, signal) => ofYear(practices, year, signal),
    async moves(year, signal) {
      return plain(await ofYear(moves, year, signal));
    },
    reviews: (year, signal) => ofYear(reviews, year, signal),
    suggestions: (year, signal) => ofYear(suggestions, year, signal),
    async byKey(start, signal) {
      const { rows, unreadable } = await practices.starting('Key', start, signal);
      if (unreadable.length > 0 || rows.length > 1) throw new GraphFault('refused');
      return rows[0] ?? null;
    },
    async movesOf(practiceKey, signal) {
      return plain(await moves.where('PracticeKey', practiceKey, signal));
    },
    async whoDecides(signal) {
      const { rows } = await deciders.all(signal);
      return parseWhoDecides(rows.map(({ row }) => row.value).join('\n'));
    },
    add: (practice) => createOnce(practices, practice, {}),
    change: (seen, fields) => patchPractice(practices, seen, fields),
    async move(seen, move, fields = {}) {
      await createOnce(moves, move, {});
      return patchPractice(practices, seen, { ...fields, band: move.toBand, lastMove: move.key });
    },
    addReview: (review) => createOnce(reviews, review, {}),
    changeReview: (seen, fields) => reviews.patch(seen.itemId, seen.etag, fields as Row),
    addToReview: (seen, fields) => addToReview(reviews, seen, fields),
    async suggest(suggestion) {
      await createOnce(suggestions, suggestion, {});
    },
    async answer(seen, state) {
      await suggestions.patch(seen.itemId, seen.etag, { state });
    },
  };
}

function ofYear<L extends List>(items: Items<L>, year: WhichYear, signal?: AbortSignal): Promise<Read<L>> {
  return year === 'all' ? items.all(signal) : items.where('YearGroup', year, signal);
}

function plain<L extends List>({ rows, unreadable }: Read<L>): ListRead<Stored<L>['row']> {
  return { rows: rows.map(({ row }) => row), unreadable };
}

// Each round loses only to a writer that won, so more rounds than there are people in a meeting is waste.
const rounds = 5;

async function addToReview(
  items: Items<typeof lists.continuumReviews>,
  seen: StoredReview,
  fields: (stands: TeamReview) => Partial<TeamReview>,
): Promise<StoredReview> {
  let stands = seen;
  for (let round = 0; round < rounds; round += 1) {
    try {
      return await items.patch(stands.itemId, stands.etag, fields(stands.row) as Row);
    } catch (error) {
      if (!(error instanceof GraphFault) || error.kind !== 'changed') throw error;
      stands = await items.byId(stands.itemId);
    }
  }
  throw new GraphFault('busy');
}

/** A patch that was done though no answer came is found again: the practice says already what was asked. */
async function patchPractice(
  items: Items<typeof lists.practices>,
  seen: StoredPractice,
  fields: Partial<Practice>,
): Promise<PracticeWritten> {
  const revision = seen.row.revision + 1;
  try {
    const stored = await items.patch(seen.itemId, seen.etag, { ...(fields as Row), revision });
    return { kind: 'written', stored };
  } catch (error) {
    if (!(error instanceof GraphFault) || error.kind !== 'changed') throw error;
    const stored = await items.byId(seen.itemId);
    const says = stored.row as Row;
    const isDone = Object.entries(fields).every(([field, value]) => says[field] === value);
    return { kind: isDone ? 'written' : 'conflict', stored };
  }
}
