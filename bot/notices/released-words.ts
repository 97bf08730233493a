// The words of an entry that a safeguarding lead let through are not turned away again by the form that shows them.
import type { EventParts } from '../events/parts.ts';
import { readBack } from '../events/write-event.ts';

/** Everything a card sends that a person may have typed, without the released words that stand in the entry already. */
export async function textToGuard(data: unknown, parts: EventParts): Promise<string> {
  if (typeof data !== 'object' || data === null) return '';
  const texts = Object.values(data).filter((value) => typeof value === 'string');
  const released = 'verb' in data && data.verb === 'change' && 'event' in data ? await wordsOf(data.event, parts) : [];
  return texts.filter((text) => !released.includes(text)).join('\n');
}

async function wordsOf(event: unknown, parts: EventParts): Promise<readonly string[]> {
  const rows = typeof event === 'string' ? await parts.tables.cards.ofEvent(event) : [];
  const entries = await Promise.all(rows.map((row) => readBack(row, parts)));
  return entries.flatMap((entry) =>
    entry?.list === 'incidents' && entry.row.releasedBy !== '' ? [entry.row.words] : [],
  );
}
