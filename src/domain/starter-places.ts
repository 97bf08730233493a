import type { Place } from './place.ts';

// Code, label, the plain phrases staff use for it. Longer phrases are tried before shorter ones.
const rows: readonly (readonly [code: string, label: string, words: string])[] = [
  [
    'classroom',
    'Classroom',
    'classroom, class room, in class, in my class, our class, book corner, reading corner, home corner, role play, calm corner, cosy corner, writing table, maths table, his table, her table, their tables, the tables, at tables, his desk, her desk, the desk, creative area, construction area, sand tray, water tray, messy play, whiteboard, in lessons, reading area, small world',
  ],
  ['carpet', 'Carpet', 'carpet, carpet time, the rug, on the mat'],
  [
    'corridor',
    'Corridor',
    'corridor, corridoor, hallway, passage, passageway, stairs, outside the classroom, shared area',
  ],
  [
    'cloakroom',
    'Cloakroom',
    'cloakroom, cloak room, cloaks, coat pegs, by the pegs, at the pegs, the pegs, his peg, her peg, lockers',
  ],
  ['toilets', 'Toilets', 'toilet, loo, bathroom, cubicle, the sinks, washroom, wc, lavs'],
  ['hall', 'Hall', 'hall, assembly, in pe, gym, stage, collective worship, singing practice'],
  [
    'dinner-hall',
    'Dinner hall',
    'dinner hall, dining hall, dining room, lunch hall, canteen, dinner queue, lunch queue, dinner line, dinner table, lunch table, dinners, salad bar, lunch trays, hot dinners',
  ],
  [
    'playground',
    'Playground',
    'playground, play ground, pg, yard, trim trail, climbing frame, monkey bars, pirate ship, sandpit, slide, mud kitchen, friendship bench, buddy bench, quiet area, outdoor area, outside area, scooters, trikes, bikes, bike shed, the swings, bark area, quad, outside on the, football pitch, bins',
  ],
  ['field', 'Field', 'field, top field, bottom field, the grass, forest school, the bank, running track'],
  ['library', 'Library', 'library, libary'],
  ['office', 'Office', 'office, reception desk, front desk, medical room, first aid room, front office'],
  ['gate', 'Gate', 'gate, front gate, main gate, school gates, zigzags, zig zags'],
  [
    'off-site',
    'Off site',
    'off site, offsite, school trip, on the trip, coach, swimming pool, swimming baths, church, the park, farm, museum, minibus, on the walk to',
  ],
];

/** The places a school starts with. */
export const starterPlaces: readonly Place[] = rows.map(([code, label, words], index) => ({
  code,
  label,
  words: words.split(', '),
  order: index + 1,
  active: true,
}));
