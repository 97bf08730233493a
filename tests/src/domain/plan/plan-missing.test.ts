import { hasScript, missingIn } from '../../../../src/domain/plan/plan-missing.ts';

const asked = (who: string, answer = 'agreed', reasons = '') => ({ id: who, who, answer, reasons });
const whole = {
  about: { level: 'mini', coordinator: 'Dan', trusted: 'Jo', reviewOn: '2026-12-18' },
  me: { strengths: 'a', wants: 'b', family: 'c' },
  see: { prosocial: 'd' },
  respond: { script: 'e', earlyLooks: 'f', earlySay: 'g' },
  teach: { rows: [{ id: 'a', skill: 'h' }] },
  agreed: { rows: [asked('family'), asked('child')] },
};

test('a mini plan that is whole misses nothing', () => expect(missingIn(whole)).toEqual([]));

test('an empty plan misses what its level needs, in the order of the sections', () => {
  const missing = missingIn({ about: { level: 'mini' } }).map(({ sentence }) => sentence);
  expect(missing[0]).toBe('About this plan: Who looks after the plan');
  expect(missing).toContain('Adults respond: Script');
  expect(missing.some((sentence) => sentence.startsWith('Risk'))).toBe(false);
});

test('only a plan with risk reduction misses harms', () => {
  const risk = { ...whole, about: { ...whole.about, level: 'risk' } };
  expect(missingIn(risk).map(({ section }) => section)).toEqual(['risk']);
});

test('family and child are both to be asked, and reasons are kept where not all is agreed', () => {
  const only = { ...whole, agreed: { rows: [asked('staff', 'part')] } };
  expect(missingIn(only).map(({ sentence }) => sentence)).toEqual([
    'Agreed by: what the family says',
    'Agreed by: what the child says',
    'Agreed by: the reasons of whoever does not agree to all of it',
  ]);
  const said = { ...whole, agreed: { rows: [asked('family', 'not', 'Too soon'), asked('child')] } };
  expect(missingIn(said)).toEqual([]);
});

test('a script of spaces is none', () => {
  expect(hasScript(whole)).toBe(true);
  expect(hasScript({ respond: { script: '  ' } })).toBe(false);
});
