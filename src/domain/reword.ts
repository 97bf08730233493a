// Praise that only says what did not happen tells a child and a family little. The app offers to say what was seen
// instead; nobody has to take it.

/** What was not done, and the same moment said as something done. `$1` and so on are parts of what was typed. */
const table: readonly (readonly [RegExp, string])[] = [
  [
    /\bkept (?:his|her|their) hands (?:and feet )?to (?:himself|herself|themselves)\b/i,
    'played beside others with calm hands',
  ],
  [/\bkept (?:his|her|their) feet to (?:himself|herself|themselves)\b/i, 'sat beside others with calm feet'],
  [
    /\b(?:didn['’]?t|did not|hasn['’]?t|has not|never) (?:once )?(?:hit|hurt|kick|push|kicked|pushed) (?:anyone|anybody|any ?one|others|a soul)(?: once)?\b/i,
    'was gentle with everyone',
  ],
  [/\b(?:with no|no|without(?: any)?) (?:hitting|kicking|pushing|hurting|shoving)\b/i, 'gently'],
  [
    /\b(?:didn['’]?t|did not|hasn['’]?t|never) (?:once )?(?:shout|shouted|call|called) out(?: once)?\b/i,
    'waited for a turn to speak',
  ],
  [/\b(?:with no|no|without(?: any)?) (?:shouting|calling) out\b/i, 'waiting for a turn to speak'],
  [/\b(?:didn['’]?t|did not|never) (?:run|ran)(?: off| away| out| inside| indoors)?\b/i, 'walked with the class'],
  [/\b(?:with no|no|without(?: any)?) running\b/i, 'walking calmly'],
  [/\b(?:didn['’]?t|did not|never) (?:cry|cried|have a meltdown|kick off|melt down)\b/i, 'stayed calm'],
  [/\b(?:with no|no|without(?: any)?) (?:tears|crying|fuss|fussing)\b/i, 'calmly'],
  [/\b(?:didn['’]?t|did not|never) (?:snatch|snatched|grab|grabbed)\b/i, 'waited for a turn with the toy'],
  [/\b(?:with no|no|without(?: any)?) (?:snatching|grabbing)\b/i, 'waiting for a turn'],
  [/\b(?:didn['’]?t|did not|never) (?:swear|swore)\b/i, 'chose kind words'],
  [/\b(?:with no|no|without(?: any)?) (?:swearing|unkind words)\b/i, 'with kind words'],
];

/** The praise with what did not happen said as what did, or null when there is nothing to offer. */
export function offeredWording(words: string): string | null {
  const found = table.find(([pattern]) => pattern.test(words));
  return found === undefined ? null : words.replace(found[0], found[1]);
}
