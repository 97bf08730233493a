import { newPlan, type Plan } from '../../../../src/domain/plan/plan.ts';
import { reviewPrompt } from '../../../../src/domain/plan/review-prompt.ts';
import { incident, pupil } from '../../../pals.ts';

const alfie = pupil('Alfie Bond');
const today = '2026-11-17';
const agreed: Plan = {
  ...newPlan('key', alfie, { about: { reviewOn: '2026-12-18' } }, '2026-11-06T15:30:00Z'),
  ...{ status: 'agreed', version: 1 },
};
const dangerous = incident({ status: 'confirmed', recordedAt: '2026-11-16T10:00:00Z' });
const said = (plan: Plan, incidents = [dangerous], who = alfie) => reviewPrompt(plan, who, incidents, today);

test('nothing since the plan was agreed asks nothing', () => {
  expect(said(agreed, [])).toEqual({ reasons: [], asks: false });
  expect(said(agreed, [incident({ recordedAt: '2026-11-05T10:00:00Z' })]).asks).toBe(false);
});

test('dangerous moments and restrictive interventions gather into one prompt', () => {
  const held = incident({ kind: 'difficult', held: 'yes', recordedAt: '2026-11-16T11:00:00Z' });
  const { reasons, asks } = said(agreed, [dangerous, dangerous, held]);
  expect(asks).toBe(true);
  expect(reasons.map(({ sentence }) => sentence)).toEqual([
    'There were 2 dangerous moments since it was last looked at.',
    'There was a restrictive intervention since it was last looked at.',
  ]);
});

test.each([
  ['withdrawn', { status: 'withdrawn' as const }],
  ['about another child', { pupilId: 'other' }],
  ['suffered from another child', { role: 'affected' as const }],
  ['difficult, with nobody held', { kind: 'difficult' as const }],
])('an entry that is %s asks nothing', (_, more) => {
  expect(said(agreed, [incident({ recordedAt: '2026-11-16T10:00:00Z', ...more })]).asks).toBe(false);
});

test('whoever has answered is not asked again within a week, and then everything since is one prompt', () => {
  const answered = (on: string): Plan => ({
    ...agreed,
    content: { ...agreed.content, review: { considered: [{ id: 'a', on }] } },
  });
  expect(said(answered('2026-11-11')).asks).toBe(false);
  expect(said(answered('2026-11-10')).asks).toBe(true);
});

test('a date that has come and a change of class ask, the week aside', () => {
  const answered = { review: { considered: [{ id: 'a', on: today }] } };
  const due = { ...agreed, content: { ...answered, about: { reviewOn: today } } };
  expect(said(due, []).reasons.map(({ code }) => code)).toEqual(['date']);
  const moved = { ...alfie, className: '2L', yearGroup: '2' as const };
  expect(said({ ...agreed, content: { ...agreed.content, ...answered } }, [], moved).reasons).toEqual([
    { code: 'class', sentence: 'The child has moved from class 1H to 2L.' },
  ]);
});

test('a plan under review, ended or never agreed is not asked about', () => {
  expect(said({ ...agreed, status: 'under review' }).asks).toBe(false);
  expect(said({ ...agreed, status: 'ended' }).reasons).toEqual([]);
  expect(said({ ...agreed, version: 0, status: 'draft' }).asks).toBe(false);
});
