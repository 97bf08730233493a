import {
  choice,
  code,
  flag,
  indexedText,
  indexedTime,
  longText,
  number,
  optionalChoice,
  requiredNumber,
  text,
  time,
  toColumnRequest,
  uniqueText,
} from '../../../src/graph/columns.ts';

test.each([
  ['one line', text(40), { name: 'C', text: { maxLength: 40 } }],
  ['an indexed line', indexedText(40), { name: 'C', text: { maxLength: 40 }, indexed: true }],
  ['a unique line', uniqueText(64), { name: 'C', text: { maxLength: 64 }, indexed: true, enforceUniqueValues: true }],
  ['a code', code(['R', '1']), { name: 'C', text: { maxLength: 20 }, indexed: true }],
  [
    'several lines',
    longText(2000),
    { name: 'C', text: { allowMultipleLines: true, textType: 'plain', linesForEditing: 6 } },
  ],
  [
    'a choice',
    choice(['a', 'b']),
    { name: 'C', choice: { choices: ['a', 'b'], displayAs: 'dropDownMenu', allowTextEntry: false } },
  ],
  [
    'an indexed choice',
    choice(['a'], { indexed: true }),
    { name: 'C', choice: { choices: ['a'], displayAs: 'dropDownMenu', allowTextEntry: false }, indexed: true },
  ],
  [
    'an optional choice',
    optionalChoice(['a']),
    { name: 'C', choice: { choices: ['a'], displayAs: 'dropDownMenu', allowTextEntry: false } },
  ],
  ['a number', number(), { name: 'C', number: { decimalPlaces: 'automatic' } }],
  ['a needed number', requiredNumber(), { name: 'C', number: { decimalPlaces: 'automatic' } }],
  ['yes or no', flag(), { name: 'C', boolean: {} }],
  ['a time', time(), { name: 'C', dateTime: { format: 'dateTime' } }],
  ['an indexed time', indexedTime(), { name: 'C', dateTime: { format: 'dateTime' }, indexed: true }],
])('%s is asked of Graph as its own facet', (_, column, request) => {
  expect(toColumnRequest('C', column)).toEqual(request);
});
