import { roster } from '../../../pals.ts';
import { changedFacts, planPupils, type PupilPlan } from '../../../../src/domain/import/pupil-plan.ts';
import type { RollPupil } from '../../../../src/domain/import/pupil-match.ts';
import { bytesOf, keyOf, onRoll, pupilCsv, pupilsOf, today } from './file.ts';

const [upn, otherUpn] = ['H936204125031', 'X936204125032'];
const alfie = onRoll({ upn });
// Enough of others, all in a year of their own, that one leaver is not many.
const others = Array.from({ length: 40 }, (_, at) =>
  onRoll({ key: `other ${at}`, forename: `F${at}`, surname: `S${at}`, yearGroup: '6', className: '6L' }),
);

function plan(
  lines: readonly string[],
  roll: readonly RollPupil[] = [alfie],
  leavers: number | null = null,
): PupilPlan {
  return planPupils(pupilCsv(...lines), [...roll, ...others], keyOf, { today, leavers });
}

function steps(...args: Parameters<typeof plan>): readonly string[] {
  return plan(...args).steps.map((step) => {
    const changed = step.kind === 'new' ? [] : changedFacts(step.before, step.after);
    return [step.kind, step.line, ...changed].join(' ');
  });
}

test('what stands is not touched', () => {
  expect(plan([`${upn},Alfie,,Bond,Y1,1H,N,,,`])).toMatchObject({
    steps: [],
    unchanged: 1,
    rejected: [],
    remarks: [],
    stop: null,
  });
});

test.each([
  ['a new child', `${otherUpn},Olivia,,Reed,1,1H,,,,`, ['new 3']],
  ['another class and year', `${upn},Alfie,,Bond,2,2M,N,,,`, ['changed 2 yearGroup className']],
  ['another name', `${upn},Alfred,Alfie,Bond-Hill,1,1H,N,,,`, ['changed 2 forename preferred surname']],
  ['SEN support', `${upn},Alfie,,Bond,1,1H,K,,,`, ['changed 2 sen']],
  ['a leaver', `${upn},Alfie,,Bond,1,1H,N,23/10/2026,,`, ['left 2 leftOn']],
  ['an admission number', `${upn},Alfie,,Bond,1,1H,N,,,S7`, ['changed 2 number']],
])('%s is seen', (_, line, expected) => {
  const lines = line.startsWith(upn) ? [line] : [`${upn},Alfie,,Bond,1,1H,N,,,`, line];
  expect(steps(lines)).toEqual(expected);
});

test('what the file leaves empty is kept: class, SEN status, UPN, number', () => {
  const known = { ...alfie, sen: 'K' as const, number: 'S7' };
  expect(steps([`${upn},Alfie,,Bond,,,,,,`], [known])).toEqual([]);
});

test('an empty preferred name is none, unless the file has no column for it', () => {
  const liv = { ...alfie, preferred: 'Liv' };
  expect(steps([`${upn},Alfie,,Bond,1,1H,,,,`], [liv])).toEqual(['changed 2 preferred']);
  const silent = pupilsOf(bytesOf(`UPN,Forename,Surname,Year\n${upn},Alfie,Bond,1\n`));
  expect(planPupils(silent, [liv], keyOf, { today, leavers: null }).steps).toEqual([]);
});

test('who is missing has left, but only in a year group that the file has', () => {
  const missing = onRoll({ key: 'missing', forename: 'Mia', surname: 'Rossi' });
  const { steps: done } = plan([`${upn},Alfie,,Bond,1,1H,,,,`], [alfie, missing]);
  expect(done).toEqual([
    { kind: 'left', line: 0, key: 'missing', before: missing, after: { ...missing, leftOn: today } },
  ]);
});

test('a child who comes back is on roll again', () => {
  const gone = { ...alfie, leftOn: '2026-07-20' };
  expect(plan([`${upn},Alfie,,Bond,1,1H,,,,`], [gone]).steps).toEqual([
    expect.objectContaining({ kind: 'changed', back: true, after: expect.objectContaining({ leftOn: '' }) }),
  ]);
});

test.each([
  ['a wrong UPN', 'Z936204125031,Mia,,Rossi,1,1H,,,,'],
  ['only the surname in common', 'Z936204125031,M,,Rossi,1,1H,,,,'],
  ['no name at all', 'Z936204125031,,,,1,1H,,,,'],
])('a rejected line with %s keeps its child from being taken for a leaver', (_, line) => {
  const mia = onRoll({ key: 'mia', forename: 'Mia', surname: 'Rossi' });
  expect(steps([`${upn},Alfie,,Bond,1,1H,,,,`, line], [alfie, mia])).toEqual([]);
});

test('a file of leavers says nothing of who is missing, and one who was never here is not added', () => {
  const mia = onRoll({ key: 'mia', forename: 'Mia', surname: 'Rossi' });
  const { steps: done, remarks } = plan(
    [`${upn},Alfie,,Bond,1,1H,,23/10/2026,,`, `${otherUpn},Olivia,,Reed,1,1H,,23/10/2026,,`],
    [alfie, mia],
  );
  expect(done.map(({ kind, line }) => [kind, line])).toEqual([['left', 2]]);
  expect(remarks).toEqual([{ line: 3, remark: expect.stringMatching(/never here/) }]);
});

test('a leaver whom the file marks with a word keeps the day that stands', () => {
  expect(steps([`${upn},Alfie,,Bond,1,1H,,Yes,,`], [{ ...alfie, leftOn: '2026-07-20' }])).toEqual([]);
  expect(plan([`${upn},Alfie,,Bond,1,1H,,Yes,,`]).steps).toMatchObject([{ kind: 'left', after: { leftOn: today } }]);
});

test('the class tells the year where the line does not, or the line is rejected', () => {
  const robins = onRoll({ key: 'r', forename: 'R', surname: 'R', yearGroup: '3', className: 'Robins' });
  const [first, second, third] = [',A,,A,,Robins,,,1/1/2020,', ',B,,B,,5K,,,1/1/2020,', ',C,,C,,Wrens,,,1/1/2020,'];
  const made = plan(
    [first, second, third],
    [
      robins,
      onRoll({ key: 'x', className: 'Wrens', yearGroup: '1' }),
      onRoll({ key: 'y', className: 'Wrens', yearGroup: '2' }),
    ],
  );
  expect(made.steps.flatMap((step) => (step.kind === 'new' ? [step.after.yearGroup] : []))).toEqual(['3', '5']);
  expect(made.rejected).toEqual([{ line: 4, reason: expect.stringMatching(/year group is missing/) }]);
});

test('a new child with the name of one whom the file leaves out is asked about, and nobody leaves for it', () => {
  const { steps: done, rejected } = plan([`${otherUpn},Alfie,,Bond,1,1H,,,,`, `L936204125033,Jo,,Hughes,1,1H,,,,`]);
  expect(done.map(({ kind, line }) => [kind, line])).toEqual([['new', 3]]);
  expect(rejected).toEqual([{ line: 2, reason: expect.stringMatching(/another UPN.*PupilNeeds/) }]);
});

test('two lines that turn out to be one child are both rejected', () => {
  const { rejected } = plan(
    [`${upn},Alfie,,Bond,1,1H,,,,`, `${otherUpn},Alfie,,Bond,1,1H,,,,S7`],
    [{ ...alfie, number: 'S7' }],
  );
  expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([
    [2, expect.stringMatching(/line 3 are about the same child/)],
    [3, expect.stringMatching(/line 2 are about the same child/)],
  ]);
});

test('half a school stops the import until the number is stated', () => {
  const roll = roster.map(
    ({ upn: number, key, pupil: { id: pupilId, ...pupil } }): RollPupil => ({
      key,
      pupilId,
      ...pupil,
      upn: number,
      sen: '',
      number: '',
    }),
  );
  const lines = roll
    .filter(({ className, leftOn }) => className !== '1K' && leftOn === '')
    .map(
      (pupil) =>
        `${pupil.upn},${pupil.forename},${pupil.preferred},${pupil.surname},${pupil.yearGroup},${pupil.className},,,,`,
    );
  const planned = (leavers: number | null): PupilPlan =>
    planPupils(pupilCsv(...lines), roll, keyOf, { today, leavers });
  expect(planned(null).stop).toMatchObject({ leavers: 15, onRoll: 90, classes: ['1K'] });
  expect(planned(14).stop).not.toBeNull();
  expect(planned(15)).toMatchObject({ stop: null, unchanged: 75 });
});

test('a column of UPNs sorted by itself changes nobody and makes nobody a leaver', () => {
  const mia = onRoll({
    upn: otherUpn,
    key: keyOf({ kind: 'upn', parts: ['pupil', otherUpn] }),
    forename: 'Mia',
    surname: 'Rossi',
  });
  const swapped = [`${otherUpn},Alfie,,Bond,1,1H,,,,`, `${upn},Mia,,Rossi,1,1H,,,,`];
  const made = plan(swapped, [alfie, { ...mia, upn: '' }]);
  expect(made.steps).toEqual([]);
  expect(made.rejected.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/columns of the file belong together/),
    expect.stringMatching(/belong together/),
  ]);
});
