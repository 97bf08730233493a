import type { ItemRecord } from './item-record.ts';
import type { Journal } from './journal.ts';

/**
 * Where the lines of each item stand in its list's file, oldest first. Only places are kept in memory; what an older
 * version held is read from the file when somebody asks for it.
 */
export class ItemHistory {
  private readonly places = new Map<number, number | number[]>();

  add(id: number, place: number): void {
    const known = this.places.get(id);
    if (known === undefined) {
      this.places.set(id, place);
    } else if (typeof known === 'number') {
      this.places.set(id, [known, place]);
    } else {
      known.push(place);
    }
  }

  forget(id: number): void {
    this.places.delete(id);
  }

  /** Every version of an item, newest first. */
  async versionsOf(id: number, journal: Journal): Promise<readonly ItemRecord[]> {
    const known = this.places.get(id) ?? [];
    const places = typeof known === 'number' ? [known] : [...known];
    const entries = await Promise.all(places.reverse().map((place) => journal.read(place)));
    return entries as ItemRecord[];
  }
}
