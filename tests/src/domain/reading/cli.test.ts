import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { answerOf } from '../../../../infra/reading/answer.ts';
import { figuresOf } from '../../../../infra/reading/figures.ts';
import { pupilsFromCsv } from '../../../../infra/reading/school-from-csv.ts';
import { read, tuesday } from './school.ts';

const root = join(__dirname, '../../../..');

test('understand: a line in, an answer out, JSON or plain, and nothing else', () => {
  const input = [
    'Alfie Bond 1H hit Daisy',
    '{"id":"x","text":"Theo shared with Mia at break","now":"2026-11-17T11:00"}',
    '{not json',
    '',
  ].join('\n');
  const out = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'infra/reading/understand.ts', '--pupils', 'infra/local/school/pupils.csv', '--now', tuesday],
    { cwd: root, input, encoding: 'utf8' },
  );
  const answers = out
    .trim()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));
  expect(answers).toHaveLength(3);
  expect(answers[0]).toMatchObject({
    act: 'incident',
    category: 'X1',
    children: [{ role: 'did' }, { role: 'affected' }],
    place: null,
    held: false,
  });
  expect(answers[1]).toMatchObject({
    id: 'x',
    act: 'praise',
    when: { from: '2026-11-17T10:30', to: '2026-11-17T10:45' },
  });
  expect(answers[2]).toMatchObject({ act: 'unclear' });
});

/** What `understand` prints, line by line, for these lines of standard input. */
function understood(lines: readonly string[], ...args: string[]): Record<string, unknown>[] {
  const out = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'infra/reading/understand.ts', '--pupils', 'infra/local/school/pupils.csv', ...args],
    { cwd: root, input: lines.join('\n'), encoding: 'utf8', env: { ...process.env, TZ: 'America/St_Johns' } },
  );
  return out
    .trimEnd()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));
}

test('understand: every line answers once, in the keys asked for; times are London time on clock change days too', () => {
  const keys = 'act children category when place held injury heard assumed'.split(' ');
  const answers = understood(
    [
      '\uFEFF{"id":"m1","text":"Theo hit Mia at break","now":"2026-03-30T09:00"}',
      'Ollie Gray pushed Theo',
      '',
      '{"text":"Theo hit Mia just now","now":"2026-10-25T11:40:00Z"}',
      '{"text":"Theo hit Mia just now","now":"2026-03-29T11:40:00Z"}',
      '{"text":"Theo hit Mia just now","now":"whenever"}',
      '["not", "a", "message"]',
    ],
    '--now',
    tuesday,
  );
  expect(answers).toHaveLength(7);
  for (const answer of answers) expect(Object.keys(answer)).toEqual(expect.arrayContaining(keys));
  expect(answers[0]).toMatchObject({ id: 'm1', when: { from: '2026-03-27T10:30', to: '2026-03-27T10:45' } });
  // The leaver is nobody; nothing said of when is null.
  expect(answers[1]).toMatchObject({ children: [{ none: 'Ollie Gray' }, { one: 'F936204125047' }], when: null });
  expect(answers[1]).not.toHaveProperty('id');
  expect(answers[2]).toMatchObject({ act: 'unclear', category: null });
  // The day summer time ends is back on Greenwich by eleven; the day it begins is an hour on.
  expect(answers[3]).toMatchObject({ when: { to: '2026-10-25T11:40' } });
  expect(answers[4]).toMatchObject({ when: { to: '2026-03-29T12:40' } });
  expect(answers[5]).toMatchObject({ when: { to: tuesday } });
});

test('a pupil file may begin with a byte order mark and order or name its columns in its own way', () => {
  const csv =
    '\uFEFFRegistration Group,Surname,First Name,Year Group,UPN,Preferred Name\n1K,Lane,Jack,Year 1,U1,\nRA,Nash,Edward,Reception,U2,Teddy\n';
  expect(pupilsFromCsv(csv)).toEqual([
    { id: 'U1', forename: 'Jack', preferred: '', surname: 'Lane', yearGroup: '1', className: '1K', leftOn: '' },
    { id: 'U2', forename: 'Edward', preferred: 'Teddy', surname: 'Nash', yearGroup: 'R', className: 'RA', leftOn: '' },
  ]);
});

test('an answer says what was heard and what assumed', () => {
  expect(answerOf(read('Theo hit Mia on the playground', tuesday), 'a')).toMatchObject({
    id: 'a',
    heard: { place: 'playground', children: 'Theo, Mia' },
    assumed: { when: 'nothing said, so now', injury: 'no injury said' },
  });
});

test('figures: a wrong child is one not among the labelled; a window is met on its own day', () => {
  const answer = answerOf(read('Theo hit Mia at break', tuesday), undefined);
  const labelled = {
    id: 'a',
    text: '',
    act: 'incident',
    children: [],
    category: ['X1'],
    when: ['2026-11-16T10:30', '2026-11-16T10:45'] as [string, string],
    place: null,
    held: false,
    injury: false,
  };
  const { figures } = figuresOf([[labelled, answer]]);
  const right = (name: string) => figures.find((figure) => figure.name === name)?.right;
  expect([right('act'), right('no wrong child'), right('when'), right('category')]).toEqual([1, 0, 0, 1]);
});
