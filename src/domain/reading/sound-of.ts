// Names that sound the same are not told apart by whoever hears or dictates them: Lily and Lilly, Maisie and Maisy.

const rewrites: readonly (readonly [RegExp, string])[] = [
  [/^(?:m[ou]h?am+[ae]d|mohd|muhamed)$/, 'mohamad'],
  [/^kn/, 'n'],
  [/ph/g, 'f'],
  [/gh(?=t|$)/g, ''],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/z/g, 's'],
  [/eu|ue/g, 'u'],
  [/(?:ai|ay|ei|ae)/g, 'a'],
  [/(?:iegh|ie|ey|ee|y|i|eigh)$/g, 'i'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeiou])h$/g, ''],
  [/(?<=[^aeiou])h(?=[^aeiou])/g, ''],
];

/** A key equal for names that sound alike. Only names are passed in: folded, letters only. */
export function soundOf(name: string): string {
  let sound = name;
  for (const [pattern, by] of rewrites) sound = sound.replace(pattern, by);
  return sound;
}
