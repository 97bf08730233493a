import { makeReader } from '../../../src/domain/reading/make-reader.ts';
import { cannotStandAlone } from '../../../src/domain/stand-alone.ts';
import { starterCategories } from '../../../src/domain/starter-categories.ts';
import { starterPlaces } from '../../../src/domain/starter-places.ts';
import { usualTimetable } from '../../../src/domain/timetable.ts';
import { pupils, tuesday } from '../../pals.ts';

const read = makeReader({ pupils, categories: starterCategories, places: starterPlaces, timetable: usualTimetable });
const half = (text: string): boolean => cannotStandAlone(text, read(text, tuesday));

test.each([
  'and bit Daisy Green',
  'and bit Sam',
  'And Daisy Green',
  'also kicked Finn',
  'then he ran off',
  'Then ran off',
  'he bit Daisy Green',
  'she was crying afterwards',
  'it was in the hall',
  'It’s happened before lunch',
  'oh and it was before lunch',
  'bit Daisy Green as well',
  'threw a book too',
  'and helped tidy up',
  'they were both upset',
  'in the hall',
  'at lunch',
  'after that he calmed down',
  'plus a chair',
  'and shared with Finn',
])('"%s" cannot stand alone', (text) => {
  expect(half(text)).toBe(true);
});

test.each([
  'Kai Nguyen RB threw a chair',
  'and Kai Nguyen RB threw a chair',
  'then Kai kicked Daisy Green',
  'and another thing, Kai kicked Daisy Green',
  'also Finn Archer hit Rosa on the field',
  'Daisy Green was bitten by Finn Archer',
  'and Daisy Green was crying at lunch',
  'praise Rosa shared the blocks',
  'Rosa shared the blocks',
  'someone hit Daisy Green',
  'Alfie hit Daisy',
  'in the hall Kai threw a chair',
  'Daisy has been hit by Finn',
  'thanks',
  'and',
  'a chair was thrown by Kai',
])('"%s" can', (text) => {
  expect(half(text)).toBe(false);
});
