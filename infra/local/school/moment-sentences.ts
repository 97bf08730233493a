// Sentences of the demo school's staff, by category. {a} is the child who did it, {b} another child of the class.

/** Where such a thing happens; each sentence fits any of its places. */
export type MomentKind = { code: string; places: readonly string[]; sentences: readonly string[]; hurt?: boolean };

export const praiseKinds: readonly MomentKind[] = [
  {
    code: 'P1',
    places: ['playground', 'classroom'],
    sentences: [
      '{a} sat with {b} and rubbed {b}’s back until the tears stopped',
      '{a} noticed {b} was alone and stayed close',
    ],
  },
  {
    code: 'P2',
    places: ['playground', 'carpet'],
    sentences: ['{a} shared the big blocks with {b} and they built together', '{a} asked {b} to join the running game'],
  },
  {
    code: 'P3',
    places: ['cloakroom', 'classroom'],
    sentences: ['{a} picked up all the coats without being asked', '{a} put the pens back in their pots for everyone'],
  },
  {
    code: 'P4',
    places: ['corridor', 'carpet'],
    sentences: [
      '{a} walked in from play and sat down first time',
      '{a} lined up with hands by sides, which is hard for {a}',
    ],
  },
  {
    code: 'P5',
    places: ['classroom'],
    sentences: [
      '{a} tried the sounds four times and read the word',
      '{a} kept going with scissors though the card was thick',
    ],
  },
  {
    code: 'P6',
    places: ['classroom', 'carpet'],
    sentences: [
      '{a} said "I am frustrated" and went to the calm corner',
      '{a} took five slow breaths after losing the game',
    ],
  },
  {
    code: 'P7',
    places: ['classroom', 'dinner-hall'],
    sentences: ['{a} asked me for help with the zip', '{a} came to tell me the tower had been knocked over'],
  },
  {
    code: 'P8',
    places: ['playground', 'classroom'],
    sentences: [
      '{a} mended the model with {b} after it broke',
      '{a} fetched a cold cloth for {b} and asked how {b} was',
    ],
  },
];

export const noteKinds: readonly MomentKind[] = [
  { code: 'U1', places: ['playground'], sentences: ['{a} chose to stay on the bench all playtime'] },
  { code: 'U2', places: ['classroom'], sentences: ['{a} did not start the writing and sat quietly'] },
  {
    code: 'U3',
    places: ['classroom'],
    sentences: ['{a} went under the table for ten minutes, came out when the story began'],
  },
  { code: 'U4', places: ['carpet'], sentences: ['{a} was very quiet and tired this morning'] },
  {
    code: 'U5',
    places: ['carpet', 'classroom'],
    sentences: ['{a} needed to move all through phonics, wall pushes helped'],
  },
];

export const incidentKinds: readonly MomentKind[] = [
  {
    code: 'D1',
    places: ['carpet', 'classroom'],
    sentences: ['{a} called out all through the input, three reminders', '{a} made loud noises while others worked'],
  },
  {
    code: 'D2',
    places: ['classroom', 'hall'],
    sentences: ['{a} said no to tidying and stood in the doorway', '{a} would not get changed and the class waited'],
  },
  { code: 'D3', places: ['playground', 'dinner-hall'], sentences: ['{a} told {b} nobody wanted to play with {b}'] },
  { code: 'D4', places: ['playground', 'classroom'], sentences: ['{a} swore when the bell went'] },
  { code: 'D5', places: ['classroom'], sentences: ['{a} snatched the ruler from {b} and scribbled on {b}’s page'] },
  {
    code: 'D6',
    places: ['corridor', 'playground'],
    sentences: ['{a} pushed {b} in the line, no injury', '{a} pulled {b} over in a game of tag, both fine'],
  },
  { code: 'D7', places: ['corridor', 'library'], sentences: ['{a} left the room and sat in the library, safe'] },
  {
    code: 'X1',
    places: ['playground', 'field'],
    sentences: ['{a} hit {b} on the arm when the ball was taken', '{a} kicked {b} by the climbing frame, small bruise'],
    hurt: true,
  },
  { code: 'X2', places: ['classroom'], sentences: ['{a} kicked out at me when I moved the chair'] },
  { code: 'X3', places: ['classroom'], sentences: ['{a} threw a chair across the room, nobody hit'] },
  { code: 'X4', places: ['field'], sentences: ['{a} climbed the fence at the far end of the field'] },
];
