// The lists of the leaders' weekly summary.
import type { List } from './list.ts';

export const weekLists = {} as const satisfies { [name: string]: List };
