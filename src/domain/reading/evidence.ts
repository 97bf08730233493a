import type { Kind } from '../vocabulary.ts';
import type { Hit } from './phrase-book.ts';
import type { Sign } from './rule-table.ts';

/** `denied`: said not to have happened. `aside`: the background of something good, not what the message tells. */
export type Evidence = Hit<Sign> & { kind: Kind; denied: boolean; aside?: boolean };

/** How loudly a sign speaks: longer phrases a little more, later ones a little less. */
export function strength(evidence: Evidence): number {
  return evidence.value.weight + Math.min(evidence.to - evidence.from, 3) * 0.15 - evidence.from * 0.0005;
}
