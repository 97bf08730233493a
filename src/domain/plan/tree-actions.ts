import { type Content, type ContentRow, rowsOf, withRows } from './plan-shape.ts';

/**
 * Prosocial roots become actions: each experience of the prosocial side that is not planned yet is added to what we will
 * provide. `ids` gives each new row its own id.
 */
export function withActionsFromRoots(content: Content, ids: () => string): Content {
  const planned = rowsOf(content.tree, 'provide');
  const known = new Set(planned.map((row) => plain(row.experience)));
  const more: ContentRow[] = [];
  for (const { experience = '' } of rowsOf(content.tree, 'prosocial')) {
    if (plain(experience) === '' || known.has(plain(experience))) continue;
    known.add(plain(experience));
    more.push({ id: ids(), experience, who: '', when: '' });
  }
  return more.length === 0 ? content : withRows(content, 'tree', 'provide', [...planned, ...more]);
}

function plain(text: string | undefined): string {
  return (text ?? '').trim().toLowerCase();
}
