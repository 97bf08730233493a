// botbuilder's own support ended on 2025-12-31; this folder is all that knows of it.
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
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

/** The adapter for this school's bot. Without a bot id the checks are off, which the configuration allows on one machine only. */
export function makeAdapter({ bot }: Config): TeamsAdapter {
  const settings =
    bot.id === ''
      ? {}
      : {
          MicrosoftAppId: bot.id,
          MicrosoftAppTenantId: bot.tenant,
          MicrosoftAppType: bot.credential.kind === 'managed-identity' ? 'UserAssignedMsi' : 'SingleTenant',
          ...(bot.credential.kind === 'secret' ? { MicrosoftAppPassword: bot.credential.secret } : {}),
        };
  return new TeamsAdapter(
    new ConfigurationBotFrameworkAuthentication(settings, new ConfigurationServiceClientCredentialFactory(settings)),
  );
}

/** The shape was checked at the edge; botbuilder types every optional part as present. */
function activityOf(incoming: Incoming): Activity {
  return incoming as unknown as Activity;
}
