import { readText } from '../../../../src/domain/import/read-text.ts';
import { bytesOf, trapFile } from './file.ts';

test.each([
  ['UTF-8', bytesOf('Zoë Kowalska')],
  ['UTF-8 with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf('Zoë Kowalska')])],
  ['Windows-1252', Buffer.from('Zoë Kowalska', 'latin1')],
  ['UTF-16', Buffer.from('\uFEFFZoë Kowalska', 'utf16le')],
])('%s is read', (_, bytes) => {
  expect(readText(bytes)).toEqual({ kind: 'text', text: 'Zoë Kowalska' });
});

test('Windows-1252 has the apostrophe and dash that Latin-1 has not', () => {
  expect(readText(new Uint8Array([0x4f, 0x92, 0x42, 0x96]))).toEqual({ kind: 'text', text: 'O’B–' });
});

test.each([
  ['workbook.csv', /Excel workbook.*CSV UTF-8/],
  ['old-workbook.csv', /old Excel workbook.*CSV UTF-8/],
  ['empty.csv', /empty.*Export the list again/],
])('%s gets a sentence that says what to do', (file, sentence) => {
  expect(readText(trapFile(file))).toEqual({ kind: 'problem', sentence: expect.stringMatching(sentence) });
});

test.each([
  ['a PDF', '%PDF-1.7', /PDF/],
  ['a page', '<!DOCTYPE html><html>', /web page/],
  ['something binary', 'a\0b', /not text/],
])('%s is no CSV', (_, text, sentence) => {
  expect(readText(bytesOf(text))).toEqual({ kind: 'problem', sentence: expect.stringMatching(sentence) });
});
