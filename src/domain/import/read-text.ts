// From the bytes of a file to text, or to a sentence for a file that is no CSV.

export type ReadText = { kind: 'text'; text: string } | { kind: 'problem'; sentence: string };

// Every browser and Node has it; the domain's own library of types has not.
declare const TextDecoder: new (encoding: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

const saveAs = 'open it in Excel, choose File, Save As, "CSV UTF-8 (Comma delimited)", and import the file you saved.';

// How the files begin that people drop by mistake. An .xlsx is a zip; an old .xls is an OLE document.
const otherKinds: readonly (readonly [begins: readonly number[], sentence: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], `This is an Excel workbook (or another zip file), not a CSV file: ${saveAs}`],
  [[0xd0, 0xcf, 0x11, 0xe0], `This is an old Excel workbook (.xls), not a CSV file: ${saveAs}`],
  [
    [0x25, 0x50, 0x44, 0x46],
    'This is a PDF, not a CSV file. Export the list again from your school’s system and choose CSV.',
  ],
];

/** Reads the bytes of a file: UTF-8 with or without byte order mark, UTF-16 with one, else Windows-1252. */
export function readText(bytes: Uint8Array): ReadText {
  const other = otherKinds.find(([begins]) => startsWith(bytes, begins));
  if (other !== undefined) return { kind: 'problem', sentence: other[1] };
  const text = decode(bytes);
  if (text.trim() === '')
    return problem('The file is empty. Export the list again and check that it has children in it.');
  if (/^\s*<(!doctype|html|\?xml)/i.test(text))
    return problem('This is a web page or XML, not a CSV file. Export the list again and choose CSV.');
  if (text.includes('\0'))
    return problem(
      'This file is not text, so it is no CSV file. Export the list again from your school’s system as CSV.',
    );
  return { kind: 'text', text };
}

function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le', { fatal: false }).decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be', { fatal: false }).decode(bytes);
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes);
  // A place that is no UTF-8 shows as this character.
  return text.includes('\uFFFD') ? fromWindows(bytes) : text;
}

/** The letters of Windows-1252 from 0x80 to 0x9f, where it differs from the first letters of Unicode. */
const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What Excel and older systems in England save. By hand: Node 20 decodes it as Latin-1, without its apostrophe and dashes. */
function fromWindows(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? (windowsLetters[byte - 0x80] ?? '') : String.fromCharCode(byte),
  ).join('');
}

function startsWith(bytes: Uint8Array, begins: readonly number[]): boolean {
  return begins.every((byte, at) => bytes[at] === byte);
}

function problem(sentence: string): ReadText {
  return { kind: 'problem', sentence };
}
