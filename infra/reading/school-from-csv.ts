import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Pupil } from '../../src/domain/pupil.ts';
import type { School } from '../../src/domain/reading/make-reader.ts';
import { starterCategories } from '../../src/domain/starter-categories.ts';
import { starterPlaces } from '../../src/domain/starter-places.ts';
import { usualTimetable } from '../../src/domain/timetable.ts';
import { yearGroups, type YearGroup } from '../../src/domain/vocabulary.ts';

// Headings as school systems export them; compared in lower case without spaces or punctuation.
const aliases = {
  id: ['upn', 'uniquepupilnumber', 'pupilid', 'id'],
  forename: ['legalforename', 'forename', 'firstname', 'legalfirstname', 'first', 'givenname'],
  preferred: ['preferredforename', 'preferredname', 'preferred', 'preferredfirstname', 'knownas', 'chosenname'],
  surname: ['surname', 'lastname', 'legalsurname', 'preferredsurname', 'familyname', 'last'],
  year: ['year', 'yeargroup', 'ncyear', 'nationalcurriculumyear', 'yr'],
  className: ['reggroup', 'class', 'registrationgroup', 'registrationform', 'form', 'classname', 'tutorgroup'],
  left: ['left', 'lefton', 'leavingdate', 'dateofleaving', 'leaver'],
} as const;

function yearGroupOf(text: string): YearGroup {
  const plain = text.trim().toLowerCase();
  if (/^(?:reception|r|yr|year r|foundation)$/.test(plain)) return 'R';
  if (/^(?:nursery|n\d?|year n)$/.test(plain)) return 'N';
  const digit = /\d/.exec(plain)?.[0] ?? '';
  return yearGroups.find((year) => year === digit) ?? 'R';
}

/** The pupils of a school system's export: UTF-8 with or without a byte order mark, columns by name in any order. */
export function pupilsFromCsv(csv: string): Pupil[] {
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (heading) => heading.toLowerCase().replace(/[^a-z]/g, ''),
  });
  return data.map((row) => {
    const cell = (column: keyof typeof aliases) =>
      aliases[column].map((name) => row[name]?.trim() ?? '').find((value) => value !== '') ?? '';
    return {
      id: cell('id'),
      forename: cell('forename'),
      preferred: cell('preferred'),
      surname: cell('surname'),
      yearGroup: yearGroupOf(cell('year')),
      className: cell('className'),
      leftOn: cell('left'),
    };
  });
}

/** A school of the usual timetable, the starter categories and places, and the pupils of a file. */
export function schoolFromFile(path: string): School {
  return {
    pupils: pupilsFromCsv(readFileSync(path, 'utf8')),
    categories: starterCategories,
    places: starterPlaces,
    timetable: usualTimetable,
  };
}
