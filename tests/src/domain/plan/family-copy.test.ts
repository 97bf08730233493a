import { familyCopy, omitted } from '../../../../src/domain/plan/family-copy.ts';
import { planSections } from '../../../../src/domain/plan/plan-sections.ts';

const namesDaisy = (text: string): boolean => text.includes('Daisy');

test('texts that name another child are left out whole, and the list says where and why, not what', () => {
  const content = {
    me: { strengths: 'Builds with Daisy', interests: 'Trains' },
    consequences: { rows: [{ id: 'a', after: 'Pushing Daisy', educational: 'Practises asking' }] },
  };
  const { content: copy, leftOut } = familyCopy(content, planSections, namesDaisy);
  expect(copy.me).toEqual({ strengths: omitted, interests: 'Trains' });
  expect(copy.consequences).toEqual({ rows: [{ id: 'a', after: omitted, educational: 'Practises asking' }] });
  expect(leftOut).toEqual([
    { section: 'Me', label: 'What I am good at', why: 'It may name another child.' },
    { section: 'Consequences', label: 'Consequences, line 1: After what', why: 'It may name another child.' },
  ]);
  expect(JSON.stringify({ copy, leftOut })).not.toContain('Daisy');
});

test('situations with other children are left out with their line', () => {
  const rows = [
    { id: 'a', factor: 'peers', item: 'The boy at the next table', rating: '4' },
    { id: 'b', factor: 'place', item: 'Hall', rating: '3' },
  ];
  const { content, leftOut } = familyCopy({ anxiety: { rows } }, planSections, () => false);
  expect(content.anxiety?.rows).toEqual([rows[1]]);
  expect(leftOut).toHaveLength(1);
});

test('what no section knows is not printed', () => {
  expect(familyCopy({ other: { a: 'x' }, me: { unknown: 'y' } }, planSections, () => false).content).not.toHaveProperty(
    'other',
  );
  expect(JSON.stringify(familyCopy({ me: { unknown: 'y' } }, planSections, () => false))).not.toContain('"y"');
});
