import { lines, missingForRecording, parseSettings } from '../../../src/domain/settings.ts';

const rows = [
  { name: 'DSL', value: ' Priya Shah ' },
  { name: 'dsl deputies', value: 'Dan Obi\nJenny Lomax; Tom Ekwueme' },
  { name: 'Head', value: 'Ruth Calder' },
  { name: 'Something newer', value: 'x' },
];

test('settings are found by name without regard to case, and unknown ones left alone', () => {
  expect(parseSettings(rows)).toMatchObject({
    dsl: 'Priya Shah',
    dslDeputies: ['Dan Obi', 'Jenny Lomax', 'Tom Ekwueme'],
    head: 'Ruth Calder',
    chair: '',
    safeguardingSystem: 'your safeguarding system',
  });
});

test('without a DSL or a head nothing may be recorded, and the missing ones are named', () => {
  expect(missingForRecording(parseSettings([]))).toEqual(['DSL', 'Head']);
  expect(missingForRecording(parseSettings(rows))).toEqual([]);
});

test('a list has one item a line, empty lines left out', () => {
  expect(lines(' a \r\n\r\n b; ;c')).toEqual(['a', 'b', 'c']);
});
