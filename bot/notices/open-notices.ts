// The tables of the notices, what tells them, and what goes on with them.
import type { Chore } from '../chores.ts';
import { openNotices } from '../records/notice-table.ts';
import { openReleases, type ReleaseTable } from '../records/release-table.ts';
import type { NoticeParts } from './chain.ts';
import { noticeChores, type NoticeChoreParts } from './notice-chores.ts';
import { makeNotices, type Notices } from './notices.ts';

/** `storage`: its connection. Rejects when it cannot be reached. */
export async function openNoticing(
  storage: string,
  parts: Omit<NoticeParts, 'table'> & Pick<NoticeChoreParts, 'save'>,
): Promise<{ notices: Notices; releases: ReleaseTable; chores: readonly Chore[] }> {
  const [table, releases] = await Promise.all([openNotices(storage), openReleases(storage)]);
  const notices = makeNotices({ ...parts, table });
  return { notices, releases, chores: noticeChores({ ...parts, notices, table }) };
}
