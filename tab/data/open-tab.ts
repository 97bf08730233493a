// What the views work with, made once for a session.
import { type Addenda, addendaOf } from '../../src/graph/addenda.ts';
import { circleGate } from '../../src/graph/circle-gate.ts';
import { type Entries, entriesOf } from '../../src/graph/entries.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type EntryReader, entryReader } from '../../src/graph/entry-reader.ts';
import { type SchoolLists, schoolLists } from '../../src/graph/school-lists.ts';
import type { Session } from '../shell/session.ts';

export type Outside = {
  /** The ids of our two apps, as SharePoint names the last writer of a row; empty where they are not set. */
  ourApps: () => Promise<readonly string[]>;
};

export type Tab = Outside & {
  session: Session;
  /** The way to Graph for parts of the tab that are fetched later. It asks nothing of a circle that refused. */
  graph: Graph;
  /** The clock the school lives by. */
  now: () => Date;
  reader: EntryReader;
  entries: Entries;
  addenda: Addenda;
  school: SchoolLists;
};

export function openTab(session: Session, outside: Outside): Tab {
  const { sites } = session;
  const graph = circleGate(session.graph, sites);
  return {
    ...outside,
    now: session.now,
    session,
    graph,
    reader: entryReader(graph, sites),
    entries: entriesOf(graph, sites),
    addenda: addendaOf(graph, sites),
    school: schoolLists(graph, sites),
  };
}
