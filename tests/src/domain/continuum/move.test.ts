import { moveOf, unfinishedMove, wayOf } from '../../../../src/domain/continuum/move.ts';
import { tuesdayUtc } from '../../../pals.ts';
import { move, moved, practice } from '../../../continuum-pals.ts';

const hand = { key: 'form-1', at: tuesdayUtc, on: '2026-11-17', person: { id: 'me', name: 'Me' } };

test('a move says from where, to where, by whom, why, and which move it follows', () => {
  const { practice: stands } = moved('Charts', 'control', [['2026-10-06', 'trade']]);
  expect(moveOf(stands, 'predict', ' calmer ', hand)).toMatchObject({
    key: 'form-1',
    practiceKey: stands.key,
    fromBand: 'trade',
    toBand: 'predict',
    because: 'calmer',
    follows: stands.lastMove,
    on: '2026-11-17',
    authorId: 'me',
  });
});

test('the way leads back from where it stands, oldest first, whatever the order of the rows', () => {
  const { practice: stands, moves } = moved('Charts', 'control', [
    ['2026-01-10', 'trade'],
    ['2026-05-02', 'predict'],
    ['2026-10-06', 'teach'],
  ]);
  const way = wayOf(stands, moves.toReversed());
  expect(way.moves.map(({ toBand }) => toBand)).toEqual(['trade', 'predict', 'teach']);
  expect(way.isWhole).toBe(true);
});

test('a move that was begun and not carried out is not on the way, and is found', () => {
  const { practice: stands, moves } = moved('Charts', 'control', [['2026-10-06', 'trade']]);
  const begun = move({ key: 'begun', practiceKey: stands.key, follows: stands.lastMove, toBand: 'teach' });
  expect(wayOf(stands, [...moves, begun]).moves).toEqual(moves);
  expect(unfinishedMove(stands, [...moves, begun])).toBe(begun);
  expect(unfinishedMove({ ...stands, lastMove: 'begun', band: 'teach' }, [...moves, begun])).toBeNull();
});

test('a begun move is of no interest once the practice has moved another way', () => {
  const first = practice({ title: 'Charts' });
  const begun = move({ key: 'begun', practiceKey: first.key, toBand: 'teach' });
  const other = move({ key: 'other', practiceKey: first.key, toBand: 'trade' });
  expect(unfinishedMove({ ...first, band: 'trade', lastMove: 'other' }, [begun, other])).toBeNull();
});

test('a gap in the way is said, and a circle does not run for ever', () => {
  const first = practice({ title: 'Charts', lastMove: 'b' });
  expect(wayOf(first, [move({ key: 'b', practiceKey: first.key, follows: 'a' })]).isWhole).toBe(false);
  const circle = ['a', 'b'].map((key) => move({ key, practiceKey: first.key, follows: key === 'a' ? 'b' : 'a' }));
  expect(wayOf(first, circle).isWhole).toBe(false);
});
