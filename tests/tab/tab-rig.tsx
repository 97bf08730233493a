// The tab with a small Graph of its own: lists as rows in memory, and whatever shall go wrong.
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { act, render } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { schoolYear } from '../../infra/local/school/term-dates.ts';
import type { Row } from '../../src/domain/change.ts';
import { starterCategories } from '../../src/domain/starter-categories.ts';
import { starterPlaces } from '../../src/domain/starter-places.ts';
import { type FaultKind, GraphFault } from '../../src/graph/fault.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { List } from '../../src/graph/list.ts';
import { type ListName, listNames, lists } from '../../src/graph/lists.ts';
import { toNewFields } from '../../src/graph/rows.ts';
import { OpenTab } from '../../tab/app.tsx';
import type { HostContext, Session } from '../../tab/shell/session.ts';
import { TabPages } from '../../tab/views/tab-pages.tsx';
import { member, pupils, tuesdayUtc } from '../pals.ts';

export const sites = { staff: 'h,s,1', pastoral: 'h,p,2', leaders: 'h,l,3' };
export const botApp = 'app-bot';
export const tabApp = 'app-tab';

type Item = { id: string; version: number; by: string; fields: { [name: string]: unknown } };

/** A fault for the requests to one list; `times` of them, or all. */
export type Trouble = {
  list: ListName;
  kind: FaultKind;
  method?: 'get' | 'post' | 'patch';
  times?: number;
  wait?: number;
};

export type FakeSchool = {
  graph: Graph;
  /** `get Incidents`, in the order they came. */
  asked: string[];
  rows(list: ListName): readonly { [name: string]: unknown }[];
  trouble(...troubles: readonly Trouble[]): void;
  /** Requests to this list wait until the returned function is called. */
  hold(list: ListName): () => void;
  /** Changes a row behind the tab's back. */
  meddle(list: ListName, key: string, fields: { [name: string]: unknown }, by?: string): void;
};

const base: { [N in ListName]?: readonly object[] } = {
  pupils: pupils.map(({ id, ...pupil }) => ({ title: pupil.surname, key: id, pupilId: id, ...pupil })),
  categories: starterCategories.map((one) => ({ title: one.label, key: one.code, ...one, words: '' })),
  places: starterPlaces.map((one) => ({ title: one.label, key: one.code, ...one, words: '' })),
  schoolDays: schoolYear().map((day) => ({ title: day.day, key: day.day, ...day })),
};

/** A school with roster, categories, places and term dates, and the rows given. */
export function fakeSchool(given: { [N in ListName]?: readonly object[] } = {}): FakeSchool {
  const all = new Map<string, Item[]>(
    listNames.map((name) => [
      lists[name].name,
      (given[name] ?? base[name] ?? []).map((row, at) => itemOf(lists[name], row as Row, at + 1)),
    ]),
  );
  const asked: string[] = [];
  const held = new Map<string, Promise<void>>();
  let troubles: Trouble[] = [];
  const graph: Graph = async (method, path, call) => {
    const [, list = '', id, query = ''] = /\/lists\/(\w+)\/items(?:\/(\d+))?(?:\?(.*))?$/.exec(path) ?? [];
    asked.push(`${method} ${list}`);
    await held.get(list);
    const trouble = troubles.find((one) => lists[one.list].name === list && (one.method ?? method) === method);
    if (trouble !== undefined) {
      if (trouble.times !== undefined) trouble.times -= 1;
      troubles = troubles.filter(({ times }) => times !== 0);
      throw new GraphFault(trouble.kind, { waitSeconds: trouble.wait ?? 0 });
    }
    const items = all.get(list);
    if (items === undefined) throw new GraphFault('missing');
    if (method === 'post') return shown(create(items, fieldsOf(call?.body)));
    const item = items.find((one) => one.id === id);
    if (method === 'patch') return shown(patch(item, fieldsOf(call?.body), call?.headers?.['If-Match']));
    return id === undefined ? { value: items.filter(filterOf(query)).map(shown) } : shown(item);
  };
  return {
    graph,
    asked,
    rows: (name) => (all.get(lists[name].name) ?? []).map(({ fields }) => fields),
    trouble: (...more) => {
      troubles = more.map((one) => ({ ...one }));
    },
    hold: (name) => {
      let release = (): void => undefined;
      held.set(lists[name].name, new Promise((resolve) => (release = resolve)));
      return release;
    },
    meddle: (name, key, fields, by = 'a person') => {
      const item = all.get(lists[name].name)?.find((one) => one.fields.Key === key);
      if (item === undefined) throw new RangeError(`no ${key} in ${name}`);
      Object.assign(item.fields, fields);
      item.version += 1;
      item.by = by;
    },
  };
}

function itemOf(list: List, row: Row, id: number): Item {
  // A row given with a column name of SharePoint's own is taken as it is, so that it can be one nobody can read.
  const plain = Object.keys(row).some((name) => /^[A-Z]/.test(name));
  return { id: String(id), version: 1, by: botApp, fields: plain ? { ...row } : toNewFields(list, known(list, row)) };
}

function known(list: List, row: Row): Row {
  const names = Object.keys(list.columns).map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  return Object.fromEntries(Object.entries(row).filter(([name]) => name === 'title' || names.includes(name)));
}

function create(items: Item[], fields: Item['fields']): Item {
  if (items.some((one) => one.fields.Key === fields.Key)) throw new GraphFault('duplicate', { status: 400 });
  const item = { id: String(items.length + 1), version: 1, by: tabApp, fields: { ...fields } };
  items.push(item);
  return item;
}

function patch(item: Item | undefined, fields: Item['fields'], etag: string | undefined): Item {
  if (item === undefined) throw new GraphFault('missing');
  if (etag !== etagOf(item)) throw new GraphFault('changed', { status: 412 });
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) delete item.fields[name];
    else item.fields[name] = value;
  }
  item.version += 1;
  item.by = tabApp;
  return item;
}

function shown(item: Item | undefined): object {
  if (item === undefined) throw new GraphFault('missing');
  const by = item.by.startsWith('app-') ? { application: { id: item.by } } : { user: { id: item.by } };
  return { id: item.id, eTag: etagOf(item), lastModifiedBy: by, fields: { ...item.fields } };
}

const etagOf = ({ id, version }: Item): string => `"${id},${version}"`;

function fieldsOf(body: unknown): Item['fields'] {
  return (body as { fields: Item['fields'] }).fields;
}

function filterOf(query: string): (item: Item) => boolean {
  const filter = new URLSearchParams(query).get('$filter') ?? '';
  const tests = [...filter.matchAll(/fields\/(\w+) (eq|ge|lt) '([^']*)'/g)].map(([, name = '', how, value = '']) => {
    return ({ fields }: Item): boolean => {
      const stored = textOf(fields[name]);
      return how === 'eq' ? stored === value : how === 'ge' ? stored >= value : stored < value;
    };
  });
  const [, column = '', start = ''] = /startswith\(fields\/(\w+),'([^']*)'\)/.exec(filter) ?? [];
  if (column !== '') tests.push(({ fields }) => textOf(fields[column]).startsWith(start));
  return (item) => tests.every((test) => test(item));
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export type Opened = ReturnType<typeof render> & { shared: string[][]; school: FakeSchool };

/** Opens the tab at an address as that member of the cast. */
export function openAt(
  address: string,
  school: FakeSchool,
  {
    as = 'sarah.hall',
    host = {},
    pages = <TabPages />,
  }: { as?: string; host?: Partial<HostContext>; pages?: ReactNode } = {},
): Opened {
  const { id, name, email } = member(as);
  const shared: string[][] = [];
  const session: Session = {
    person: { id, name, email },
    graph: school.graph,
    sites,
    host: { scope: 'personal', page: '', channel: null, entity: 'home', ...host },
    now: () => new Date(tuesdayUtc),
    share: async (page, label) => void shared.push([page, label]),
  };
  const outside = { ourApps: async () => [botApp, tabApp] };
  const view = render(
    <FluentProvider theme={teamsLightTheme}>
      <MemoryRouter initialEntries={[address]}>
        <OpenTab session={session} outside={outside}>
          {pages}
        </OpenTab>
      </MemoryRouter>
    </FluentProvider>,
  );
  return { ...view, shared, school };
}

/** What axe finds in what is shown. */
export async function axeOf(container: Element): Promise<unknown> {
  let found: Awaited<ReturnType<typeof axe>> | undefined;
  // Whatever the tab does meanwhile is part of it.
  await act(async () => {
    found = await axe(container);
  });
  return found;
}
