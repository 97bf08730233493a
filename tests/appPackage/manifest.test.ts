import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { environments } from '../../infra/build/env-file.ts';
import { answer } from '../../bot/talk/answer.ts';
import { parseSettings } from '../../src/domain/settings.ts';
import { graphScopes } from '../../tab/sign-in/scopes.ts';
import { tuesdayUtc } from '../pals.ts';
import { fileText, packageOf, root, variablesIn } from './app-package.ts';

const packages = environments.map((env) => [env, packageOf(env)] as const);
const { manifest } = packageOf('dev');
const template = fileText('appPackage/manifest.json');

const schemas = join(
  dirname(createRequire(__filename).resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas',
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const schema: object = JSON.parse(readFileSync(join(schemas, 'teams/v1.29/MicrosoftTeams.schema.json'), 'utf8'));
const validate = ajv.compile(schema);

test.each(packages)(
  'the manifest of %s declares 1.29 and is what its schema asks for',
  (_, { json, manifest: made }) => {
    validate(json);
    expect(validate.errors).toBeNull();
    expect(made.manifestVersion).toBe('1.29');
    expect(made.version).toMatch(/^\d+\.\d+\.\d+$/);
  },
);

test('the schema notices what is wrong', () => {
  expect(validate({ ...manifest, accentColor: 'green' })).toBe(false);
  expect(validate({ ...manifest, name: { short: 'x'.repeat(31) } })).toBe(false);
  expect(validate({ ...manifest, surprise: true })).toBe(false);
});

test.each(packages)('the short name of %s has at most 30 characters with its suffix', (_, { manifest: made }) => {
  expect(made.name.short.length).toBeLessThanOrEqual(30);
});

test('no id and no address stands in the manifest itself', () => {
  const without = template.replace(/"\$schema".*\n/, '').replace('https://graph.microsoft.com/Sites.Selected', '');
  expect(without).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/i);
  expect(without).not.toMatch(/https?:\/\//);
  expect(template).toContain('"id": "${{TEAMS_APP_ID}}"');
  expect(template).toContain('"botId": "${{BOT_ID}}"');
});

test.each(packages)('nothing is left to be filled in for %s', (_, { json }) => {
  expect(variablesIn(JSON.stringify(json))).toEqual([]);
});

test('it works in standard, private and shared channels: tier1, and a channel tab by which the picker finds it', () => {
  expect(manifest.supportsChannelFeatures).toBe('tier1');
  expect(manifest.configurableTabs).toEqual([expect.objectContaining({ scopes: ['team'], context: ['channelTab'] })]);
});

test('names of tabs are in sentence case', () => {
  const names = manifest.staticTabs.flatMap(({ name }) => (name === undefined ? [] : [name]));
  expect(names.filter((name) => !/^[A-Z][^A-Z]*$/.test(name))).toEqual([]);
});

test('the personal tab is the one a link into the app names', () => {
  expect(manifest.staticTabs[0]?.entityId).toBe('continuum');
  expect(fileText('tab/shell/start-screens.tsx')).toContain("const personalTab = 'continuum'");
});

test('it asks for no permission to read messages, and for no others of Teams either', () => {
  expect(manifest.permissions).toEqual([]);
  expect(template).not.toMatch(/authorization|ChannelMessage|ChatMessage|devicePermissions/);
});

test('only our own host is valid, and no wildcard', () => {
  expect(template).toMatch(/"validDomains": \["\$\{\{TAB_DOMAIN\}\}"\]/);
  expect(manifest.validDomains.filter((domain) => /[*/:]/.test(domain))).toEqual([]);
});

const commandsIn = manifest.bots.flatMap(({ commandLists }) =>
  commandLists.flatMap(({ scopes, commands }) =>
    scopes.flatMap((scope) => commands.map(({ title }) => [title, scope] as const)),
  ),
);

test.each(commandsIn)('the command %s works in the scope %s', (title, scope) => {
  const turn = answer(
    {
      id: '1',
      conversation: 'c',
      text: title,
      author: { id: 'a', name: 'Jo' },
      at: tuesdayUtc,
      scope,
      carries: 'nothing',
    } as never,
    null,
    {
      settings: parseSettings([]),
      read: () => {
        throw new Error('a command is not read as a moment');
      },
    },
  );
  expect(turn).toMatchObject({ kind: 'say', text: expect.stringMatching(/\w/) });
});

test('help, hi and hello are offered in every scope the bot is in, in titles of at most 32 characters', () => {
  for (const scope of manifest.bots.flatMap(({ scopes }) => scopes))
    expect(commandsIn.filter(([, where]) => where === scope).map(([title]) => title)).toEqual(['help', 'hi', 'hello']);
  expect(manifest.bots[0]?.scopes).toEqual(['personal', 'team', 'groupChat']);
  expect(commandsIn.filter(([title]) => title.length > 32)).toEqual([]);
});

test('what Teams fetches a token for is what the tab asks for first, in the same order', () => {
  const [info] = manifest.webApplicationInfo.nestedAppAuthInfo;
  expect(info?.scopes).toEqual(graphScopes);
  expect(template).toContain('"redirectUri": "brk-multihub://${{TAB_DOMAIN}}"');
});

test('the pages it names are pages the build emits, and the styling they name too', () => {
  const { websiteUrl, privacyUrl, termsOfUseUrl } = manifest.developer;
  const emitted = (address: string): string =>
    join(root, 'tab/public', new URL(address).pathname.replace(/^\/tab\//, ''));
  for (const address of [websiteUrl, privacyUrl, termsOfUseUrl]) {
    expect(new URL(address).pathname).toMatch(/^\/tab\/[a-z]+\.html$/);
    const page = readFileSync(emitted(address), 'utf8');
    expect(page).toMatch(/<html lang="en-GB">[\s\S]*<title>.+<\/title>[\s\S]*<h1>/);
    // The security policy of the server allows no script or style that stands in a page.
    expect(page).not.toMatch(/<script|<style|style=|src="http/);
    for (const [, link = ''] of page.matchAll(/(?:href|src)="([^"]+)"/g))
      expect([link, existsSync(emitted(new URL(link, address).href))]).toEqual([link, true]);
  }
});

test('the build takes tab/public along: no other folder is set', () => {
  expect(fileText('tab/vite.config.mts')).not.toMatch(/publicDir|copyPublicDir/);
});

test('the message extension is one form, fetched from the bot, in all three places and as a private slash command', () => {
  const [extension, ...more] = z
    .array(z.looseObject({ botId: z.string(), commands: z.array(z.looseObject({ title: z.string() })) }))
    .parse(manifest.composeExtensions);
  expect(more).toEqual([]);
  expect(extension?.botId).toBe(manifest.bots[0]?.botId);
  expect(extension?.commands).toEqual([
    expect.objectContaining({
      id: 'record',
      title: 'Record a moment',
      type: 'action',
      fetchTask: true,
      context: ['compose', 'commandBox', 'message'],
      triggers: ['slash'],
    }),
  ]);
});

test('where others read, commands can be given privately', () => {
  expect(manifest.bots[0]?.supportsTargetedMessages).toBe(true);
  for (const { scopes, triggers } of manifest.bots[0]?.commandLists ?? [])
    expect(triggers ?? []).toEqual(scopes.includes('personal') ? [] : ['mention', 'slash']);
});

test('there is no Office add-in and no agent in it yet', () => {
  for (const part of ['extensions', 'copilotAgents', 'meetingExtensionDefinition', 'activities'])
    expect(manifest).not.toHaveProperty(part);
});

test('it speaks British English', () => {
  expect(manifest.localizationInfo.defaultLanguageTag).toBe('en-gb');
});

test('a manifest that changes gets a new version: raise it, then write both down here', () => {
  const { version: _version, ...rest } = z.record(z.string(), z.unknown()).parse(JSON.parse(template));
  const digest = createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 16);
  expect({ version: manifest.version, digest }).toEqual({ version: '0.2.0', digest: '8c807a0b6c20b351' });
});
