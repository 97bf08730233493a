import { createHash } from 'node:crypto';

/** 64 hex characters from some parts, the same every time. */
export function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

/** A GUID made from some parts, the same every time: the demo school's ids never change between machines. */
export function guidOf(...parts: readonly string[]): string {
  const hex = hash('seabrook', ...parts);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
