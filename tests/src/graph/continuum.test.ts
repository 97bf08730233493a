import { unfinishedMove, wayOf } from '../../../src/domain/continuum/move.ts';
import type { Move } from '../../../src/domain/continuum/move.ts';
import { type Continuum, continuumOf, type StoredPractice } from '../../../src/graph/continuum.ts';
import { itemsOf } from '../../../src/graph/items.ts';
import { lists } from '../../../src/graph/lists.ts';
import { move, practice } from '../../continuum-pals.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { tuesdayUtc } from '../../pals.ts';

let school: LocalSchool;
beforeEach(async () => {
  school = await startSchool();
});
afterEach(() => school.running.close());

const as = (name: string): Continuum => continuumOf(school.tabOf(name), sites);
const moveTo = (seen: StoredPractice, toBand: string, key: string): Move =>
  move({ key, practiceKey: seen.row.key, fromBand: seen.row.band, toBand, follows: seen.row.lastMove });

test('a practice is added once, however often it is sent, and read by year group', async () => {
  const sarah = as('sarah.hall');
  await sarah.add(practice());
  await sarah.add(practice());
  await sarah.add(practice({ title: 'Charts', yearGroup: '2' }));
  expect((await sarah.practices('1')).rows.map(({ row }) => row.title)).toEqual(['Counted warnings']);
  expect((await sarah.practices('all')).rows).toHaveLength(2);
  expect((await sarah.byKey(practice().key.slice(0, 16)))?.row.title).toBe('Counted warnings');
  expect(await sarah.byKey('0000000000000000')).toBeNull();
});

test('a move is a row of its own and then the practice stands elsewhere', async () => {
  const sarah = as('sarah.hall');
  const seen = await sarah.add(practice());
  const written = await sarah.move(seen, moveTo(seen, 'predict', 'm-1'), { decision: 'adapt' });
  expect(written).toMatchObject({
    kind: 'written',
    stored: { row: { band: 'predict', lastMove: 'm-1', decision: 'adapt', revision: 2 } },
  });
  expect((await sarah.moves('1')).rows).toMatchObject([{ fromBand: 'control', toBand: 'predict' }]);
});

test('cut off between the two, the move is seen as begun, and sent again it is finished', async () => {
  const sarah = as('sarah.hall');
  const seen = await sarah.add(practice());
  await school.fault({ status: 503, method: 'PATCH', times: 1 });
  await expect(sarah.move(seen, moveTo(seen, 'predict', 'm-1'))).rejects.toMatchObject({ kind: 'busy' });
  const after = await sarah.practices('1');
  const { rows } = await sarah.movesOf(seen.row.key);
  const [stands] = after.rows;
  if (stands === undefined) throw new Error('it is gone');
  expect(wayOf(stands.row, rows).moves).toEqual([]);
  expect(unfinishedMove(stands.row, rows)).toMatchObject({ toBand: 'predict' });
  await sarah.move(seen, moveTo(seen, 'predict', 'm-1'));
  const again = (await sarah.practices('1')).rows[0]?.row;
  const all = (await sarah.movesOf(seen.row.key)).rows;
  expect(again).toMatchObject({ band: 'predict', lastMove: 'm-1' });
  expect(all).toHaveLength(1);
});

test('of two who move it at once the second is shown what stands, and the history has one way', async () => {
  const [sarah, anna] = [as('sarah.hall'), as('anna.kovacs')];
  const seen = await sarah.add(practice());
  await sarah.move(seen, moveTo(seen, 'predict', 'm-1'));
  const late = await anna.move(seen, moveTo(seen, 'teach', 'm-2'));
  expect(late).toMatchObject({ kind: 'conflict', stored: { row: { band: 'predict' } } });
  // She looks at both and puts hers in its place.
  const mine = await anna.move(late.stored, moveTo(late.stored, 'teach', 'm-3'));
  expect(mine).toMatchObject({ kind: 'written', stored: { row: { band: 'teach', lastMove: 'm-3' } } });
  const { rows } = await anna.movesOf(seen.row.key);
  expect(wayOf(mine.stored.row, rows).moves.map(({ key }) => key)).toEqual(['m-1', 'm-3']);
});

test('a change that was done though no answer came is no conflict', async () => {
  const sarah = as('sarah.hall');
  const seen = await sarah.add(practice());
  await sarah.change(seen, { action: 'Try it' });
  expect(await sarah.change(seen, { action: 'Try it' })).toMatchObject({ kind: 'written' });
  expect(await sarah.change(seen, { action: 'Other' })).toMatchObject({
    kind: 'conflict',
    stored: { row: { action: 'Try it' } },
  });
});

test('reviews and suggestions are kept and answered', async () => {
  const sarah = as('sarah.hall');
  const by = { authorId: 'x', authorName: 'X' };
  await as('jo.birch').suggest({
    ...{ title: 'suggestion', key: 's-1', yearGroup: '1', practiceKey: '', toBand: '', words: 'Outside first' },
    ...{ state: 'open', at: tuesdayUtc, ...by },
  });
  const [one] = (await sarah.suggestions('1')).rows;
  if (one === undefined) throw new Error('no suggestion');
  await sarah.answer(one, 'taken up');
  expect((await sarah.suggestions('1')).rows[0]?.row.state).toBe('taken up');
  const stored = await sarah.addReview({
    ...{ title: 'meeting', key: 'r-1', yearGroup: '1', kind: 'meeting', isDone: true, heldOn: '2026-11-17' },
    ...{ startedAt: tuesdayUtc, present: 'Year lead', agreed: 'Charts: stop.', looked: '', answers: '', ...by },
  });
  await sarah.changeReview(stored, { agreed: 'Charts: adapt.' });
  await expect(sarah.changeReview(stored, { agreed: 'Charts: keep.' })).rejects.toMatchObject({ kind: 'changed' });
  expect((await sarah.reviews('1')).rows[0]?.row.agreed).toBe('Charts: adapt.');
});

test('two who write down one meeting lose nothing of each other', async () => {
  const [sarah, anna] = [as('sarah.hall'), as('anna.kovacs')];
  const seen = await sarah.addReview({
    ...{ title: 'meeting', key: 'r-2', yearGroup: '1', kind: 'meeting', isDone: false, heldOn: '2026-11-17' },
    ...{ startedAt: tuesdayUtc, present: '', agreed: '', looked: '', answers: '', authorId: 'x', authorName: 'X' },
  });
  const add = (line: string) => (stands: { agreed: string }) => ({ agreed: `${stands.agreed}${line};` });
  await sarah.addToReview(seen, add('one'));
  const both = await anna.addToReview(seen, add('two'));
  expect(both.row.agreed).toBe('one;two;');
});

test('who decides is read in the pastoral circle, and nobody outside it may', async () => {
  const rows = itemsOf(school.admin, sites.pastoral, lists.continuumDeciders);
  expect(await as('sarah.hall').whoDecides()).toEqual({ kind: 'everybody' });
  await rows.create({ title: 'Who decides', key: 'k', value: 'sarah.hall@seabrook.example' });
  expect(await as('jo.birch').whoDecides()).toEqual({ kind: 'named', emails: ['sarah.hall@seabrook.example'] });
  await expect(as('sandra.field').whoDecides()).rejects.toMatchObject({ kind: 'forbidden' });
});

test('bands are read as the school has them', async () => {
  await itemsOf(school.admin, sites.staff, lists.bands).create({
    ...{ title: 'One', key: 'b', code: 'control', label: 'One', meaning: 'first', order: 1, active: true },
  });
  expect((await as('sandra.field').bands()).rows).toMatchObject([{ code: 'control', label: 'One', order: 1 }]);
});
