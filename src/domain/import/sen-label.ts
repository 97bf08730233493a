/** SEN status as the school census has it: none, SEN support, education, health and care plan. */
export const senCodes = ['N', 'K', 'E'] as const;
export type Sen = (typeof senCodes)[number];

export type SenLabel = { kind: 'sen'; sen: Sen } | { kind: 'none' } | { kind: 'unclear' };

// A and P (action, action plus) became support in 2015, S (statement) a plan.
const none = /^(n|none|no|nosen|nosend|nospecialeducationalneeds?|notsen|0)$/;
const support = /^(k|senk|support|sensupport|sendsupport|senregister|a|p|schoolaction|schoolactionplus)$/;
const plan = /^(e|sene|ehcp?|ehcplan|educationhealthandcareplan|educationhealthcareplan|s|statement)$/;

/** Reads a SEN status; systems write the code, the words, or both (`K - SEN support`). */
export function parseSen(label: string): SenLabel {
  const [code = '', ...words] = label.split(/\s*[-–:]\s+/);
  for (const part of [code, words.join(' '), label]) {
    const plain = part.toLowerCase().replace(/[^a-z0-9]/g, '');
    if (none.test(plain)) return { kind: 'sen', sen: 'N' };
    if (support.test(plain)) return { kind: 'sen', sen: 'K' };
    if (plan.test(plain)) return { kind: 'sen', sen: 'E' };
  }
  return label.trim() === '' ? { kind: 'none' } : { kind: 'unclear' };
}
