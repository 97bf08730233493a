// What the columns of a file are called. Headings are compared as small letters and digits only, so that "Reg. Group",
// "reg_group" and "Reg Group" are one; their order never matters.

/** The headings by which one fact is known, the best first: the first of them that holds something counts. */
export type Aliases<Fact extends string> = { readonly [F in Fact]: readonly string[] };

/**
 * Pupils, as exports of SIMS, Arbor, Bromcom, Impero and School Data Sync name their columns. Reports differ from
 * school to school, so the list is wide.
 */
export const pupilHeadings = {
  upn: ['upn', 'uniquepupilnumber', 'upnnumber', 'currentupn', 'pupilupn', 'studentupn', 'uniquepupilnumberupn'],
  forename: [
    ...['legalforename', 'forename', 'legalfirstname', 'firstname', 'givenname', 'first', 'forenames', 'firstnames'],
    ...['pupilforename', 'pupilfirstname', 'studentforename', 'studentfirstname', 'legalgivenname', 'givennames'],
  ],
  preferred: [
    ...['preferredforename', 'preferredfirstname', 'preferredname', 'preferred', 'knownas', 'chosenname'],
    ...['chosenforename', 'chosenfirstname', 'preferredgivenname', 'nickname'],
  ],
  surname: [
    ...['preferredsurname', 'preferredlastname', 'chosensurname', 'surname', 'lastname', 'legalsurname'],
    ...['legallastname', 'familyname', 'last', 'pupilsurname', 'studentsurname', 'studentlastname', 'pupillastname'],
    'legalfamilyname',
  ],
  name: ['name', 'fullname', 'pupilname', 'studentname', 'pupil', 'student', 'legalname', 'legalfullname'],
  year: [
    ...['yeargroup', 'year', 'ncyear', 'nationalcurriculumyear', 'nationalcurriculumyeargroup', 'yr', 'yrgroup'],
    ...['currentncyear', 'ncyearactual', 'curriculumyear', 'schoolyear', 'yearcode', 'grade', 'pupilyear'],
    'currentyeargroup',
  ],
  className: [
    ...['reggroup', 'registrationgroup', 'registrationform', 'regform', 'class', 'classname', 'form', 'formgroup'],
    ...['tutorgroup', 'registration', 'reg', 'registrationclass', 'mainregistrationform', 'pastoralgroup'],
    ...['currentregistrationform', 'sectionname', 'section', 'teachinggroup'],
  ],
  sen: [
    ...['senstatus', 'sen', 'sencode', 'senprovision', 'senstage', 'sendstatus', 'send', 'currentsenstatus'],
    'specialeducationalneedsstatus',
  ],
  left: ['lefton', 'left', 'leavingdate', 'dateofleaving', 'dateleft', 'leavedate', 'leaver', 'rollleavingdate'],
  birthDate: ['dateofbirth', 'dob', 'birthdate', 'birthday', 'pupildob', 'studentdob'],
  number: [
    ...['admissionnumber', 'admissionno', 'adno', 'admno', 'admissionsnumber', 'pupilid', 'studentid', 'misid'],
    ...['mispersonid', 'sisid', 'sourcedid', 'externalid', 'arborid', 'bromcomid', 'simsid'],
  ],
} as const satisfies Aliases<string>;

/** Staff. Some systems export roles and classes in columns named in the singular. */
export const staffHeadings = {
  email: [
    ...['email', 'emailaddress', 'workemail', 'workemailaddress', 'schoolemail', 'signinname', 'username'],
    ...['userprincipalname', 'upn', 'login', 'office365email', 'mail'],
  ],
  name: ['name', 'fullname', 'displayname', 'staffname', 'preferredname'],
  forename: ['preferredforename', 'preferredfirstname', 'forename', 'firstname', 'givenname', 'legalforename', 'first'],
  surname: ['preferredsurname', 'surname', 'lastname', 'familyname', 'legalsurname', 'last'],
  kind: ['kind', 'type', 'stafftype', 'staffkind'],
  roles: ['roles', 'role', 'rolecodes', 'rolecode'],
  classes: ['classes', 'class', 'classname', 'reggroup', 'registrationform', 'form'],
  hours: ['hours', 'workinghours', 'workingpattern'],
  until: ['until', 'lastday', 'enddate', 'contractend', 'contractenddate'],
  left: ['lefton', 'left', 'leavingdate', 'dateofleaving', 'leaver'],
} as const satisfies Aliases<string>;

/** School days, one line for a day or for a stretch of days. */
export const dayHeadings = {
  from: ['day', 'date', 'from', 'start', 'startdate', 'firstday'],
  to: ['to', 'end', 'enddate', 'lastday', 'until'],
  kind: ['kind', 'type', 'whatkind'],
  term: ['term', 'name', 'termname', 'title', 'description'],
} as const satisfies Aliases<string>;

/** A heading as it is compared. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** For each fact the columns that hold it, the best first. */
export function columnsOf<Fact extends string>(
  cells: readonly string[],
  aliases: Aliases<Fact>,
): { [F in Fact]: readonly number[] } {
  const plain = cells.map(plainHeading);
  const found: { [fact: string]: readonly number[] } = {};
  for (const [fact, names] of Object.entries<readonly string[]>(aliases))
    found[fact] = names.flatMap((name) => columnsNamed(plain, name));
  // Every fact of the aliases has been given its columns.
  return found as { [F in Fact]: readonly number[] };
}

function columnsNamed(plain: readonly string[], alias: string): readonly number[] {
  return plain.flatMap((heading, at) => (heading === alias ? [at] : []));
}
