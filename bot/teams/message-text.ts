// The text of a message a dialog was opened on. Teams gives it as HTML.

const entities: { [name: string]: string } = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
};

/** Longer messages are cut before they are looked at. */
const longest = 20_000;

/** What stands in it, line by line, without tags; '' for anything else. */
export function messageText(payload: unknown): string {
  if (typeof payload !== 'object' || payload === null || !('body' in payload)) return '';
  const { body } = payload;
  if (typeof body !== 'object' || body === null || !('content' in body)) return '';
  const { content } = body;
  if (typeof content !== 'string') return '';
  const html = !('contentType' in body) || body.contentType !== 'text';
  const text = content.slice(0, longest);
  return (html ? withoutTags(text) : text)
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function withoutTags(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]{0,300}>/gi, '\n')
    .replace(/<[a-z/!][^<>]{0,1000}>/gi, '')
    .replace(/&(nbsp|amp|lt|gt|quot|apos|#39);/gi, (_, name: string) => entities[name.toLowerCase()] ?? ' ');
}
