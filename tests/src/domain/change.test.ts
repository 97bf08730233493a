import fc from 'fast-check';
import { changeBetween, type Row, settle } from '../../../src/domain/change.ts';

const draft: Row = {
  revision: 1,
  status: 'draft',
  withdrawnBecause: '',
  place: 'hall',
  words: 'as typed',
  category: '',
};

describe('a change laid over what is stored', () => {
  test.each<[string, Row, Row, object]>([
    [
      'writes the next revision over the version the person saw',
      {},
      { place: 'field' },
      { kind: 'write', fields: { place: 'field', revision: 2 } },
    ],
    ['is done when the entry already says so', { place: 'field', revision: 2 }, { place: 'field' }, { kind: 'done' }],
    [
      'goes on top of a change to another field',
      { words: 'newer', revision: 2 },
      { place: 'field' },
      { kind: 'write', fields: { place: 'field', revision: 3 } },
    ],
    [
      'asks when the same field was changed to something else',
      { place: 'gate', revision: 2 },
      { place: 'field' },
      { kind: 'ask', fields: ['place'] },
    ],
    ['confirms a draft', {}, { status: 'confirmed' }, { kind: 'write', fields: { status: 'confirmed', revision: 2 } }],
    [
      'does not confirm what was withdrawn',
      { status: 'withdrawn', revision: 2 },
      { status: 'confirmed' },
      { kind: 'done' },
    ],
    [
      'withdraws what was confirmed meanwhile',
      { status: 'confirmed', revision: 2 },
      { status: 'withdrawn' },
      { kind: 'write', fields: { status: 'withdrawn', revision: 3 } },
    ],
    [
      'keeps the first reason of a withdrawal',
      { status: 'withdrawn', withdrawnBecause: 'moved', revision: 2 },
      { status: 'withdrawn', withdrawnBecause: 'undone' },
      { kind: 'done' },
    ],
    [
      'fills a field that was empty though the revision moved on',
      { status: 'confirmed', revision: 2 },
      { category: 'D1' },
      { kind: 'write', fields: { category: 'D1', revision: 3 } },
    ],
  ])('%s', (_, storedSince, wanted, expected) => {
    const change = changeBetween(draft, { ...draft, ...wanted });
    expect(settle({ ...draft, ...storedSince }, change)).toEqual(expected);
  });

  test('an entry somebody withdrew is not brought back by a change of another field', () => {
    const change = changeBetween(draft, { ...draft, place: 'field' });
    expect(settle({ ...draft, status: 'withdrawn', revision: 2 }, change)).toEqual({ kind: 'done' });
  });

  const edit = fc.record({
    status: fc.constantFrom('draft', 'confirmed', 'withdrawn'),
    place: fc.constantFrom('hall', 'field', 'gate'),
  });

  test('applied twice it changes nothing the second time, and a status never falls back', () => {
    const order = ['draft', 'confirmed', 'withdrawn'];
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let stored = draft;
        for (const wanted of edits) {
          const change = changeBetween(draft, { ...draft, ...wanted });
          const before = stored;
          const settled = settle(stored, change);
          if (settled.kind === 'write') stored = { ...stored, ...settled.fields };
          expect(order.indexOf(String(stored.status))).toBeGreaterThanOrEqual(order.indexOf(String(before.status)));
          expect(settled.kind === 'ask' ? { kind: 'done' } : settle(stored, change)).toEqual({ kind: 'done' });
        }
      }),
    );
  });

  test('withdrawals and confirmations end the same in whatever order they arrive', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['confirmed', 'withdrawn'], { minLength: 2 }), (order) => {
        const stored = order.reduce<Row>((now, status) => {
          const settled = settle(now, changeBetween(draft, { ...draft, status }));
          return settled.kind === 'write' ? { ...now, ...settled.fields } : now;
        }, draft);
        expect(stored.status).toBe('withdrawn');
      }),
    );
  });
});
