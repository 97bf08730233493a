// The school's small lists as the views read them.
import { useQuery } from '@tanstack/react-query';
import type { Category } from '../../src/domain/category.ts';
import type { Place } from '../../src/domain/place.ts';
import type { Pupil } from '../../src/domain/pupil.ts';
import type { SchoolDay } from '../../src/domain/school-day.ts';
import type { Settings } from '../../src/domain/settings.ts';
import type { StaffMember } from '../../src/domain/staff.ts';
import type { ListRead } from '../../src/graph/school-lists.ts';
import { type Load, loadOf } from './load.ts';
import { useTab } from './tab-context.ts';

export function usePupils(): Load<ListRead<Pupil>> {
  const { school } = useTab();
  return loadOf(useQuery({ queryKey: ['pupils'], queryFn: ({ signal }) => school.pupils(signal) }));
}

export function useCategories(): Load<ListRead<Category>> {
  const { school } = useTab();
  return loadOf(useQuery({ queryKey: ['categories'], queryFn: ({ signal }) => school.categories(signal) }));
}

export function usePlaces(): Load<ListRead<Place>> {
  const { school } = useTab();
  return loadOf(useQuery({ queryKey: ['places'], queryFn: ({ signal }) => school.places(signal) }));
}

export function useSchoolDays(): Load<ListRead<SchoolDay>> {
  const { school } = useTab();
  return loadOf(useQuery({ queryKey: ['school days'], queryFn: ({ signal }) => school.days(signal) }));
}

/** The leaders' lists: most people may not read them, which is an answer and not a mishap. */
export function useStaff(enabled: boolean): Load<ListRead<StaffMember>> {
  const { school } = useTab();
  return loadOf(useQuery({ queryKey: ['staff'], queryFn: ({ signal }) => school.staff(signal), enabled }));
}

export function useSettings(enabled: boolean): Load<Settings> {
  const { school } = useTab();
  return loadOf(useQuery({ queryKey: ['settings'], queryFn: ({ signal }) => school.settings(signal), enabled }));
}
