import { GraphError } from '@microsoft/microsoft-graph-client';
import { faultOf, GraphFault } from '../../../src/graph/fault.ts';

function answered(status: number, code: string | null = null, headers: { [name: string]: string } = {}): GraphError {
  const error = new GraphError(status, 'text that Graph may reword');
  error.code = code;
  error.headers = new Headers(headers);
  return error;
}

test.each([
  [400, 'invalidRequest', 'duplicate'],
  [400, 'BadRequest', 'refused'],
  [401, 'InvalidAuthenticationToken', 'signed-out'],
  [403, 'accessDenied', 'forbidden'],
  [404, 'itemNotFound', 'missing'],
  [409, 'resourceModified', 'changed'],
  [409, 'nameAlreadyExists', 'duplicate'],
  [412, 'notAllowed', 'changed'],
  [413, null, 'refused'],
  [429, 'activityLimitReached', 'busy'],
  [500, 'generalException', 'busy'],
  [502, null, 'busy'],
  [503, 'serviceNotAvailable', 'busy'],
  [504, null, 'offline'],
])('%d %s is %s', (status, code, kind) => {
  expect(faultOf(answered(status, code))).toMatchObject({ kind, status });
});

test.each([
  ['a network error', new TypeError('fetch failed')],
  ['a request given up', new DOMException('aborted', 'AbortError')],
  ['no answer at all', new GraphError(-1, 'gone')],
])('%s is offline', (_, error) => {
  expect(faultOf(error)).toMatchObject({ kind: 'offline', status: 0 });
});

test('the wait is the larger of Retry-After and RateLimit-Reset', () => {
  expect(faultOf(answered(429, null, { 'Retry-After': '7', 'RateLimit-Reset': '31' })).waitSeconds).toBe(31);
  expect(faultOf(answered(429, null, { 'Retry-After': 'soon' })).waitSeconds).toBe(0);
});

test('a fault stays what it is', () => {
  const fault = new GraphFault('missing');
  expect(faultOf(fault)).toBe(fault);
});

test('what Graph said stays out of the message', () => {
  expect(faultOf(answered(400, 'invalidRequest')).message).toBe('graph duplicate 400');
});
