import { parseSen } from '../../../../src/domain/import/sen-label.ts';

test.each([
  ['N', 'N, n, No SEN, None, No Special Educational Need, N - No SEN'],
  ['K', 'K, SEN Support, K - SEN support, SEN support - K, School Action'],
  ['E', 'E, EHCP, EHC Plan, E: EHCP, Education Health and Care Plan, Statement'],
])('%s is written %s', (sen, labels) => {
  for (const label of labels.split(', ')) expect([label, parseSen(label)]).toEqual([label, { kind: 'sen', sen }]);
});

test('a kind of need is no status, and nothing is not taken for none', () => {
  expect(parseSen('SEMH')).toEqual({ kind: 'unclear' });
  expect(parseSen('')).toEqual({ kind: 'none' });
});
