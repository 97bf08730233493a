// The school's own addresses and public ids, as the server gives them to the tab.
import * as z from 'zod/mini';

const shape = z.object({
  tenant: z.string().check(z.minLength(1)),
  /** The Entra app of the tab; blank while the school has not set it. */
  clientId: z.string(),
  /** The app's id in Teams, for links; blank while not known. */
  app: z.string(),
  sites: z.object({ staff: z.string(), pastoral: z.string(), leaders: z.string() }),
  graph: z.url(),
  login: z.url(),
  bot: z.string(),
  /** The school's time, pinned, where it is: `2026-11-17T12:40`. */
  now: z.string(),
});

export type TabSettings = z.infer<typeof shape>;

/** Reads the settings. Rejects when the server cannot be reached or answers anything else. */
export async function readSettings(signal: AbortSignal = AbortSignal.timeout(10_000)): Promise<TabSettings> {
  const response = await fetch('/tab/settings.json', { signal, cache: 'no-store' });
  if (!response.ok) throw new Error(`settings answered ${response.status}`);
  return shape.parse(await response.json());
}
