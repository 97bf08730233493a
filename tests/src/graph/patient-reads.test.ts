import { GraphFault } from '../../../src/graph/fault.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { patientReads } from '../../../src/graph/patient-reads.ts';

/** Fails so often with that fault and answers then; what was asked and how long was waited. */
function failing(times: number, fault: GraphFault) {
  const waited: number[] = [];
  let asked = 0;
  const graph: Graph = async () => {
    asked += 1;
    if (asked <= times) throw fault;
    return 'answer';
  };
  const patient = patientReads(
    graph,
    async (milliseconds) => void waited.push(milliseconds),
    () => 0,
  );
  return { patient, waited, asked: () => asked };
}

test('a GET is asked again twice, after growing waits', async () => {
  const { patient, waited } = failing(2, new GraphFault('offline'));
  expect(await patient('get', '/sites/x')).toBe('answer');
  expect(waited).toEqual([250, 500]);
});

test('it waits as long as it is asked to', async () => {
  const { patient, waited } = failing(1, new GraphFault('busy', { waitSeconds: 3 }));
  await patient('get', '/sites/x');
  expect(waited).toEqual([3000]);
});

test.each([
  ['a third failure', 3, new GraphFault('busy'), 3],
  ['a wait too long for anybody', 1, new GraphFault('busy', { waitSeconds: 60 }), 1],
  ['a plain no', 1, new GraphFault('forbidden'), 1],
])('%s is passed on', async (_, times, fault, tries) => {
  const { patient, asked } = failing(times, fault);
  await expect(patient('get', '/sites/x')).rejects.toBe(fault);
  expect(asked()).toBe(tries);
});

test('a write is never sent twice', async () => {
  const { patient, asked } = failing(1, new GraphFault('busy'));
  await expect(patient('post', '/sites/x')).rejects.toMatchObject({ kind: 'busy' });
  expect(asked()).toBe(1);
});

test('nobody is asked again for somebody who has gone', async () => {
  const { patient, asked } = failing(1, new GraphFault('offline'));
  await expect(patient('get', '/sites/x', { signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: 'offline' });
  expect(asked()).toBe(1);
});
