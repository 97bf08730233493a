import { GraphFault } from '../../src/graph/fault.ts';
import { formatChoices, parseChoices } from '../../tab/data/address.ts';
import { formatEntity, formatPage, type PageId, parseEntity, parsePage, pathOf } from '../../tab/data/page-id.ts';
import { mayRetry, waitBefore } from '../../tab/data/query-client.ts';

test.each<[string, PageId, string]>([
  ['y-R', { kind: 'year', yearGroup: 'R' }, '/year/R'],
  ['e-0123456789abcdef', { kind: 'entry', start: '0123456789abcdef' }, '/entry/0123456789abcdef'],
  ['p-9f8e7d6c5b4a', { kind: 'plan', pupilId: '9f8e7d6c5b4a' }, '/child/9f8e7d6c5b4a/plan'],
  ['r-9f8e7d6c5b4a', { kind: 'respond', pupilId: '9f8e7d6c5b4a' }, '/respond/9f8e7d6c5b4a'],
  ['k-1', { kind: 'continuum', yearGroup: '1' }, '/continuum/1'],
  ['k-all', { kind: 'continuum', yearGroup: 'all' }, '/continuum'],
  ['t-0123456789abcdef', { kind: 'practice', start: '0123456789abcdef' }, '/continuum/practice/0123456789abcdef'],
  ['c-9f8e7d6c5b4a', { kind: 'child', pupilId: '9f8e7d6c5b4a' }, '/child/9f8e7d6c5b4a'],
])('the link %s', (text, page, path) => {
  expect(parsePage(text)).toEqual(page);
  expect(formatPage(page)).toBe(text);
  expect(pathOf(page)).toBe(path);
});

test('a link holds only the first part of a key', () => {
  expect(formatPage({ kind: 'entry', start: 'a'.repeat(64) })).toBe(`e-${'a'.repeat(16)}`);
});

test.each(['', 'y-9', 'e-xyz', 'e-0123', 'c-', 'c-a/b', 'z-1', 'y', 'k-9', 'k-', 't-xyz'])(
  '%j is none of our links',
  (text) => {
    expect(parsePage(text)).toBeNull();
  },
);

test.each([
  ['year-1', { yearGroup: '1', show: 'both' }],
  ['year-R-praise', { yearGroup: 'R', show: 'praise' }],
  ['year-N-incidents', { yearGroup: 'N', show: 'incidents' }],
] as const)('the channel tab %s', (text, view) => {
  expect(parseEntity(text)).toEqual(view);
  expect(formatEntity(view)).toBe(text);
});

test.each(['', 'home', 'year-', 'year-9', 'year-1-all', 'class-1'])('%j is no channel tab', (text) => {
  expect(parseEntity(text)).toBeNull();
});

test.each(['', 'class=1H&kind=dangerous&what=X1', 'show=praise&steps=3'])(
  'the address ?%s is read and written alike',
  (text) => {
    const choices = parseChoices(new URLSearchParams(text));
    expect(new URLSearchParams(formatChoices(choices))).toEqual(new URLSearchParams(text));
  },
);

test('an address nobody made narrows nothing', () => {
  expect(parseChoices(new URLSearchParams('kind=rude&show=all&steps=-1'))).toEqual({
    className: '',
    kind: '',
    category: '',
    show: 'both',
    steps: 1,
  });
});

test.each([
  ['busy', 0, 0, true],
  ['offline', 1, 5, true],
  ['busy', 2, 0, false],
  ['busy', 0, 120, false],
  ['forbidden', 0, 0, false],
  ['signed-out', 0, 0, false],
  ['missing', 0, 0, false],
] as const)('%s after %i failures with %i seconds asked for: tried again %s', (kind, failures, waitSeconds, tried) => {
  expect(mayRetry(failures, new GraphFault(kind, { waitSeconds }))).toBe(tried);
});

test('a bug is not tried again, and the wait is what SharePoint asks for', () => {
  expect(mayRetry(0, new TypeError('x'))).toBe(false);
  expect(waitBefore(0, new GraphFault('busy', { waitSeconds: 7 }))).toBe(7000);
  expect(waitBefore(1, new GraphFault('busy'))).toBe(1000);
});
