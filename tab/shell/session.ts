// What the views are given once somebody is signed in, and where in Teams they stand.
import type { Sites } from '../../src/graph/entries.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** Who looks. `id` is the Entra object id. */
export type Person = { id: string; name: string; email: string };

/** Where in Teams the tab stands. */
export type HostContext = {
  scope: 'personal' | 'channel';
  /** The opaque sub-page id of a deep link, or ''. */
  page: string;
  channel: { id: string; name: string } | null;
  /** Which tab of the app this is: the entity id Teams keeps for it. */
  entity: string;
};

export type Session = {
  person: Person;
  graph: Graph;
  sites: Sites;
  host: HostContext;
  /** The clock the school lives by: the real one, or pinned for a demonstration. */
  now: () => Date;
  /** Opens Teams' own sheet for copying a link to a page. The label goes into chats: never a name. */
  share(page: string, label: string): Promise<void>;
};
