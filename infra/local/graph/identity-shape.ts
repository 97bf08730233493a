import { sharePointApp } from './field-key.ts';
import type { Writer } from './item-record.ts';
import type { JsonObject } from './request-body.ts';
import type { SiteStore } from './site-store.ts';
import type { Switches } from './switches.ts';

/** Who wrote, as an identity set. An app by itself shows SharePoint's own account as the user (by switch). */
export function showIdentity(writer: Writer, store: SiteStore, switches: Switches): JsonObject {
  const app = store.members.get(writer.app);
  const person = store.members.get(writer.person);
  const user =
    person === undefined
      ? { displayName: sharePointApp.name }
      : { email: person.email, id: person.key, displayName: person.name };
  return {
    ...(app === undefined ? {} : { application: { id: app.key, displayName: app.name } }),
    ...(person === undefined && !switches.showSharePointApp ? {} : { user }),
  };
}
