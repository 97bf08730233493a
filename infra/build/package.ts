// `npm run package`: the Teams app package, appPackage/build/appPackage.<env>.zip, the same bytes for the same input.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { type EnvironmentName, environments, readEnv, standIns, type Values } from './env-file.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The first moment a zip can hold, so that the day of packing does not show. */
const packedAt = new Date(1980, 0, 1);

/** Bytes Teams takes at most are many more; anything near this is a mistake. */
const mostBytes = 1024 * 1024;

/** `manifest` is the text with every value in its place; `stoodIn` names the values that are only stand-ins. */
export type Filled = { manifest: string; stoodIn: readonly string[] };

/** Puts the values into the manifest. Throws a sentence that names a value there is none for. */
export function fillManifest(template: string, values: Values, others: Values): Filled {
  const stoodIn = new Set<string>();
  const manifest = template.replace(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    const other = others[name];
    // A name that is set and empty is meant so, unless something must stand there.
    if (value !== '' || (other === undefined && name in values)) return inJson(value);
    if (other === undefined)
      throw new Error(`There is no value for ${name}. Add it to env/.env.dev and package again.`);
    stoodIn.add(name);
    return inJson(other);
  });
  return { manifest, stoodIn: [...stoodIn].toSorted() };
}

/** The zip of a manifest and the icons it names, sorted, at the root, with fixed dates. */
export function zipPackage(manifest: string, icon: (file: string) => Uint8Array<ArrayBuffer>): Uint8Array {
  const files = new Map<string, Uint8Array<ArrayBuffer>>([['manifest.json', new TextEncoder().encode(manifest)]]);
  for (const file of iconsOf(manifest)) files.set(file, icon(file));
  const sorted = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const zip = zipSync(Object.fromEntries(sorted), { level: 9, mtime: packedAt, os: 3, attrs: 0o644 << 16 });
  if (zip.length > mostBytes) throw new Error('The app package is larger than 1 MB. Make the icons smaller.');
  return zip;
}

/** The package of an environment, from the files of the repository. */
export function makePackage(env: EnvironmentName): Filled & { zip: Uint8Array } {
  const template = readFileSync(join(root, 'appPackage/manifest.json'), 'utf8');
  const filled = fillManifest(template, readEnv(root, env), standIns[env]);
  return { ...filled, zip: zipPackage(filled.manifest, (file) => readFileSync(join(root, 'appPackage', file))) };
}

function iconsOf(manifest: string): readonly string[] {
  const parsed: unknown = JSON.parse(manifest);
  const icons: unknown = typeof parsed === 'object' && parsed !== null && 'icons' in parsed ? parsed.icons : {};
  const names: readonly unknown[] = Object.values(icons ?? {});
  return names.filter((name) => typeof name === 'string');
}

function inJson(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

function main(): void {
  const { values } = parseArgs({ options: { env: { type: 'string', default: 'dev' } } });
  const env = environments.find((name) => name === values.env);
  if (env === undefined) throw new Error(`--env takes ${environments.join(' or ')}, not "${values.env}".`);
  const { zip, stoodIn } = makePackage(env);
  const path = `appPackage/build/appPackage.${env}.zip`;
  mkdirSync(join(root, 'appPackage/build'), { recursive: true });
  writeFileSync(join(root, path), zip);
  process.stdout.write(`${path}, ${zip.length} bytes\n`);
  if (stoodIn.length > 0)
    process.stdout.write(
      `${stoodIn.join(', ')} ${stoodIn.length === 1 ? 'is' : 'are'} not provisioned yet, so stand-ins are in their place: good for checking, not for installing.\n`,
    );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
