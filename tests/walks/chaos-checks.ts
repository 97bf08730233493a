// Looking at the school after the storm.
import { TableClient } from '@azure/data-tables';
import { z } from 'zod';

const meterShape = z.object({ apps: z.array(z.object({ name: z.string(), refused: z.number(), units: z.number() })) });

/** What the bot has used of its allowance since the stand-in was started, and how often it was refused for it. */
export async function meterOf(graph: string): Promise<{ refused: number; units: number }> {
  const { apps } = meterShape.parse(await (await fetch(`${graph}/__local/meter`)).json());
  return apps.find(({ name }) => name === 'bot') ?? { refused: 0, units: 0 };
}

/** Mishaps by chance from now on; null for none. */
export async function setFaults(graph: string, random: object | null): Promise<void> {
  const body = JSON.stringify(random === null ? { faults: [] } : { random });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${graph}/__local/faults`, { method: 'POST', headers, body });
  if (!response.ok) throw new Error(`faults were not taken: ${response.status}`);
}

/** By event, the message that shows its card. */
export async function cardRowsOf(connection: string): Promise<ReadonlyMap<string, string>> {
  const table = TableClient.fromConnectionString(connection, 'Cards', { allowInsecureConnection: true });
  const shown = new Map<string, string>();
  for await (const { partitionKey, activityId } of table.listEntities()) {
    shown.set(String(partitionKey), String(activityId));
  }
  return shown;
}

/** Looks again until there is something; after a while gives what the last resort says instead. */
export async function eventually<T>(look: () => Promise<T | null>, otherwise?: () => Promise<T>): Promise<T> {
  for (let round = 0; ; round += 1) {
    const seen = await look();
    if (seen !== null) return seen;
    if (otherwise !== undefined && round > 100) return otherwise();
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
