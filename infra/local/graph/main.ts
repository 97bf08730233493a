import { parseArgs } from 'node:util';
import { demoTenant } from '../school/tenant.ts';
import { presetFaults } from './fault-plan.ts';
import { parseSiteClock } from './site-time.ts';
import { type GraphOptions, startGraph } from './start-graph.ts';

/**
 * `npm run graph`: the local Graph by itself, for the demo school.
 * `--port N` (or GRAPH_PORT), `--data folder`, `--now 2026-11-17T12:40` pins the clock of items, `--faults busy` (or
 * offline, flaky, slow) begins a bad day.
 */
async function main(): Promise<void> {
  const graph = await startGraph(readOptions());
  process.stdout.write(`ready graph=${graph.url}\n`);
  const stop = (): void => {
    graph.close().then(
      () => process.exit(0),
      (reason: unknown) => fail(reason),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function readOptions(): GraphOptions {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      now: { type: 'string' },
      faults: { type: 'string' },
    },
  });
  const port = Number(values.port ?? process.env['GRAPH_PORT'] ?? 4010);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error('The port must be a whole number from 0 to 65535.');
  }
  const options: GraphOptions = {
    tenant: demoTenant,
    port,
    dataFolder: values.data ?? '.local/graph-alone',
    ...(values.faults === undefined ? {} : { faults: presetFaults(values.faults) }),
  };
  if (values.now === undefined) {
    return options;
  }
  const pinned = parseSiteClock(values.now, demoTenant.sites[0]?.timeZone ?? 'Europe/London');
  if (pinned === undefined) {
    throw new Error(`'${values.now}' is not a time such as 2026-11-17T12:40.`);
  }
  return { ...options, now: () => new Date(pinned) };
}

function fail(reason: unknown): void {
  process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exit(1);
}

main().catch(fail);
