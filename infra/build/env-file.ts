// env/.env.* as the Agents Toolkit reads them, and the values that stand in for those it has not written yet.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../provision/error-code.ts';
import { appOf } from '../local/school/tenant.ts';

export const environments = ['dev', 'local'] as const;
export type EnvironmentName = (typeof environments)[number];

export type Values = { readonly [name: string]: string };

/** Reads `NAME=value` lines; comments and blank lines are left out, quotation marks around a value are taken off. */
export function parseEnv(text: string): Values {
  const pairs = text
    .split(/\r?\n/)
    .map((line) => /^\s*([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line))
    .flatMap((found) => (found === null ? [] : [[found[1] ?? '', (found[2] ?? '').replace(/^(["'])(.*)\1$/, '$2')]]));
  return Object.fromEntries(pairs);
}

/** The values of an environment; empty for one whose file is not there, such as env/.env.local on a new machine. */
export function readEnv(root: string, name: EnvironmentName): Values {
  try {
    return parseEnv(readFileSync(join(root, `env/.env.${name}`), 'utf8'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { TEAMSFX_ENV: name };
    throw error;
  }
}

/**
 * What stands in for a value that provisioning has not written: for `local` what the local school uses, for `dev` ids that
 * are nobody's. A package with stand-ins can be checked, not installed.
 */
export const standIns: { readonly [E in EnvironmentName]: Values } = {
  dev: {
    TEAMS_APP_ID: '00000000-0000-4000-8000-000000000001',
    BOT_ID: '00000000-0000-4000-8000-000000000002',
    AAD_APP_CLIENT_ID: '00000000-0000-4000-8000-000000000003',
    TAB_DOMAIN: 'continuum.example',
    TAB_ENDPOINT: 'https://continuum.example',
  },
  local: {
    TEAMS_APP_ID: '00000000-0000-4000-8000-000000000004',
    BOT_ID: appOf('bot').id,
    AAD_APP_CLIENT_ID: appOf('tab').id,
    APP_NAME_SUFFIX: '-local',
    TAB_DOMAIN: 'localhost:3978',
    TAB_ENDPOINT: 'https://localhost:3978',
  },
};
