/** A moment by the school's own clock, `yyyy-mm-ddTHH:MM`, without a zone. Sorts as text. */
export type LocalTime = string;

/** A day by the school's own calendar, `yyyy-mm-dd`. Sorts as text. */
export type LocalDay = string;

/** The day a local time falls on. */
export function dayOf(time: LocalTime): LocalDay {
  return time.slice(0, 10);
}
