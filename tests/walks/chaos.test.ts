// Everything at once: 300 messages of twenty people while SharePoint fails one request in five and each program is
// killed again and again. At the end every message is one entry, every change is in it, and every card tells the truth.
import { eventIdOf } from '../../bot/keys.ts';
import { makeDice } from '../../infra/local/school/dice.ts';
import { seedSchool } from '../../infra/local/school/seed.ts';
import { sites } from '../local-school.ts';
import { tuesday } from '../pals.ts';
import { type ChaosSchool, startChaosSchool } from './chaos-parts.ts';
import { type Person, personOf, type Told, walkOf } from './chaos-people.ts';
import { cardRowsOf, eventually, meterOf, setFaults } from './chaos-checks.ts';

jest.setTimeout(600_000);
const seed = 20261117;
const people = 20;
const messages = 15;
/** Which program is killed, in turn, while people write. */
const victims = ['one', 'graph', 'other', 'one', 'storage', 'other', 'graph', 'one', 'other', 'graph'] as const;
const betweenKills = 5000;

let school: ChaosSchool;
const refused: number[] = [];
beforeAll(async () => {
  school = await startChaosSchool();
  await school.graph.start();
  await seedSchool(school.admin, sites, tuesday);
  for (let number = 0; number < people; number += 1) await addStaff(personOf(number));
  await Promise.all(school.bots.map((bot) => bot.start()));
});
afterAll(() => school.close());

async function addStaff({ id, name, email }: Person): Promise<void> {
  const fields = { Title: name, Key: `chaos-${id}`, StaffId: id, Email: email, Name: name, Kind: 'staff' };
  await school.admin('post', `/sites/${sites.leaders}/lists/Staff/items`, { body: { fields } });
}

/** Kills one program after the other and starts each again, until everybody has finished. */
async function storm(isOver: () => boolean): Promise<void> {
  let faults = seed;
  await setFaults(school.graph.url, { seed: faults, rate: 0.2, retryAfter: 1, delayMs: 1500 });
  for (let at = 0; !isOver(); at += 1) {
    await new Promise((resolve) => setTimeout(resolve, betweenKills));
    const victim = victims[at % victims.length];
    if (victim === 'storage') await school.restartStorage();
    else if (victim === 'graph') {
      refused.push((await meterOf(school.graph.url)).refused);
      await school.graph.kill();
      await school.graph.start();
      faults += 1;
      await setFaults(school.graph.url, { seed: faults, rate: 0.2, retryAfter: 1, delayMs: 1500 });
    } else {
      const bot = school.bots[victim === 'one' ? 0 : 1];
      await bot.kill();
      await bot.start();
    }
  }
  refused.push((await meterOf(school.graph.url)).refused);
  await setFaults(school.graph.url, null);
}

test('300 messages in the storm are 300 entries, each as its author left it, each with its card', async () => {
  const walks = Array.from({ length: people }, (_, number) =>
    walkOf(school, personOf(number), messages, makeDice(seed + number)),
  );
  let over = false;
  const [told] = await Promise.all([
    Promise.all(walks.map((walk) => walk())).finally(() => {
      over = true;
    }),
    storm(() => over),
  ]);
  const all: readonly Told[] = told.flat();
  expect(all).toHaveLength(people * messages);
  await eventually(async () => {
    const { parts } = (await (await fetch(`${school.bots[0].url}/ready`)).json()) as {
      parts: { [part: string]: number };
    };
    return parts.waiting === 0 ? parts : null;
  }).then((parts) => expect(parts).toMatchObject({ waiting: 0, poison: 0 }));

  const items = (await school.admin(
    'get',
    `/sites/${sites.pastoral}/lists/Incidents/items?$expand=fields&$top=5000`,
  )) as {
    value: { fields: { [field: string]: unknown } }[];
  };
  const rows = items.value.map(({ fields }) => fields);
  const eventOf = ({ person, message }: Told): string => eventIdOf(person.conversation, message);
  const wrong = all.flatMap((one) => {
    const mine = rows.filter(({ EventId }) => EventId === eventOf(one));
    const { status, place, words } = one.expected;
    const [row] = mine;
    const right =
      mine.length === 1 &&
      row?.Status === status &&
      (place === undefined || row.Place === place) &&
      (words === undefined || row.Words === words);
    return right
      ? []
      : [
          {
            ...one.expected,
            history: one.history,
            rows: mine.map(({ Status, Place, Words }) => ({ Status, Place, Words })),
          },
        ];
  });
  expect(wrong).toEqual([]);
  expect(rows.filter(({ AuthorName }) => String(AuthorName).startsWith('Chaos'))).toHaveLength(people * messages);

  // The last letter has been written, and its card is changed right after: it is given a moment.
  const late = await eventually(
    async () => {
      const cards = await cardRowsOf(school.storage.connection);
      const stale = all.filter((one) => {
        const shown = cards.get(eventOf(one));
        const last = school.connector.sent.findLast(({ id }) => id === shown);
        return last === undefined || !one.shows(last);
      });
      return stale.length === 0 ? stale : null;
    },
    () => staleCards(all),
  );
  expect(late).toEqual([]);
  expect(refused).toEqual(refused.map(() => 0));
});

/** For whoever reads a failure: which cards do not show what is stored. */
async function staleCards(all: readonly Told[]): Promise<readonly unknown[]> {
  const cards = await cardRowsOf(school.storage.connection);
  return all.flatMap((one) => {
    const shown = cards.get(eventIdOf(one.person.conversation, one.message));
    const last = school.connector.sent.findLast(({ id }) => id === shown);
    return last !== undefined && one.shows(last)
      ? []
      : [
          {
            expected: one.expected,
            history: one.history,
            shown,
            last: last?.summary,
            card: last?.card,
          },
        ];
  });
}
