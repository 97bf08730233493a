// A plan of full length, such as a school has for one or two children.
import type { LocalDay } from '../../../src/domain/local-time.ts';
import type { Content, ContentRow } from '../../../src/domain/plan/plan-shape.ts';

function rows(cells: readonly string[], ...lines: readonly (readonly string[])[]): readonly ContentRow[] {
  return lines.map((line, at) => ({
    id: `row-${at + 1}`,
    ...Object.fromEntries(cells.map((cell, place) => [cell, line[place] ?? ''])),
  }));
}

const tree = {
  hard: rows(
    ['behaviour', 'feeling', 'experience'],
    [
      'Goes under the table when plans change',
      'Worried, out of control',
      'Many moves in one year; nobody said what came next',
    ],
    ['Runs for the gate at home time', 'Afraid of being forgotten', 'Was once picked up very late'],
    ['Throws chairs when the hall is loud', 'Overwhelmed', 'Small quiet rooms until he was four'],
  ),
  prosocial: rows(
    ['behaviour', 'feeling', 'experience'],
    ['Tells others about trains', 'Proud, sure of himself', 'An adult who listens to the end'],
    ['Waits at the door with the bell', 'Trusted', 'A job at the change of lessons'],
    ['Comes back to the carpet by himself', 'Safe', 'Nobody talked about it in front of others'],
  ),
  provide: rows(
    ['experience', 'who', 'when'],
    ['A job at the change of lessons', 'Tom', 'Every change'],
    ['An adult who listens to the end', 'Class TA', 'First ten minutes of the day'],
    ['A picture of who picks him up', 'Office', 'After lunch'],
  ),
};

const anxiety = rows(
  ['factor', 'item', 'rating', 'evidence', 'predict', 'prevent', 'by'],
  [
    'time',
    'Home time',
    '5',
    'Gate, four times in three weeks',
    'Looks at the door from two o’clock',
    'Picture of who comes, job at the door',
    'Tom',
  ],
  [
    'time',
    'After lunch',
    '3',
    'Under the table on windy days',
    'Comes in with wet sleeves',
    'Comes in five minutes early',
    'Midday team',
  ],
  [
    'adult',
    'Class TA',
    '-4',
    'Does not start without her',
    'Looks for her before each task',
    'She starts the first line, then steps away',
    'Tom',
  ],
  [
    'adult',
    'Supply',
    '4',
    'Both dangerous moments were on supply days',
    'New face at the door',
    'Shown a photo the day before',
    'Office',
  ],
  ['place', 'Hall', '4', 'Chairs, twice', 'Hands over ears in the queue', 'Stands by the door, goes in last', 'Tom'],
  ['place', 'Book corner', '-2', 'Calm there', '', '', ''],
  ['activity', 'Maps and trains', '-1', 'Starts by himself', '', '', ''],
  ['activity', 'Writing on paper', '3', 'Tears the sheet', 'Grips the pencil', 'Whiteboard first', 'Tom'],
  ['peers', 'Large groups', '2', 'Goes to the edge', '', 'Place at the edge of the carpet', 'Tom'],
);

const thoughts = {
  which: 'both',
  hopes: 'To be sent to the office, from where he can see the gate.',
  instead: 'A seat from which he can see the gate, without having to leave.',
  believes: 'That he will be forgotten. A picture of who comes says otherwise, every day.',
  body: 'Loud rooms, wind, wet sleeves. Wears ear defenders when they are offered and not put on him.',
  overwhelms: 'Changes nobody spoke of. Behind it: fear, and tiredness.',
  adapt: 'Add: what comes next in pictures. Take away: the queue in the hall. Change: comes in early after lunch.',
};

const risk = {
  rows: rows(
    ['harm', 'known', 'aware', 'seriousness', 'likelihood', 'measures'],
    [
      'Runs onto the road',
      'evidenced',
      'subconscious',
      '4',
      '2',
      'Gate is kept shut; one adult in sight of it from half past two',
    ],
    ['A chair hits another child', 'evidenced', 'subconscious', '2', '3', 'Place by the door; others go in first'],
    ['Falls from the table', 'opinion', 'unsure', '2', '1', ''],
  ),
};

const me = {
  strengths: 'Knows every train line of the south coast. Notices when somebody is sad. Draws maps that work.',
  interests: 'Trains, maps, water, the big magnet, stories with a journey in them.',
  wants:
    'Tell me what comes next. Do not touch my shoulder. I come back when it is quiet. (Said while he drew a station.)',
  family:
    'At home he is asleep by seven and up at five. He asks every evening who will be at the gate. Walking to school helps.',
  gatheredOn: '2026-09-14',
};

const see = {
  prosocial: 'Tells others about trains, helps to lay the track, waits at the door with the bell, thanks the cook.',
  difficult: 'Shouts, pushes things off the table, goes under it. Mostly after lunch and before home time.',
  dangerous: 'Has thrown two chairs in the hall and has run for the gate four times since September.',
  inward: 'Pulls his sleeves over his hands and goes silent on windy days; very tired on Thursdays.',
};

const review = {
  worked: 'The job at the door. Coming in early after lunch.',
  changed: 'The gate: none in the last two weeks. The hall is still hard.',
  next: 'Move the place in the hall; meet the family again before the holidays.',
};

/** The plan of Kai Nguyen, with everything a plan can hold. */
export function kaisPlan(reviewOn: LocalDay): Content {
  const said = ['who', 'name', 'answer', 'reasons', 'on', 'shared'];
  return {
    about: {
      ...{ level: 'risk', coordinator: 'Tom Ekwueme', startOn: '2026-09-18', reviewOn },
      trusted: 'Tom, then the class TA, then the office',
    },
    me,
    see,
    tree,
    thoughts,
    anxiety: { rows: anxiety },
    consequences: {
      rows: rows(
        ['after', 'educational', 'protective', 'returnsWhen', 'reviewOn'],
        [
          'Throwing chairs',
          'Learns with Tom how chairs are carried; sets out the hall with the caretaker',
          'Eats in the small room',
          'Three calm lunches',
          reviewOn,
        ],
        ['Running for the gate', 'Walks the way to the gate with an adult and rings the bell there', '', '', ''],
      ),
    },
    teach: {
      rows: rows(
        ['skill', 'how', 'sign'],
        [
          'Shows the “what next” card',
          'Practised at calm times, three times a day',
          'Shows it once without being asked',
        ],
        [
          'Leaves the hall to the bench by the door',
          'Walked together, then half-way, then alone',
          'Goes there before his hands go to his ears',
        ],
      ),
    },
    risk,
    agreed: {
      rows: rows(
        said,
        [
          'family',
          'Mum and Dad',
          'part',
          'They would rather he ate with the others from the first day.',
          '2026-11-06',
          'Meeting, copy taken home',
        ],
        ['child', '', 'agreed', '“I like the bell job.”', '2026-11-06', 'With pictures, with Tom'],
        ['staff', 'Tom Ekwueme, Dan Obi', 'agreed', '', '2026-11-06', 'Team meeting'],
      ),
    },
    review,
  };
}
