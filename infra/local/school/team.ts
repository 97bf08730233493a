// The school's team in Teams, as the chat and the Teams window on this machine show it.

export type Channel = { id: string; name: string };

export const team = {
  id: 'team-seabrook',
  name: 'Seabrook Infant School',
  /** Besides General, which every team has. */
  channels: [{ id: 'channel-leaders', name: 'Leaders' }],
} as const satisfies { id: string; name: string; channels: readonly Channel[] };
