import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLists } from '../infra/build/readme-lists.ts';

const root = join(__dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('README says of each list what the lists are: run `npm run readme` after changing them', () => {
  expect(withLists(readme)).toBe(readme);
});

test('README names only scripts that exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const named = [...readme.matchAll(/npm run (?:--\w+ )?([\w:-]+)/g)].map(([, name]) => name);
  expect(named.filter((name) => name === undefined || !(name in scripts))).toEqual([]);
});

test('README links only to files that exist', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)]
    .map(([, path]) => path ?? '')
    .filter((path) => !path.startsWith('http'));
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
