// botbuilder's own support ended on 2025-12-31; this folder is all that knows of it.
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { readCertificate } from '../certificate.ts';
import type { Config } from '../config.ts';
import type { Incoming } from './incoming.ts';

export type Logic = (context: TurnContext) => Promise<void>;

type Authentication = ConfigurationBotFrameworkAuthentication;
type Authenticated = Awaited<ReturnType<Authentication['authenticateRequest']>>;

/** Separates who may write (401, nothing said) from what then goes wrong, which botbuilder's own `process` mixes up. */
export class TeamsAdapter extends CloudAdapter {
  readonly #authentication: Authentication;

  constructor(authentication: Authentication) {
    super(authentication);
    this.#authentication = authentication;
  }

  /** Who is writing, or null for every token that is not good: missing, expired, ill signed, for somebody else. */
  async authenticate(incoming: Incoming, authorization: string): Promise<Authenticated | null> {
    try {
      return await this.#authentication.authenticateRequest(activityOf(incoming), authorization);
    } catch (error) {
      // botbuilder throws many kinds of error here, a bad signature among them; to the caller they are one.
      if (error instanceof Error) return null;
      throw error;
    }
  }

  /** Runs one turn. Resolves with the answer to an invoke, or undefined. */
  run(authenticated: Authenticated, incoming: Incoming, logic: Logic): Promise<InvokeResponse | undefined> {
    return this.processActivity(authenticated, activityOf(incoming), logic);
  }
}

/** How the bot proves itself when it answers. */
export type BotCredentials = ConfigurationServiceClientCredentialFactory;

/**
 * The adapter for this school's bot. Without a bot id the checks are off, which the configuration allows on one machine
 * only. `credentials` replaces Microsoft's login where there is none to reach.
 */
export function makeAdapter({ bot }: Config, credentials?: BotCredentials): TeamsAdapter {
  const settings = bot.id === '' ? {} : { ...identityOf(bot), ...(bot.openId === '' ? {} : signedBy(bot)) };
  return new TeamsAdapter(
    new ConfigurationBotFrameworkAuthentication(
      settings,
      credentials ?? new ConfigurationServiceClientCredentialFactory(settings),
    ),
  );
}

function identityOf({ id, tenant, credential }: Config['bot']): { [setting: string]: string } {
  const identity = { MicrosoftAppId: id, MicrosoftAppTenantId: tenant };
  switch (credential.kind) {
    case 'managed-identity':
      return { ...identity, MicrosoftAppType: 'UserAssignedMsi' };
    case 'secret':
      return { ...identity, MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: credential.secret };
    case 'certificate': {
      const { privateKey, sha1 } = readCertificate(credential.file);
      return {
        ...identity,
        MicrosoftAppType: 'SingleTenant',
        CertificateThumbprint: sha1,
        CertificatePrivateKey: privateKey,
      };
    }
    default:
      return credential satisfies never;
  }
}

/** Other keys than Microsoft's: botbuilder takes one such address only together with all the others. */
function signedBy({ tenant, openId }: Config['bot']): { [setting: string]: string | boolean } {
  return {
    ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenant}`,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    OAuthUrl: 'https://token.botframework.com/',
    ToBotFromChannelOpenIdMetadataUrl: openId,
    ToBotFromEmulatorOpenIdMetadataUrl: openId,
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: true,
  };
}

/** The shape was checked at the edge; botbuilder types every optional part as present. */
function activityOf(incoming: Incoming): Activity {
  return incoming as unknown as Activity;
}
