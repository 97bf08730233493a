import { decodedAgain } from './address.ts';
import type { Caller } from './caller.ts';
import { listNotFound } from './graph-error.ts';
import type { Writer } from './item-record.ts';
import type { Journal } from './journal.ts';
import type { ListColumn } from './list-column.ts';
import type { ListDefinition } from './list-definition.ts';
import { memberItem, peopleList, type SiteMember } from './people-list.ts';
import type { StoredContentType } from './stored-content-type.ts';
import { StoredList } from './stored-list.ts';
import type { TenantSite } from './tenant.ts';

/** A grant of roles to an app, on the site or (with `list`) on one list of it. */
export type SiteGrant = { id: string; app: { id: string; name: string }; roles: readonly string[]; list?: string };

/** One line of the tenant's file. */
export type SiteEntry =
  | { kind: 'begun' }
  | { kind: 'list'; site: string; list: ListDefinition }
  | { kind: 'listGone'; site: string; id: string }
  | { kind: 'grant'; site: string; grant: SiteGrant }
  | { kind: 'grantGone'; site: string; id: string; list?: string }
  | { kind: 'member'; site: string; member: SiteMember }
  | { kind: 'columns'; site: string; columns: readonly ListColumn[] }
  | { kind: 'contentTypes'; site: string; types: readonly StoredContentType[] };

const firstMember = 6;

/**
 * What one site holds: lists, columns and content types of its own, grants to apps, and the people and apps that have
 * written there. Every change is on the disk before it shows, so that one that cannot be kept never shows.
 */
export class SiteStore {
  readonly site: TenantSite;
  readonly lists = new Map<string, StoredList>();
  readonly members = new Map<number, SiteMember>();
  /** SharePoint's hidden list of the people it knows on this site. */
  readonly people: StoredList;
  columns: readonly ListColumn[] = [];
  contentTypes: readonly StoredContentType[] = [];
  private readonly grantsByPlace = new Map<string, SiteGrant>();
  private readonly memberIds = new Map<string, { id: number; kept: Promise<unknown> }>();
  private nextMember = firstMember;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly journal: Journal;
  private readonly folder: string | undefined;

  constructor(site: TenantSite, journal: Journal, folder: string | undefined) {
    this.site = site;
    this.journal = journal;
    this.folder = folder;
    this.people = StoredList.inMemory(peopleList(site.id));
  }

  /** Runs changes of lists, columns and grants one after another, so that what one checks still holds when it writes. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }

  /** Finds a list by GUID, or by title without regard to case, also when the title was percent-encoded twice. */
  findList(key: string): StoredList | undefined {
    const all = [...this.lists.values(), this.people];
    const find = (wanted: string): StoredList | undefined =>
      this.lists.get(wanted) ??
      all.find(({ definition }) => definition.displayName.toLowerCase() === wanted || definition.id === wanted);
    return find(key.toLowerCase()) ?? (key.includes('%') ? find(decodedAgain(key).toLowerCase()) : undefined);
  }

  /** Grants on the site itself, or on one list. */
  grantsOn(list: string | undefined): readonly SiteGrant[] {
    return [...this.grantsByPlace.values()].filter((grant) => grant.list === list);
  }

  /** Puts a list read from disk in place. */
  async restoreList(definition: ListDefinition): Promise<void> {
    this.lists.set(definition.id, await StoredList.open(definition, this.folder));
  }

  async addList(definition: ListDefinition): Promise<StoredList> {
    const list = await StoredList.open(definition, this.folder);
    try {
      await this.journal.append({ kind: 'list', site: this.site.id, list: definition });
    } catch (reason) {
      await list.destroy();
      throw reason;
    }
    this.lists.set(definition.id, list);
    return list;
  }

  /** Changes a list's definition. Throws 400 when its items do not allow it; then nothing has changed. */
  async changeList(list: StoredList, definition: ListDefinition): Promise<void> {
    await list.redefine(definition, () => this.journal.append({ kind: 'list', site: this.site.id, list: definition }));
  }

  /** Removes a list with all in it. Throws 404 when it has just been removed. */
  async removeList(list: StoredList): Promise<void> {
    if (!this.lists.has(list.definition.id)) {
      throw listNotFound();
    }
    await this.journal.append({ kind: 'listGone', site: this.site.id, id: list.definition.id });
    this.lists.delete(list.definition.id);
    await list.destroy();
  }

  async setGrant(grant: SiteGrant): Promise<void> {
    await this.journal.append({ kind: 'grant', site: this.site.id, grant });
    this.restoreGrant(grant);
  }

  async removeGrant({ id, list }: SiteGrant): Promise<void> {
    const where = list === undefined ? {} : { list };
    await this.journal.append({ kind: 'grantGone', site: this.site.id, id, ...where });
    this.forgetGrant(id, list);
  }

  async setColumns(columns: readonly ListColumn[]): Promise<void> {
    await this.journal.append({ kind: 'columns', site: this.site.id, columns });
    this.columns = columns;
  }

  async setContentTypes(types: readonly StoredContentType[]): Promise<void> {
    await this.journal.append({ kind: 'contentTypes', site: this.site.id, types });
    this.contentTypes = types;
  }

  restoreGrant(grant: SiteGrant): void {
    this.grantsByPlace.set(`${grant.list ?? ''} ${grant.id}`, grant);
  }

  forgetGrant(id: string, list: string | undefined): void {
    this.grantsByPlace.delete(`${list ?? ''} ${id}`);
  }

  restoreMember(member: SiteMember): void {
    this.memberIds.set(member.key, { id: member.id, kept: Promise.resolve() });
    this.showMember(member);
  }

  /** The ids of a caller among the site's people, made at the first write and on disk before it resolves. */
  async writerOf(caller: Caller): Promise<Writer> {
    const app = await this.memberId('app', caller.app.id, caller.app.name, '');
    return caller.kind === 'app' ? { person: 0, app } : { person: await this.personId(caller.person), app };
  }

  /** The id of a person in the site's list of people; somebody the site does not know yet is added. */
  personId(person: { id: string; name: string; email: string }): Promise<number> {
    return this.memberId('person', person.id, person.name, person.email);
  }

  private async memberId(kind: SiteMember['kind'], key: string, name: string, email: string): Promise<number> {
    const known = this.memberIds.get(key);
    if (known !== undefined) {
      await known.kept;
      return known.id;
    }
    const member: SiteMember = { id: this.nextMember, kind, key, name, email };
    this.nextMember += 1;
    const kept = this.journal.append({ kind: 'member', site: this.site.id, member });
    this.memberIds.set(key, { id: member.id, kept });
    try {
      await kept;
    } catch (reason) {
      this.memberIds.delete(key);
      throw reason;
    }
    this.showMember(member);
    return member.id;
  }

  private showMember(member: SiteMember): void {
    this.members.set(member.id, member);
    this.nextMember = Math.max(this.nextMember, member.id + 1);
    if (member.kind === 'person') {
      this.people.table.replay(memberItem(member));
      this.people.table.settle();
      this.people.table.setColumns(this.people.definition.columns);
    }
  }
}
