import { unitsOf } from '../../../src/graph/request-units.ts';

const items = '/sites/s/lists/Incidents/items';

test.each([
  ['one row', 'get', `${items}/7?$expand=fields`, 1],
  ['several rows', 'get', `${items}?$expand=fields`, 2],
  ['the next page', 'get', `https://graph.microsoft.com/v1.0${items}?$skiptoken=x`, 2],
  ['a new row', 'post', items, 2],
  ['a change', 'patch', `${items}/7`, 2],
  ['anything with permissions', 'get', '/sites/s/permissions', 5],
] as const)('%s', (_, method, path, units) => {
  expect(unitsOf(method, path)).toBe(units);
});

test('a batch costs what its parts cost', () => {
  const requests = [
    { id: '0', method: 'GET', url: `${items}/7` },
    { id: '1', method: 'POST', url: items },
  ];
  expect(unitsOf('post', '/$batch', { requests })).toBe(3);
});
