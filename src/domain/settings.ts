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
};

/** Each setting: the Name it has in the list, and what it is for, in words a leader reads. */
export const settingNames = {
  schoolName: { name: 'School name', help: 'As people say it.' },
  dsl: { name: 'DSL', help: 'Name of the designated safeguarding lead. Without it nothing is recorded.' },
  dslDeputies: { name: 'DSL deputies', help: 'Names in the order staff should look for them, one a line.' },
  head: { name: 'Head', help: 'Name of the headteacher, for a concern about an adult.' },
  chair: { name: 'Chair of governors', help: 'Name and how to reach them, for a concern about the head.' },
  safeguardingSystem: { name: 'Safeguarding system', help: 'What the school uses, such as CPOMS.' },
  safeguardingWords: { name: 'Safeguarding words', help: 'Words that should always go to the DSL, one a line.' },
} as const satisfies Record<keyof Settings, { name: string; help: string }>;

/** Reads the settings out of name and value rows. Names are matched without regard to case; unknown names are ignored. */
export function parseSettings(rows: readonly { name: string; value: string }[]): Settings {
  const values = new Map(rows.map((row) => [row.name.trim().toLowerCase(), row.value.trim()]));
  const text = (setting: keyof Settings): string => values.get(settingNames[setting].name.toLowerCase()) ?? '';
  return {
    schoolName: text('schoolName'),
    dsl: text('dsl'),
    dslDeputies: lines(text('dslDeputies')),
    head: text('head'),
    chair: text('chair'),
    safeguardingSystem: text('safeguardingSystem') || 'your safeguarding system',
    safeguardingWords: lines(text('safeguardingWords')),
  };
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
