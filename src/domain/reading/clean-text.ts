// What phones, Teams and dictation do to a sentence is undone here, once, before anything is read.

/** No message needs more; what is beyond is not read, and the caller keeps the words as they were typed. */
const longest = 6000;

const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Punctuation a dictating phone writes out. "comma" and "full stop" are never school talk; "stop" alone is. */
const spoken: readonly (readonly [RegExp, string])[] = [
  [/ (?:comma|coma)(?= |$)/gi, ','],
  [/ (?:full stop|fullstop)(?= |$)/gi, '.'],
  [/ exclamation (?:mark|point)(?= |$)/gi, '!'],
  [/ question mark(?= |$)/gi, '?'],
  [/ (?:new line|new paragraph)(?= |$)/gi, '. '],
  [/ open (?:brackets?|quotes?)(?= |$)/gi, ' ('],
  [/ close (?:brackets?|quotes?)(?= |$)/gi, ')'],
];

/**
 * The text as plain characters: no tags or entities, ordinary spaces, straight quotes, spoken punctuation as signs.
 * Every expression is a single pass without nested repetition, so the time grows with the length only.
 */
export function cleanText(text: string): string {
  let out = text.slice(0, longest).normalize('NFC');
  if (out.includes('<'))
    out = out.replace(/<at\b[^<>]{0,200}>[^<>]{0,200}<\/at>/gi, ' ').replace(/<[a-z/!][^<>]{0,300}>/gi, ' ');
  if (out.includes('&'))
    out = out.replace(/&(nbsp|amp|lt|gt|quot|apos|#39);/gi, (_, name: string) => entities[name.toLowerCase()] ?? "'");
  out = out
    .replace(/[\u2018\u2019\u201A\u201B\u02BC\u0060\u00B4\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u00AB\u00BB\u2033]/g, '"')
    .replace(/[\u2013\u2014\u2212]/g, ' - ')
    .replace(/\u2026/g, '... ')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/\uFE0E|\uFE0F/g, '')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/\n/g, '. ')
    .replace(/[^\S ]/g, ' ');
  // "b****", "f***ing": the oath is not written out.
  if (out.includes('**')) out = out.replace(/\b([a-z])[a-z]?\*{2,}[a-z]*/gi, '$1 word');
  if (/ (?:comma|coma|full ?stop|exclamation|question mark|new (?:line|para)|open|close) ?/i.test(out)) {
    for (const [words, sign] of spoken) out = out.replace(words, sign);
  }
  return out;
}

/** Lower case, no accents: the form in which names and words are compared. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most of what is typed is plain ASCII, and normalising is the dearest step of reading.
  return /^[\u0000-\u007F]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/[\u0300-\u036F]/g, '')
        .replaceAll('ø', 'o')
        .replaceAll('ł', 'l')
        .replaceAll('ß', 'ss');
}
