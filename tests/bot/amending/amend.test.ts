// A message edited or deleted in the chat: it offers, it marks, it never erases.
import { activityFrom, type Rig, startRig } from '../../bot-rig.ts';
import { offencesOf } from '../../card-check.ts';
import type { Sent } from '../../recorded-connector.ts';
import { buttonIn, cardIn, eventIn } from '../../sent-cards.ts';
import { eventually, instanceAt } from '../instance-at.ts';

jest.setTimeout(90_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());
afterEach(() => rig.school.fault());

const entriesOf = async (event: string) => (await rig.rows('Incidents')).filter(({ EventId }) => EventId === event);
const addendaOf = async (event: string) => {
  const keys = (await entriesOf(event)).map(({ Key }) => Key);
  return (await rig.rows('Addenda')).filter(({ EntryKey }) => keys.includes(EntryKey));
};
const said = async (id: string, words: string): Promise<{ event: string; card: ReturnType<typeof cardIn> }> => {
  const [sent] = await rig.say('jo.birch', words, { id });
  return { event: eventIn(cardIn(sent)), card: cardIn(sent) };
};
async function changed(type: string, id: string, more: object = {}, name = 'jo.birch'): Promise<readonly Sent[]> {
  const before = rig.connector.sent.length;
  await rig.post({ ...activityFrom(name, rig.connector.url), type, id, ...more });
  return rig.connector.sent.slice(before);
}
const edit = (id: string, text: string, more: object = {}) => changed('messageUpdate', id, { text, ...more });
const { tenant } = activityFrom('jo.birch', '').channelData as { tenant: object };

test('an edit shows before and after; Amend changes the words and keeps what stood before', async () => {
  const { event } = await said('e1', 'Kai Nguyen RB threw a chair at Daisy Green in the hall');
  const [offer] = await edit('e1', 'Kai Nguyen RB threw a cushion at Daisy Green in the hall');
  expect(offencesOf(offer?.card)).toEqual([]);
  expect(JSON.stringify(offer?.card)).toMatch(/threw a chair.*threw a cushion/);
  expect(offer?.summary).toBe('You edited a message');
  expect((await entriesOf(event)).map(({ Words }) => Words).join()).not.toContain('cushion');
  await rig.press('jo.birch', buttonIn(cardIn(offer), 'Amend'));
  const rows = await entriesOf(event);
  expect(rows.map(({ Words }) => Words)).toEqual(
    rows.map(() => 'Kai Nguyen RB threw a cushion at Daisy Green in the hall'),
  );
  const kept = await addendaOf(event);
  expect(kept).toHaveLength(rows.length);
  expect(kept[0]).toMatchObject({ Kind: 'correction', AuthorName: 'Jo Birch' });
  expect(kept[0]?.Words).toMatch(/Before: “.*chair.*After: “.*cushion/);
  // The card of the event says so too.
  expect(JSON.stringify(rig.connector.sent.findLast(({ method }) => method === 'PUT')?.card)).toContain('cushion');
});

test('Leave it leaves it; the same edit delivered again is not offered twice; Amend pressed twice is one change', async () => {
  const { event } = await said('e2', 'Kai Nguyen RB threw a book in the hall');
  const stamp = { timestamp: '2026-11-17T12:41:00Z' };
  const [offer] = await edit('e2', 'Kai Nguyen RB threw a pen in the hall', stamp);
  expect(await edit('e2', 'Kai Nguyen RB threw a pen in the hall', stamp)).toEqual([]);
  const answer = await rig.press('jo.birch', buttonIn(cardIn(offer), 'Leave it'));
  expect(JSON.stringify(answer)).toContain('Left as it was.');
  expect((await entriesOf(event))[0]).toMatchObject({ Words: 'Kai Nguyen RB threw a book in the hall', Revision: 1 });
  for (let time = 0; time < 2; time += 1) await rig.press('jo.birch', buttonIn(cardIn(offer), 'Amend'));
  expect((await entriesOf(event))[0]).toMatchObject({ Words: 'Kai Nguyen RB threw a pen in the hall', Revision: 2 });
  expect(await addendaOf(event)).toHaveLength(1);
});

test('an edit that belongs to the safeguarding lead is kept nowhere', async () => {
  const { event } = await said('e3', 'Kai Nguyen RB threw a cup in the hall');
  const [answer] = await edit('e3', 'Kai told me his dad hit him with a zirconium belt last night');
  expect(answer?.text).toContain('have not kept it');
  expect(await addendaOf(event)).toEqual([]);
  expect(JSON.stringify([await rig.stateText(), rig.logged, await rig.rows('Incidents')])).not.toContain('zirconium');
  // Nor where a card from elsewhere sends such words.
  const words = 'Kai told me his dad hit him with a zirconium belt last night';
  expect(JSON.stringify(await rig.press('jo.birch', { verb: 'amend', event, words }))).toContain('have not kept it');
});

test('an edit to a child or place that differs says to press Change', async () => {
  await said('e4', 'Kai Nguyen RB threw a hat in the hall');
  const [offer] = await edit('e4', 'Finn Archer 1H threw a hat in the hall');
  expect(JSON.stringify(offer?.card)).toContain('This changes the words only');
});

test('praise cannot be edited into something that is none', async () => {
  await rig.say('jo.birch', 'praise Rosa shared the blocks', { id: 'e5' });
  const [offer] = await edit('e5', 'Rosa Martín bit Daisy Green');
  const answer = await rig.press('jo.birch', buttonIn(cardIn(offer), 'Amend'));
  expect(JSON.stringify(answer)).toContain('no longer be praise');
  expect(JSON.stringify(await rig.rows('Praise', 'staff'))).not.toContain('bit Daisy');
});

test.each([
  ['of a message nothing is kept of', 'never-sent', 'I keep nothing of that one'],
  ['of a message that was undone', 'e7', 'was taken back'],
])('an edit %s says so', async (_, id, expected) => {
  if (id === 'e7') await rig.press('jo.birch', buttonIn((await said(id, 'Kai Nguyen RB threw a bag')).card, 'Undo'));
  const [answer] = await edit(id, 'Kai Nguyen RB threw a coat');
  expect(answer?.text).toContain(expected);
});

test('an edit that changes nothing, or comes from somebody else’s chat, changes nothing', async () => {
  const { event } = await said('e8', 'Kai Nguyen RB threw a sock in the hall');
  expect(await edit('e8', 'Kai Nguyen RB threw a sock in the hall')).toEqual([]);
  const [other] = await changed('messageUpdate', 'e8', { text: 'Kai Nguyen RB threw a shoe' }, 'sarah.hall');
  expect(other?.text).toContain('I keep nothing of that one');
  const answer = await rig.press('sarah.hall', { verb: 'amend', event, words: 'Kai threw a shoe' });
  expect(JSON.stringify(answer)).toContain('cannot find the entry');
  expect((await entriesOf(event))[0]?.Words).toBe('Kai Nguyen RB threw a sock in the hall');
});

test('after a restart between edit and answer Amend still works', async () => {
  const { event } = await said('e9', 'Kai Nguyen RB threw a ruler in the hall');
  const [offer] = await edit('e9', 'Kai Nguyen RB threw a rubber in the hall');
  const other = await instanceAt(rig, '2026-11-17T12:50');
  try {
    await other.press('jo.birch', buttonIn(cardIn(offer), 'Amend'));
  } finally {
    await other.close();
  }
  expect((await entriesOf(event))[0]?.Words).toContain('rubber');
});

test('while SharePoint does not take the change it is kept, with what stood before, and done later', async () => {
  const { event } = await said('e10', 'Kai Nguyen RB threw a lid in the hall');
  const [offer] = await edit('e10', 'Kai Nguyen RB threw a plate in the hall');
  await rig.school.fault(
    { method: 'PATCH', path: '/items', status: 503, times: -1 },
    { method: 'POST', path: '/items', status: 503, times: -1 },
  );
  await rig.press('jo.birch', buttonIn(cardIn(offer), 'Amend'));
  expect(await rig.stateText()).toContain('plate');
  await rig.school.fault();
  const [row] = await eventually(
    () => entriesOf(event),
    ([first]) => String(first?.Words).includes('plate'),
  );
  expect(row?.Status).toBe('draft');
  const [kept] = await eventually(
    () => addendaOf(event),
    (found) => found.length > 0,
  );
  expect(kept?.Words).toContain('lid');
});

test('a deleted message marks its entries, erases nothing, and is spoken of once', async () => {
  const { event } = await said('d1', 'Kai Nguyen RB threw a ball at Daisy Green in the hall');
  const stood = await entriesOf(event);
  const more = { channelData: { tenant, eventType: 'softDeleteMessage' } };
  const [answer] = await changed('messageDelete', 'd1', more);
  expect(answer?.text).toMatch(/still stands, with a note that the message was deleted/);
  expect(answer?.text).not.toMatch(/Kai|Daisy|ball/);
  expect(await changed('messageDelete', 'd1', more)).toEqual([]);
  expect(await entriesOf(event)).toEqual(stood);
  const marks = await addendaOf(event);
  expect(marks).toHaveLength(stood.length);
  expect(marks[0]).toMatchObject({ Kind: 'correction', Words: expect.stringContaining('deleted by its author') });
  const [notes] = await rig.say('jo.birch', 'my notes');
  expect(JSON.stringify(notes?.card)).toContain('its message was deleted');
});

test('a message put back again says nothing, and the entry says that it was', async () => {
  const { event } = await said('d2', 'Kai Nguyen RB threw a cone in the hall');
  await changed('messageDelete', 'd2');
  const back = {
    text: 'Kai Nguyen RB threw a cone in the hall',
    channelData: { tenant, eventType: 'undeleteMessage' },
  };
  expect(await changed('messageUpdate', 'd2', back)).toEqual([]);
  expect((await addendaOf(event)).map(({ Words }) => Words)).toEqual([
    expect.stringContaining('deleted by its author'),
    expect.stringContaining('put back by its author'),
  ]);
});

test('deleting a message nothing is kept of, as the safeguarding reply asks for, says nothing', async () => {
  await rig.say('jo.birch', 'Maisy told me her dad hit her with his slipper last night', { id: 'd3' });
  expect(await changed('messageDelete', 'd3')).toEqual([]);
});
