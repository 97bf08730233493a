import { askedWhetherHeld, tellsOf } from '../../../src/domain/event-tells.ts';
import type { Category } from '../../../src/domain/category.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import { starterCategories } from '../../../src/domain/starter-categories.ts';
import type { Tell } from '../../../src/domain/vocabulary.ts';
import { incidentEntry, praise } from '../../pals.ts';

const telling = (tell: Tell, code = 'X1'): readonly Category[] =>
  starterCategories.map((category) => (category.code === code ? { ...category, tell } : category));

test.each([
  ['nobody', { now: null, classes: [], years: [] }],
  ['class team', { now: null, classes: ['1H'], years: [] }],
  ['year lead', { now: null, classes: [], years: ['1'] }],
  ['leader now', { now: 'leader now', classes: [], years: [] }],
  ['DSL now', { now: 'DSL now', classes: [], years: [] }],
] as const)('a category that tells %s', (tell, tells) => {
  expect(tellsOf([incidentEntry()], telling(tell))).toMatchObject(tells);
});

test('the stronger of two is told, and every class and year of it is told once', () => {
  const affected = incidentEntry({ role: 'affected', className: '2L', yearGroup: '2' });
  expect(tellsOf([incidentEntry(), affected, affected], telling('class team')).classes).toEqual(['1H', '2L']);
  const other = incidentEntry({ category: 'D7' });
  expect(tellsOf([incidentEntry(), other], telling('DSL now')).now).toBe('DSL now');
});

test('an adult who was hurt, and a child who was held, need a leader whatever the category tells', () => {
  expect(tellsOf([incidentEntry({ category: 'X2' })], telling('nobody', 'X2'))).toMatchObject({
    now: 'leader now',
    isAdultHurt: true,
  });
  expect(tellsOf([incidentEntry({ held: 'yes' })], telling('nobody'))).toMatchObject({
    now: 'leader now',
    isHeld: true,
  });
});

test('what was withdrawn asks for nothing, nor does a category the school no longer has', () => {
  expect(tellsOf([incidentEntry({ status: 'withdrawn', held: 'yes' })], telling('leader now')).now).toBeNull();
  expect(tellsOf([incidentEntry({ category: 'Z9' })], telling('leader now')).now).toBeNull();
});

test('whether a child was held is asked of incidents that are open in it', () => {
  const asked: Entry = incidentEntry({ held: 'ask a leader' });
  const entries: Entry[] = [
    asked,
    incidentEntry({ held: 'no' }),
    incidentEntry({ held: 'ask a leader', status: 'withdrawn' }),
    { list: 'praise', row: praise() },
  ];
  expect(askedWhetherHeld(entries)).toEqual([asked]);
});
