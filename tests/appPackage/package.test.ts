import { fillManifest, zipPackage } from '../../infra/build/package.ts';
import { parseEnv, readEnv } from '../../infra/build/env-file.ts';
import { fileText, packageOf, root } from './app-package.ts';

test('made twice, the package has the same bytes', () => {
  expect(Buffer.from(packageOf('dev').zip).equals(Buffer.from(packageOf('dev').zip))).toBe(true);
});

test('manifest and icons stand at its root, sorted, with nothing else, in less than 1 MB', () => {
  const { files, zip } = packageOf('dev');
  expect(Object.keys(files)).toEqual(['color.png', 'color32x32.png', 'manifest.json', 'outline.png']);
  expect(zip.length).toBeLessThan(1024 * 1024);
});

test('the day and the time zone of packing do not show: every file is of the first moment a zip knows', () => {
  const zip = Buffer.from(packageOf('dev').zip);
  const headers = [...zip.toString('latin1').matchAll(/PK\x03\x04/g)].map(({ index }) => zip.readUInt32LE(index + 10));
  expect(headers).toHaveLength(4);
  expect(new Set(headers)).toEqual(new Set([(1 << 21) | (1 << 16)]));
});

test('a value that is missing is named, an empty one that may be empty stays empty', () => {
  expect(() => fillManifest('${{NEW_THING}}', {}, {})).toThrow(
    'There is no value for NEW_THING. Add it to env/.env.dev',
  );
  expect(fillManifest('a${{SUFFIX}}', { SUFFIX: '' }, {})).toEqual({ manifest: 'a', stoodIn: [] });
  expect(fillManifest('"${{ID}}"', { ID: '' }, { ID: 'x' })).toEqual({ manifest: '"x"', stoodIn: ['ID'] });
  expect(fillManifest('"${{ID}}"', { ID: 'a"b' }, {})).toEqual({ manifest: '"a\\"b"', stoodIn: [] });
});

test('a package that grows beyond 1 MB is refused', () => {
  const noise = Uint8Array.from({ length: 2 ** 21 }, (_, at) => (Math.imul(at, 2654435761) >>> 13) ^ (at * at));
  expect(() => zipPackage('{"icons":{"color":"c.png"}}', () => noise)).toThrow('larger than 1 MB');
});

test('env files are read as the toolkit reads them', () => {
  expect(parseEnv('# no\n\nA=1\n B = two words \nC="quoted"\nD=\n')).toEqual({
    A: '1',
    B: 'two words',
    C: 'quoted',
    D: '',
  });
  expect(readEnv(root, 'dev')).toMatchObject({ TEAMSFX_ENV: 'dev' });
  expect(fileText('env/.env.dev')).not.toMatch(/^SECRET_/m);
});
