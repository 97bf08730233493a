import { circles, type List } from '../../../src/graph/list.ts';
import { lists } from '../../../src/graph/lists.ts';

const all: readonly List[] = Object.values(lists);

test.each(all.map((list) => [list.name, list] as const))(
  '%s states its circle, writer, purpose and retention',
  (_, list) => {
    expect(circles).toContain(list.circle);
    for (const said of [list.writer, list.purpose, list.retention, list.title]) expect(said.length).toBeGreaterThan(2);
  },
);

test.each(all.map((list) => [list.name, list] as const))(
  '%s has a unique Key, so that a repeated write settles on one row',
  (_, list) => {
    expect(list.columns.Key).toMatchObject({ kind: 'text', unique: true, indexed: true });
  },
);

test.each(all.map((list) => [list.name, list] as const))(
  'the columns of %s have names that SharePoint keeps as they are',
  (_, list) => {
    const builtIn = ['ID', 'Title', 'Created', 'Modified', 'Author', 'Editor', 'Attachments', 'ContentType', 'Edit'];
    for (const name of Object.keys(list.columns)) {
      expect(name).toMatch(/^[A-Z][A-Za-z]{0,29}$/);
      expect(builtIn).not.toContain(name);
    }
  },
);

test.each(all.map((list) => [list.name, list] as const))(
  '%s has at most 20 indexes, which is what SharePoint allows',
  (_, list) => {
    const indexed = Object.values(list.columns).filter((column) => 'indexed' in column && column.indexed);
    expect(indexed.length).toBeLessThanOrEqual(20);
  },
);

test('nothing that decides who may do what stands in the staff circle', () => {
  expect(lists.staff.circle).toBe('leaders');
  expect(lists.settings.circle).toBe('leaders');
  expect(lists.incidents.circle).toBe('pastoral');
});

test('the roster of the staff circle holds names and classes only: no UPN, no birth date, no special need', () => {
  expect(Object.keys(lists.pupils.columns)).toEqual([
    'Key',
    'PupilId',
    'Forename',
    'Preferred',
    'Surname',
    'YearGroup',
    'ClassName',
    'LeftOn',
  ]);
});
