import { Temporal } from 'temporal-polyfill';
import type { LocalDay } from '../local-time.ts';

export type DayLabel = { kind: 'day'; day: LocalDay } | { kind: 'none' } | { kind: 'unclear' };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a day as English systems write it: `2026-09-01`, `01/09/2026`, `1.9.2026`, `1 Sep 2026`, each with or without a
 * time after it. Day first, always. A day that does not exist is unclear.
 */
export function parseDay(label: string): DayLabel {
  const plain = label.trim();
  if (plain === '') return { kind: 'none' };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(plain);
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3]);
  const english = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:\s.*)?$/.exec(plain);
  if (english !== null) return dayOf(fullYear(english[3] ?? ''), english[2], english[1]);
  const spoken = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]([a-z]{3})[a-z]*\.?,?[\s-](\d{4}|\d{2})(?:\s.*)?$/i.exec(plain);
  if (spoken === null) return { kind: 'unclear' };
  const month = months.indexOf((spoken[2] ?? '').toLowerCase()) + 1;
  return dayOf(fullYear(spoken[3] ?? ''), String(month), spoken[1]);
}

/** Children and staff of today: `19` is 2019. */
function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function dayOf(year = '', month = '', day = ''): DayLabel {
  try {
    const date = Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    );
    return { kind: 'day', day: date.toString() };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'unclear' };
    throw error;
  }
}
