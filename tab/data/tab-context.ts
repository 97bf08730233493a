import { createContext, useContext } from 'react';
import type { Tab } from './open-tab.ts';

export const TabContext = createContext<Tab | null>(null);

/** What the views work with. Throws outside an open tab. */
export function useTab(): Tab {
  const tab = useContext(TabContext);
  if (tab === null) throw new Error('this view stands outside an open tab');
  return tab;
}
