// Fills an empty tenant with the demo school, through Graph like any other client.
import { dayOf, type LocalTime } from '../../../src/domain/local-time.ts';
import { daysInSchool } from '../../../src/domain/school-day.ts';
import { addDays } from '../../../src/domain/school-time.ts';
import type { settingNames } from '../../../src/domain/settings.ts';
import type { Sites } from '../../../src/graph/entries.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { itemsOf } from '../../../src/graph/items.ts';
import type { List } from '../../../src/graph/list.ts';
import { lists } from '../../../src/graph/lists.ts';
import { makeLists } from '../../../src/graph/make-lists.ts';
import type { RowOf } from '../../../src/graph/rows.ts';
import { bandRows, categoryRows, dayRows, placeRows, settingRows } from '../../provision/starter-rows.ts';
import { cast } from './cast.ts';
import { hash } from './hash.ts';
import { continuumYear } from './continuum-year.ts';
import { demoMoments } from './moments.ts';
import { planRows } from './plans.ts';
import { demoRoster } from './roster.ts';
import { scriptRows } from './scripts.ts';
import { schoolYear } from './term-dates.ts';

/** How many rows are written at a time. */
const atOnce = 12;

/** Who agreed the scripts. */
const senco = { id: cast[2].id, name: cast[2].name };

const seabrook = {
  schoolName: 'Seabrook Infant School',
  dsl: 'Priya Shah',
  dslDeputies: 'Dan Obi',
  head: 'Ruth Calder',
  chair: 'Mary Linton (through the clerk)',
  safeguardingSystem: 'CPOMS',
  safeguardingWords: '',
  leadersToTell: 'Mon-Wed: Ruth Calder, Priya Shah\nThu-Fri: Priya Shah, Ruth Calder',
  accidentForm: 'in the medical room, by the office',
} satisfies { [K in keyof typeof settingNames]?: string };

/**
 * Makes the lists and fills them. `now` is the school's time; entries are of the six weeks before that day, and written
 * as the bot, because entries written by anything else are shown as changed from outside.
 */
export async function seedSchool(graph: Graph, sites: Sites, now: LocalTime, bot: Graph = graph): Promise<void> {
  await makeLists(graph, sites);
  const roster = demoRoster();
  const days = schoolYear();
  const today = dayOf(now);
  const recent = daysInSchool(days).filter((day) => day < today && day >= addDays(today, -42));
  const onRoll = roster.map(({ pupil }) => pupil).filter(({ leftOn }) => leftOn === '');
  const moments = demoMoments(recent, onRoll);
  const fill = <L extends List>(list: L, rows: readonly RowOf<L>[], as = graph): Promise<void> =>
    fillList(as, sites[list.circle], list, rows);
  await fill(
    lists.pupils,
    roster.map(({ key, pupil: { id: pupilId, ...pupil } }) => ({ title: pupil.surname, key, pupilId, ...pupil })),
  );
  await fill(
    lists.pupilNeeds,
    roster.map(({ key, upn, sen, pupil: { id: pupilId } }) => ({ title: pupilId, key, pupilId, upn, sen, number: '' })),
  );
  await fill(lists.staff, staffRows());
  await fill(lists.settings, settingRows(seabrook));
  await fill(lists.categories, categoryRows());
  await fill(lists.places, placeRows());
  await fill(lists.bands, bandRows());
  const continuum = continuumYear(today);
  await fill(lists.practices, continuum.practices);
  await fill(lists.practiceMoves, continuum.moves);
  await fill(lists.continuumReviews, continuum.reviews);
  await fill(lists.suggestions, continuum.suggestions);
  await fill(lists.schoolDays, dayRows(days));
  await fill(lists.planScripts, scriptRows(onRoll, senco), bot);
  const plans = planRows(onRoll, today, senco);
  await fill(lists.plans, plans.plans, bot);
  await fill(lists.planVersions, plans.versions, bot);
  await fill(
    lists.praise,
    moments.flatMap((entry) => (entry.list === 'praise' ? [entry.row] : [])),
    bot,
  );
  await fill(
    lists.incidents,
    moments.flatMap((entry) => (entry.list === 'incidents' ? [entry.row] : [])),
    bot,
  );
}

async function fillList<L extends List>(graph: Graph, site: string, list: L, rows: readonly RowOf<L>[]): Promise<void> {
  const items = itemsOf(graph, site, list);
  const waiting = [...rows];
  const worker = async (): Promise<void> => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) await items.create(row);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

function staffRows(): readonly RowOf<typeof lists.staff>[] {
  return cast.map((person) => ({
    title: person.name,
    key: hash('staff', person.email),
    // Empty until the person first writes: the bot binds it then.
    staffId: '',
    email: person.email,
    name: person.name,
    kind: person.kind,
    roles: person.roles.join(','),
    classes: person.classes.join(','),
    hours: person.hours,
    until: '',
    leftOn: '',
  }));
}
