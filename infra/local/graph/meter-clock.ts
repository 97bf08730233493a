/** The clock throttling goes by: the real one, one moved on from it, or one that stands still. */
export class MeterClock {
  private pinned: number | undefined;
  private moved = 0;

  /** Milliseconds since 1970. */
  now(): number {
    return this.pinned ?? Date.now() + this.moved;
  }

  /** Stops the clock at a moment; undefined lets it run again by real time. */
  pin(moment: number | undefined): void {
    this.pinned = moment;
    this.moved = 0;
  }

  /** Moves the clock on by seconds. */
  advance(seconds: number): void {
    if (this.pinned === undefined) {
      this.moved += seconds * 1000;
    } else {
      this.pinned += seconds * 1000;
    }
  }
}
