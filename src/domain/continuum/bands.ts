// The bands of the continuum: from what adults control to what children do for themselves. Codes stay; the school's own
// tutor edits labels and meanings. The last band is no top grade: which one to aim for is the team's, for each practice.

export type Band = {
  /** Never changes and is never used again for another band. */
  code: string;
  label: string;
  meaning: string;
  order: number;
  /** A band taken out keeps its label for the history. */
  active: boolean;
};

export const fewestBands = 3;
export const mostBands = 7;
export const bandLimits = { label: 60, meaning: 300 } as const;

/** The bands a school begins with, in words of our own. */
export const starterBands: readonly Band[] = [
  {
    code: 'control',
    label: 'Adults control it',
    meaning: 'It works while an adult makes it happen, and stops when the adult looks away.',
  },
  {
    code: 'trade',
    label: 'Adults trade for it',
    meaning: 'Children do it for what they get, or so as not to lose something.',
  },
  {
    code: 'predict',
    label: 'Adults keep it predictable',
    meaning: 'Children know what comes next and who will be there, so they can manage.',
  },
  {
    code: 'teach',
    label: 'Adults teach it',
    meaning: 'It is shown, practised and put right together, as reading is.',
  },
  {
    code: 'own',
    label: 'Children do it for themselves',
    meaning: 'Children do it because it feels right to them and to others.',
  },
].map((band, at) => ({ ...band, order: at + 1, active: true }));

/** The bands in use, in order. A school that has set none, or fewer than can be, has the usual ones. */
export function bandsInUse(all: readonly Band[]): readonly Band[] {
  const active = all.filter((band) => band.active).toSorted((one, other) => one.order - other.order);
  return active.length < fewestBands ? starterBands : active.slice(0, mostBands);
}

/** What a band is called, those taken out included; a code nobody knows is said as it is. */
export function bandLabel(code: string, all: readonly Band[]): string {
  return [...all, ...starterBands].find((band) => band.code === code)?.label ?? code;
}

/** Where a practice is drawn whose band was taken out: in the nearest band in use before it, or else the first. */
export function placeAmong(code: string, all: readonly Band[]): string {
  const used = bandsInUse(all);
  if (used.some((band) => band.code === code)) return code;
  const order = [...all, ...starterBands].find((band) => band.code === code)?.order ?? 0;
  return (used.findLast((band) => band.order <= order) ?? used[0])?.code ?? code;
}

export type BandProblem = 'too few' | 'too many' | 'no label' | 'same label';

/** What is wrong with bands as somebody wants them, or null. */
export function checkBands(wanted: readonly Pick<Band, 'label'>[]): BandProblem | null {
  const labels = wanted.map(({ label }) => label.trim().toLowerCase());
  if (labels.length < fewestBands) return 'too few';
  if (labels.length > mostBands) return 'too many';
  if (labels.includes('')) return 'no label';
  return new Set(labels).size < labels.length ? 'same label' : null;
}

/** The rows as they are to stand for what was edited: those left out are taken out of use, never removed. */
export function bandsAfter(
  all: readonly Band[],
  wanted: readonly { code: string; label: string; meaning: string }[],
): readonly Band[] {
  const known = all.length === 0 ? starterBands : all;
  const kept = wanted.map(({ code, label, meaning }, at) => {
    return { code, label: label.trim(), meaning: meaning.trim(), order: at + 1, active: true };
  });
  const out = known
    .filter(({ code }) => !kept.some((band) => band.code === code))
    .map((band) => ({ ...band, order: orderOut(band, known, kept), active: false }));
  return [...kept, ...out];
}

/** A band taken out stays behind those that stood before it: half a step, so that what stood in it is drawn there. */
function orderOut({ order }: Band, known: readonly Band[], kept: readonly Band[]): number {
  const before = known.filter((band) => band.order < order && kept.some(({ code }) => code === band.code));
  return Math.max(0, ...before.map(({ code }) => kept.findIndex((band) => band.code === code) + 1)) + 0.5;
}
