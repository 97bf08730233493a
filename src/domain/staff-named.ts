import type { StaffMember } from './staff.ts';

/** Names written in one value: by comma, semicolon, "and", "or", "then" or an arrow. What stands in brackets is no name. */
export function namesIn(value: string): readonly string[] {
  return value
    .replace(/\([^)]*\)/g, ' ')
    .split(/\s*(?:[,;&+>→/\r\n]|\b(?:and|or|then)\b)\s*/i)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => /\p{L}/u.test(name));
}

/**
 * The one member of staff a leader means by a name in Settings: the whole name, or a surname or forename that only one
 * person has. null where nobody or more than one fits, because two people are never silently one.
 */
export function staffNamed(typed: string, staff: readonly StaffMember[]): StaffMember | null {
  const name = folded(typed);
  if (name === '') return null;
  const looks: ((member: StaffMember) => boolean)[] = [
    (member) => folded(member.name) === name,
    (member) => member.email.toLowerCase() === typed.trim().toLowerCase(),
    (member) => folded(member.name).split(' ').at(-1) === name,
    (member) => folded(member.name).split(' ')[0] === name,
  ];
  for (const fits of looks) {
    const found = staff.filter(fits);
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

/** Without titles, accents, case and marks, so that `Mrs R. O’Neil` and `r oneil` are the same text. */
function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(?:mr|mrs|ms|miss|mx|dr|sir|madam)\b\.?/g, ' ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
