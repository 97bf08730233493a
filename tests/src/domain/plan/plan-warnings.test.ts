import { warningsIn } from '../../../../src/domain/plan/plan-warnings.ts';

const said = (content: Parameters<typeof warningsIn>[0]) =>
  warningsIn(content, '2026-11-17').map(({ sentence }) => sentence);

test('a protective consequence alone is pointed out, with what it needs', () => {
  const protective = { id: 'a', protective: 'Stays near an adult at play' };
  expect(said({ consequences: { rows: [protective] } })).toEqual([
    'A protective consequence stands here without an educational one beside it.',
    'It does not say yet when freedom is back.',
    'It has no day on which it is looked at again.',
  ]);
  const whole = {
    ...protective,
    educational: 'Practises asking',
    returnsWhen: 'Two calm plays',
    reviewOn: '2026-11-20',
  };
  expect(said({ consequences: { rows: [whole, { id: 'b', educational: 'Mends the book' }, { id: 'c' }] } })).toEqual(
    [],
  );
});

test('a harm at 6 and more needs measures, one below does not', () => {
  expect(said({ risk: { rows: [{ id: 'a', seriousness: '2', likelihood: '3' }] } })).toEqual([
    'At 6 and more, measures are needed.',
  ]);
  expect(said({ risk: { rows: [{ id: 'a', seriousness: '1', likelihood: '4' }] } })).toEqual([]);
});

test.each(['4', '-3'])('a situation at %p is to be prevented, either way', (rating) => {
  expect(said({ anxiety: { rows: [{ id: 'a', rating }] } })).toHaveLength(1);
  expect(said({ anxiety: { rows: [{ id: 'a', rating, prevent: 'Go in first' }] } })).toEqual([]);
});

test('a part-time timetable needs its facts, has an end, and is no response to behaviour', () => {
  const full = { id: 'a', reason: 'Getting well after an operation', from: '2026-11-02', until: '2026-11-27' };
  const rest = { reviewOn: '2026-11-20', family: 'Mum, 30 October', head: 'Ruth Calder', mark: 'C2' };
  expect(said({ about: { partTime: [{ ...full, ...rest }] } })).toEqual([]);
  expect(said({ about: { partTime: [{ id: 'a', reason: 'His behaviour at lunch' }] } })).toEqual([
    'The part-time timetable does not say yet: when it begins, when it ends, when it is looked at again, the family’s agreement, the head’s name, the attendance code.',
    'A part-time timetable may not be used to manage behaviour. Please speak to the SENCO.',
  ]);
  expect(said({ about: { partTime: [{ ...full, ...rest, until: '2026-11-13' }] } })).toEqual([
    'Its last day is over. Is the child back full time?',
  ]);
});
