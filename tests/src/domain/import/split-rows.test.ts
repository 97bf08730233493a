import { splitRows } from '../../../../src/domain/import/split-rows.ts';

test('lines are counted as an editor counts them, over quoted line breaks and blank lines', () => {
  const { rows } = splitRows('a,b\r\n1,"x\r\ny"\r\n\r\n2,z', ',');
  expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
    [1, ['a', 'b']],
    [2, ['1', 'x\ny']],
    [4, ['']],
    [5, ['2', 'z']],
  ]);
});

test.each([
  ['a;b\r1;2\r', ';', 2],
  ['a\tb\n1\t2\n3\t4', '\t', 3],
] as const)('%j splits at %j', (text, delimiter, count) => {
  const { rows, brokenQuote } = splitRows(text, delimiter);
  expect(rows.filter(({ cells }) => cells.length === 2)).toHaveLength(count);
  expect(brokenQuote).toBe(0);
});

test.each([
  ['a,b\n1,"open\n2,x', 2],
  ['a,b\n1,2\n3,"O"Brien"\n4,5', 3],
])('a wrong quotation mark in %j is found on its line', (text, line) => {
  expect(splitRows(text, ',').brokenQuote).toBe(line);
});

test('lines that end in different ways, as when one was added by hand, are rows all the same', () => {
  expect(splitRows('a,b\r\n1,2\r\n3,4\n5,6\r7,8', ',').rows.map(({ cells, line }) => [line, ...cells])).toEqual([
    [1, 'a', 'b'],
    [2, '1', '2'],
    [3, '3', '4'],
    [4, '5', '6'],
    [5, '7', '8'],
  ]);
});
