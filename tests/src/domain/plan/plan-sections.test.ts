import {
  choiceLabel,
  inWordsOf,
  planSectionCodes,
  planSections,
  sectionsOf,
} from '../../../../src/domain/plan/plan-sections.ts';
import { stagesLimit } from '../../../../src/domain/plan-script.ts';

test('there are twelve sections, each with its own code', () => {
  expect(planSectionCodes).toEqual([
    ...['about', 'me', 'see', 'tree', 'thoughts', 'anxiety', 'respond', 'consequences', 'teach', 'risk'],
    ...['agreed', 'review'],
  ]);
});

test('no code stands twice in a section, and no label is empty', () => {
  for (const { parts, code } of planSections) {
    const codes = parts.map((part) => part.code);
    expect([code, new Set(codes).size]).toEqual([code, codes.length]);
    for (const part of parts) expect(part.label).not.toBe('');
  }
});

test('a mini plan is short, a full plan leaves out risk reduction, and the third level has everything', () => {
  expect(sectionsOf('mini').map(({ code }) => code)).toEqual([
    ...['about', 'me', 'see', 'respond', 'teach', 'agreed', 'review'],
  ]);
  expect(sectionsOf('full').map(({ code }) => code)).not.toContain('risk');
  expect(sectionsOf('full')).toHaveLength(11);
  expect(sectionsOf('risk')).toHaveLength(12);
});

test('the school’s words stand in for ours; codes stay; an empty word changes nothing', () => {
  const said = inWordsOf(planSections, [
    { code: 'plan.me', text: 'All about me' },
    { code: 'plan.me.strengths', text: 'My superpowers' },
    { code: 'plan.anxiety.rows.prevent', text: 'Head it off' },
    { code: 'plan.see', text: '  ' },
    { code: 'tool.me', text: 'Not this' },
  ]);
  const me = said.find(({ code }) => code === 'me');
  expect(me?.title).toBe('All about me');
  expect(me?.parts[0]).toMatchObject({ code: 'strengths', label: 'My superpowers' });
  expect(said.find(({ code }) => code === 'see')?.title).toBe('What we see');
  const situations = said.find(({ code }) => code === 'anxiety')?.parts[0];
  expect(situations?.kind === 'rows' && situations.cells.find(({ code }) => code === 'prevent')?.label).toBe(
    'Head it off',
  );
});

test('the stages of a section always fit into the column every adult reads', () => {
  const respond = planSections.find(({ code }) => code === 'respond');
  const all = (respond?.parts ?? []).flatMap((part) =>
    part.kind === 'rows' || part.code === 'script' ? [] : [part.limit],
  );
  expect(all).toHaveLength(15);
  expect(all.reduce((sum, limit) => sum + limit, 0) + 400).toBeLessThan(stagesLimit);
});

test('a choice is shown by its label, and a code nobody knows by itself', () => {
  const level = planSections[0].parts[0];
  expect(choiceLabel(level, 'mini')).toBe('Mini plan');
  expect(choiceLabel(level, 'other')).toBe('other');
});
