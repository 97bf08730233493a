// Before home time the adults of a class hear how many things there are to tell families, and see which.
import type { Category } from './category.ts';
import type { Change } from './change.ts';
import type { Incident } from './entry.ts';
import { dayOf, type LocalDay } from './local-time.ts';
import { toLocal, type UtcTime } from './school-time.ts';

/** How long before the end of the school day the adults of a class are told, unless the school says otherwise. Minutes. */
export const usualNoticeMinutes = 15;

/** The longest text a school's row keeps of who told a family, and of how. Characters. */
export const toldLimit = 120;

/**
 * The clock time `HH:MM` of the notice, from what a school wrote: minutes before the day ends ("20", "20 minutes") or a
 * time of the day ("14:50"). Empty is the usual. Null for anything else, and for a time after the day has ended.
 */
export function noticeTime(text: string, closes: string): string | null {
  const written = text.trim();
  const minutes = /^(\d{1,3})(?: ?min(?:ute)?s?)?$/i.exec(written)?.[1];
  if (written === '' || minutes !== undefined) {
    const at = minutesOf(closes) - (minutes === undefined ? usualNoticeMinutes : Number(minutes));
    return at >= 0 ? clockOf(at) : null;
  }
  const [, hours = '', rest = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(written) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(rest) > 59) return null;
  const time = clockOf(Number(hours) * 60 + Number(rest));
  return time <= closes ? time : null;
}

/**
 * What families of a class may be told today: of each child who did or was affected, whatever happened or was written
 * down today, from the draft on. The family of an affected child counts as much as the other's. Left out is unsocial
 * behaviour of which the school tells nobody and by which nobody came to harm.
 */
export function thingsToTell(
  incidents: readonly Incident[],
  className: string,
  today: LocalDay,
  categories: readonly Category[],
): readonly Incident[] {
  return incidents
    .filter((row) => row.className === className && row.pupilId !== '' && row.status !== 'withdrawn')
    .filter((row) => row.role === 'did' || row.role === 'affected')
    .filter((row) => row.occurredOn === today || dayOf(toLocal(row.recordedAt)) === today)
    .filter((row) => isForFamilies(row, categories))
    .toSorted((one, other) => (one.occurredAt < other.occurredAt ? -1 : 1));
}

function isForFamilies(row: Incident, categories: readonly Category[]): boolean {
  if (row.kind === 'prosocial') return false;
  if (row.kind !== 'unsocial' || row.injury || row.held === 'yes' || row.held === 'ask a leader') return true;
  if (row.category === '') return false;
  // A category nobody can read may be one that families hear of.
  return categories.find(({ code }) => code === row.category)?.tell !== 'nobody';
}

/** The page id of a class's list in the tab. It names a class and nobody in it. */
export function homeTimePage(className: string): string {
  return `h-${className}`;
}

/** Whether somebody has noted that the child's family was told. */
export function isTold({ familyToldAt }: Pick<Incident, 'familyToldAt'>): boolean {
  return familyToldAt !== '';
}

/** Who told a family, when and how. */
export type Told = { by: string; at: UtcTime; how: string };

/** The change that notes that a child's family was told. */
export function toldChange(row: Incident, { by, at, how }: Told): Change {
  return {
    base: row.revision,
    fields: {
      familyToldBy: { from: row.familyToldBy, to: by },
      familyToldAt: { from: row.familyToldAt, to: at },
      familyToldHow: { from: row.familyToldHow, to: how },
    },
  };
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
