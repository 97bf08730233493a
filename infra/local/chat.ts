// The Microsoft 365 Agents Playground: a chat like Teams', on this machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { startChild } from './child.ts';
import { type CastMember, cast, strangers } from './school/cast.ts';
import { guidOf } from './school/hash.ts';
import { team } from './school/team.ts';
import { appOf, demoTenant } from './school/tenant.ts';
import { waitFor } from './wait.ts';

export type Chat = { url: string; stop(): Promise<void>; ended: Promise<number> };

/** Starts the chat, in which `as` types. It reads its people from a file in its folder. */
export async function startChat({
  port,
  as,
  messagesUrl,
  data,
}: {
  port: number;
  as: string;
  messagesUrl: string;
  data: string;
}): Promise<Chat> {
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, '.m365agentsplayground.yml'), chatConfig(as));
  const manifest = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json');
  const child = startChild({
    script: join(dirname(manifest), 'cli.js'),
    args: ['-e', messagesUrl, '-c', 'msteams', '-p', String(port), '--dt'],
    folder: data,
    log: join(data, 'playground.log'),
    // It would open a browser by itself where it finds one.
    env: { BROWSER: 'none' },
  });
  const url = `http://127.0.0.1:${port}`;
  await waitFor('The Playground', url, child.ended);
  return { url: `${url}/`, ended: child.ended, stop: () => child.stop(3000) };
}

// The Playground wants exactly five people besides the one who types.
const others = ['sarah.hall', 'priya.shah', 'ruth.calder', 'sandra.field', 'kim.osborne', 'jo.birch'];

/** The Playground's configuration with this person typing. */
export function chatConfig(as: string): string {
  const people = [...cast, ...strangers];
  const current = people.find(({ email }) => email.toLowerCase() === as.toLowerCase());
  if (current === undefined) throw new RangeError('nobody of the cast types');
  const rest = others
    .flatMap((name) => people.filter(({ email }) => email.startsWith(`${name}@`) && email !== current.email))
    .slice(0, 5);
  // JSON is YAML too.
  return JSON.stringify({
    version: '0.1.1',
    tenantId: demoTenant.id,
    bot: { id: appOf('bot').id, name: 'Continuum' },
    currentUser: person(current),
    users: rest.map(person),
    // A chat of their own for each person: what one has open is not another's.
    personalChat: { id: `personal-${current.id}` },
    groupChat: { id: 'group-year-1', name: 'Year 1 team' },
    team: { ...team, aadGroupId: guidOf('team') },
  });
}

function person({ id, email, name }: CastMember): object {
  const [givenName = name, ...surname] = name.split(' ');
  return {
    id: `29:${id}`,
    name,
    userPrincipleName: email,
    aadObjectId: id,
    givenName,
    surname: surname.join(' '),
    email,
  };
}
