import { type FaultKind, GraphFault } from '../../src/graph/fault.ts';
import { divertSentences } from '../../tab/views/divert-sentences.ts';
import { mayHelpAgain, notKept, notRead, subjects } from '../../tab/views/fault-sentences.ts';
import { unreadableSentence } from '../../tab/views/unreadable-sentence.ts';

const faults: readonly FaultKind[] = [
  'busy',
  'offline',
  'signed-out',
  'forbidden',
  'missing',
  'changed',
  'duplicate',
  'refused',
];

test.each(faults)('%s is a sentence about what was asked for, and never the fault’s own words', (kind) => {
  const said = notRead(new GraphFault(kind, { status: 418 }), subjects.incidents);
  expect(said).toMatch(kind === 'forbidden' ? /incidents are not shown to you/ : /incidents could not be read/);
  expect(said + notKept(new GraphFault(kind))).not.toMatch(/graph|418|undefined/i);
});

test('a bug is a sentence too', () => {
  expect(notRead(new TypeError('x is not a function'), subjects.praise)).toMatch(/praise could not be read/);
  expect(notKept(new TypeError('x is not a function'))).not.toMatch(/function/);
});

test('how long SharePoint wants to be left alone is said', () => {
  expect(notRead(new GraphFault('busy', { waitSeconds: 30 }), subjects.praise)).toMatch(/left alone for 30 seconds/);
  expect(notRead(new GraphFault('busy', { waitSeconds: 300 }), subjects.praise)).toMatch(/left alone for 5 minutes/);
});

test('only who is not in a circle is not asked to try again', () => {
  expect(faults.filter((kind) => !mayHelpAgain(new GraphFault(kind)))).toEqual(['forbidden']);
});

test('each circle says whom to ask', () => {
  const refused = new GraphFault('forbidden');
  expect(notRead(refused, subjects.incidents)).toBe(
    'You are not in the pastoral circle, so incidents are not shown to you. Ask the head if you need them.',
  );
  expect(notRead(refused, subjects.praise)).toBe(
    'You are not in the staff circle, so praise is not shown to you. Ask the school office if you need it.',
  );
});

test('unreadable rows are told by item and column, a few of them', () => {
  const rows = [7, 8, 9, 10, 11, 12].map((id) => ({ itemId: String(id), columns: ['Status', 'Role'] }));
  expect(unreadableSentence(rows.slice(0, 1), 'Incidents', ['entry', 'entries'])).toBe(
    '1 entry could not be read. Tell your IT person: item 7 of Incidents, columns Status and Role.',
  );
  expect(unreadableSentence(rows, 'Incidents', ['entry', 'entries'])).toMatch(/^6 entries .*item 11 .*; and 1 more\.$/);
});

test('what belongs to the safeguarding lead: names only for those who may read them', () => {
  const nobody = divertSentences({ kind: 'child' }, null).join(' ');
  expect(nobody).toMatch(/your designated safeguarding lead now, in person/);
  expect(nobody).toMatch(/ring 999/);
  expect(divertSentences({ kind: 'adult' }, null).join(' ')).toMatch(
    /tell only the head; .* only the chair of governors/,
  );
});
