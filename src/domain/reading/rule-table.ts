/** A phrase that speaks for a category, and how strongly: 1 a hint, 2 likely, 3 plain, 4 beyond doubt. */
export type Sign = { code: string; weight: number };

/**
 * A table of rules as text, one `code weight: phrase; phrase; ...` a line. Indented lines carry on the one above.
 * The phrase language is that of phrase-book.ts.
 */
export function ruleTable(text: string): (readonly [phrase: string, sign: Sign])[] {
  const rules: (readonly [string, Sign])[] = [];
  for (const line of text.replace(/\n\s{3,}/g, ' ').split('\n')) {
    const head = /^\s*([A-Z][A-Za-z0-9]*) ([\d.]+):/.exec(line);
    const [whole, code, weight] = head ?? [];
    if (whole === undefined || code === undefined) continue;
    for (const phrase of line.slice(whole.length).split(';'))
      if (phrase.trim() !== '') rules.push([phrase.trim(), { code, weight: Number(weight) }]);
  }
  return rules;
}
