// Codes for what a school adds of its own. A code is made once and never changes.
import type { Kind } from './vocabulary.ts';

const letters: { [K in Kind]: string } = { prosocial: 'P', unsocial: 'U', difficult: 'D', dangerous: 'X' };

/** The next free category code of a kind: after `P8` comes `P9`. */
export function nextCategoryCode(kind: Kind, taken: readonly string[]): string {
  const letter = letters[kind];
  const numbers = taken
    .filter((code) => code.startsWith(letter))
    .map((code) => Number(code.slice(1)))
    .filter(Number.isInteger);
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}

/** A code made of a label, such as `forest-school`, with a number where it is taken. */
export function codeOfLabel(label: string, taken: readonly string[]): string {
  const plain = label
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 34)
    .replace(/^-+|-+$/g, '');
  const base = plain === '' ? 'place' : plain;
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
