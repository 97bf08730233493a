// What the school's IT person sets. Read once, at the start; what the school itself decides stands in its Settings list.
import { z } from 'zod';

const blank = z.string().trim().default('');
const needed = z.string({ error: 'is missing' }).trim().min(1, 'is empty');
const address = z.url({ protocol: /^https?$/, error: 'is not a web address' });

const shape = z.object({
  BOT_ID: blank,
  BOT_TENANT_ID: needed,
  /** How the bot proves itself to Microsoft: in Azure the managed identity; elsewhere a certificate; a secret on one machine only. */
  BOT_CREDENTIAL: z.enum(['managed-identity', 'certificate', 'secret']).default('managed-identity'),
  SECRET_BOT_PASSWORD: blank,
  BOT_CERTIFICATE_FILE: blank,
  /** Where the keys are with which Teams signs what it sends; Microsoft's own unless set. */
  BOT_OPENID_ADDRESS: z.union([z.literal(''), address]).default(''),
  /** The app id with which Graph is called; the bot's own unless set. */
  GRAPH_CLIENT_ID: blank,
  /** Resource units SharePoint gives an app a minute: 1,250 up to 1,000 licences, 2,500 up to 5,000; 0 for no limit. */
  GRAPH_UNITS_PER_MINUTE: z.coerce.number().int().min(0).default(1250),
  GRAPH_ADDRESS: address.default('https://graph.microsoft.com'),
  LOGIN_ADDRESS: address.default('https://login.microsoftonline.com'),
  /** The Entra app with which people sign in to the tab; the tab says that it is not set up while this is empty. */
  TAB_CLIENT_ID: blank,
  /** The app's id in Teams, for links into it. */
  TEAMS_APP_ID: blank,
  /** How Microsoft sees whose traffic this is: the school or its trust, ASCII. */
  ORGANISATION: z
    .string()
    .trim()
    .regex(/^[\x20-\x7b}~]+$/, 'may hold plain letters, digits and spaces only')
    .default('School'),
  STAFF_SITE: needed,
  PASTORAL_SITE: needed,
  LEADERS_SITE: needed,
  STORAGE_CONNECTION: needed,
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  LISTEN_ON: z.string().trim().default('0.0.0.0'),
  ALLOW_ANONYMOUS_BOT: z.enum(['0', '1']).default('0'),
  /** Further hosts, comma between, to which replies may be sent besides Microsoft's own. */
  SERVICE_HOSTS: blank,
  /** Where traces go, as Azure Monitor gives it; none are made while it is empty. */
  APPLICATIONINSIGHTS_CONNECTION_STRING: blank,
  /** Messages and presses taken from one person a minute, and at once; 0 for no limit. */
  MESSAGES_PER_MINUTE: z.coerce.number().int().min(0).max(10_000).default(60),
  /** The school's time, pinned, for demonstrations: `2026-11-17T12:40`. */
  CONTINUUM_NOW: blank,
});

export type Credential =
  | { kind: 'managed-identity' }
  | { kind: 'certificate'; file: string }
  | { kind: 'secret'; secret: string };

export type Config = {
  bot: { id: string; tenant: string; credential: Credential; openId: string };
  graph: { clientId: string; address: string; login: string; unitsPerMinute: number };
  tab: { clientId: string; app: string };
  organisation: string;
  sites: { staff: string; pastoral: string; leaders: string };
  storage: string;
  listen: { port: number; host: string };
  serviceHosts: readonly string[];
  telemetry: string;
  pace: { atOnce: number; perMinute: number };
  /** Pinned school-local time, or '' for the real one. */
  now: string;
};

/** Every problem at once, each a sentence for whoever set the server up. */
export class ConfigProblems extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`Continuum cannot start:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'ConfigProblems';
    this.problems = problems;
  }
}

const loopback = ['127.0.0.1', '::1', 'localhost'];

/** Reads the environment. Throws ConfigProblems, never starts half configured. */
export function readConfig(env: { readonly [name: string]: string | undefined }): Config {
  const parsed = shape.safeParse(env);
  if (!parsed.success)
    throw new ConfigProblems(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`));
  const set = parsed.data;
  const problems = [...identityProblems(set), ...credentialProblems(set)];
  if (problems.length > 0) throw new ConfigProblems(problems);
  return {
    bot: { id: set.BOT_ID, tenant: set.BOT_TENANT_ID, credential: credentialOf(set), openId: set.BOT_OPENID_ADDRESS },
    graph: {
      clientId: set.GRAPH_CLIENT_ID || set.BOT_ID,
      address: bare(set.GRAPH_ADDRESS),
      login: bare(set.LOGIN_ADDRESS),
      unitsPerMinute: set.GRAPH_UNITS_PER_MINUTE,
    },
    tab: { clientId: set.TAB_CLIENT_ID, app: set.TEAMS_APP_ID },
    organisation: set.ORGANISATION,
    sites: { staff: set.STAFF_SITE, pastoral: set.PASTORAL_SITE, leaders: set.LEADERS_SITE },
    storage: set.STORAGE_CONNECTION,
    listen: { port: set.PORT, host: set.LISTEN_ON },
    serviceHosts: set.SERVICE_HOSTS.split(',')
      .map((host) => host.trim())
      .filter((host) => host !== ''),
    telemetry: set.APPLICATIONINSIGHTS_CONNECTION_STRING,
    pace: { atOnce: set.MESSAGES_PER_MINUTE, perMinute: set.MESSAGES_PER_MINUTE },
    now: set.CONTINUUM_NOW,
  };
}

type Set = z.infer<typeof shape>;

/** An empty app id switches botbuilder's authentication off, so it is allowed only when asked for, and only on this machine. */
function identityProblems(set: Set): readonly string[] {
  if (set.BOT_ID !== '') return [];
  if (set.ALLOW_ANONYMOUS_BOT !== '1') {
    return [
      'BOT_ID is empty. Without it anybody could write to the bot. On one machine without Teams set ALLOW_ANONYMOUS_BOT=1 and LISTEN_ON=127.0.0.1.',
    ];
  }
  const problems = loopback.includes(set.LISTEN_ON) ? [] : ['ALLOW_ANONYMOUS_BOT=1 needs LISTEN_ON=127.0.0.1.'];
  return set.GRAPH_CLIENT_ID === ''
    ? [...problems, 'GRAPH_CLIENT_ID is empty, and there is no BOT_ID to take its place.']
    : problems;
}

function credentialProblems(set: Set): readonly string[] {
  switch (set.BOT_CREDENTIAL) {
    case 'managed-identity':
      return [];
    case 'certificate':
      return set.BOT_CERTIFICATE_FILE === ''
        ? ['BOT_CERTIFICATE_FILE is empty; it names the PEM file with private key and certificate.']
        : [];
    case 'secret':
      return set.SECRET_BOT_PASSWORD === ''
        ? ['SECRET_BOT_PASSWORD is empty; it belongs in env/.env.*.user, never in git.']
        : [];
    default:
      return set.BOT_CREDENTIAL satisfies never;
  }
}

function credentialOf(set: Set): Credential {
  switch (set.BOT_CREDENTIAL) {
    case 'managed-identity':
      return { kind: 'managed-identity' };
    case 'certificate':
      return { kind: 'certificate', file: set.BOT_CERTIFICATE_FILE };
    case 'secret':
      return { kind: 'secret', secret: set.SECRET_BOT_PASSWORD };
    default:
      return set.BOT_CREDENTIAL satisfies never;
  }
}

function bare(url: string): string {
  return url.replace(/\/+$/, '');
}
