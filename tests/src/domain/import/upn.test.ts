import fc from 'fast-check';
import { parseUpn } from '../../../../src/domain/import/upn.ts';

const upn = (text: string, more = {}) => ({ kind: 'upn', upn: text, temporary: false, knownAuthority: true, ...more });

test.each([
  ['H801200001001', upn('H801200001001')],
  ['B801200005001', upn('B801200005001')],
  [' h8012 00001001 ', upn('H801200001001')],
  ['G80120000101A', upn('G80120000101A', { temporary: true })],
  ['', { kind: 'none' }],
  ['  ', { kind: 'none' }],
])('%j is read', (text, read) => {
  expect(parseUpn(text)).toEqual(read);
});

test.each([
  ['Z801200001001', /first letter.*does not fit/],
  ['I801200001001', /first letter.*does not fit/],
  ['H80120000100', /12 characters/],
  ['H8012000010011', /14 characters/],
  ['H80120000A001', /eleven digits/],
  ['H80120000100O', /last place/],
])('%s is refused, and not repeated', (text, sentence) => {
  const read = parseUpn(text);
  expect(read).toEqual({ kind: 'wrong', sentence: expect.stringMatching(sentence) });
  expect(JSON.stringify(read)).not.toContain(text);
});

test('an authority that is not on the list is only remarked on', () => {
  expect(parseUpn('E000200005001')).toEqual(upn('E000200005001', { knownAuthority: false }));
});

test('one mistyped digit never passes', () => {
  const places = fc.integer({ min: 1, max: 12 });
  const slips = fc.integer({ min: 1, max: 9 });
  const passes = fc.check(
    fc.property(places, slips, (at, by) => {
      const right = 'H801200001001';
      const wrong = `${right.slice(0, at)}${(Number(right[at]) + by) % 10}${right.slice(at + 1)}`;
      return parseUpn(wrong).kind === 'wrong';
    }),
  );
  expect(passes.counterexample).toBeNull();
});
