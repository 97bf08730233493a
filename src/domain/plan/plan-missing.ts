import { levelOf } from './plan.ts';
import { sectionsOf } from './plan-sections.ts';
import { type Content, isFilled, rowsOf, type Section, textOf } from './plan-shape.ts';

/** Something the plan is not whole without. */
export type Missing = { section: string; part: string; sentence: string };

/** What is still missing for the plan's level, in the order of the sections. Nothing here ever stops a plan from being kept. */
export function missingIn(content: Content, sections?: readonly Section[]): readonly Missing[] {
  const has = sectionsOf(levelOf(content), sections);
  const bare = has.flatMap(({ code, title, parts }) =>
    parts
      .filter((part) => part.needed === true && !isFilled(content[code], part))
      .map((part) => ({ section: code, part: part.code, sentence: `${title}: ${part.label}` })),
  );
  return [...bare, ...unheard(content)];
}

/** A plan is made with the family and the child: both are asked, whatever they say. */
function unheard(content: Content): readonly Missing[] {
  const asked = rowsOf(content.agreed, 'rows').filter((row) => (row.answer ?? '') !== '');
  if (asked.length === 0) return [];
  const from = (who: string): boolean => asked.some((row) => row.who === who);
  const missing = (sentence: string): Missing => ({ section: 'agreed', part: 'rows', sentence });
  return [
    ...(from('family') ? [] : [missing('Agreed by: what the family says')]),
    ...(from('child') ? [] : [missing('Agreed by: what the child says')]),
    ...(asked.some((row) => row.answer !== 'agreed' && (row.reasons ?? '').trim() === '')
      ? [missing('Agreed by: the reasons of whoever does not agree to all of it')]
      : []),
  ];
}

/** Whether a plan says something about how adults respond. */
export function hasScript(content: Content): boolean {
  return textOf(content.respond, 'script').trim() !== '';
}
