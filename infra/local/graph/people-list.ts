import { guidFrom } from './made-guid.ts';
import type { ItemRecord } from './item-record.ts';
import type { ListColumn } from './list-column.ts';
import type { ListDefinition } from './list-definition.ts';
import { makeSystemColumns, plainText } from './system-columns.ts';

/** Somebody or some app the site knows; `key` is the Entra id. Rows refer to it by `id`. */
export type SiteMember = { id: number; kind: 'person' | 'app'; key: string; name: string; email: string };

/** The title every site's list of people has. */
export const peopleTitle = 'User Information List';

const begun = '2026-09-01T08:00:00Z';

/**
 * SharePoint's hidden list of the people a site knows: a person's row has the id that rows elsewhere refer to. It holds
 * no Entra id, and none of its columns is indexed.
 */
export function peopleList(siteId: string): ListDefinition {
  const nobody = { person: 0, app: 0 };
  const text = (name: string, displayName: string): ListColumn => ({
    id: guidFrom(`people column ${name}`),
    name,
    displayName,
    description: '',
    columnGroup: 'Base Columns',
    facet: 'text',
    settings: plainText,
    hidden: false,
    indexed: false,
    enforceUniqueValues: false,
    readOnly: true,
    required: false,
  });
  return {
    id: guidFrom(`people of ${siteId}`),
    name: 'users',
    displayName: peopleTitle,
    description: 'All people.',
    template: 'userInformation',
    hidden: true,
    contentTypesEnabled: true,
    version: 1,
    created: begun,
    modified: begun,
    author: nobody,
    editor: nobody,
    columns: [
      ...makeSystemColumns(),
      text('Name', 'Account'),
      text('EMail', 'Work email'),
      text('UserName', 'User name'),
    ],
  };
}

/** A person's row. `Name` is the sign-in claim. */
export function memberItem({ id, key, name, email }: SiteMember): ItemRecord {
  const login = `i:0#.f|membership|${email.toLowerCase()}`;
  return {
    kind: 'put',
    id,
    guid: guidFrom(`person ${key}`),
    version: 1,
    seq: id,
    created: begun,
    modified: begun,
    author: 0,
    editor: 0,
    authorApp: 0,
    editorApp: 0,
    contentType: 'Person',
    fields: { Title: name, Name: login, EMail: email, UserName: email },
  };
}
