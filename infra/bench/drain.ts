// How fast a backlog is written: within the allowance on a clock that moves by itself, and without it at 100 ms a request.
import { drainOnce, type DrainParts } from '../../bot/records/drain.ts';
import { type Bucket, drawFrom } from '../../bot/records/allowance.ts';
import { encodeLetter, type Letter, openOutbox, type Outbox } from '../../bot/records/outbox.ts';
import { eventIdOf } from '../../bot/keys.ts';
import { makeAllowance } from '../../bot/graph-allowance.ts';
import { makeLog } from '../../bot/log.ts';
import { batched } from '../../src/graph/batched.ts';
import { entriesOf } from '../../src/graph/entries.ts';
import { type Graph, makeGraph } from '../../src/graph/graph.ts';
import { tokenFor } from '../local/graph-as.ts';
import { appOf, siteIds } from '../local/school/tenant.ts';
import { type BenchSchool, startBenchSchool } from './bench-school.ts';
import { type Incident, untold } from '../../src/domain/entry.ts';
import { makeVirtualClock } from './virtual-clock.ts';

const backlog = 5000;
const limit = 1250;
const start = Date.parse('2026-11-17T12:40:00Z');

/** One line a figure. */
export async function benchDrain(): Promise<readonly string[]> {
  return [await withinAllowance(), await withoutLimit()];
}

/** An outbox that is only a list: the storage has no virtual clock. */
function outboxOf(letters: readonly Letter[]): Outbox {
  const waiting = letters.map((letter, at) => ({
    id: String(at),
    letter,
    text: encodeLetter(letter),
    tries: 1,
    receipt: '',
  }));
  const nothing = async (): Promise<void> => undefined;
  return {
    put: nothing,
    take: async (_, most) => waiting.splice(0, most),
    done: nothing,
    async later(received) {
      waiting.push({ ...received, letter: received.letter ?? letters[0] ?? never(), tries: received.tries + 1 });
    },
    poison: nothing,
    counts: async () => ({ waiting: waiting.length, poison: 0 }),
  };
}

function never(): never {
  throw new RangeError('a letter of the bench is always readable');
}

function partsOf(graph: Graph, outbox: Outbox): DrainParts {
  return {
    outbox,
    claims: { lease: async () => true },
    entries: entriesOf(graph, siteIds(), { together: true }),
    divert: async () => undefined,
    remark: async () => undefined,
    onWritten: async () => undefined,
    log: makeLog({ write: () => undefined }),
    owner: 'bench',
    stopping: new AbortController().signal,
  };
}

const letters = (name: string): readonly Letter[] =>
  Array.from({ length: backlog }, (_, at) => letterOf(eventIdOf(name, String(at))));

/** A letter as the bot puts it on the queue for one child and one moment. */
function letterOf(eventId: string): Letter {
  const at = '2026-11-17T12:40:00Z';
  const row: Incident = {
    ...untold,
    title: 'R-20261117-0001',
    key: eventId,
    eventId,
    revision: 1,
    status: 'draft',
    withdrawnBecause: '',
    pupilId: 'a1b2c3d4e5f6',
    pupilName: 'Kai Nguyen',
    className: 'RB',
    yearGroup: 'R',
    category: 'X1',
    occurredAt: at,
    recordedAt: at,
    occurredOn: '2026-11-17',
    place: 'hall',
    kind: 'dangerous',
    role: 'did',
    held: 'no',
    injury: false,
    words: 'Kai Nguyen RB threw a chair in the hall',
    authorId: 'author',
    authorName: 'Jo Birch',
    seenById: '',
    seenByName: '',
  };
  return { version: 1, eventId, write: { kind: 'create', entry: { list: 'incidents', row } } };
}

async function withinAllowance(): Promise<string> {
  const school = await startBenchSchool(limit);
  try {
    const meter = (body: object): Promise<Response> =>
      fetch(`${school.running.url}/__local/meter`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await meter({ now: new Date(start).toISOString(), reset: true });
    const clock = makeVirtualClock(start, async (now) => void (await meter({ now: new Date(now).toISOString() })));
    const allowance = makeAllowance(bucketInMemory(), makeLog({ write: () => undefined }), clock);
    const { graph } = await countedGraph(school, (answer) => allowance.hear(answer));
    const ready = allowance.heed(batched(allowance.pay(graph, true)));
    const outbox = outboxOf(letters('virtual'));
    const work = async (): Promise<void> => {
      while ((await outbox.counts()).waiting > 0) await drainOnce(partsOf(ready, outbox));
    };
    await clock.until(work());
    const minutes = (clock.now() - start) / 60_000;
    const { units, refused } = await usedBy(school);
    const share = units / minutes / (limit * 0.8);
    return `${backlog} letters within the allowance: ${minutes.toFixed(1)} minutes of the clock, ${Math.round(share * 100)} % of the budget used (at least 90), ${refused} refused (none), ${(units / backlog).toFixed(2)} units an entry`;
  } finally {
    await school.close();
  }
}

async function withoutLimit(): Promise<string> {
  const school = await startBenchSchool();
  try {
    const outbox = await openOutbox(school.storage);
    const all = [...letters('real')];
    while (all.length > 0) await Promise.all(all.splice(0, 50).map((letter) => outbox.put(letter)));
    await fetch(`${school.running.url}/__local/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ faults: [{ path: '/\\$batch', delayMs: 100, times: 0 }] }),
    });
    const { graph, count } = await countedGraph(school);
    const began = performance.now();
    while ((await outbox.counts()).waiting > 0) await drainOnce(partsOf(batched(graph), outbox));
    const seconds = (performance.now() - began) / 1000;
    return `${backlog} letters without it, Graph answering after 100 ms: ${(backlog / seconds).toFixed(0)} entries a second (at least 100), ${(count() / backlog).toFixed(3)} requests an entry (at most 0.15)`;
  } finally {
    await school.close();
  }
}

function bucketInMemory(): Bucket {
  let row = { units: 0, at: 0, restUntil: 0 };
  return {
    async draw(least, most, now, canWait) {
      const drawn = drawFrom(row, { least, most, now, canWait, limit });
      if (drawn.kind === 'granted') row = { ...row, ...drawn.row };
      return drawn;
    },
    async rest(until) {
      row = { ...row, restUntil: Math.max(row.restUntil, until) };
    },
  };
}

async function countedGraph(
  { running }: BenchSchool,
  hear: Parameters<typeof makeGraph>[0]['onAnswer'] = () => undefined,
): Promise<{ graph: Graph; count: () => number }> {
  const token = await tokenFor(running.tokenUrl, appOf('bot'));
  let requests = 0;
  const graph = makeGraph({
    token: async () => token,
    address: running.url,
    onAnswer(answer) {
      requests += 1;
      hear(answer);
    },
  });
  return { graph, count: () => requests };
}

async function usedBy({ running }: BenchSchool): Promise<{ units: number; refused: number }> {
  const { apps } = (await (await fetch(`${running.url}/__local/meter`)).json()) as {
    apps: { name: string; units: number; refused: number }[];
  };
  return apps.find(({ name }) => name === 'bot') ?? { units: 0, refused: 0 };
}
