import { checkReply } from '../../../graph-shapes.ts';
import { officePath, startBench, staffPath } from './graph-fixture.ts';

const list = `/v1.0${staffPath}/lists/x`;
const context = 'https://graph.microsoft.com/v1.0/$metadata#x';
const item = { '@odata.context': context, id: '1', createdDateTime: '2026-11-17T12:40:00Z' };

test('70. replies of every kind validate; the fixture checks those of all other tests the same way', async () => {
  const { graph, admin, bot, tab, items, list: path } = await startBench();
  await tab.post(items, { fields: { Title: 'x', Key: 'k', Minutes: 1, Injury: true, Day: '2026-06-17' } });
  const asks = [
    path,
    `${path}?$expand=columns,contentTypes,items($expand=fields)`,
    `${path}/columns?$select=hidden,name`,
    `${items}/1/versions?$expand=fields`,
    `${items}/delta?$expand=fields`,
    `${staffPath}/lists?$select=system,displayName`,
    `${staffPath}/permissions`,
    `${staffPath}/contentTypes?$expand=columns`,
    officePath,
    '/sites?search=*',
    '/sites/root',
    '/nonsense',
  ];
  const replies = await Promise.all(asks.map((ask) => admin.get(ask)));
  const found = replies.flatMap(({ status, body }, at) => checkReply('GET', `/v1.0${asks[at]}`, status, body));
  expect(found).toEqual([]);
  const batch = await bot.post('/$batch', { requests: [{ id: '1', method: 'GET', url: items }] });
  expect(checkReply('POST', '/v1.0/$batch', batch.status, batch.body)).toEqual([]);
  expect((await graph.local('GET', '')).status).toBe(200);
});

test.each([
  ['an unknown property', 'GET', `${list}/items/1`, 200, { ...item, colour: 'red' }, 'body/colour'],
  ['a wrong type', 'GET', `${list}/items/1`, 200, { ...item, webUrl: 5 }, 'body/webUrl'],
  ['a number for an id', 'GET', `${list}/items/1`, 200, { ...item, id: 1 }, 'body/id'],
  [
    'a time without zone',
    'GET',
    `${list}/items/1`,
    200,
    { ...item, createdDateTime: '2026-11-17T12:40:00' },
    'createdDateTime',
  ],
  ['null where there must be something', 'GET', `${list}/items/1`, 200, { ...item, id: null }, 'body/id'],
  ['an empty field', 'GET', `${list}/items/1`, 200, { ...item, fields: { id: '1', Kind: null } }, 'fields/Kind'],
  [
    'a numeric lookup id',
    'GET',
    `${list}/items/1`,
    200,
    { ...item, fields: { PupilLookupId: 3 } },
    'fields/PupilLookupId',
  ],
  ['a missing id', 'GET', `${list}/items/1`, 200, { '@odata.context': context }, 'has no id'],
  [
    'a link to the listening address',
    'GET',
    `${list}/items`,
    200,
    { '@odata.context': 'http://127.0.0.1:1/v1.0/$metadata#x', value: [] },
    '@odata.context',
  ],
  [
    'a stray property of a collection',
    'GET',
    `${list}/items`,
    200,
    { '@odata.context': context, value: [], next: 1 },
    'next',
  ],
  ['a collection that is none', 'GET', `${list}/columns`, 200, { '@odata.context': context, value: {} }, 'value'],
  [
    'an unknown column type',
    'GET',
    `${list}/columns`,
    200,
    { '@odata.context': context, value: [{ id: 'a', type: 'colour' }] },
    'value/0/type',
  ],
  [
    'an unknown facet property',
    'GET',
    `${list}/columns/a`,
    200,
    { '@odata.context': context, id: 'a', text: { long: true } },
    'body/text/long',
  ],
  ['an address of no known type', 'GET', '/v1.0/unicorns', 200, { '@odata.context': context }, 'no type is known'],
  ['an error without its inner part', 'GET', list, 404, { error: { code: 'x', message: 'y' } }, 'error/innerError'],
  [
    'an error date with a zone',
    'GET',
    list,
    404,
    {
      error: {
        code: 'x',
        message: '',
        innerError: { date: '2026-11-17T12:40:00Z', 'request-id': '0', 'client-request-id': '' },
      },
    },
    'innerError/date',
  ],
  [
    'a batch part without headers',
    'POST',
    '/v1.0/$batch',
    200,
    { responses: [{ id: '1', status: 200, body: {} }] },
    'responses/0/headers',
  ],
  ['content with 204', 'DELETE', list, 204, {}, 'is there though'],
])('70. %s is an offence', (_, method, path, status, body, says) => {
  expect(checkReply(method, path, status, body).join('\n')).toContain(says);
});

test('70. what is not Graph is not looked at, and pages of something before Graph have no shape', () => {
  expect(checkReply('POST', '/tenant/oauth2/v2.0/token', 200, { token_type: 'Bearer' })).toEqual([]);
  expect(checkReply('GET', `${list}/items`, 503, undefined)).toEqual([]);
});
