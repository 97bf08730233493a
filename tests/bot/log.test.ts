import { makeLog } from '../../bot/log.ts';
import { GraphFault } from '../../src/graph/fault.ts';

function logged(work: (log: ReturnType<typeof makeLog>) => void): string {
  const lines: string[] = [];
  work(makeLog({ write: (line) => void lines.push(line) }));
  return lines.join('');
}

test('an event is logged with its facts and a time', () => {
  const line = JSON.parse(logged((log) => log.info('turn', { milliseconds: 4 }))) as object;
  expect(line).toMatchObject({ level: 'info', event: 'turn', milliseconds: 4, time: expect.stringMatching(/^\d{4}-/) });
});

test('of an error only its kind and our own frames are logged, never its message', () => {
  const line = logged((log) => log.error('failed', new Error('Alfie Bond hit Daisy')));
  expect(line).toContain('"error":"Error"');
  expect(line).not.toMatch(/Alfie|Daisy/);
});

test('a fault is logged with its kind and status', () => {
  expect(JSON.parse(logged((log) => log.error('failed', new GraphFault('busy', { status: 503 }))))).toMatchObject({
    fault: 'busy',
    status: 503,
  });
});
