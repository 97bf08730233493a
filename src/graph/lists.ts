// Every list the school keeps, stated once. Made in SharePoint, mapped to rows and documented in README from here.
import { addendumKinds } from '../domain/addendum.ts';
import { withdrawnReasons } from '../domain/entry.ts';
import { senCodes } from '../domain/import/sen-label.ts';
import { dayKinds } from '../domain/school-day.ts';
import { heldAnswers, kinds, roles, staffKinds, statuses, tells, yearGroups } from '../domain/vocabulary.ts';
import {
  type Column,
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
  uniqueText,
} from './columns.ts';

/** A circle is a site whose members the school manages: SharePoint's own permissions decide who reads. */
export const circles = ['staff', 'pastoral', 'leaders'] as const;
export type Circle = (typeof circles)[number];

export type List = {
  /** The display name in SharePoint, never changed once made. */
  name: string;
  circle: Circle;
  writer: string;
  purpose: string;
  retention: string;
  /** What the built-in Title column holds. */
  title: string;
  columns: { readonly [name: string]: Column };
};

const whileOnRoll = 'while the child or adult is at the school, then by the school’s own schedule';
const withPupilRecord = 'with the pupil record; the last school keeps it until the child is 25';
const schoolDecides = 'until the school changes it';

const moment = {
  Key: uniqueText(64, '64 hex characters; the same however often the same message arrives'),
  Revision: requiredNumber('rises by one with each change'),
  Status: choice(statuses, { indexed: true }),
  WithdrawnBecause: optionalChoice(withdrawnReasons),
  EventId: indexedText(64, 'the same for every child in one event'),
  PupilId: indexedText(40, 'empty while nobody has said which child it was'),
  PupilName: text(120, 'as it was at the time'),
  ClassName: text(60, 'as it was at the time'),
  YearGroup: code(yearGroups, 'as it was at the time'),
  Category: text(20, 'code of a row in Categories'),
  OccurredAt: indexedTime(),
  RecordedAt: time(),
  OccurredOn: text(10, 'the school’s own day, yyyy-mm-dd'),
  Place: text(40, 'code of a row in Places'),
  Words: longText(2000, 'as typed, or the sentence of praise'),
  AuthorId: indexedText(64, 'Entra object id'),
  AuthorName: text(120),
  SeenById: text(64, 'when somebody else saw it'),
  SeenByName: text(120),
} as const;

export const lists = {
  pupils: {
    name: 'Pupils',
    circle: 'staff',
    writer: 'import, leaders in the tab',
    purpose: 'who is on roll: names, year and class only',
    retention: whileOnRoll,
    title: 'name',
    columns: {
      Key: uniqueText(64, 'made from the UPN, which is not kept here'),
      PupilId: indexedText(40, 'first 12 characters of Key'),
      Forename: text(120),
      Preferred: text(120),
      Surname: text(120),
      YearGroup: code(yearGroups),
      ClassName: text(60),
      LeftOn: text(10, 'yyyy-mm-dd'),
    },
  },
  categories: {
    name: 'Categories',
    circle: 'staff',
    writer: 'provisioning, leaders in the tab',
    purpose: 'the kinds of moment the school records, in its own words',
    retention: schoolDecides,
    title: 'label',
    columns: {
      Key: uniqueText(64),
      Code: text(20, 'never changes'),
      Label: text(120),
      Kind: choice(kinds),
      Words: longText(4000, 'words that mean this category, one a line'),
      Tell: choice(tells),
      CpomsCode: text(60),
      Order: number(),
      Active: flag(),
    },
  },
  places: {
    name: 'Places',
    circle: 'staff',
    writer: 'provisioning, leaders in the tab',
    purpose: 'where things happen',
    retention: schoolDecides,
    title: 'label',
    columns: {
      Key: uniqueText(64),
      Code: text(40, 'never changes'),
      Label: text(120),
      Words: longText(4000, 'words that mean this place, one a line'),
      Order: number(),
      Active: flag(),
    },
  },
  schoolDays: {
    name: 'SchoolDays',
    circle: 'staff',
    writer: 'import, leaders in the tab',
    purpose: 'terms, INSET days and holidays',
    retention: 'seven school years',
    title: 'day',
    columns: {
      Key: uniqueText(64),
      Day: indexedText(10, 'yyyy-mm-dd'),
      Kind: choice(dayKinds),
      Term: text(60),
    },
  },
  praise: {
    name: 'Praise',
    circle: 'staff',
    writer: 'bot, tab',
    purpose: 'what children did well, each in one specific sentence',
    retention: 'end of the school year after',
    title: 'reference without a name',
    columns: { ...moment, ShareWithFamily: flag(), SharedAt: time() },
  },
  incidents: {
    name: 'Incidents',
    circle: 'pastoral',
    writer: 'bot, tab',
    purpose: 'what happened, and what was understood and done about it; also notes of unsocial behaviour',
    retention: withPupilRecord,
    title: 'reference without a name',
    columns: {
      ...moment,
      Kind: optionalChoice(kinds, { note: 'of the behaviour, never of the child' }),
      Role: choice(roles),
      Before: longText(2000),
      AdultsDid: longText(2000),
      WhatHelped: longText(2000),
      WhatDidNot: longText(2000),
      ChildSaid: longText(2000),
      MinutesOut: number('minutes out of class'),
      Held: choice(heldAnswers),
      Injury: flag('somebody was hurt enough to be mentioned'),
      PlanVersion: text(40),
      PlanFollowed: text(40),
      Educational: longText(2000),
      Protective: longText(2000),
      FreedomReturns: longText(2000),
      Repair: longText(2000),
      FamilyToldBy: text(120),
      FamilyToldAt: time(),
      FamilyToldHow: text(120),
      PolicyVersion: text(40),
      HandedTo: text(120),
      HandedAt: time(),
      HandedBy: text(120),
    },
  },
  addenda: {
    name: 'Addenda',
    circle: 'pastoral',
    writer: 'tab',
    purpose: 'what was added to an entry or put right about it later, each in a row of its own that nobody changes',
    retention: 'as long as the entry it belongs to',
    title: 'reference of the entry, without a name',
    columns: {
      Key: uniqueText(64),
      EntryKey: indexedText(64, 'Key of the entry'),
      Kind: choice(addendumKinds),
      Words: longText(2000, 'what was added; empty for a wrong child'),
      Because: longText(1000, 'why it was withdrawn'),
      At: indexedTime(),
      AuthorId: indexedText(64, 'Entra object id'),
      AuthorName: text(120),
    },
  },
  pupilNeeds: {
    name: 'PupilNeeds',
    circle: 'pastoral',
    writer: 'import, leaders in the tab',
    purpose: 'what the roster of all staff must not show: UPN and SEN status',
    retention: withPupilRecord,
    title: 'PupilId',
    columns: {
      Key: uniqueText(64, 'the same as in Pupils'),
      PupilId: indexedText(40),
      Upn: text(13, 'empty until the child has one'),
      Sen: optionalChoice(senCodes, { note: 'N none, K SEN support, E education, health and care plan' }),
      Number: text(40, 'the child’s number in the school’s own system, to know them again when the UPN changes'),
    },
  },
  staff: {
    name: 'Staff',
    circle: 'leaders',
    writer: 'import, leaders in the tab; the bot writes StaffId once',
    purpose: 'who may write to the bot, and with which roles',
    retention: whileOnRoll,
    title: 'name',
    columns: {
      Key: uniqueText(64),
      StaffId: indexedText(64, 'Entra object id; empty until first seen'),
      Email: indexedText(200, 'sign-in name'),
      Name: indexedText(120),
      Kind: choice(staffKinds),
      Roles: text(200, 'codes, comma between'),
      Classes: text(200, 'comma between'),
      Hours: text(120, 'such as Mon-Fri 08:30-15:30'),
      Until: text(10, 'last day of supply staff, yyyy-mm-dd'),
      LeftOn: text(10, 'yyyy-mm-dd'),
    },
  },
  settings: {
    name: 'Settings',
    circle: 'leaders',
    writer: 'provisioning, leaders in the tab',
    purpose: 'what the school decides: whom to see, what things are called',
    retention: schoolDecides,
    title: 'name of the setting',
    columns: { Key: uniqueText(64), Name: indexedText(120), Value: longText(8000) },
  },
  changes: {
    name: 'Changes',
    circle: 'leaders',
    writer: 'tab',
    purpose: 'who changed what the school decides, each in a row of its own that nobody changes',
    retention: 'seven school years',
    title: 'what was changed',
    columns: {
      Key: uniqueText(64),
      What: indexedText(200, 'the setting, category or place'),
      Was: longText(8000),
      Becomes: longText(8000),
      At: indexedTime(),
      AuthorId: indexedText(64, 'Entra object id'),
      AuthorName: text(120),
    },
  },
  diversions: {
    name: 'Diversions',
    circle: 'leaders',
    writer: 'bot, tab',
    purpose: 'that a message was sent on to the safeguarding lead; never what it said',
    retention: 'six years',
    title: 'reference without a name',
    columns: {
      Key: uniqueText(64),
      Day: indexedText(10, 'yyyy-mm-dd; the only thing kept where an adult may be concerned'),
      At: time(),
      SenderId: text(64),
      SenderName: text(120),
    },
  },
} as const satisfies { [name: string]: List };

export type ListName = keyof typeof lists;
export const listNames = Object.keys(lists) as readonly ListName[];
