import type { YearGroup } from '../vocabulary.ts';

/** `none` is an empty cell; `unclear` carries a sentence. */
export type YearLabel =
  | { kind: 'year'; yearGroup: YearGroup }
  | { kind: 'none' }
  | { kind: 'unclear'; sentence: string };

// E1 and E2 are the early years of the Department for Education's list, F1 and F2 those of the foundation stage.
const nursery = /^(n|n[12]|f1|fs1|foundation(stage)?1|e[12]|nursery[12]?|nurseryclass|yn|yearn|pre-?school|-1|pk)$/;
const reception = /^(r|rec|yr|yearr|reception(class|year)?|f2|fs2|foundation(stage)?2|r1|0|00|y0|year0|kg)$/;
const either = /^(eyfs|ey|earlyyears|foundation(stage)?|fs|f)$/;
const numbered = /^(?:nationalcurriculum|nc|curriculum)?(?:y|yr|year)?0?([1-9]|1[0-4])$/;

const words: { readonly [word: string]: string } = { one: '1', two: '2', three: '3', four: '4', five: '5', six: '6' };

/** Reads a year group as schools and their systems write it: `Reception`, `YR`, `FS2`, `N2`, `Year 1`, `Y1`, `1`. */
export function parseYear(label: string): YearLabel {
  const plain = label
    .toLowerCase()
    .replace(/[\s._/()]+/g, '')
    .replace(/(one|two|three|four|five|six)$/, (word) => words[word] ?? word);
  if (plain === '') return { kind: 'none' };
  if (nursery.test(plain)) return { kind: 'year', yearGroup: 'N' };
  if (reception.test(plain)) return { kind: 'year', yearGroup: 'R' };
  if (either.test(plain)) {
    return unclear(`The year group "${label}" may be Nursery or Reception. Write Nursery or Reception in its place.`);
  }
  const year = numbered.exec(plain)?.[1];
  if (year !== undefined && isPrimary(year)) return { kind: 'year', yearGroup: year };
  if (year !== undefined) return unclear(`The year group "${label}" is beyond Year 6, and Continuum ends with Year 6.`);
  return unclear(`The year group "${label}" is not known. Write Nursery, Reception or Year 1 to Year 6.`);
}

/**
 * The year a class name states by itself: `1H`, `Y2 Oak`, `Year 1 Robins`, `RA`, `Reception B`. Null for a name such as
 * `Robins`, which begins like Reception and says nothing of the kind.
 */
export function yearOfClass(className: string): YearGroup | null {
  const numberedClass = /^(?:y|yr|year)?\s*0?([1-6])(?!\d)/i.exec(className)?.[1];
  if (numberedClass !== undefined && isPrimary(numberedClass)) return numberedClass;
  // With capitals only, or `Red` would be Reception.
  const short = /^(?:R|YR|Yr|FS2)[\s./-]?[A-Z0-9]?$/.test(className);
  if (short || /^(?:reception|rec|year r|yr|fs2)(?:[\s./-]+\w+|[A-Z])?$/i.test(className)) return 'R';
  return /^(?:nursery|n\d|fs1)\b/i.test(className) ? 'N' : null;
}

/** From the youngest up. */
const order: readonly YearGroup[] = ['N', 'R', '1', '2', '3', '4', '5', '6'];

/** Whether a child of the one year may be in the other a year later, or still in the same. */
export function isSameOrNext(before: YearGroup | '', after: YearGroup): boolean {
  if (before === '') return true;
  const step = order.indexOf(after) - order.indexOf(before);
  return step === 0 || step === 1;
}

function isPrimary(text: string): text is YearGroup {
  return /^[1-6]$/.test(text);
}

function unclear(sentence: string): YearLabel {
  return { kind: 'unclear', sentence };
}
