import { newPlan } from '../../../src/domain/plan/plan.ts';
import { contentOf, planOf, planRow, sectionColumns, versionOf, versionRow } from '../../../src/graph/plan-rows.ts';
import { hash } from '../../../infra/local/school/hash.ts';
import { pupil, tuesdayUtc } from '../../pals.ts';

const content = { about: { level: 'mini', reviewOn: '2026-12-18' }, respond: { script: 'Come with me.' } };
const plan = newPlan(hash('plan'), pupil('Kai Nguyen'), content, tuesdayUtc);

test('a plan is written and read back, its review day in a column of its own, and nobody in its reference', () => {
  const row = planRow(plan);
  expect(row).toMatchObject({ reviewOn: '2026-12-18', me: '' });
  expect(row.title).toMatch(/^R-20261117-\d{4}$/);
  expect(planOf(row)).toEqual({ plan });
});

test('columns nobody can read are named', () => {
  expect(planOf({ ...planRow(plan), me: '{', tree: '7' })).toEqual({ unreadable: ['Me', 'Tree'] });
  expect(contentOf({ ...sectionColumns({}), risk: 'x' })).toEqual({ unreadable: ['Risk'] });
});

test('a version keeps everything but how adults respond', () => {
  const facts = { agreedOn: '2026-11-17', at: tuesdayUtc, authorId: 'a', authorName: 'Dan Obi', scriptVersion: 2 };
  const version = { key: hash('v'), pupilId: plan.pupilId, version: 1, ...facts, content };
  const row = versionRow(version);
  expect(row.respond).toBe('');
  expect(versionOf(row)).toEqual({ version: { ...version, content: { about: content.about } } });
  expect(versionOf({ ...row, about: '[' })).toEqual({ unreadable: ['About'] });
});
