import type { ListColumn } from './list-column.ts';
import type { Writer } from './item-record.ts';

/** One list without its items, as kept on disk. Times are UTC text; `name` is the last part of its address. */
export type ListDefinition = {
  id: string;
  name: string;
  displayName: string;
  description: string;
  template: string;
  hidden: boolean;
  contentTypesEnabled: boolean;
  version: number;
  created: string;
  modified: string;
  author: Writer;
  editor: Writer;
  columns: readonly ListColumn[];
  /** People's own rights where the list does not take those of its site; set by an owner outside Graph. */
  ownRights?: readonly { email: string; role: 'read' | 'write' | 'owner' }[];
};

/** The id of the content type that every item of a list has. */
export function itemTypeId({ id, template }: ListDefinition): string {
  const hex = id.replaceAll('-', '').toUpperCase();
  return `0x01${template === 'documentLibrary' ? '01' : ''}00${hex}00${hex}`;
}

/** The templates a client may name. */
export const listTemplates = [
  'genericList',
  'documentLibrary',
  'survey',
  'links',
  'announcements',
  'contacts',
  'events',
  'tasks',
  'discussionBoard',
  'pictureLibrary',
  'genericIssue',
] as const;

/** The name in the address: the display name's letters and digits, with a number behind it where that is taken. */
export function urlName(displayName: string, taken: readonly string[]): string {
  const base = displayName.replace(/[^\p{L}\p{N}_-]/gu, '') || 'List';
  let name = base;
  for (let number = 1; taken.some((other) => other.toLowerCase() === name.toLowerCase()); number += 1) {
    name = `${base}${number}`;
  }
  return name;
}
