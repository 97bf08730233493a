import type { YearGroup } from './vocabulary.ts';

/** One named stretch of the school's day, clock times `HH:MM`. */
export type Period = {
  code: string;
  label: string;
  /** What staff call it: "break", "1st playtime". */
  words: readonly string[];
  from: string;
  to: string;
  /** The year groups that have it; empty means everyone. */
  yearGroups: readonly YearGroup[];
};

/** The school's day, in order of the clock. */
export type Timetable = { opens: string; closes: string; periods: readonly Period[] };

/** The day a school starts with until it says otherwise in its Settings. */
export const usualTimetable: Timetable = {
  opens: '08:45',
  closes: '15:15',
  periods: [
    { code: 'gates', label: 'Gates', words: ['gates open', 'drop off'], from: '08:45', to: '08:50', yearGroups: [] },
    {
      code: 'registration',
      label: 'Registration',
      words: ['registration', 'register', 'reg'],
      from: '08:50',
      to: '09:00',
      yearGroups: [],
    },
    {
      code: 'morning-1',
      label: 'First lessons',
      words: ['first lesson', 'phonics', 'before break'],
      from: '09:00',
      to: '10:30',
      yearGroups: [],
    },
    {
      code: 'break',
      label: 'Break',
      words: ['break', 'playtime', 'first playtime', 'morning play'],
      from: '10:30',
      to: '10:45',
      yearGroups: [],
    },
    {
      code: 'morning-2',
      label: 'Second lessons',
      words: ['second lesson', 'after break', 'before lunch'],
      from: '10:45',
      to: '12:00',
      yearGroups: [],
    },
    {
      code: 'lunch',
      label: 'Lunch',
      words: ['lunch', 'lunchtime', 'dinner'],
      from: '12:00',
      to: '13:00',
      yearGroups: [],
    },
    {
      code: 'afternoon-1',
      label: 'Afternoon lessons',
      words: ['afternoon lesson', 'after lunch'],
      from: '13:00',
      to: '14:15',
      yearGroups: [],
    },
    {
      code: 'second-play',
      label: 'Second playtime',
      words: ['second playtime', 'afternoon play'],
      from: '14:15',
      to: '14:30',
      yearGroups: ['N', 'R', '1'],
    },
    { code: 'story', label: 'Story', words: ['story', 'story time'], from: '15:00', to: '15:15', yearGroups: [] },
    {
      code: 'home-time',
      label: 'Home time',
      words: ['home time', 'pick up', 'end of the day'],
      from: '15:15',
      to: '15:30',
      yearGroups: [],
    },
  ],
};
