import { findPupil } from '../../../../src/domain/reading/find-pupil.ts';
import { makeReader } from '../../../../src/domain/reading/make-reader.ts';
import { indexRoster } from '../../../../src/domain/reading/roster-index.ts';
import type { Pupil } from '../../../../src/domain/pupil.ts';
import { name, names, parts, read, roster, school, tuesday } from './school.ts';

const alfies = 'Alfie Barnes | Alfie Bond | Alfie Knight | Alfie Rowe';

test.each([
  ['Theo hit Mia', 'Mia Rossi, Theo Grant'],
  ['theo hit mia', 'Mia Rossi, Theo Grant'],
  ['THEO GRANT HIT MIA', 'Mia Rossi, Theo Grant'],
  ['Alfie hit Mia', `${alfies}, Mia Rossi`],
  ['Alfie Bond hit Mia', 'Alfie Bond, Mia Rossi'],
  ['Alfie Bond 1H hit Daisy playground', 'Alfie Bond, Daisy Green'],
  ['Alfie B hit Mia', 'Alfie Barnes | Alfie Bond, Mia Rossi'],
  ['Alfie 1H hit Theo', 'Alfie Bond, Theo Grant'],
  ['Alfie (1H) hit Theo', 'Alfie Bond, Theo Grant'],
  ['Rowe Alfie RA hit Noah', 'Alfie Rowe, Noah Patel'],
  ['R Page pushed Theo', 'Ruby Page, Theo Grant'],
  ['N Patel pushed Leo', 'Leo Fox, Nina Patel | Noah Patel'],
  ['G Potts pushed Toby', 'George Potts | Georgia Potts, Toby Webb'],
  ['Oscar W-J pushed Finn', 'Finn Archer, Oscar Wilde-Jones'],
  ['olivia st pushed Chidi', 'Chidi Eze, Olivia Stroud'],
  ['Sam pushed Theo in 1K', 'Sam Aziz | Sam Wood, Theo Grant'],
  ['Millie pushed Omar', 'Millie Hart | Millie Voss, Omar Haddad'],
  ['Amelia pushed Omar', 'Millie Hart, Omar Haddad'],
  ['Harriet pushed Omar', 'Hattie Lowe, Omar Haddad'],
  ['Sofia da Silva pushed Leo', 'Leo Fox, Sofia da Silva'],
  ["Sienna O'Brien pushed Leo", "Leo Fox, Sienna O'Brien"],
  ['Zoe pushed Leo', 'Leo Fox, Zoë Kowalska'],
  ['ivy mae pushed Leo', 'Ivy-Mae Cole, Leo Fox'],
  ['arhcie b pushed callumm r', 'Archie Bell, Callum Reid'],
  ['jaxson ran off', 'Jackson Lane | Jaxon Price'],
  ['Jaxon ran off', 'Jaxon Price'],
  ['Lily pushed Chidi', 'Chidi Eze, Lilly Ford | Lily Frost'],
  ['Callum read in to L pushed Chidi', 'Callum Reid, Chidi Eze'],
  ['lucas b two em pushed Omar', 'Lucas Byrne, Omar Haddad'],
  ['Maxs model was broken by Leo', 'Leo Fox, Max Long'],
  ['Alfie hit Alfie Knight', 'Alfie Barnes | Alfie Bond | Alfie Rowe, Alfie Knight'],
  ['Alfie Rowe said no so then Alfie pushed Leo', 'Alfie Rowe, Leo Fox'],
  ['Millie hit Mia 2M', 'Mia Rossi, Millie Hart | Millie Voss'],
])('%s: %s', (text, wanted) => {
  expect(names(text)).toBe(wanted);
});

test.each([
  'Kayden hit Theo',
  'Oliver Gray hit Theo',
  'Ollie hit Theo',
  'Theo hit Joseph',
  'Alfie Jones hit Theo',
  'Daisy Frost hit Theo',
  'Mia B hit Theo',
  'Mia 2L hit Theo',
])('nobody here: %s', (text) => {
  expect(names(text)).toContain('nobody');
});

test.each([
  'Mrs Page told Ruby off',
  'Miss Archer blocked Ruby at the door',
  'JB held Ruby back',
  'Ruby kicked Mr Obi',
  'Ruby hit Jan Begley',
  'Ruby spat at Miss K',
  'Ruby swore at mrs field',
])('adults are never pupils: %s', (text) => {
  expect(read(text, tuesday).children.filter(({ who }) => name(who) !== 'Ruby Page' && name(who) !== 'nobody')).toEqual(
    [],
  );
});

test.each([
  ['will pushed hope off the bench', 'Hope Ellis, Will Tanner'],
  ['Will will be getting a sticker for tidying', 'Will Tanner'],
  ['letting mark in on the lego, Ellie shared nicely', 'Ellie Stones, Mark Bishop'],
  ["sunnys face was hit by Tyler B's bag", 'Sunny Kaur, Tyler Banks'],
  ['Joe and may took turns', 'Joe Small, May Chen'],
  ['grace was so kind to freya', 'Freya Day, Grace Holt'],
  ['Hope Ellis has been pushing', 'Hope Ellis'],
  ['Sunny (2L) cried', 'Sunny Kaur'],
])("names that are words, in a name's place: %s", (text, wanted) => {
  expect(names(text)).toBe(wanted);
});

test.each([
  'hope it stays sunny for sports this pm',
  'long day already, roll on friday',
  'thanks, will do!',
  'will be late tomorrow',
  'it may snow',
  'no mark on it',
  'who will cover 2L',
  'max 10 mins',
  'may last for ages',
  'grace will be said in the hall',
  'the class teddy is lost',
])("words that are names, in a word's place: %s", (text) => {
  expect(names(text)).toBe('');
});

test.each([
  ['Theo hit Mia. sorry, not Theo, Ethan', 'Ethan Cook did, Mia Rossi affected'],
  ['Theo sorry Ethan hit Mia', 'Ethan Cook did, Mia Rossi affected'],
  ['Ella, sorry I mean Ellie Stones, kicked Finn', 'Ellie Stones did, Finn Archer affected'],
  ['jack lane (not jackson) hit Theo', 'Jack Lane did, Theo Grant affected'],
  ['Theo, not Mia, hit Ethan', 'Theo Grant did, Ethan Cook affected'],
])('what is taken back is left out: %s', (text, wanted) => {
  expect(parts(text).split(', ').sort().join(', ')).toBe(wanted.split(', ').sort().join(', '));
});

test.each([
  ['Theo said sorry to Mia', 'Theo Grant did, Mia Rossi affected'],
  ['Theo was pushed by Mia', 'Theo Grant affected, Mia Rossi did'],
  ["Hamza's jumper was put down the toilet by Lucas B", 'Hamza Sheikh affected, Lucas Byrne did'],
  ['Theo and Luca let Ethan have a go', 'Theo Grant did, Luca Bianchi did, Ethan Cook affected'],
  ['Theo got kicked by Luca', 'Theo Grant affected, Luca Bianchi did'],
  ['Theo hit Luca and Ethan', 'Theo Grant did, Luca Bianchi affected, Ethan Cook affected'],
])('parts: %s', (text, wanted) => {
  expect(parts(text)).toBe(wanted);
});

describe('one mention typed as an answer', () => {
  test.each([
    ['Alfie 1H', 'Alfie Bond'],
    ['alfie bond', 'Alfie Bond'],
    ['Bond', 'Alfie Bond'],
    ['will', 'Will Tanner'],
    ['Alfie', alfies],
    ['Kayden', 'nobody'],
    ['', 'nobody'],
    ['👍', 'nobody'],
  ])('%s: %s', (typed, wanted) => {
    expect(name(findPupil(roster, typed))).toBe(wanted);
  });

  test('a class alone is all of it, for narrowing', () => {
    const who = findPupil(roster, '1h');
    expect(who.kind).toBe('several');
    expect(who.kind === 'several' && who.pupils.every(({ className }) => className === '1H')).toBe(true);
  });
});

describe('another school', () => {
  const pupil = (
    id: string,
    forename: string,
    surname: string,
    className: string,
    more: Partial<Pupil> = {},
  ): Pupil => ({ id, forename, preferred: '', surname, yearGroup: '3', className, leftOn: '', ...more });
  const pupils = [
    pupil('1', 'Mary Jane', 'Smith', 'Oak'),
    pupil('2', 'Aoife', 'Byrne', 'Hedgehogs'),
    pupil('3', 'Tom', 'Lee', 'Oak'),
    pupil('4', 'Tom', 'Roe', 'Ash'),
    pupil('5', 'Ida', 'Holm', 'Ash', { leftOn: '2026-11-17' }),
  ];
  const readThere = makeReader({ ...school, pupils });
  const there = (text: string, now = tuesday) =>
    readThere(text, now)
      .children.map(({ who }) => name(who))
      .sort()
      .join(', ');

  test('classes of any name, names of any shape', () => {
    expect(there('Tom in Oak class hit Aoife')).toBe('Aoife Byrne, Tom Lee');
    expect(there('Mary Jane pushed Aoife')).toBe('Aoife Byrne, Mary Jane Smith');
    expect(there('Tom pushed Aoife')).toBe('Aoife Byrne, Tom Lee | Tom Roe');
  });

  test('a leaver is nobody from the day they left, and somebody before', () => {
    expect(there('Ida pushed Aoife')).toBe('Aoife Byrne, nobody');
    expect(there('Ida pushed Aoife', '2026-11-16T12:40')).toBe('Aoife Byrne, Ida Holm');
  });

  test('an index of nobody reads nobody', () => {
    expect(name(findPupil(indexRoster([]), 'Tom'))).toBe('nobody');
  });
});

test.each([
  ['grace very tearful this morning', 'Grace Holt'],
  ['Hope very flat today', 'Hope Ellis'],
  ['Will - coat on, bag packed, no reminders', 'Will Tanner'],
  ['mark slid under his table in maths', 'Mark Bishop'],
  ['Theo told Sunny her turban looks silly', 'Sunny Kaur, Theo Grant'],
  ['Theo wouldnt let may sit by him', 'May Chen, Theo Grant'],
  ['Theo told Mia to be a good boy', 'Mia Rossi, Theo Grant'],
  ['ok thanks will do', ''],
  ['hope it may be sunny for the long field trip', ''],
])('a word that is a name: where it opens a message, or something is done to it: %s', (text, expected) => {
  expect(names(text)).toBe(expected);
});
