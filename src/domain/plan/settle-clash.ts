import type { Clash } from './merge-plan.ts';
import { type Content, rowsOf, withRows, withText } from './plan-shape.ts';

export type Choosing = 'mine' | 'theirs' | 'both';

/**
 * The content with one clash settled as the person chose. `mineBefore` is what the person had, for a row that somebody
 * else took out meanwhile.
 */
export function settleClash(content: Content, clash: Clash, choosing: Choosing, mineBefore: Content): Content {
  if (choosing === 'theirs') return content;
  const { section, part, row, cell } = clash;
  const text = choosing === 'both' ? [clash.theirs, clash.mine].filter(Boolean).join('\n') : clash.mine;
  if (row === '') return withText(content, section, part, text);
  const rows = rowsOf(content[section], part);
  if (cell !== '') {
    const changed = rows.map((one) => (one.id === row ? { ...one, [cell]: text } : one));
    return withRows(content, section, part, changed);
  }
  if (clash.mine === '') {
    // I took the row out, somebody else changed it. Both: it stays.
    return choosing === 'both'
      ? content
      : withRows(
          content,
          section,
          part,
          rows.filter(({ id }) => id !== row),
        );
  }
  const own = rowsOf(mineBefore[section], part).find(({ id }) => id === row);
  return own === undefined ? content : withRows(content, section, part, [...rows, own]);
}
