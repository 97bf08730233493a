import { makeLog } from '../../../bot/log.ts';
import { makeDesk } from '../../../bot/records/desk.ts';
import type { Letter } from '../../../bot/records/outbox.ts';
import { GraphFault } from '../../../src/graph/fault.ts';
import { incidentEntry } from '../../pals.ts';

const log = makeLog({ write: () => undefined });
const eventId = 'e'.repeat(64);

function deskWith(write: () => Promise<never>) {
  const put: Letter[] = [];
  let tried = 0;
  const desk = makeDesk({
    entries: {
      write: () => {
        tried += 1;
        return write();
      },
      read: () => Promise.reject(new Error('not asked')),
    },
    divert: () => Promise.reject(new GraphFault('offline')),
    remark: () => Promise.reject(new GraphFault('offline')),
    outbox: { put: async (letter) => void put.push(letter) },
    log,
  });
  return { desk, put, tried: () => tried };
}

test('what is too large to be kept is not tried either: it could not be kept if that failed', async () => {
  const { desk, put, tried } = deskWith(() => Promise.reject(new GraphFault('offline')));
  const large = { kind: 'create', entry: incidentEntry({ words: 'x'.repeat(41 * 1024) }) } as const;
  expect(await desk.write(eventId, large)).toEqual({ kind: 'lost' });
  expect([put.length, tried()]).toEqual([0, 0]);
  const small = { kind: 'create', entry: incidentEntry({ words: 'x'.repeat(30 * 1024) }) } as const;
  expect(await desk.write(eventId, small)).toEqual({ kind: 'kept' });
  expect([put.length, tried()]).toEqual([1, 1]);
});

test.each(['busy', 'offline', 'signed-out', 'forbidden'] as const)(
  'while Graph is %s the write is kept',
  async (kind) => {
    const { desk, put } = deskWith(() => Promise.reject(new GraphFault(kind)));
    expect(await desk.write(eventId, { kind: 'create', entry: incidentEntry() })).toEqual({ kind: 'kept' });
    expect(put).toHaveLength(1);
  },
);
