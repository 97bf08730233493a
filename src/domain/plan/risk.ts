// Seriousness times likelihood, of a harm in a situation. Never a figure about the child.
import type { ContentRow } from './plan-shape.ts';

/** From here measures are needed. */
export const highRisk = 6;

/** Seriousness 1-4 times likelihood 1-4; null while one of them is not said. */
export function riskOf(row: ContentRow): number | null {
  const seriousness = stepOf(row.seriousness);
  const likelihood = stepOf(row.likelihood);
  return seriousness === null || likelihood === null ? null : seriousness * likelihood;
}

/** Whether measures are needed. */
export function isHighRisk(row: ContentRow): boolean {
  return (riskOf(row) ?? 0) >= highRisk;
}

function stepOf(text: string | undefined): number | null {
  return /^[1-4]$/.test(text ?? '') ? Number(text) : null;
}
