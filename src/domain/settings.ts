import { noticeTime } from './home-time-notice.ts';
import { type LeadersToTell, parseLeaders } from './leaders-to-tell.ts';
import { type Judgement, parseJudgements } from './judgement.ts';
import { starterJudgements } from './judgement-words.ts';
import { type Timetable, usualTimetable } from './timetable.ts';
import { parseTimetable } from './timetable-text.ts';
import { parsePostTime, type PostTime, usualPostTime } from './week/post-time.ts';
import { type LabelPreset, labelPresets } from './words.ts';

/** What the school decides, from the rows of its Settings list. */
export type Settings = {
  schoolName: string;
  /** The designated safeguarding lead and deputies, in the order staff should look for them. */
  dsl: string;
  dslDeputies: readonly string[];
  head: string;
  /** Chair of governors, for a concern about the head. */
  chair: string;
  /** What the school calls its safeguarding system. */
  safeguardingSystem: string;
  /** The school's additions to the words that mean a message belongs to the DSL. */
  safeguardingWords: readonly string[];
  /** Who is told at once when a leader is needed, by weekday and in order. Empty: head and deputies. */
  leadersToTell: LeadersToTell;
  /** Where somebody who was hurt finds first aid and the accident form. */
  accidentForm: string;
  /** Which words the school has for the kinds of behaviour. */
  labels: LabelPreset;
  /** Numbers of children below this are not told outside the leaders' circle. */
  smallNumber: number;
  timetable: Timetable;
  /** Words that judge a child, each with what may be said instead. */
  judgements: readonly Judgement[];
  /** When class teams hear what there is to tell families, as the school wrote it: see `noticeTime`. */
  homeTimeNotice: string;
  /** When the weekly summary is posted. */
  postTime: PostTime;
  /** Settings with a value that cannot be read, by the names leaders see: what is usual holds for them. */
  unclear: readonly string[];
};

/** The settings, each of which is a row of the list. */
export type SettingName = Exclude<keyof Settings, 'unclear'>;

/** Each setting: the Name it has in the list, and what it is for, in words a leader reads. */
export const settingNames = {
  schoolName: { name: 'School name', help: 'As people say it.' },
  dsl: { name: 'DSL', help: 'Name of the designated safeguarding lead. Without it nothing is recorded.' },
  dslDeputies: { name: 'DSL deputies', help: 'Names in the order staff should look for them, one a line.' },
  head: { name: 'Head', help: 'Name of the headteacher, for a concern about an adult.' },
  chair: { name: 'Chair of governors', help: 'Name and how to reach them, for a concern about the head.' },
  safeguardingSystem: { name: 'Safeguarding system', help: 'What the school uses, such as CPOMS.' },
  safeguardingWords: { name: 'Safeguarding words', help: 'Words that should always go to the DSL, one a line.' },
  leadersToTell: {
    name: 'Leaders to tell',
    help: 'Who is told when a leader is needed at once, in order: one line a day, as Mon: Ruth Calder, Priya Shah. Empty is head and deputies.',
  },
  accidentForm: { name: 'Accident form', help: 'Where first aid and the accident form are, such as: in the office.' },
  judgements: {
    name: 'Words to say differently',
    help: 'One pair a line, as: naughty -> finding it hard. Empty uses the starter list; the word none offers nothing.',
  },
  labels: { name: 'Words for kinds', help: 'One of classic, low-level and valued. Empty is classic.' },
  smallNumber: { name: 'Small number', help: 'Numbers of children below this are hidden in summaries. Empty is 5.' },
  timetable: {
    name: 'Times of the day',
    help: 'First line the school day, as 08:45-15:15; then a line a period, as break | 10:30-10:45 | Break | playtime | R, 1',
  },
  homeTimeNotice: {
    name: 'Home time notice',
    help: 'When class teams are told what families have to hear: minutes before the day ends, as 20, or a time, as 14:50. Empty is 15 minutes.',
  },
  postTime: { name: 'Weekly summary', help: 'Day and time of the leaders’ weekly summary. Empty is Friday 15:45.' },
} as const satisfies Record<SettingName, { name: string; help: string }>;

/** The limit below which a number may point at a child, where the school has set none. */
export const usualSmallNumber = 5;

/** Reads the settings out of name and value rows. Names are matched without regard to case; unknown names are ignored. */
export function parseSettings(rows: readonly { name: string; value: string }[]): Settings {
  const values = new Map(rows.map((row) => [row.name.trim().toLowerCase(), row.value.trim()]));
  const text = (setting: SettingName): string => values.get(settingNames[setting].name.toLowerCase()) ?? '';
  return {
    schoolName: text('schoolName'),
    dsl: text('dsl'),
    dslDeputies: lines(text('dslDeputies')),
    head: text('head'),
    chair: text('chair'),
    safeguardingSystem: text('safeguardingSystem') || 'your safeguarding system',
    safeguardingWords: lines(text('safeguardingWords')),
    leadersToTell: parseLeaders(text('leadersToTell')).leaders,
    accidentForm: text('accidentForm') || 'in the school office',
    judgements: judgementsIn(text('judgements')),
    ...parseChoices(text),
  };
}

/** The school's pairs; the starter list where it has none, and nothing where it wants none. */
export function judgementsIn(value: string): readonly Judgement[] {
  return parseJudgements(value.trim() === '' ? starterJudgements : value);
}

/** The settings that can be wrong. A wrong one is named, and what is usual holds. */
function parseChoices(
  text: (setting: SettingName) => string,
): Pick<Settings, 'labels' | 'smallNumber' | 'timetable' | 'homeTimeNotice' | 'postTime' | 'unclear'> {
  const labels = labelPresets.find((known) => known === text('labels').toLowerCase());
  const smallNumber = parseSmallNumber(text('smallNumber'));
  const postTime = parsePostTime(text('postTime'));
  const times = text('timetable') === '' ? null : parseTimetable(text('timetable'));
  const timetable = times?.kind === 'timetable' ? times.timetable : usualTimetable;
  const isUnclear = {
    labels: text('labels') !== '' && labels === undefined,
    smallNumber: text('smallNumber') !== '' && smallNumber === null,
    timetable: times?.kind === 'problem',
    homeTimeNotice: noticeTime(text('homeTimeNotice'), timetable.closes) === null,
    postTime: text('postTime') !== '' && postTime === null,
    leadersToTell: parseLeaders(text('leadersToTell')).unclear.length > 0,
  };
  return {
    labels: labels ?? 'classic',
    smallNumber: smallNumber ?? usualSmallNumber,
    timetable,
    homeTimeNotice: text('homeTimeNotice'),
    postTime: postTime ?? usualPostTime,
    unclear: (['labels', 'smallNumber', 'timetable', 'homeTimeNotice', 'postTime', 'leadersToTell'] as const)
      .filter((setting) => isUnclear[setting])
      .map((setting) => settingNames[setting].name),
  };
}

/** A whole number from 1 to 50, or null: more would hide everything, and 0 nothing. */
export function parseSmallNumber(text: string): number | null {
  const number = Number(text);
  return /^\d{1,2}$/.test(text.trim()) && number >= 1 && number <= 50 ? number : null;
}

/** The settings without which nothing may be recorded, by the names leaders see; empty when all is well. */
export function missingForRecording(settings: Settings): readonly string[] {
  return (['dsl', 'head'] as const).filter((key) => settings[key] === '').map((key) => settingNames[key].name);
}

/** A list kept in one text value: one item a line, or separated by semicolons. */
export function lines(value: string): readonly string[] {
  return value
    .split(/[\r\n;]+/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
