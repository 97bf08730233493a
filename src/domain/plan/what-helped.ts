// What a child's entries say together: what helped, and how long the child was out of class. Counts of moments, not of
// children, and never set off against praise.
import type { Incident } from '../entry.ts';

export type Helped = { text: string; times: number };

/** What helped most often, in the words that were written; the same words in other letters count as the same. */
export function whatHelped(incidents: readonly Incident[]): readonly Helped[] {
  const found = new Map<string, Helped>();
  for (const { whatHelped: words } of incidents.filter(stands)) {
    const once = new Set<string>();
    for (const text of words.split(/[\n;.]|,\s+(?=\p{Lu})/u).map((one) => one.trim())) {
      const plain = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N} ]/gu, '')
        .trim();
      if (plain === '' || once.has(plain)) continue;
      once.add(plain);
      found.set(plain, { text: found.get(plain)?.text ?? text, times: (found.get(plain)?.times ?? 0) + 1 });
    }
  }
  return [...found.values()].toSorted((one, other) => other.times - one.times || one.text.localeCompare(other.text));
}

/** Minutes out of class, and in how many entries somebody said them. One event counts once, however often it is told. */
export function minutesOut(incidents: readonly Incident[]): { minutes: number; said: number; of: number } {
  const own = incidents.filter(stands).filter(({ role }) => role === 'did');
  const told = own.filter((one) => one.minutesOut !== null);
  return { minutes: told.reduce((sum, one) => sum + (one.minutesOut ?? 0), 0), said: told.length, of: own.length };
}

function stands({ status }: Incident): boolean {
  return status !== 'withdrawn';
}
