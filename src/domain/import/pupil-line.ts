// One line of a file of pupils, read and checked by itself.
import type { LocalDay } from '../local-time.ts';
import type { YearGroup } from '../vocabulary.ts';
import { parseDay } from './day-label.ts';
import { foldName } from './fold-name.ts';
import type { pupilHeadings } from './headings.ts';
import { parseSen, type Sen } from './sen-label.ts';
import type { TableRow } from './table.ts';
import { parseUpn } from './upn.ts';
import { parseYear } from './year-label.ts';

export type PupilFact = keyof typeof pupilHeadings;

/** How surely a child can be known again, the surest first. */
export type IdentityKind = 'upn' | 'number' | 'birth date' | 'name';

/** What a child is known by. A key is made of `parts`: 64 hex characters, the same for the same parts. */
export type Identity = { kind: IdentityKind; parts: readonly string[] };

/** A child as a line of the file has them. */
export type PupilLine = {
  line: number;
  forename: string;
  preferred: string;
  surname: string;
  /** '' where the line does not say: then the class or the roll must. */
  yearGroup: YearGroup | '';
  className: string;
  upn: string;
  /** '' where the file does not say. */
  sen: Sen | '';
  /** The child's number in the school's own system, or ''. */
  number: string;
  /** The day they left, 'today' for a leaver without a day, '' for a child on roll. */
  left: string;
  identities: readonly Identity[];
};

export type ReadLine =
  | { kind: 'read'; pupil: PupilLine; remarks: readonly string[] }
  | { kind: 'rejected'; reason: string; hints: NameHints };

/** What a rejected line still says of whom it is about, so that this child is not taken for one who has left. */
export type NameHints = { forename: string; surname: string; upn: string };

/** Characters the lists keep: of a name, a class, a number. */
const most = { name: 120, className: 60, number: 40 };

/** Reads a line. `today` tells a leaver from a child who will leave. */
export function readPupilLine({ line, cell }: TableRow<PupilFact>, today: LocalDay): ReadLine {
  const names = namesOf(cell);
  const upn = parseUpn(cell('upn'));
  const year = parseYear(cell('year'));
  const left = parseLeft(cell('left'), today);
  const birth = parseDay(cell('birthDate'));
  const facts = { className: cell('className'), number: cell('number') };
  const hints = { ...names, upn: upn.kind === 'upn' ? upn.upn : '' };
  const reason = reasonAgainst(names, facts, upn.kind === 'wrong' ? upn.sentence : '');
  if (reason !== '') return { kind: 'rejected', reason, hints };
  if (year.kind === 'unclear') return { kind: 'rejected', reason: year.sentence, hints };
  const sen = parseSen(cell('sen'));
  const known = {
    upn: upn.kind === 'upn' ? upn.upn : '',
    number: facts.number,
    birth: birth.kind === 'day' ? birth.day : '',
  };
  const remarks = [
    ...(upn.kind === 'upn' && !upn.knownAuthority
      ? ['The local authority in the UPN is not one that is known here. It is kept; check it.']
      : []),
    ...(birth.kind === 'unclear'
      ? ['The date of birth is not a day, so it was not used. Write it as 31/12/2020.']
      : []),
    ...(sen.kind === 'unclear' ? ['The SEN status is not known, so what stands is kept. Write N, K or E.'] : []),
    ...left.remarks,
  ];
  const pupil: PupilLine = {
    line,
    ...names,
    ...facts,
    yearGroup: year.kind === 'year' ? year.yearGroup : '',
    upn: known.upn,
    sen: sen.kind === 'sen' ? sen.sen : '',
    left: left.left,
    identities: identitiesOf(names, known),
  };
  return { kind: 'read', pupil, remarks };
}

type Names = { forename: string; preferred: string; surname: string };

/** Forename and surname by themselves, or out of one column: `Bond, Alfie` or `Alfie Bond`. */
function namesOf(cell: (fact: PupilFact) => string): Names {
  const whole = cell('name');
  const [last = '', first = ''] = whole.includes(',') ? whole.split(/,\s*/, 2) : backwards(whole);
  const preferred = cell('preferred');
  const forename = cell('forename') || first || preferred;
  // Many systems repeat the forename as the preferred name.
  return { forename, preferred: preferred === forename ? '' : preferred, surname: cell('surname') || last };
}

/** `Alfie da Silva` as surname and forename. A name of one word has no surname. */
function backwards(whole: string): readonly string[] {
  const space = whole.indexOf(' ');
  return space < 0 ? ['', whole] : [whole.slice(space + 1), whole.slice(0, space)];
}

function reasonAgainst(
  { forename, preferred, surname }: Names,
  { className, number }: { className: string; number: string },
  upnSentence: string,
): string {
  if (forename === '' && surname === '') return 'There is no name in this line. Add forename and surname.';
  if (forename === '') return 'The forename is missing. Add it.';
  if (surname === '') return 'The surname is missing. Add it.';
  if ([forename, preferred, surname].some((name) => foldName(name) === '' && name !== ''))
    return 'A name in this line has no letters. Put the name in its place.';
  if ([forename, preferred, surname].some((name) => name.length > most.name))
    return `A name in this line is longer than ${most.name} characters. Check that the columns are in their places.`;
  if (className.length > most.className)
    return `The class is longer than ${most.className} characters. Give the class its usual short name.`;
  if (number.length > most.number)
    return `The admission number is longer than ${most.number} characters. Check that the columns are in their places.`;
  return upnSentence;
}

/**
 * A child is known by UPN; until there is one by the number in the school's system, or by name and date of birth; by the
 * name alone where the file says no more.
 */
function identitiesOf(
  { forename, surname }: Names,
  { upn, number, birth }: { upn: string; number: string; birth: string },
): readonly Identity[] {
  const name = [foldName(forename), foldName(surname)];
  return [
    ...(upn === '' ? [] : [{ kind: 'upn', parts: ['pupil', upn] } as const]),
    ...(number === '' ? [] : [{ kind: 'number', parts: ['pupil', 'number', number] } as const]),
    ...(birth === '' ? [] : [{ kind: 'birth date', parts: ['pupil', 'birth date', ...name, birth] } as const]),
    { kind: 'name', parts: ['pupil', 'name', ...name] },
  ];
}

/** A day, or a word such as `Yes`. A day to come is no leaver yet. */
export function parseLeft(text: string, today: LocalDay): { left: string; remarks: readonly string[] } {
  const day = parseDay(text);
  if (day.kind === 'day') {
    if (day.day <= today) return { left: day.day, remarks: [] };
    return { left: '', remarks: ['The day of leaving is still to come. Import again after it.'] };
  }
  if (/^(y|yes|true|1|left|leaver)$/i.test(text)) return { left: 'today', remarks: [] };
  if (day.kind === 'none' || /^(n|no|false|0|current|on roll|-)$/i.test(text)) return { left: '', remarks: [] };
  return {
    left: '',
    remarks: ['The day of leaving is not a day, so the child stays on roll. Write it as 31/12/2026.'],
  };
}
