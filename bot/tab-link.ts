/**
 * The address that opens a page of the tab inside Teams, or '' while IT has not set the app's id in Teams. `page` is a
 * page id of the tab: these addresses end up in chats and logs, so it says nothing about a child.
 */
export function tabLink(app: string, page: string): string {
  if (app === '') return '';
  const context = encodeURIComponent(JSON.stringify({ subEntityId: page }));
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(app)}/continuum?context=${context}`;
}

/** The address of one entry in the tab: the page id holds the beginning of its key, as the tab's own links do. */
export function entryLink(app: string, key: string): string {
  return tabLink(app, `e-${key.slice(0, 16)}`);
}
