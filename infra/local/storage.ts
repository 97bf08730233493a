// Azurite: Azure Storage's own protocol on this machine.
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { startChild } from './child.ts';
import { waitFor } from './wait.ts';

export type Storage = { connection: string; key: string; stop(): Promise<void>; ended: Promise<number> };

const account = 'continuum';

export type StorageOptions = {
  base: number;
  data: string;
  /** The key of a storage that goes on after a stop, so that its clients find it again. Otherwise it is made anew. */
  key?: string;
};

/** Starts Azurite on three ports from `base`: blobs, queues, tables. Data is kept in the folder. */
export async function startStorage({ base, data, key = newKey() }: StorageOptions): Promise<Storage> {
  const script = createRequire(import.meta.url).resolve('azurite/dist/src/azurite.js');
  const host = '127.0.0.1';
  const args = [
    ...['--location', data, '--silent', '--skipApiVersionCheck', '--disableTelemetry'],
    ...['--blobHost', host, '--queueHost', host, '--tableHost', host],
    ...['--blobPort', String(base), '--queuePort', String(base + 1), '--tablePort', String(base + 2)],
  ];
  const child = startChild({
    script,
    args,
    folder: data,
    log: join(data, 'azurite.log'),
    env: { AZURITE_ACCOUNTS: `${account}:${key}` },
  });
  await waitFor('Azurite', `http://${host}:${base + 2}/`, child.ended);
  const endpoint = (kind: string, port: number): string => `${kind}Endpoint=http://${host}:${port}/${account};`;
  const connection = `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key};${endpoint('Queue', base + 1)}${endpoint('Table', base + 2)}`;
  return { connection, key, ended: child.ended, stop: () => child.stop(8000) };
}

/** Opens nothing but the process it is made for. */
function newKey(): string {
  return randomBytes(48).toString('base64');
}
