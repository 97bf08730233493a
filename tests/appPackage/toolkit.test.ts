import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseEnv } from '../../infra/build/env-file.ts';
import { fileText, root, variablesIn } from './app-package.ts';

const actions = z.array(
  z.strictObject({
    uses: z.string(),
    name: z.string().optional(),
    with: z.record(z.string(), z.unknown()),
    writeToEnvironmentFile: z.record(z.string(), z.string()).optional(),
  }),
);
const shape = z.strictObject({
  version: z.literal('v1.11'),
  environmentFolderPath: z.literal('./env'),
  provision: actions,
  deploy: actions.optional(),
  publish: actions.optional(),
});
type Toolkit = z.infer<typeof shape>;

/** What each action of the toolkit must be told, and may write: from its reference. */
const known: { readonly [uses: string]: { needs: readonly string[]; writes?: readonly string[] } } = {
  'aadApp/create': {
    needs: ['name', 'generateClientSecret', 'signInAudience'],
    writes: ['clientId', 'objectId', 'tenantId'],
  },
  'aadApp/update': { needs: ['manifestPath', 'outputFilePath'] },
  'teamsApp/create': { needs: ['name'], writes: ['teamsAppId'] },
  'teamsApp/validateManifest': { needs: ['manifestPath'] },
  'teamsApp/zipAppPackage': { needs: ['manifestPath', 'outputZipPath', 'outputFolder'] },
  'teamsApp/validateAppPackage': { needs: ['appPackagePath'] },
  'teamsApp/update': { needs: ['appPackagePath'] },
  'teamsApp/publishAppPackage': { needs: ['appPackagePath'], writes: ['publishedAppId'] },
  'botAadApp/create': { needs: ['name'], writes: ['botId', 'botPassword'] },
  'botFramework/create': { needs: ['botId', 'name', 'messagingEndpoint'] },
  'arm/deploy': { needs: ['subscriptionId', 'resourceGroupName', 'templates'] },
  'azureAppService/zipDeploy': { needs: ['artifactFolder', 'resourceId'] },
  'cli/runNpmCommand': { needs: ['args'] },
  script: { needs: ['run'] },
};

const read = (file: string): Toolkit => shape.parse(parse(fileText(file)));
const dev = read('teamsapp.yml');
const local = read('teamsapp.local.yml');
const all = ({ provision, deploy = [], publish = [] }: Toolkit) => [...provision, ...deploy, ...publish];

test.each([
  ['teamsapp.yml', dev],
  ['teamsapp.local.yml', local],
])('%s uses actions the toolkit has, with what they need', (_, yml) => {
  for (const action of all(yml)) {
    const { needs, writes = [] } = known[action.uses] ?? { needs: ['an action that is known'] };
    expect([action.uses, needs.filter((need) => !(need in action.with))]).toEqual([action.uses, []]);
    const written = Object.keys(action.writeToEnvironmentFile ?? {});
    expect([action.uses, written.filter((name) => !writes.includes(name))]).toEqual([action.uses, []]);
    expect(written.length).toBe(writes.length);
  }
});

test('there is a way to provision, deploy and publish, and one toolkit file only for each environment', () => {
  expect([dev.deploy?.length, dev.publish?.length].every((count) => (count ?? 0) > 0)).toBe(true);
  expect(
    readdirSync(root)
      .filter((name) => /^(m365agents|teamsapp).*\.ya?ml$/.test(name))
      .toSorted(),
  ).toEqual(['teamsapp.local.yml', 'teamsapp.yml']);
});

/** What a toolkit file hands on to templates: their variables count as its own. */
const templates = ['appPackage/manifest.json', 'infra/aad.manifest.json'];
const outputs = [...fileText('infra/azure.bicep').matchAll(/^output (\w+) /gm)].map(([, name]) => name ?? '');
const writtenBy = (yml: Toolkit): readonly string[] => [
  ...all(yml).flatMap(({ writeToEnvironmentFile = {} }) => Object.values(writeToEnvironmentFile)),
  ...[...JSON.stringify(yml).matchAll(/::set-teamsfx-env (\w+)=/g)].map(([, name]) => name ?? ''),
];

test('every variable of teamsapp.yml and its templates is in env/.env.dev, and is written by somebody or for a person to set', () => {
  const env = Object.keys(parseEnv(fileText('env/.env.dev')));
  const used = ['teamsapp.yml', 'infra/azure.parameters.json', ...templates].flatMap((file) =>
    variablesIn(fileText(file)),
  );
  expect(used.filter((name) => !env.includes(name))).toEqual([]);
  const byPerson = [
    'TEAMSFX_ENV',
    'APP_NAME_SUFFIX',
    'RESOURCE_SUFFIX',
    'AZURE_SUBSCRIPTION_ID',
    'AZURE_RESOURCE_GROUP_NAME',
    'STAFF_SITE',
    'PASTORAL_SITE',
    'LEADERS_SITE',
    'ORGANISATION',
  ];
  expect(env.filter((name) => ![...byPerson, ...outputs, ...writtenBy(dev)].includes(name))).toEqual([]);
});

test('every variable of teamsapp.local.yml and its templates is written by one of its actions', () => {
  const used = ['teamsapp.local.yml', ...templates].flatMap((file) => variablesIn(fileText(file)));
  expect(used.filter((name) => ![...writtenBy(local), 'TEAMSFX_ENV'].includes(name))).toEqual([]);
});

test('no secret is in an env file of git: secrets are called SECRET_ and stand in *.user files, which it ignores', () => {
  const files = readdirSync(join(root, 'env')).filter((name) => !name.endsWith('.user') && name !== '.env.local');
  expect(files).toEqual(['.env.dev']);
  expect(
    Object.keys(parseEnv(fileText('env/.env.dev'))).filter((name) => /SECRET|PASSWORD|KEY|TOKEN/.test(name)),
  ).toEqual([]);
  expect(fileText('.gitignore')).toMatch(/^env\/\.env\.\*\.user$/m);
  expect(writtenBy(local).filter((name) => /PASSWORD/.test(name))).toEqual(['SECRET_BOT_PASSWORD']);
});

const bicep = fileText('infra/azure.bicep');

test('the bot is registered with the managed identity of this tenant', () => {
  expect(bicep).toContain("msaAppType: 'UserAssignedMSI'");
  expect(bicep).toContain('msaAppTenantId: identity.properties.tenantId');
  expect(bicep).toContain('msaAppMSIResourceId: identity.id');
});

test('the web host is always on, takes https with TLS 1.2 only and no ftp', () => {
  for (const line of ['alwaysOn: true', 'httpsOnly: true', "minTlsVersion: '1.2'", "ftpsState: 'Disabled'"])
    expect(bicep).toContain(line);
  expect(bicep).toMatch(/supportsHttpsTrafficOnly: true\s+minimumTlsVersion: 'TLS1_2'\s+allowBlobPublicAccess: false/);
});

test('what the bot must be told is told: every needed setting of bot/config.ts is an app setting', () => {
  const needed = [...fileText('bot/config.ts').matchAll(/^ {2}([A-Z_]+): needed/gm)].map(([, name]) => name ?? '');
  expect(needed.length).toBeGreaterThan(3);
  expect(needed.filter((name) => !bicep.includes(`name: '${name}'`))).toEqual([]);
});

test('every parameter of the bicep file is given one in the parameters file, or has a value of its own', () => {
  const given = Object.keys(
    z
      .object({ parameters: z.record(z.string(), z.unknown()) })
      .parse(JSON.parse(fileText('infra/azure.parameters.json'))).parameters,
  );
  const params = [...bicep.matchAll(/^param (\w+) string( =)?/gm)].map(([, name, own]) => ({
    name: name ?? '',
    own: own !== undefined,
  }));
  expect(params.filter(({ name, own }) => !own && !given.includes(name))).toEqual([]);
  expect(given.filter((name) => !params.some((param) => param.name === name))).toEqual([]);
});

test('no bot of several tenants anywhere', () => {
  const word = ['Multi', 'Tenant'].join('');
  const found = [
    ...templates,
    'infra/azure.bicep',
    'infra/azure.parameters.json',
    'teamsapp.yml',
    'teamsapp.local.yml',
    'env/.env.dev',
  ].filter((file) => fileText(file).includes(word));
  expect(found).toEqual([]);
});
