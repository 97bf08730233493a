import type { GraphFault } from '../../src/graph/fault.ts';

/** What to do about a fault, for the person at the terminal. */
export function faultSentence({ kind }: GraphFault): string {
  switch (kind) {
    case 'busy':
      return 'SharePoint is too busy to answer just now. Wait some minutes and run the same command again; it goes on where it stopped.';
    case 'offline':
      return 'SharePoint cannot be reached. Check the network and run the same command again; it goes on where it stopped.';
    case 'signed-out':
      return 'Microsoft does not accept the sign-in. Get a new token, or check the bot’s certificate, and run the same command again.';
    case 'forbidden':
      return 'This sign-in may not do that in one of the three sites. Ask your Microsoft 365 administrator for the right on the sites (README, Permissions) and run the same command again.';
    case 'missing':
      return 'A site or a list is not there. Check STAFF_SITE, PASTORAL_SITE and LEADERS_SITE, run npm run provision, and then the same command again.';
    case 'changed':
      return 'Somebody changed the same rows meanwhile. Run the same command again.';
    case 'duplicate':
    case 'refused':
      return 'SharePoint refused a row, mostly because a list lacks a column. Run npm run provision, and then the same command again.';
    default:
      return kind satisfies never;
  }
}
