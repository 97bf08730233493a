// What the pages for leaders write, through the real client against the stand-in for Graph, as the head.
import { seedSchool } from '../../infra/local/school/seed.ts';
import { clockAt } from '../../infra/local/clock.ts';
import { itemsOf } from '../../src/graph/items.ts';
import { readPupilRoll, readStaffRoll } from '../../src/graph/import-roll.ts';
import { lists } from '../../src/graph/lists.ts';
import { openTab, type Tab } from '../../tab/data/open-tab.ts';
import { saveAdult, saveChild } from '../../tab/data/roster-by-hand.ts';
import { applyImport, prepareImport, takeBack, withLeavers } from '../../tab/data/roster.ts';
import { markSent, type PraiseEntry } from '../../tab/data/today.ts';
import { type LocalSchool, sites, startSchool } from '../local-school.ts';
import { member, praise, roster, tuesday } from '../pals.ts';

jest.setTimeout(60_000);

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool(clockAt(tuesday));
  await seedSchool(school.admin, sites, tuesday);
});
afterAll(() => school.running.close());

function tabOf(name: string): Tab {
  const { id, email, name: called } = member(name);
  return openTab(
    {
      person: { id, name: called, email },
      graph: school.tabOf(name),
      sites,
      host: { scope: 'personal', page: '', channel: null, entity: 'home' },
      now: clockAt(tuesday),
      share: async () => undefined,
    },
    { ourApps: async () => [] },
  );
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const onRoll = roster.filter(({ pupil }) => pupil.leftOn === '');
const csv = (lines: typeof onRoll): Uint8Array =>
  bytesOf(
    [
      'UPN,Forename,Preferred,Surname,Year,Class,SEN',
      ...lines.map(({ upn, sen, pupil }) =>
        [upn, pupil.forename, pupil.preferred, pupil.surname, pupil.yearGroup, pupil.className, sen].join(','),
      ),
    ].join('\n'),
  );

test('the roll as it stands changes nothing; a class missing waits for the number, is applied and taken back', async () => {
  const tab = tabOf('ruth.calder');
  const same = await prepareImport(tab, 'pupils', csv(onRoll));
  expect(same).toMatchObject({ kind: 'pupils', plan: { steps: [], stop: null } });
  const rest = onRoll.filter(({ pupil }) => pupil.className !== '2M');
  const planned = await prepareImport(tab, 'pupils', csv(rest));
  if (planned.kind !== 'pupils') throw new Error('the file can be used');
  const gone = onRoll.length - rest.length;
  expect(planned.plan.stop).toMatchObject({ leavers: gone, classes: ['2M'] });
  const applied = await applyImport(tab, withLeavers(planned, gone, '2026-11-17'));
  expect(applied).toMatchObject({ conflicts: 0, fault: null });
  expect(applied.written).toHaveLength(gone);
  const left = await readPupilRoll(school.admin, sites);
  expect(left.pupils.filter(({ leftOn }) => leftOn === '2026-11-17')).toHaveLength(gone);
  expect(await takeBack(tab, applied.written)).toEqual({ restored: gone, conflicts: 0, fault: null });
  const after = await readPupilRoll(school.admin, sites);
  expect(after.pupils.filter(({ leftOn }) => leftOn === '2026-11-17')).toEqual([]);
});

test('a supply teacher by hand is a row the bot’s gate knows; coming back gives a new last day', async () => {
  const tab = tabOf('ruth.calder');
  const form = { ...{ name: 'Kim Osborne', email: 'kim.osborne@seabrook.example', kind: 'supply' as const } };
  const more = { roles: [], classes: '', hours: '', leftOn: '' };
  const first = await saveAdult(tab, await readStaffRoll(tab.session.graph, sites), null, {
    ...{ ...form, ...more, until: '2026-11-10' },
  });
  expect(first.kind).toBe('applied');
  const again = await saveAdult(tab, await readStaffRoll(tab.session.graph, sites), null, {
    ...{ ...form, ...more, until: '2026-11-20' },
  });
  expect(again.kind).toBe('applied');
  const { rows } = await tab.school.staff();
  expect(rows.filter(({ email }) => email === form.email)).toMatchObject([
    { kind: 'supply', until: '2026-11-20', id: '' },
  ]);
});

test('a child by hand: UPN and SEN status stand in PupilNeeds and nowhere else', async () => {
  const tab = tabOf('ruth.calder');
  const roll = await readPupilRoll(tab.session.graph, sites);
  const form = { forename: 'Theo', preferred: '', surname: 'Marsden', yearGroup: '1', className: '1H', leftOn: '' };
  const saved = await saveChild(tab, roll, null, { ...form, upn: 'H801200001001', sen: 'K' });
  expect(saved.kind).toBe('applied');
  const read = await readPupilRoll(tab.session.graph, sites);
  const theo = read.pupils.find(({ surname }) => surname === 'Marsden');
  expect(theo).toMatchObject({ upn: 'H801200001001', sen: 'K', className: '1H' });
  const plain = JSON.stringify((await itemsOf(school.admin, sites.staff, lists.pupils).all()).rows);
  expect(plain).not.toContain('H801200001001');
  if (theo === undefined) throw new Error('Theo is on roll');
  const moved = await saveChild(tab, read, theo, { ...form, className: '1K', upn: 'H801200001001', sen: 'K' });
  expect(moved.kind).toBe('applied');
  const gone = await saveChild(
    tab,
    await readPupilRoll(tab.session.graph, sites),
    { ...theo, className: '1K' },
    {
      ...{ ...form, className: '1K', upn: 'H801200001001', sen: 'K', leftOn: '2026-11-17' },
    },
  );
  expect(gone.kind).toBe('applied');
  expect((await tab.school.pupils()).rows.find(({ surname }) => surname === 'Marsden')).toMatchObject({
    ...{ className: '1K', leftOn: '2026-11-17' },
  });
});

test('who may not read the pastoral circle imports nobody', async () => {
  await expect(prepareImport(tabOf('sandra.field'), 'pupils', csv(onRoll))).rejects.toMatchObject({
    kind: 'forbidden',
  });
});

test('the tick writes the time in Praise and clears it again, each on the version that was seen', async () => {
  const tab = tabOf('sandra.field');
  const items = itemsOf(school.bot, sites.staff, lists.praise);
  const { itemId, etag, row, changedBy } = await items.create(praise({ key: 'f'.repeat(64) }));
  const entry: PraiseEntry = { list: 'praise', itemId, etag, row, changedBy };
  const sent = await markSent(tab, entry, '2026-11-17T15:05:00Z');
  expect(sent).toMatchObject({
    sent: { kind: 'kept' },
    stored: { row: { sharedAt: '2026-11-17T15:05:00Z', revision: 2 } },
  });
  // Another person still sees it unticked and ticks it too: the first one stands.
  const other = await markSent(tabOf('sarah.hall'), entry, '2026-11-17T15:06:00Z');
  expect(other).toMatchObject({ sent: { kind: 'kept' }, stored: { row: { sharedAt: '2026-11-17T15:05:00Z' } } });
  if (sent.stored.list !== 'praise') throw new Error('it is praise');
  const cleared = await markSent(tab, { ...sent.stored, changedBy: '' }, '');
  expect(cleared).toMatchObject({ sent: { kind: 'kept' }, stored: { row: { sharedAt: '', revision: 3 } } });
});
