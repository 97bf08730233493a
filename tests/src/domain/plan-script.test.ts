import {
  emptyStages,
  formatStages,
  parseStages,
  saysAnything,
  stageCodes,
  stagesLimit,
} from '../../../src/domain/plan-script.ts';

const stages = {
  ...emptyStages,
  early: { looks: 'hums\nlooks at “the” door', say: 'sit beside him', avoid: '' },
};

test('stages come back as they were written', () => {
  expect(parseStages(formatStages(stages))).toEqual(stages);
  expect(Object.keys(JSON.parse(formatStages(stages)) as object)).toEqual([...stageCodes]);
});

test('what somebody left out or added by hand does not make a row unreadable', () => {
  const byHand =
    '\n {"early": {"say": "  sit beside him ", "looks": null}, "calm": null, "note": 3, "recovery": {"other": 1}}';
  expect(parseStages(byHand)).toEqual({ ...emptyStages, early: { looks: '', say: 'sit beside him', avoid: '' } });
  expect(parseStages('  ')).toEqual(emptyStages);
  expect(parseStages('{}')).toEqual(emptyStages);
});

test.each(['sit beside him', '{"early":', '[]', '"calm"', '3', 'null', '{"early": "sit"}', '{"calm": {"say": 3}}'])(
  'text nobody can make stages of is not taken for empty stages: %s',
  (text) => {
    expect(parseStages(text)).toBeNull();
  },
);

test('a stage of which nothing was written says nothing', () => {
  expect(stageCodes.filter((code) => saysAnything(stages[code]))).toEqual(['early']);
});

test('fifteen ordinary answers fit in the column', () => {
  const long = { looks: 'x'.repeat(400), say: 'x'.repeat(400), avoid: 'x'.repeat(400) };
  const full = { calm: long, early: long, difficult: long, dangerous: long, recovery: long };
  expect(formatStages(full).length).toBeLessThan(stagesLimit);
});
