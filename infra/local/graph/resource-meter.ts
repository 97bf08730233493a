import { GraphError } from './graph-error.ts';
import type { MeterClock } from './meter-clock.ts';

/** What one app has used. `early` are calls made before a `Retry-After` it was given had passed. */
export type AppUse = {
  id: string;
  name: string;
  calls: number;
  units: number;
  unitsThisMinute: number;
  refused: number;
  early: number;
};

type Account = {
  name: string;
  calls: number;
  units: number;
  refused: number;
  early: number;
  /** Units by the second they were used in, for the last minute. */
  seconds: Map<number, number>;
  /** When a `Retry-After` passes, in milliseconds; and whether it was the meter's own, which refuses earlier calls. */
  waitUntil: number;
  isBlocked: boolean;
};

/** SharePoint's allowance for an app in a tenant with up to 1,000 licences, in resource units a minute. */
export const usualLimit = 1250;

/** From this share of the allowance replies tell what is left of it. */
const warnFrom = 0.8;
const minute = 60;

/**
 * Counts resource units by app and refuses what goes beyond the allowance of a minute. Refused calls count too, so an
 * app that keeps calling stays refused. Rules: SharePoint's throttling guidance.
 */
export class ResourceMeter {
  /** Units a minute. */
  limit: number;
  /** Whether apps with the right to everything everywhere are metered too. */
  chargesAdmins = false;
  readonly clock: MeterClock;
  private accounts = new Map<string, Account>();

  constructor(limit: number, clock: MeterClock) {
    this.limit = limit;
    this.clock = clock;
  }

  /** Notes a call as it comes in; a call too early counts as such. */
  arrive(app: { id: string; name: string }): void {
    const account = this.accountOf(app);
    account.calls += 1;
    if (this.clock.now() < account.waitUntil) {
      account.early += 1;
    }
  }

  /** Notes that an app was told to wait by somebody else's `Retry-After`, in seconds. */
  askToWait(app: { id: string; name: string }, seconds: number): void {
    const account = this.accountOf(app);
    account.waitUntil = Math.max(account.waitUntil, this.clock.now() + seconds * 1000);
  }

  /** Charges a call; gives the headers its reply carries. Throws 429 beyond the allowance. */
  charge(app: { id: string; name: string }, units: number): Record<string, string> {
    const account = this.accountOf(app);
    const now = this.clock.now();
    this.forgetBefore(account, Math.floor(now / 1000) - minute);
    const used = unitsIn(account);
    const second = Math.floor(now / 1000);
    account.units += units;
    account.seconds.set(second, (account.seconds.get(second) ?? 0) + units);
    const isHeld = account.isBlocked && now < account.waitUntil;
    if (isHeld || used + units > this.limit) {
      throw this.refusal(account, units, now);
    }
    account.isBlocked = false;
    const left = this.limit - used - units;
    return used + units >= this.limit * warnFrom ? this.limitHeaders(left, this.secondsUntilFree(account, now)) : {};
  }

  /** Uses so far, by app. */
  report(): readonly AppUse[] {
    const second = Math.floor(this.clock.now() / 1000);
    return [...this.accounts].map(([id, account]) => {
      this.forgetBefore(account, second - minute);
      const { name, calls, units, refused, early } = account;
      return { id, name, calls, units, unitsThisMinute: unitsIn(account), refused, early };
    });
  }

  /** Forgets all uses. */
  reset(): void {
    this.accounts = new Map();
  }

  private refusal(account: Account, units: number, now: number): GraphError {
    const wait = Math.max(this.secondsUntilRoom(account, units, now), Math.ceil((account.waitUntil - now) / 1000), 1);
    account.refused += 1;
    account.isBlocked = true;
    account.waitUntil = Math.max(account.waitUntil, now + wait * 1000);
    return new GraphError(429, 'activityLimitReached', 'The request has been throttled', {
      headers: { 'Retry-After': String(wait), ...this.limitHeaders(0, wait) },
      innerCode: 'throttledRequest',
    });
  }

  private limitHeaders(left: number, reset: number): Record<string, string> {
    return {
      'RateLimit-Limit': String(this.limit),
      'RateLimit-Remaining': String(Math.max(0, left)),
      'RateLimit-Reset': String(reset),
    };
  }

  /** Seconds until so much of the last minute has passed that a call of these units fits. */
  private secondsUntilRoom(account: Account, units: number, now: number): number {
    let used = unitsIn(account);
    for (const [second, spent] of [...account.seconds].sort(([one], [other]) => one - other)) {
      used -= spent;
      if (used + units <= this.limit) {
        return Math.max(1, Math.ceil(second + minute + 1 - now / 1000));
      }
    }
    return minute;
  }

  private secondsUntilFree(account: Account, now: number): number {
    const newest = Math.max(...account.seconds.keys());
    return Math.max(1, Math.ceil(newest + minute + 1 - now / 1000));
  }

  private forgetBefore(account: Account, second: number): void {
    for (const at of account.seconds.keys()) {
      if (at <= second) {
        account.seconds.delete(at);
      }
    }
  }

  private accountOf({ id, name }: { id: string; name: string }): Account {
    const known = this.accounts.get(id);
    if (known !== undefined) {
      return known;
    }
    const made: Account = {
      name,
      calls: 0,
      units: 0,
      refused: 0,
      early: 0,
      seconds: new Map(),
      waitUntil: 0,
      isBlocked: false,
    };
    this.accounts.set(id, made);
    return made;
  }
}

function unitsIn(account: Account): number {
  let total = 0;
  for (const units of account.seconds.values()) {
    total += units;
  }
  return total;
}
