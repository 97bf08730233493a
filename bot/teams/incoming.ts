// What comes in at the edge, checked before botbuilder sees it: botbuilder answers a missing type with its own error
// text and takes an activity without a serviceUrl, which it would then try in vain to answer.
import { z } from 'zod';

const activityShape = z.looseObject({
  type: z.string().min(1).max(64),
  id: z.string().min(1).max(1024).optional(),
  serviceUrl: z.url().max(2048),
  channelId: z.string().max(64),
  conversation: z.looseObject({
    id: z.string().min(1).max(1024),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
  }),
  from: z.looseObject({ id: z.string().min(1), aadObjectId: z.string().optional(), name: z.string().optional() }),
  recipient: z.looseObject({ id: z.string() }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).optional() }).optional(),
});

/** An activity with everything an answer needs. */
export type Incoming = z.infer<typeof activityShape>;

/** The activity in a request's body, or null when it is none that could be answered safely. */
export function parseIncoming(body: unknown, allowed: (serviceUrl: string) => boolean): Incoming | null {
  const parsed = activityShape.safeParse(body);
  if (!parsed.success || !allowed(parsed.data.serviceUrl)) return null;
  // A message is known by its id: without one a second message could not be told from the first delivered again.
  if (parsed.data.type === 'message' && parsed.data.id === undefined) return null;
  return parsed.data;
}

// Hosts of the Bot Connector for Teams; the token check proves the rest.
const microsoft = [
  /^smba\.trafficmanager\.net$/,
  /^smba(\.[a-z0-9-]+)*\.teams\.microsoft\.com$/,
  /(^|\.)botframework\.com$/,
];

/** Whether replies may be sent there. `further` holds `host:port` of a chat client on this machine. */
export function serviceAllowed(serviceUrl: string, further: readonly string[]): boolean {
  const { protocol, hostname, host } = new URL(serviceUrl);
  if (further.includes(host)) return true;
  return protocol === 'https:' && microsoft.some((pattern) => pattern.test(hostname));
}
