import { GraphError } from '@microsoft/microsoft-graph-client';

/**
 * Why Graph did not do what was asked. `duplicate` covers every 400 invalidRequest on a create: only a look-up by key
 * tells a value that already stands from a field that is wrong, because Graph gives both the same code.
 */
export type FaultKind =
  | 'busy'
  | 'offline'
  | 'signed-out'
  | 'forbidden'
  | 'missing'
  | 'changed'
  | 'duplicate'
  | 'refused';

/** The one fault the product knows from Graph. Its message is for the log; it never reaches a person. */
export class GraphFault extends Error {
  readonly kind: FaultKind;
  /** HTTP status, 0 when no answer came. */
  readonly status: number;
  /** Seconds Graph asked to be left alone: the larger of Retry-After and RateLimit-Reset. */
  readonly waitSeconds: number;

  constructor(
    kind: FaultKind,
    { status = 0, waitSeconds = 0, cause }: { status?: number; waitSeconds?: number; cause?: unknown } = {},
  ) {
    super(`graph ${kind} ${status}`, { cause });
    this.name = 'GraphFault';
    this.kind = kind;
    this.status = status;
    this.waitSeconds = waitSeconds;
  }
}

/** Makes the fault for whatever the SDK threw. Anything that is no answer at all counts as offline. */
export function faultOf(error: unknown): GraphFault {
  if (error instanceof GraphFault) return error;
  if (!(error instanceof GraphError) || error.statusCode <= 0) return new GraphFault('offline', { cause: error });
  return faultFrom(error.statusCode, error.code, (name) => error.headers?.get(name) ?? null, error);
}

/** Makes the fault for an answer that says no, be it of a request or of one part of a batch. */
export function faultFrom(
  status: number,
  code: string | null,
  header: (name: string) => string | null,
  cause?: unknown,
): GraphFault {
  return new GraphFault(kindOf(status, code), { status, waitSeconds: waitOf(header), cause });
}

/** Branches on status and code, never on the message, which Graph may reword. */
function kindOf(status: number, code: string | null): FaultKind {
  switch (status) {
    case 400:
      return code === 'invalidRequest' ? 'duplicate' : 'refused';
    case 401:
      return 'signed-out';
    case 403:
      return 'forbidden';
    case 404:
      return 'missing';
    case 409:
      return code === 'nameAlreadyExists' ? 'duplicate' : 'changed';
    case 412:
      return 'changed';
    case 429:
    case 502:
    case 503:
    case 507:
      return 'busy';
    case 408:
    case 504:
      return 'offline';
    default:
      return status >= 500 ? 'busy' : 'refused';
  }
}

function waitOf(header: (name: string) => string | null): number {
  const seconds = (name: string): number => {
    const value = Number(header(name) ?? 0);
    return Number.isFinite(value) && value > 0 ? value : 0;
  };
  return Math.max(seconds('Retry-After'), seconds('RateLimit-Reset'));
}
