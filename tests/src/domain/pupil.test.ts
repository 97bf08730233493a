import { pupilName } from '../../../src/domain/pupil.ts';

const daisy = {
  id: 'a1',
  forename: 'Daisy',
  preferred: '',
  surname: 'Green',
  yearGroup: '1',
  className: '1H',
  leftOn: '',
} as const;

test('a child is called by forename and surname', () => {
  expect(pupilName(daisy)).toBe('Daisy Green');
});

test('a child who goes by another name is called by it', () => {
  expect(pupilName({ ...daisy, forename: 'Thomas', preferred: 'Tom', surname: 'Ashby' })).toBe('Tom Ashby');
});
