/** Who may decide on the continuum in the tab: everybody who reads pupils' records, or the people a leader has named. */
export type WhoDecides = { kind: 'everybody' } | { kind: 'named'; emails: readonly string[] };

/** Reads the value a leader has set: sign-in names, one a line; empty means everybody. */
export function parseWhoDecides(value: string): WhoDecides {
  const emails = value
    .split(/[\s,;]+/)
    .map((line) => line.trim().toLowerCase())
    .filter((line) => line !== '');
  return emails.length === 0 ? { kind: 'everybody' } : { kind: 'named', emails };
}

/** The value kept for it. */
export function formatWhoDecides(who: WhoDecides): string {
  return who.kind === 'everybody' ? '' : who.emails.map((email) => email.toLowerCase()).join('\n');
}

/** Whether this person may decide; who may not can still see everything and suggest. */
export function mayDecide(who: WhoDecides, email: string): boolean {
  return who.kind === 'everybody' || who.emails.includes(email.toLowerCase());
}
