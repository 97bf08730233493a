// The lists of the therapeutic continuum: practices of adults, never children.
import type { List } from './list.ts';

export const continuumLists = {} as const satisfies { [name: string]: List };
