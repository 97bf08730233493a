/** A name as it is compared: small letters only, no accents, no spaces, hyphens or apostrophes. `Zoë O’Brien` is `zoeobrien`. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
