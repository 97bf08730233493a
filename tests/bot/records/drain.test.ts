import { drainOnce, type DrainParts, waitOf } from '../../../bot/records/drain.ts';
import { encodeLetter, type Letter, type Received } from '../../../bot/records/outbox.ts';
import { makeLog } from '../../../bot/log.ts';
import { batched } from '../../../src/graph/batched.ts';
import { entriesOf } from '../../../src/graph/entries.ts';
import { GraphFault } from '../../../src/graph/fault.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { incident } from '../../pals.ts';

test('a letter waits as long as Graph asked, and a little more', () => {
  const busy = new GraphFault('busy', { waitSeconds: 40 });
  expect(waitOf(busy, 1, () => 0)).toBe(40);
  expect(waitOf(busy, 1, () => 0.999)).toBeLessThanOrEqual(50);
});

test('without being asked it waits twice as long each time, up to a minute', () => {
  const offline = new GraphFault('offline');
  expect([1, 2, 3, 4, 20].map((tries) => waitOf(offline, tries, () => 0))).toEqual([1, 2, 4, 8, 60]);
});

function letterAt(at: number): Letter {
  const key = String(at).padStart(64, '0');
  return { version: 1, eventId: key, write: { kind: 'create', entry: { list: 'incidents', row: incident({ key }) } } };
}

/** An outbox that is only a list, and what became of its letters. */
function outboxOf(letters: readonly (Letter | null)[]) {
  const waiting: Received[] = letters.map((letter, at) => ({
    ...{ id: String(at), letter, tries: 1, receipt: '' },
    text: letter === null ? '' : encodeLetter(letter),
  }));
  const fate: { [id: string]: string } = {};
  const put = (what: string) => async (received: Received) => void (fate[received.id] = what);
  const outbox: DrainParts['outbox'] = {
    put: async () => undefined,
    take: async (_, most) => waiting.splice(0, most),
    done: put('done'),
    later: put('waits'),
    poison: put('poison'),
    counts: async () => ({ waiting: waiting.length, poison: 0 }),
  };
  return { outbox, fate };
}

function partsOf(
  outbox: DrainParts['outbox'],
  entries: DrainParts['entries'],
  more: Partial<DrainParts> = {},
): DrainParts {
  return {
    ...{ outbox, entries, owner: 'one', stopping: new AbortController().signal },
    claims: { lease: async () => true },
    divert: async () => undefined,
    remark: async () => undefined,
    onWritten: async () => undefined,
    log: makeLog({ write: () => undefined }),
    ...more,
  };
}

test.each([
  ['refused', 'poison'],
  ['busy', 'waits'],
  ['offline', 'waits'],
  ['signed-out', 'waits'],
  ['forbidden', 'waits'],
  ['missing', 'waits'],
] as const)('a letter that is %s: %s', async (kind, expected) => {
  const { outbox, fate } = outboxOf([letterAt(1)]);
  await drainOnce(partsOf(outbox, { write: () => Promise.reject(new GraphFault(kind)) }));
  expect(fate).toEqual({ 0: expected });
});

test('what cannot be read is poison; a bug is not: it waits', async () => {
  const { outbox, fate } = outboxOf([null, letterAt(1)]);
  await drainOnce(partsOf(outbox, { write: () => Promise.reject(new TypeError('a bug')) }));
  expect(fate).toEqual({ 0: 'poison', 1: 'waits' });
});

test('without the lease nothing is taken', async () => {
  const { outbox, fate } = outboxOf([letterAt(1)]);
  const parts = partsOf(outbox, { write: () => Promise.reject(new GraphFault('busy')) });
  expect(await drainOnce({ ...parts, claims: { lease: async () => false } })).toBe(0);
  expect(fate).toEqual({});
});

test('a letter whose card cannot be changed is not done: it comes again, and settles on what stands', async () => {
  const { outbox, fate } = outboxOf([letterAt(1)]);
  const entries = { write: async () => ({ kind: 'written', stored: { list: 'incidents', row: incident() } }) as never };
  await drainOnce(partsOf(outbox, entries, { onWritten: () => Promise.reject(new Error('tables away')) }));
  expect(fate).toEqual({ 0: 'waits' });
});

describe('with the stand-in', () => {
  let school: LocalSchool;
  beforeAll(async () => {
    school = await startSchool();
  });
  afterAll(() => school.running.close());

  test('a hundred letters are written in few batches, one at a time, though some stand already and some come twice', async () => {
    let requests = 0;
    let open = 0;
    let most = 0;
    const counted: Graph = async (method, path, call) => {
      requests += 1;
      most = Math.max(most, (open += 1));
      try {
        return await school.bot(method, path, call);
      } finally {
        open -= 1;
      }
    };
    await entriesOf(school.bot, sites).write(letterAt(7).write as never);
    const letters = Array.from({ length: 100 }, (_, at) => letterAt(at % 95));
    const { outbox, fate } = outboxOf(letters);
    const entries = entriesOf(batched(counted), sites, { together: true });
    expect(await drainOnce(partsOf(outbox, entries))).toBe(100);
    expect(new Set(Object.values(fate))).toEqual(new Set(['done']));
    const answer = (await school.admin('get', `/sites/${sites.pastoral}/lists/Incidents/items?$top=500`)) as {
      value: unknown[];
    };
    expect(answer.value).toHaveLength(95);
    expect(most).toBe(1);
    expect(requests).toBeLessThanOrEqual(15);
  });
});
