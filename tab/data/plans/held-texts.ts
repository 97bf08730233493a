// Texts that belong to the safeguarding lead stay in their boxes: they are neither sent nor kept.
import {
  type Content,
  rowsOf,
  textOf,
  withRows,
  withText,
  type Written,
  writtenIn,
} from '../../../src/domain/plan/plan-shape.ts';
import type { Diversion } from '../../../src/domain/safeguarding.ts';
import type { LookAt } from './safeguard.ts';

export type Held = Written & { diversion: Diversion };

/** The texts that are new since `base` and belong to the safeguarding lead. `agreed`: texts that stand elsewhere already. */
export function heldIn(
  base: Content,
  content: Content,
  lookAt: LookAt,
  extraWords: readonly string[],
  agreed: readonly string[] = [],
): readonly Held[] {
  const known = new Set(writtenIn(base).map(placeAndText));
  return writtenIn(content).flatMap((written) => {
    if (written.text.trim() === '' || agreed.includes(written.text) || known.has(placeAndText(written))) return [];
    const diversion = lookAt(written.text, extraWords);
    return diversion === null ? [] : [{ ...written, diversion }];
  });
}

/** The content with every held text as it was before. */
export function withoutHeld(base: Content, content: Content, held: readonly Held[]): Content {
  return held.reduce((kept, { section, part, row, cell }) => {
    if (row === '') return withText(kept, section, part, textOf(base[section], part));
    const before = rowsOf(base[section], part).find(({ id }) => id === row)?.[cell] ?? '';
    const rows = rowsOf(kept[section], part).map((one) => (one.id === row ? { ...one, [cell]: before } : one));
    return withRows(kept, section, part, rows);
  }, content);
}

/** Whether a text of that place is among them. */
export function isHeld(held: readonly Held[], section: string, part: string, row = '', cell = ''): Held | undefined {
  return held.find((one) => one.section === section && one.part === part && one.row === row && one.cell === cell);
}

function placeAndText({ section, part, row, cell, text }: Written): string {
  return [section, part, row, cell, text].join('\n');
}
