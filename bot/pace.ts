// How much one person may send at a time. A stuck client or a script would otherwise use up what everybody shares.

/** Messages and presses at once, and how many more each minute after that: several times what anybody types. */
export type PaceLimits = { atOnce: number; perMinute: number };

export type Pace = {
  /** Whether one more is taken from that person now. */
  takes(person: string): boolean;
};

/** People who are remembered before those who have been quiet are forgotten. */
const remembered = 2000;

export function makePace({ atOnce, perMinute }: PaceLimits, now: () => number = Date.now): Pace {
  const people = new Map<string, { left: number; at: number }>();
  const leftOf = (person: string, at: number): number => {
    const known = people.get(person);
    return known === undefined ? atOnce : Math.min(atOnce, known.left + ((at - known.at) * perMinute) / 60_000);
  };
  return {
    takes(person) {
      if (perMinute === 0) return true;
      const at = now();
      if (people.size >= remembered) {
        for (const quiet of people.keys()) if (leftOf(quiet, at) >= atOnce) people.delete(quiet);
      }
      const left = leftOf(person, at);
      // Many small parts of a minute add up to a hair less than the whole.
      const taken = left > 1 - 1e-6;
      people.set(person, { left: taken ? left - 1 : left, at });
      return taken;
    },
  };
}
