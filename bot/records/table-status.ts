import { RestError } from '@azure/data-tables';

/** What the table answers, or null where there is no such row. */
export async function unlessMissing<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** The HTTP status with which the storage refused, 0 for anything else. */
export function statusOf(error: unknown): number {
  return error instanceof RestError ? (error.statusCode ?? 0) : 0;
}

/** The answer, or null where the row stands already or somebody else was quicker. */
export async function unlessTaken<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (statusOf(error) === 409 || statusOf(error) === 412) return null;
    throw error;
  }
}
