import { hash } from '../../../../infra/local/school/hash.ts';
import { changedUpn, makeMatcher, mayBeAbout, type RollPupil } from '../../../../src/domain/import/pupil-match.ts';
import { keyOf, onRoll, pupilCsv } from './file.ts';

const [upn, otherUpn, temporary] = ['H936204125031', 'X936204125032', 'U93620412503A'];

function match(line: string, ...roll: readonly RollPupil[]): string {
  const [pupil] = pupilCsv(line).pupils;
  if (pupil === undefined) throw new Error('the line was rejected');
  const found = makeMatcher(roll, keyOf)(pupil);
  return found.kind === 'found' ? `found ${found.pupil.pupilId}` : found.kind === 'new' ? 'new' : found.reason;
}

const alfie = onRoll({ upn });
const found = `found ${alfie.pupilId}`;
const key = (...parts: readonly string[]): string => hash('pupil', ...parts);

test.each([
  ['by the UPN that PupilNeeds holds', `${upn},Al,,Bond,1,1H,,,,`, { ...alfie, key: 'another' }],
  ['by the key, where PupilNeeds holds none', `${upn},Al,,Bond,1,1H,,,,`, { ...alfie, upn: '' }],
  ['by number when the UPN is new', `${otherUpn},Alfie,,Bond,1,1H,,,,S7`, { ...alfie, number: 'S7' }],
  [
    'by name and birth date when a UPN comes',
    `${upn},Alfie,,Bond,1,1H,,,12/11/2020,`,
    { ...alfie, upn: '', key: key('birth date', 'alfie', 'bond', '2020-11-12') },
  ],
  [
    'by name alone when a UPN comes',
    `${upn},Alfie,,Bond,1,1H,,,,`,
    { ...alfie, upn: '', key: key('name', 'alfie', 'bond') },
  ],
  [
    'by name and birth date when a temporary UPN is replaced',
    `${upn},Alfie,,Bond,1,1H,,,12/11/2020,`,
    { ...alfie, upn: temporary, key: key('birth date', 'alfie', 'bond', '2020-11-12') },
  ],
])('a child is found %s', (_, line, standing) => {
  expect(match(line, standing)).toBe(found);
});

test.each([
  ['another UPN', `${otherUpn},Olivia,,Reed,1,1H,,,,`, alfie],
  ['the same name two years apart', ',Alfie,,Bond,N,N1,,,12/11/2022,', alfie],
  [
    'the same name by itself, years apart, and a UPN',
    `${otherUpn},Alfie,,Bond,5,5B,,,,`,
    { ...alfie, upn: '', key: key('name', 'alfie', 'bond') },
  ],
])('a child with %s is new', (_, line, standing) => {
  expect(match(line, standing)).toBe('new');
});

test.each([
  [
    'the UPN of somebody else',
    `${upn},Olivia,,Reed,1,1H,,,,`,
    alfie,
    /UPN belongs to a child on roll of another forename and surname/,
  ],
  ['the same name without a UPN', ',Alfie,,Bond,1,1H,,,,', alfie, /Add the UPN that the child has/],
  [
    'a preferred name without a UPN',
    ',Alf,,Bond,1,1H,,,,',
    { ...alfie, preferred: 'Alf' },
    /Add the UPN that the child has/,
  ],
  [
    'the name of one who left',
    ',Alfie,,Bond,1,1H,,,,',
    { ...alfie, upn: '', leftOn: '2025-07-20', key: key('name', 'alfie', 'bond') },
    /was here before/,
  ],
  [
    'the number of somebody else',
    `${otherUpn},Olivia,,Reed,1,1H,,,,S7`,
    { ...alfie, number: 'S7' },
    /admission number belongs to a child of another name/,
  ],
])('%s is asked about, never guessed', (_, line, standing, reason) => {
  expect(match(line, standing)).toMatch(reason);
});

test('a child of the same name whom the file does not name may have had another UPN', () => {
  const [line] = pupilCsv(`${otherUpn},Alfie,,Bond,1,1H,,,,`).pupils;
  if (line === undefined) throw new Error('the line was rejected');
  expect(changedUpn(line, [alfie])).toBe(true);
  expect(changedUpn(line, [{ ...alfie, surname: 'Rowe' }])).toBe(false);
});

test('a rejected line may be about whoever shares a name or the UPN with it', () => {
  expect(mayBeAbout({ forename: 'alfie', surname: '', upn: '' }, alfie)).toBe(true);
  expect(mayBeAbout({ forename: '', surname: 'BOND', upn: '' }, alfie)).toBe(true);
  expect(mayBeAbout({ forename: 'x', surname: 'y', upn }, alfie)).toBe(true);
  expect(mayBeAbout({ forename: 'Olivia', surname: 'Reed', upn: '' }, alfie)).toBe(false);
});
