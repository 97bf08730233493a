import { type Fault, readFaults, takeFault } from './faults.ts';
import { badRequest } from './graph-error.ts';
import { isJsonObject, type JsonObject } from './request-body.ts';

/** The kinds of mishap chance may bring. `late` ones strike after the request was carried out. */
const kinds: Readonly<Record<string, Partial<Fault>>> = {
  throttled: { status: 429 },
  error: { status: 500 },
  gateway: { status: 502 },
  unavailable: { status: 503 },
  timeout: { status: 504 },
  'late-error': { status: 500, after: true },
  'late-timeout': { status: 504, after: true },
  drop: { drop: true },
  'late-drop': { drop: true, after: true },
  slow: {},
  html: { status: 503, html: true },
};

/**
 * Mishaps by chance: `rate` from 0 to 1 of the requests to Graph, of these `kinds`, the same for the same `seed` and
 * order of requests. `retryAfter` in seconds goes with throttled and unavailable; `delayMs` is how late slow ones are.
 */
export type RandomFaults = {
  seed: number;
  rate: number;
  kinds: readonly string[];
  retryAfter: number;
  delayMs: number;
};

/** What shall go wrong: a queue, struck first, and chance. */
export class FaultPlan {
  readonly queue: Fault[] = [];
  random: RandomFaults | undefined;
  private state = 0;

  /** Reads `{faults:[...]}` or `{random:{...}}` or both; what is not named is cleared. Throws 400 for a slip. */
  set(body: JsonObject): void {
    if (!('faults' in body) && !('random' in body)) {
      throw badRequest('The body must be {faults: [...]}, {random: {...}} or both; an empty array clears.');
    }
    const queue = 'faults' in body ? readFaults(body) : [];
    const random = body['random'] === undefined || body['random'] === null ? undefined : readRandom(body['random']);
    this.queue.splice(0, Number.POSITIVE_INFINITY, ...queue);
    this.random = random;
    this.state = random?.seed ?? 0;
  }

  show(): JsonObject {
    return { faults: this.queue, ...(this.random === undefined ? {} : { random: this.random }) };
  }

  /** The fault that strikes a request, if any. Chance only strikes Graph, so that signing in goes on. */
  take(method: string, target: string, isGraph: boolean): Fault | undefined {
    return takeFault(this.queue, method, target, isGraph) ?? (isGraph ? this.byChance() : undefined);
  }

  private byChance(): Fault | undefined {
    const { random } = this;
    if (random === undefined || this.next() >= random.rate) {
      return undefined;
    }
    const kind = random.kinds[Math.floor(this.next() * random.kinds.length)] ?? '';
    const waits = ['throttled', 'unavailable'].includes(kind) ? { retryAfter: random.retryAfter } : {};
    const delayMs = kind === 'slow' ? random.delayMs : 0;
    return { times: 1, delayMs, drop: false, after: false, html: false, ...kinds[kind], ...waits };
  }

  /** A number from 0 up to 1 that follows from the seed (splitmix32). */
  private next(): number {
    this.state = (this.state + 0x9e3779b9) | 0;
    const once = Math.imul(this.state ^ (this.state >>> 16), 0x21f0aaad);
    const twice = Math.imul(once ^ (once >>> 15), 0x735a2d97);
    return ((twice ^ (twice >>> 15)) >>> 0) / 2 ** 32;
  }
}

function readRandom(given: unknown): RandomFaults {
  if (!isJsonObject(given)) {
    throw badRequest("'random' must be an object.");
  }
  const random = { seed: 1, rate: 0.2, kinds: Object.keys(kinds), retryAfter: 1, delayMs: 1000, ...given };
  const strange = Object.keys(random).find(
    (name) => !['seed', 'rate', 'kinds', 'retryAfter', 'delayMs'].includes(name),
  );
  if (strange !== undefined) {
    throw badRequest(`'random' has no '${strange}'.`);
  }
  const isValid =
    [random.seed, random.rate, random.retryAfter, random.delayMs].every(
      (number) => Number.isFinite(number) && number >= 0,
    ) &&
    random.rate <= 1 &&
    Array.isArray(random.kinds) &&
    random.kinds.length > 0 &&
    random.kinds.every((kind) => Object.hasOwn(kinds, kind));
  if (!isValid) {
    throw badRequest(
      `'random' takes seed, rate (0 to 1), retryAfter, delayMs and kinds out of ${Object.keys(kinds).join(', ')}.`,
    );
  }
  return random;
}

// What a bad day looks like, for trying the product by hand.
const presets: Readonly<Record<string, JsonObject>> = {
  busy: { random: { seed: 7, rate: 0.4, kinds: ['throttled', 'unavailable'], retryAfter: 3 } },
  offline: { faults: [{ drop: true, times: 0 }] },
  flaky: { random: { seed: 7, rate: 0.2, kinds: ['error', 'gateway', 'timeout', 'late-timeout', 'drop', 'html'] } },
  slow: { faults: [{ delayMs: 4000, times: 0 }] },
};

/** The faults of a named bad day. Throws a sentence for a name there is none of. */
export function presetFaults(name: string): JsonObject {
  const preset = Object.hasOwn(presets, name) ? presets[name] : undefined;
  if (preset === undefined) {
    throw new Error(`There are no faults '${name}'. Known are ${Object.keys(presets).join(', ')}.`);
  }
  return preset;
}
