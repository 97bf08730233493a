// The Unique Pupil Number: a check letter, three digits of the local authority, four of the school, two of the year,
// and three of a serial number, whose last is a letter while the number is temporary.
import { localAuthorities } from './local-authorities.ts';

export type Upn =
  /** None yet, which is normal before a child is in Reception. */
  | { kind: 'none' }
  /** `knownAuthority` is false for one that is not on the list kept here; lists change, so it is only said. */
  | { kind: 'upn'; upn: string; temporary: boolean; knownAuthority: boolean }
  | { kind: 'wrong'; sentence: string };

/** No I, O or S. A letter counts by its place in it, in the check as in a temporary number. */
const alphabet = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * Reads and checks a UPN; spaces and small letters are put right. The four checks are those of the school census: 1510
 * letter, 1530 authority, 1540 digits, 1550 last place. The number itself is never repeated in a sentence.
 */
export function parseUpn(text: string): Upn {
  const upn = text.replace(/[\s-]/g, '').toUpperCase();
  if (upn === '') return { kind: 'none' };
  if (upn.length !== 13)
    return wrong(`The UPN has ${upn.length} characters, and a UPN has 13. Copy it again from your school’s system.`);
  if (!/^\d{11}$/.test(upn.slice(1, 12)))
    return wrong('The UPN is not a letter, eleven digits and a last digit. Copy it again from your school’s system.');
  const last = upn.slice(12);
  if (!/^\d$/.test(last) && !alphabet.includes(last))
    return wrong('The last place of the UPN is neither a digit nor a letter used for a temporary UPN. Copy it again.');
  if (checkLetter(upn) !== upn[0])
    return wrong(
      'The first letter of the UPN does not fit its digits, so at least one of them is mistyped. Copy it again from your school’s system.',
    );
  const knownAuthority = localAuthorities.has(upn.slice(1, 4));
  return { kind: 'upn', upn, temporary: !/^\d$/.test(last), knownAuthority };
}

/** The sum of each place's value times its number, from 2 to 13, modulo 23. */
function checkLetter(upn: string): string | undefined {
  const sum = Array.from(upn.slice(1), (character, at) => valueOf(character) * (at + 2)).reduce((a, b) => a + b);
  return alphabet[sum % 23];
}

function valueOf(character: string): number {
  return /\d/.test(character) ? Number(character) : alphabet.indexOf(character);
}

function wrong(sentence: string): Upn {
  return { kind: 'wrong', sentence };
}
