// The tables of the notices, what tells them, and what goes on with them.
import type { Chore } from '../chores.ts';
import { entryKey } from '../keys.ts';
import { openNotices } from '../records/notice-table.ts';
import { openReleases, type ReleaseTable } from '../records/release-table.ts';
import { entryLink } from '../tab-link.ts';
import type { NoticeParts } from './chain.ts';
import { noticeChores, type NoticeChoreParts } from './notice-chores.ts';
import { makeNotices, type Notices } from './notices.ts';

/** `storage`: its connection. `teamsApp`: the app's id in Teams, for links. Rejects when it cannot be reached. */
export async function openNoticing(
  storage: string,
  parts: Omit<NoticeParts, 'table' | 'linkTo'> & Pick<NoticeChoreParts, 'save'> & { teamsApp: string },
): Promise<{ notices: Notices; releases: ReleaseTable; chores: readonly Chore[] }> {
  const [table, releases] = await Promise.all([openNotices(storage), openReleases(storage)]);
  const notices = makeNotices({
    ...parts,
    table,
    linkTo: (eventId) => entryLink(parts.teamsApp, entryKey(eventId, 0)),
  });
  return { notices, releases, chores: noticeChores({ ...parts, notices, table }) };
}
