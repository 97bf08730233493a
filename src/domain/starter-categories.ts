import type { Category } from './category.ts';
import type { Kind, Tell } from './vocabulary.ts';

// Each row: code, label, who is told, the plain phrases it is recognised by. The reader adds deeper rules by code;
// these phrases are what a school sees in its own list and may edit. Inflections need not be written out.
type Row = readonly [code: string, label: string, tell: Tell, words: string];

const prosocial: readonly Row[] = [
  [
    'P1',
    'Was kind or comforted someone',
    'class team',
    'kind, comforted, looked after, cheered up, gentle, caring, thoughtful, made sure they were ok, gave a hug to a sad friend',
  ],
  [
    'P2',
    'Included others, shared or took turns',
    'class team',
    'shared, took turns, let them join in, asked them to play, invited, waited for a turn, made room, let them have a go',
  ],
  [
    'P3',
    'Helped without being asked',
    'class team',
    'helped, tidied, without being asked, nobody asked, cleared up, fetched, carried, held the door, handed it in',
  ],
  [
    'P4',
    'Followed a routine that is hard for them',
    'class team',
    'came in first time, lined up, sat still, sat beautifully, kind hands, stayed with us, good listening, put hand up, walked sensibly',
  ],
  [
    'P5',
    'Kept trying',
    'class team',
    'kept trying, kept going, did not give up, had another go, carried on, persevered, resilience, by herself for the first time',
  ],
  [
    'P6',
    'Named a feeling or used a calming strategy',
    'class team',
    'said how they felt, deep breaths, calm corner, counted to ten, zones, used words, asked for a break, told me she was cross',
  ],
  [
    'P7',
    'Asked for help or told an adult',
    'class team',
    'asked for help, told an adult, came to tell, came and found me, put a hand up for help',
  ],
  [
    'P8',
    'Put something right',
    'class team',
    'said sorry, apologised, made it right, put it right, made up, mended it, wrote a sorry card, owned up',
  ],
];

const unsocial: readonly Row[] = [
  [
    'U1',
    'Chose to be apart or did not join in',
    'class team',
    'on their own, wanted to be alone, away from the others, did not want to join in, watched from the side',
  ],
  [
    'U2',
    'Did not start or quietly stopped the task',
    'class team',
    'did not start, stopped working, not a word written, sat and stared, put the pencil down, gave up quietly',
  ],
  [
    'U3',
    'Hid, went under furniture or left the carpet without affecting others',
    'class team',
    'hid, hiding, under the table, under the desk, behind the coats, left the carpet',
  ],
  [
    'U4',
    'Turned inwards: tearful, silent, withdrawn or very tired',
    'class team',
    'tearful, crying, withdrawn, very quiet, silent, tired, asleep, upset, clingy, worried, not himself',
  ],
  [
    'U5',
    'Needed to move, or a sensory need',
    'class team',
    'could not keep still, fidgeting, rocking, flapping, spinning, hands over ears, movement break, chewing, ear defenders',
  ],
];

const difficult: readonly Row[] = [
  [
    'D1',
    'Interrupted learning (calling out, noise)',
    'class team',
    'calling out, shouting out, making noises, disrupting, interrupting, talking over, tapping, distracting',
  ],
  [
    'D2',
    'Said no or did not join in, in a way that affected others',
    'class team',
    'refused, said no, would not, ignored, defiant, ran around, did not listen',
  ],
  [
    'D3',
    'Unkind words, teasing or excluding',
    'class team',
    'unkind, called names, teased, laughed at, left out, not my friend, you cannot play, mean',
  ],
  [
    'D4',
    'Swearing or rude gesture',
    'class team',
    'swore, swearing, rude word, f word, middle finger, rude gesture, stuck tongue out',
  ],
  [
    'D5',
    "Took or spoiled others' things or work",
    'class team',
    'took it off them, snatched, snapped, ripped, scribbled, knocked over, hid the coat, spoiled',
  ],
  [
    'D6',
    'Rough or unwanted contact, no injury',
    'class team',
    'pushed, shoved, poked, pulled, tripped, rough, grabbed, barged, play fighting',
  ],
  [
    'D7',
    'Left the room, stayed safe in school',
    'year lead',
    'left the room, walked out, ran out of class, out of the room',
  ],
];

const dangerous: readonly Row[] = [
  [
    'X1',
    'Hurt or was about to hurt a child',
    'leader now',
    'hit, kicked, punched, bit, slapped, scratched, strangled, head butted, hurt someone',
  ],
  [
    'X2',
    'Hurt or was about to hurt an adult',
    'leader now',
    'hit staff, kicked staff, bit staff, went for an adult, spat at an adult',
  ],
  [
    'X3',
    'Threw or used objects or furniture dangerously',
    'leader now',
    'threw, chucked, lobbed, launched, tipped a table, swung',
  ],
  [
    'X4',
    'Hurt self in distress or was in danger (climbing, leaving the site)',
    'DSL now',
    'banging head, bit own hand, climbed the fence, ran out of the gate, on the roof',
  ],
  [
    'X5',
    'Serious damage to property',
    'leader now',
    'smashed, flooded, damaged, broke the window, kicked the door in, graffiti',
  ],
  [
    'X6',
    "Words or acts against someone's race, faith, disability, sex or family",
    'leader now',
    'racist, racial, homophobic, sexist, skin colour, go back to your country',
  ],
];

function rows(kind: Kind, list: readonly Row[], firstOrder: number): Category[] {
  return list.map(([code, label, tell, words], index) => ({
    code,
    label,
    kind,
    words: words.split(', '),
    tell,
    cpomsCode: '',
    order: firstOrder + index,
    active: true,
  }));
}

/** The 26 categories a school starts with. Labels and words are the school's to change; the codes stay. */
export const starterCategories: readonly Category[] = [
  ...rows('prosocial', prosocial, 1),
  ...rows('unsocial', unsocial, 9),
  ...rows('difficult', difficult, 14),
  ...rows('dangerous', dangerous, 21),
];
