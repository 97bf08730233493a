import { readSettings } from '../shell/settings.ts';

/** The ids under which the bot and the tab change rows; empty unless both are known, because one alone would mislead. */
export async function ourApps(): Promise<readonly string[]> {
  const { clientId, bot } = await readSettings();
  return clientId === '' || bot === '' ? [] : [clientId, bot];
}
