import type { Settings } from '../../src/domain/settings.ts';
import { useSettings, useStaff } from './school-queries.ts';

/** What the school has set, for those who may read it; null for everybody else, and until it is known. */
export function useLeadersSettings(): Settings | null {
  const staff = useStaff(true);
  const settings = useSettings(staff.kind === 'ready');
  return settings.kind === 'ready' ? settings.value : null;
}
