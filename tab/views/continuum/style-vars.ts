import type { CSSProperties } from 'react';

/** Custom properties for an element's style: `{ columns: 5 }` is `--columns: 5`. */
export function vars(values: { readonly [name: string]: number }): CSSProperties {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${name}`, value]));
}
