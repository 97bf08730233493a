import type { Caller } from './caller.ts';
import type { Writer } from './item-record.ts';
import type { Journal } from './journal.ts';
import type { ListDefinition } from './list-definition.ts';
import { StoredList } from './stored-list.ts';
import type { TenantSite } from './tenant.ts';

/** A grant of roles on the site to an app. */
export type SiteGrant = { id: string; app: { id: string; name: string }; roles: readonly string[] };

/** Somebody or some app the site knows; `key` is the Entra id. Rows refer to it by `id`. */
export type SiteMember = { id: number; kind: 'person' | 'app'; key: string; name: string; email: string };

/** One line of the tenant's file. */
export type SiteEntry =
  | { kind: 'begun' }
  | { kind: 'list'; site: string; list: ListDefinition }
  | { kind: 'listGone'; site: string; id: string }
  | { kind: 'grant'; site: string; grant: SiteGrant }
  | { kind: 'grantGone'; site: string; id: string }
  | { kind: 'member'; site: string; member: SiteMember };

const firstMember = 6;

/** What one site holds: lists, grants to apps, and the people and apps that have written there. */
export class SiteStore {
  readonly site: TenantSite;
  readonly lists = new Map<string, StoredList>();
  readonly grants = new Map<string, SiteGrant>();
  readonly members = new Map<number, SiteMember>();
  private readonly memberIds = new Map<string, { id: number; kept: Promise<void> }>();
  private turn: Promise<unknown> = Promise.resolve();
  private readonly journal: Journal;
  private readonly folder: string | undefined;

  constructor(site: TenantSite, journal: Journal, folder: string | undefined) {
    this.site = site;
    this.journal = journal;
    this.folder = folder;
  }

  /** Runs changes of lists, columns and grants one after another, so that what one checks still holds when it writes. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }

  /** Finds a list by GUID, or by title without regard to case. */
  findList(key: string): StoredList | undefined {
    const wanted = key.toLowerCase();
    return (
      this.lists.get(wanted) ??
      [...this.lists.values()].find((list) => list.definition.displayName.toLowerCase() === wanted)
    );
  }

  /** Puts a list read from disk in place. */
  async restoreList(definition: ListDefinition): Promise<void> {
    this.lists.set(definition.id, await StoredList.open(definition, this.folder));
  }

  async addList(definition: ListDefinition): Promise<StoredList> {
    const list = await StoredList.open(definition, this.folder);
    this.lists.set(definition.id, list);
    await this.journal.append({ kind: 'list', site: this.site.id, list: definition });
    return list;
  }

  /** Changes a list's definition. Throws 400 when its items do not allow it; then nothing has changed. */
  async changeList(list: StoredList, definition: ListDefinition): Promise<void> {
    await list.redefine(definition);
    await this.journal.append({ kind: 'list', site: this.site.id, list: definition });
  }

  async removeList(list: StoredList): Promise<void> {
    this.lists.delete(list.definition.id);
    await this.journal.append({ kind: 'listGone', site: this.site.id, id: list.definition.id });
    await list.destroy();
  }

  async setGrant(grant: SiteGrant): Promise<void> {
    this.grants.set(grant.id, grant);
    await this.journal.append({ kind: 'grant', site: this.site.id, grant });
  }

  async removeGrant(grant: SiteGrant): Promise<void> {
    this.grants.delete(grant.id);
    await this.journal.append({ kind: 'grantGone', site: this.site.id, id: grant.id });
  }

  restoreMember(member: SiteMember): void {
    this.members.set(member.id, member);
    this.memberIds.set(member.key, { id: member.id, kept: Promise.resolve() });
  }

  /** The ids of a caller among the site's people, made at the first write and on disk before it resolves. */
  async writerOf(caller: Caller): Promise<Writer> {
    const app = await this.memberId('app', caller.app.id, caller.app.name, '');
    if (caller.kind === 'app') {
      return { person: 0, app };
    }
    const { id, name, email } = caller.person;
    return { person: await this.memberId('person', id, name, email), app };
  }

  private async memberId(kind: SiteMember['kind'], key: string, name: string, email: string): Promise<number> {
    const known = this.memberIds.get(key);
    if (known !== undefined) {
      await known.kept;
      return known.id;
    }
    const member: SiteMember = { id: firstMember + this.members.size, kind, key, name, email };
    const kept = this.journal.append({ kind: 'member', site: this.site.id, member });
    this.members.set(member.id, member);
    this.memberIds.set(key, { id: member.id, kept });
    await kept;
    return member.id;
  }
}
