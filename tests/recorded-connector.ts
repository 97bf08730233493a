// The other side of the bot's conversations: keeps every message the bot sends or changes, and knows who is in the chat.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const activityShape = z.looseObject({
  type: z.string().optional(),
  text: z.string().optional(),
  summary: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown() })).optional(),
});

const postShape = z.object({
  isGroup: z.literal(true),
  channelData: z.looseObject({ channel: z.object({ id: z.string() }) }),
  activity: activityShape,
});

export type Sent = {
  method: string;
  conversation: string;
  id: string;
  text: string;
  summary: string;
  card: unknown;
  size: number;
  /** Whether only one person was to see it. */
  targeted: boolean;
};

export type Person = { id: string; tenant: string; email: string; role?: string };

export type Connector = {
  url: string;
  /** Everything sent or changed, oldest first. */
  sent: Sent[];
  /** Who is asked about in `getMember`; anybody else is not in the chat. */
  people: Person[];
  /** Makes the next calls fail with that status. */
  failWith: number | null;
  /** Conversations in which nothing can be sent or changed. */
  closed: string[];
  close(): Promise<void>;
};

export async function startConnector(): Promise<Connector> {
  let count = 0;
  const connector: Connector = {
    url: '',
    sent: [],
    people: [],
    failWith: null,
    closed: [],
    close: async () => undefined,
  };
  const server = createServer((request, response) => void answerTo(request, response));
  const answerTo = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks).toString('utf8');
    const answer = (status: number, value: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    const [, conversation = '', kind = '', id = ''] =
      /\/v3\/conversations\/([^/]+)\/(activities|members)\/?([^/?]*)/
        .exec(request.url ?? '')
        ?.map(decodeURIComponent) ?? [];
    if (connector.closed.includes(conversation)) return answer(403, { error: { code: 'BotNotInConversationRoster' } });
    if (connector.failWith !== null) return answer(connector.failWith, { error: { code: 'Failed' } });
    if (kind === 'members') {
      const person = connector.people.find((one) => one.id === id);
      if (person === undefined) return answer(404, { error: { code: 'MemberNotFoundInConversation' } });
      return answer(200, {
        id,
        objectId: id.replace(/^29:/, ''),
        userPrincipalName: person.email,
        email: person.email,
        tenantId: person.tenant,
        userRole: person.role ?? 'user',
      });
    }
    const posted = postShape.safeParse(JSON.parse(body));
    if (kind === '' && posted.success) {
      // A new thread in a channel: its id is the channel's with the message's.
      const sentId = `sent-${(count += 1)}`;
      const { activity, channelData } = posted.data;
      connector.sent.push(
        sentOf(activity, { method: 'POST', targeted: false }, channelData.channel.id, sentId, body.length),
      );
      return answer(201, { id: `${channelData.channel.id};messageid=${sentId}`, activityId: sentId });
    }
    const activity = activityShape.parse(JSON.parse(body));
    const sentId = request.method === 'PUT' ? id : `sent-${(count += 1)}`;
    const targeted = (request.url ?? '').includes('isTargetedActivity=true');
    const way = { method: request.method ?? '', targeted };
    connector.sent.push(sentOf(activity, way, conversation, sentId, body.length));
    return answer(200, { id: sentId });
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  connector.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  connector.close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return connector;
}

function sentOf(
  activity: z.infer<typeof activityShape>,
  way: { method: string; targeted: boolean },
  conversation: string,
  id: string,
  size: number,
): Sent {
  const { text = '', summary = '', attachments } = activity;
  return { ...way, conversation, id, text, summary, card: attachments?.[0]?.content ?? null, size };
}
