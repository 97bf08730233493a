// The app's files for the tests: the manifest as each environment makes it, the two yml files and the other templates.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import type { EnvironmentName } from '../../infra/build/env-file.ts';
import { makePackage } from '../../infra/build/package.ts';

export const root = join(__dirname, '../..');
export const fileText = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Names of `${{VARIABLES}}` in a text, each once. */
export function variablesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))].toSorted();
}

const commands = z.array(z.object({ title: z.string(), description: z.string() }));
const manifestShape = z.looseObject({
  manifestVersion: z.string(),
  version: z.string(),
  developer: z.object({ websiteUrl: z.string(), privacyUrl: z.string(), termsOfUseUrl: z.string() }).loose(),
  localizationInfo: z.object({ defaultLanguageTag: z.string() }),
  name: z.object({ short: z.string(), full: z.string() }),
  icons: z.object({ color: z.string(), outline: z.string(), color32x32: z.string() }),
  supportsChannelFeatures: z.string(),
  staticTabs: z.array(
    z.looseObject({ entityId: z.string(), name: z.string().optional(), contentUrl: z.string().optional() }),
  ),
  configurableTabs: z.array(
    z.looseObject({ configurationUrl: z.string(), scopes: z.array(z.string()), context: z.array(z.string()) }),
  ),
  bots: z.array(
    z.looseObject({
      botId: z.string(),
      scopes: z.array(z.string()),
      commandLists: z.array(
        z.object({ scopes: z.array(z.string()), triggers: z.array(z.string()).optional(), commands }),
      ),
    }),
  ),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.looseObject({
    id: z.string(),
    nestedAppAuthInfo: z.array(z.object({ redirectUri: z.string(), scopes: z.array(z.string()) })),
  }),
  permissions: z.array(z.string()).default([]),
});
export type Manifest = z.infer<typeof manifestShape>;

export type Package = {
  zip: Uint8Array;
  files: { readonly [name: string]: Uint8Array };
  json: unknown;
  manifest: Manifest;
};

/** The package as `npm run package` makes it. */
export function packageOf(env: EnvironmentName): Package {
  const { zip } = makePackage(env);
  const files = unzipSync(zip);
  const json: unknown = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
  return { zip, files, json, manifest: manifestShape.parse(json) };
}
