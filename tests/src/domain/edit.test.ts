import { addedTo, editOf, takenOut } from '../../../src/domain/edit.ts';
import { starterCategories } from '../../../src/domain/starter-categories.ts';
import { incident, incidentEntry, praise, pupil, tuesdayUtc } from '../../pals.ts';

const category = (code: string) => starterCategories.find((one) => one.code === code) ?? null;
const stood = { category: category('X1'), place: 'playground', occurred: '2026-11-17T12:40', words: incident().words };
const alfie = { pupil: pupil('Alfie Bond'), role: 'did' as const };

test('a form kept as it was changes nothing, the seconds of the time included', () => {
  const entry = incidentEntry({ occurredAt: '2026-11-17T12:40:37Z' });
  expect(editOf(entry, alfie, stood).fields).toEqual({});
});

test('only what was changed is in the change, each with what it was', () => {
  expect(
    editOf(
      incidentEntry(),
      { ...alfie, role: 'saw' },
      { ...stood, category: category('D6'), occurred: '2026-06-16T10:35' },
    ),
  ).toEqual({
    base: 1,
    fields: {
      category: { from: 'X1', to: 'D6' },
      kind: { from: 'dangerous', to: 'difficult' },
      role: { from: 'did', to: 'saw' },
      occurredAt: { from: tuesdayUtc, to: '2026-06-16T09:35:00Z' },
      occurredOn: { from: '2026-11-17', to: '2026-06-16' },
    },
  });
});

test('praise has no part and no kind to change', () => {
  const change = editOf(
    { list: 'praise', row: praise() },
    { ...alfie, role: 'saw' },
    { ...stood, category: category('P3') },
  );
  expect(Object.keys(change.fields)).not.toEqual(expect.arrayContaining(['role']));
  expect(Object.keys(change.fields)).not.toEqual(expect.arrayContaining(['kind']));
});

test('a child taken out is withdrawn without a name', () => {
  expect(takenOut(incidentEntry()).fields).toMatchObject({
    status: { to: 'withdrawn' },
    withdrawnBecause: { to: 'wrong child' },
    pupilId: { to: '' },
    pupilName: { to: '' },
    className: { to: '' },
  });
});

test('a child added gets a draft of their own in the same event', () => {
  const added = addedTo(
    incidentEntry({ status: 'confirmed', revision: 4 }),
    { pupil: pupil('Daisy Green'), role: 'affected' },
    stood,
    'b'.repeat(64),
    tuesdayUtc,
  );
  expect(added).toMatchObject({
    list: 'incidents',
    row: {
      key: 'b'.repeat(64),
      eventId: incident().eventId,
      pupilName: 'Daisy Green',
      role: 'affected',
      status: 'draft',
      revision: 1,
    },
  });
});
