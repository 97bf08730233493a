import { formatWhoDecides, mayDecide, parseWhoDecides } from '../../../../src/domain/continuum/who-decides.ts';

test.each(['', ' \n '])('nothing set means everybody: %j', (value) => {
  expect(mayDecide(parseWhoDecides(value), 'anybody@seabrook.example')).toBe(true);
});

test('where people are named, only they decide, however their names are written', () => {
  const who = parseWhoDecides('Sarah.Hall@seabrook.example\ntom.ekwueme@seabrook.example;');
  expect(mayDecide(who, 'sarah.hall@SEABROOK.example')).toBe(true);
  expect(mayDecide(who, 'jo.birch@seabrook.example')).toBe(false);
  expect(parseWhoDecides(formatWhoDecides(who))).toEqual(who);
  expect(formatWhoDecides({ kind: 'everybody' })).toBe('');
});
