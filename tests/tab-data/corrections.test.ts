// Corrections against Graph as it behaves: lost answers, other writers, people who may not.
import { hash } from '../../infra/local/school/hash.ts';
import { entriesOf } from '../../src/graph/entries.ts';
import { itemsOf } from '../../src/graph/items.ts';
import { lists } from '../../src/graph/lists.ts';
import { correct } from '../../tab/data/corrections.ts';
import { openTab } from '../../tab/data/open-tab.ts';
import { type LocalSchool, sites, startSchool } from '../local-school.ts';
import { incident, member, pupil, tuesdayUtc } from '../pals.ts';

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool();
});
afterAll(() => school.running.close());
afterEach(() => school.fault());

const barnes = pupil('Alfie Barnes');
const words = 'Alfie Bond 1H hit Daisy Green, playground';
const right = 'Alfie Barnes hit Daisy Green, playground';

function tabOf(name: string) {
  const { id, name: called, email } = member(name);
  return openTab(
    {
      person: { id, name: called, email },
      graph: school.tabOf(name),
      sites,
      host: { scope: 'personal', page: '', channel: null, entity: 'home' },
      now: () => new Date(tuesdayUtc),
      share: async () => undefined,
    },
    { ourApps: async () => [] },
  );
}

const hand = (key: string) => ({ key, at: tuesdayUtc, person: { id: member('sarah.hall').id, name: 'Sarah Hall' } });

/** Two children's entries of one event, as the bot wrote them; the first of them as stored. */
async function event(name: string) {
  const eventId = hash('corrections', name);
  const create = (ordinal: string, more: object) =>
    entriesOf(school.bot, sites).write({
      kind: 'create',
      entry: {
        list: 'incidents',
        row: incident({ key: hash(eventId, ordinal), eventId, words, status: 'confirmed', ...more }),
      },
    });
  const first = await create('0', {});
  await create('1', { role: 'affected', pupilId: 'daisy', pupilName: 'Daisy Green' });
  return { stored: first.stored, eventId };
}

const rowsOf = async (eventId: string) =>
  (await itemsOf(school.bot, sites.pastoral, lists.incidents).where('EventId', eventId)).rows
    .map(({ row }) => row)
    .toSorted((one, other) => one.role.localeCompare(other.role));

test('the wrong child goes from every entry of the event, and the right one stands in the one', async () => {
  const { stored, eventId } = await event('plain');
  const done = await correct(
    tabOf('sarah.hall'),
    stored,
    { kind: 'wrong child', pupil: barnes, words: right },
    hand('w1'),
  );
  expect(done).toEqual({ kind: 'done', look: [] });
  const [affected, did] = await rowsOf(eventId);
  expect(did).toMatchObject({ pupilId: barnes.id, pupilName: 'Alfie Barnes', words: right, revision: 3 });
  expect(affected).toMatchObject({ pupilName: 'Daisy Green', words: right });
});

test.each(['POST', 'PATCH'])(
  'an answer to a %s that got lost: sent again it settles, and nothing stands twice',
  async (method) => {
    const { stored, eventId } = await event(`lost ${method}`);
    const tab = tabOf('sarah.hall');
    const key = `lost-${method}`;
    const wanted = { kind: 'wrong child', pupil: barnes, words: right } as const;
    await school.fault({ method, path: 'lists/', drop: true, after: true });
    await expect(correct(tab, stored, wanted, hand(key))).rejects.toMatchObject({ kind: 'offline' });
    await school.fault();
    expect(await correct(tab, stored, wanted, hand(key))).toMatchObject({ kind: 'done' });
    // And once more, as if even that answer had been lost.
    expect(await correct(tab, stored, wanted, hand(key))).toMatchObject({ kind: 'done' });
    const rows = await rowsOf(eventId);
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/Alfie Bond/);
    const { addenda } = await tab.addenda.of(stored.row.key);
    expect(addenda.map(({ kind }) => kind)).toEqual(['wrong child']);
  },
);

test('an entry that somebody withdrew meanwhile is left alone', async () => {
  const { stored } = await event('withdrawn');
  const tab = tabOf('sarah.hall');
  await correct(tab, stored, { kind: 'withdraw', because: 'twice' }, hand('x1'));
  const after = await correct(tab, stored, { kind: 'wrong child', pupil: barnes, words: right }, hand('x2'));
  expect(after).toEqual({ kind: 'withdrawn meanwhile' });
});

test('two people who say another child each: the second is asked', async () => {
  const { stored } = await event('two');
  await correct(tabOf('sarah.hall'), stored, { kind: 'wrong child', pupil: barnes, words: right }, hand('t1'));
  const other = {
    kind: 'wrong child',
    pupil: pupil('Alfie Rowe'),
    words: 'Alfie Rowe hit Daisy Green, playground',
  } as const;
  const asked = await correct(tabOf('anna.kovacs'), stored, other, hand('t2'));
  expect(asked).toMatchObject({ kind: 'conflict', stored: { row: { pupilName: 'Alfie Barnes' } } });
});

test('what belongs to the safeguarding lead goes nowhere', async () => {
  const { stored } = await event('divert');
  const tab = tabOf('sarah.hall');
  const said = await correct(tab, stored, { kind: 'add', words: 'he said mum hits him at home' }, hand('d1'));
  expect(said.kind).toBe('diverted');
  expect((await tab.addenda.of(stored.row.key)).addenda).toEqual([]);
});

test('who is not in the circle changes nothing', async () => {
  const { stored, eventId } = await event('outside');
  const wanted = { kind: 'withdraw', because: 'twice' } as const;
  await expect(correct(tabOf('sandra.field'), stored, wanted, hand('o1'))).rejects.toMatchObject({ kind: 'forbidden' });
  expect((await rowsOf(eventId)).map(({ status }) => status)).toEqual(['confirmed', 'confirmed']);
});
