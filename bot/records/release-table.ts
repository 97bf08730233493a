// What a safeguarding lead has let through: the next message of that sender which would be sent on passes, once.
import { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { LocalDay } from '../../src/domain/local-time.ts';
import { unlessMissing, unlessTaken } from './table-status.ts';

export type Release = {
  senderId: string;
  /** The event of the diversion it answers. */
  diversion: string;
  releasedBy: string;
  /** The last school-local day on which it may be used. */
  lastDay: LocalDay;
  /** The event that has used it, or ''. */
  usedFor: string;
};

export type ReleaseTable = {
  /** The newest release of a sender; an older one is over. False where this one was granted before. */
  grant(release: Omit<Release, 'usedFor'>): Promise<boolean>;
  /** The sender's release, if this event may use it or has: the same message delivered again passes again. */
  of(senderId: string, eventId: string, today: LocalDay): Promise<Release | null>;
  /** True for the one event that gets it, and for that event again. */
  use(release: Release, eventId: string): Promise<boolean>;
};

const shape = z.object({
  rowKey: z.string(),
  diversion: z.string(),
  releasedBy: z.string(),
  lastDay: z.string(),
  usedFor: z.string(),
  etag: z.string(),
});

/** Opens the table, making it if it is missing. */
export async function openReleases(connection: string): Promise<ReleaseTable> {
  const options = { allowInsecureConnection: connection.includes('http://') };
  const table = TableClient.fromConnectionString(connection, 'Releases', options);
  await table.createTable();
  const read = async (senderId: string) => {
    const entity = await unlessMissing(table.getEntity('release', senderId));
    return entity === null ? null : shape.parse(entity);
  };
  return {
    async grant({ senderId, ...release }) {
      if ((await read(senderId))?.diversion === release.diversion) return false;
      await table.upsertEntity({ partitionKey: 'release', rowKey: senderId, ...release, usedFor: '' }, 'Replace');
      return true;
    },
    async of(senderId, eventId, today) {
      const row = await read(senderId);
      if (row === null || row.lastDay < today || (row.usedFor !== '' && row.usedFor !== eventId)) return null;
      const { rowKey, etag: _, ...release } = row;
      return { senderId: rowKey, ...release };
    },
    async use({ senderId, diversion }, eventId) {
      const row = await read(senderId);
      if (row === null || row.diversion !== diversion) return false;
      if (row.usedFor !== '') return row.usedFor === eventId;
      const { rowKey, etag, ...release } = row;
      const entity = { partitionKey: 'release', rowKey, ...release, usedFor: eventId };
      return (await unlessTaken(table.updateEntity(entity, 'Replace', { etag }))) !== null;
    },
  };
}
