// The twelve sections of a plan, which of them each level has, and the school's own words for them.
import type { Part, Section } from './plan-shape.ts';
import { respondingSections } from './responding-sections.ts';
import { type PlanLevel, understandingSections } from './understanding-sections.ts';

export const planSections = [...understandingSections, ...respondingSections] as const;
export type PlanSectionCode = (typeof planSections)[number]['code'];
export const planSectionCodes = planSections.map(({ code }) => code) as readonly PlanSectionCode[];

const mini: readonly PlanSectionCode[] = ['about', 'me', 'see', 'respond', 'teach', 'agreed', 'review'];

/** The sections a plan of that level has, in order. What stands in another section is kept, but not asked for. */
export function sectionsOf(level: PlanLevel, sections: readonly Section[] = planSections): readonly Section[] {
  if (level === 'risk') return sections;
  return sections.filter(({ code }) => (level === 'full' ? code !== 'risk' : mini.some((one) => one === code)));
}

/** A row of the Words list: what the school says for a heading or a prompt, such as `plan.me.strengths`. */
export type Word = { code: string; text: string };

/** The sections in the school's own words. `name` comes before the codes: `plan` or the name of a tool. */
export function inWordsOf(sections: readonly Section[], words: readonly Word[], name = 'plan'): readonly Section[] {
  const own = new Map(words.filter(({ text }) => text.trim() !== '').map(({ code, text }) => [code, text.trim()]));
  const said = (code: string, usual: string): string => own.get(`${name}.${code}`) ?? usual;
  const partIn = <P extends Part>(path: string, part: P): P => ({
    ...part,
    label: said(path, part.label),
    ...(part.hint === undefined ? {} : { hint: said(`${path}.hint`, part.hint) }),
  });
  return sections.map((section) => ({
    ...section,
    title: said(section.code, section.title),
    purpose: said(`${section.code}.purpose`, section.purpose),
    parts: section.parts.map((part) => {
      const path = `${section.code}.${part.code}`;
      if (part.kind !== 'rows') return partIn(path, part);
      return { ...partIn(path, part), cells: part.cells.map((one) => partIn(`${path}.${one.code}`, one)) };
    }),
  }));
}

/** The label of a choice's code; the code itself where the school's data has one we do not know. */
export function choiceLabel(part: Part, code: string): string {
  if (part.kind !== 'choice') return code;
  return part.choices?.find((one) => one.code === code)?.label ?? code;
}
