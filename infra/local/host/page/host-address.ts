// The whole state of the Teams window stands in its address, so that any of it can be opened directly.

export type HostState = {
  /** The key of who is signed in. */
  as: string;
  context: 'personal' | 'channel';
  theme: 'light' | 'dark' | 'contrast';
  width: 'desktop' | 'phone';
  /** The sub-page of a deep link, or ''. */
  page: string;
  /** Whether Teams signs in by itself, or needs the person to agree first. */
  signIn: 'silent' | 'ask';
  /** The tab that was added to the channel, or null for the usual one. */
  tab: ChannelTab | null;
};

/** A tab as Teams keeps it for a channel. `path` is the content's address on this server. */
export type ChannelTab = { entity: string; name: string; path: string };

/** Reads the part of an address after the `?`. What it does not say, or says wrongly, is as usual. */
export function readHostState(search: string, usual: string): HostState {
  const given = new URLSearchParams(search);
  const text = (name: string): string => given.get(name) ?? '';
  return {
    as: text('as') || usual,
    context: oneOf(text('context'), ['personal', 'channel']),
    theme: oneOf(text('theme'), ['light', 'dark', 'contrast']),
    width: oneOf(text('width'), ['desktop', 'phone']),
    page: text('page'),
    signIn: oneOf(text('signin'), ['silent', 'ask']),
    tab: readTab(text('entity'), text('name'), text('path')),
  };
}

/** The address of a state, from `/host` on; what is as usual is left out. */
export function addressOf(state: HostState): string {
  const parts = new URLSearchParams({ as: state.as });
  const usual = { context: 'personal', theme: 'light', width: 'desktop', page: '' } as const;
  for (const name of ['context', 'theme', 'width', 'page'] as const)
    if (state[name] !== usual[name]) parts.set(name, state[name]);
  if (state.signIn === 'ask') parts.set('signin', 'ask');
  for (const [name, value] of Object.entries(state.tab ?? {})) parts.set(name, value);
  return `/host?${parts.toString()}`;
}

function readTab(entity: string, name: string, path: string): ChannelTab | null {
  // Only pages of this server's own tab are framed, whatever the address says.
  return entity === '' || !/^\/tab(?:[/?#]|$)/.test(path) ? null : { entity, name: name || 'Continuum', path };
}

function oneOf<T extends string>(given: string, known: readonly [T, ...T[]]): T {
  return known.find((one) => one === given) ?? known[0];
}
