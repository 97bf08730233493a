// What a family may take home or see at the meeting: their child's plan, without anybody else's data.
import type { Content, ContentRow, Section, SectionContent } from './plan-shape.ts';

/** Something that is left out, where it stands, and why. It never says what stood there. */
export type LeftOut = { section: string; label: string; why: string };

export type FamilyCopy = { content: Content; leftOut: readonly LeftOut[] };

const another = 'It may name another child.';
const situation = 'A situation with other children is about them too.';

/** What is shown where something was left out. */
export const omitted = '[left out: may be about another child]';

/**
 * The plan as the family gets it. `namesOthers` says whether a text names another child: such a text is left out whole,
 * because what is left of it could still say who. What anybody is asked about other children is left out with its row.
 */
export function familyCopy(
  content: Content,
  sections: readonly Section[],
  namesOthers: (text: string) => boolean,
): FamilyCopy {
  const leftOut: LeftOut[] = [];
  const copy: { [section: string]: SectionContent } = {};
  for (const section of sections) {
    const parts: { [part: string]: string | readonly ContentRow[] } = {};
    for (const part of section.parts) {
      const value = content[section.code]?.[part.code];
      if (value === undefined) continue;
      const tell = (label: string, why: string): void => void leftOut.push({ section: section.title, label, why });
      if (part.kind === 'rows') {
        const rows = typeof value === 'string' ? [] : value;
        parts[part.code] = rowsForFamily(section.code, part, rows, namesOthers, tell);
      } else if (typeof value === 'string') {
        const names = namesOthers(value);
        if (names) tell(part.label, another);
        parts[part.code] = names ? omitted : value;
      }
    }
    copy[section.code] = parts;
  }
  return { content: copy, leftOut };
}

function rowsForFamily(
  section: string,
  part: { code: string; label: string; cells: readonly { code: string; label: string }[] },
  rows: readonly ContentRow[],
  namesOthers: (text: string) => boolean,
  tell: (label: string, why: string) => void,
): readonly ContentRow[] {
  return rows.flatMap((row, at) => {
    if (section === 'anxiety' && row.factor === 'peers') {
      tell(`${part.label}, line ${at + 1}`, situation);
      return [];
    }
    const kept: { id: string; [cell: string]: string } = { ...row };
    for (const { code, label } of part.cells) {
      if (!namesOthers(row[code] ?? '')) continue;
      tell(`${part.label}, line ${at + 1}: ${label}`, another);
      kept[code] = omitted;
    }
    return [kept];
  });
}
