// The rules of the house. A test's name is the instruction; what it prints is the list of offenders.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const root = join(__dirname, '..');
const ours = ['src', 'bot', 'tab', 'infra'];

type Source = { path: string; text: string };

function sourcesBelow(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|mjs)$/.test(entry.name))
    .map((entry) => {
      const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
      return { path, text: readFileSync(join(root, path), 'utf8') };
    });
}

const sources = ours.flatMap(sourcesBelow);
const product = sources.filter(({ path }) => !path.startsWith('infra/'));

/** The modules a source imports: packages by name, our own files by path from the root. */
function importsOf({ path, text }: Source): readonly string[] {
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, module]) => module ?? '');
  return found.map((module) =>
    module.startsWith('.')
      ? relative(root, join(root, path, '..', module))
          .split(sep)
          .join('/')
      : module,
  );
}

const packageOf = (module: string): string =>
  module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');

/** Each source with the imports that break a rule. */
function offenders(from: readonly Source[], breaks: (path: string, module: string) => boolean): readonly string[] {
  return from.flatMap((source) =>
    importsOf(source)
      .filter((module) => breaks(source.path, module))
      .map((module) => `${source.path} imports ${module}`),
  );
}

const lines = (text: string): number => text.split('\n').length - 1;
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

test('the top level is fixed: do not add to it', () => {
  const allowed = [
    ...[
      'appPackage',
      'bot',
      'docs',
      'env',
      'infra',
      'src',
      'tab',
      'tests',
      'README.md',
      'package.json',
      'package-lock.json',
    ],
    ...['tsconfig.json', 'teamsapp.yml', 'teamsapp.local.yml', 'node_modules', 'dist'],
  ];
  const found = readdirSync(root).filter((name) => !name.startsWith('.') && !allowed.includes(name));
  expect(found).toEqual([]);
});

test('arrows point inwards only: bot and tab -> src/graph -> src/domain', () => {
  const reach: { [layer: string]: readonly string[] } = {
    'src/domain/': ['src/domain/'],
    'src/graph/': ['src/domain/', 'src/graph/'],
    'bot/': ['src/', 'bot/'],
    'tab/': ['src/', 'tab/'],
  };
  const breaks = (path: string, module: string): boolean => {
    const layer = Object.keys(reach).find((prefix) => path.startsWith(prefix));
    const mine = ours.some((folder) => module.startsWith(`${folder}/`));
    return layer !== undefined && mine && !(reach[layer] ?? []).some((prefix) => module.startsWith(prefix));
  };
  expect(offenders(sources, breaks)).toEqual([]);
});

test('nothing in the product imports infra', () => {
  expect(offenders(product, (_, module) => module.startsWith('infra/'))).toEqual([]);
});

test('every SDK has one home', () => {
  const homes: { [name: string]: readonly string[] } = {
    '@microsoft/microsoft-graph-client': ['src/graph/'],
    '@azure/msal-node': ['bot/graph-token.ts'],
    '@azure/msal-browser': ['tab/sign-in/', 'tab/auth-redirect.ts'],
    '@microsoft/teams-js': ['tab/teams/'],
    '@azure/data-tables': ['bot/records/'],
    '@azure/storage-queue': ['bot/records/'],
    'temporal-polyfill': ['src/domain/'],
    botbuilder: ['bot/teams/', 'infra/bench/echo-bot.ts'],
    restify: ['bot/teams/', 'infra/local/', 'infra/bench/echo-bot.ts'],
    '@azure/monitor-opentelemetry': ['bot/telemetry.ts'],
    '@opentelemetry/api': ['bot/telemetry.ts'],
    pino: ['bot/log.ts', 'bot/teams/server.ts'],
    'chrono-node': ['src/domain/reading/'],
  };
  const breaks = (path: string, module: string): boolean => {
    const allowed = homes[packageOf(module)];
    return allowed !== undefined && !allowed.some((home) => path.startsWith(home));
  };
  expect(
    offenders(
      sources.filter(({ path }) => !path.startsWith('infra/local/graph/')),
      breaks,
    ),
  ).toEqual([]);
});

test('the domain has no world: no clock, dice, environment, log or network', () => {
  const world =
    /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bprocess\.|\bconsole\.|\bfetch\(|\bTemporal\.Now\b|\bcrypto\./;
  const found = sourcesBelow('src/domain').filter(({ text }) => world.test(code(text)));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test('in the product only bot/main.ts hands on the environment, and only bot/log.ts and bot/main.ts write out', () => {
  const found = product.filter(({ path, text }) => {
    const writes = /\bprocess\.(env|stdout|stderr)\b|\bconsole\./.test(code(text));
    return writes && !['bot/main.ts', 'bot/log.ts'].includes(path);
  });
  expect(found.map(({ path }) => path)).toEqual([]);
});

test('a log line holds ids, counts and times: no names, no message text, no tokens', () => {
  const call = /\blog\.(info|warn|error)\([^;]*;/g;
  const personal = /\b(words|text|name|pupilName|authorName|forename|surname|token|email|message)\s*[:,}]/;
  const found = product.flatMap(({ path, text }) =>
    [...code(text).matchAll(call)].filter(([line]) => personal.test(line)).map(([line]) => `${path}: ${line}`),
  );
  expect(found).toEqual([]);
});

test('Graph paths are made in src/graph only', () => {
  const found = product.filter(
    ({ path, text }) => !path.startsWith('src/graph/') && /['"`]\/(sites|lists)\/|fields\//.test(code(text)),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});

test('no failure becomes an empty answer: a catch does not return nothing, an empty list or an empty text', () => {
  const swallow = /catch\s*(\([^)]*\))?\s*\{\s*(return\s*(\[\]|''|""|\{\}|undefined)?\s*;?\s*)?\}/;
  const found = sources.filter(({ text }) => swallow.test(code(text)));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test('the words are the school’s: nobody is told off', () => {
  const banned =
    /\b(naughty|sanctions?|punish\w*|detention|offender|perpetrator|victim|attention.seeking|leaderboard|house points)\b/i;
  const shown = ['bot/talk/', 'bot/cards/', 'tab/', 'src/domain/words.ts', 'src/domain/starter-'];
  const found = product
    .filter(({ path }) => shown.some((place) => path.startsWith(place)))
    .flatMap(({ path, text }) =>
      code(text)
        .split('\n')
        .filter((line) => banned.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});

test('one idea a file: at most 300 lines, tests 500', () => {
  const long = [
    ...sources.filter(({ text }) => lines(text) > 300),
    ...sourcesBelow('tests').filter(({ text }) => lines(text) > 500),
  ];
  expect(long.map(({ path, text }) => `${path} ${lines(text)}`)).toEqual([]);
});

test('a file is named for its idea', () => {
  const banned = /\/(index|utils?|helpers?|common|misc|services?|managers?)\.\w+$/;
  const odd = sources.filter(
    ({ path }) => banned.test(path) || !/^[a-z0-9./-]+$/.test(path.replace(/tab\/.*$/, 'tab')),
  );
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test('there are no import cycles', () => {
  const graph = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source).filter((module) => ours.some((folder) => module.startsWith(`${folder}/`))),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    else if (!done.has(path)) {
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    }
  };
  for (const path of graph.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});

test('each module of src has a test of its name', () => {
  const tests = new Set(sourcesBelow('tests').map(({ path }) => path));
  const needless = /(vocabulary|words)\.ts$/;
  const bare = sources
    .filter(
      ({ path, text }) =>
        path.startsWith('src/') &&
        !path.startsWith('src/domain/reading/') &&
        !needless.test(path) &&
        /export (async )?function/.test(text),
    )
    .map(({ path }) => path)
    .filter((path) => !tests.has(`tests/${path.replace(/\.ts$/, '.test.ts')}`));
  expect(bare).toEqual([]);
});

test('the repository stands alone: no paths of a machine, no test left out', () => {
  const all = [
    ...sources,
    ...sourcesBelow('tests'),
    { path: 'README.md', text: readFileSync(join(root, 'README.md'), 'utf8') },
  ];
  const found = all.filter(({ text }) => /\.\.\/shared\b|(^|[\s'"`(=])\/(home|work|tmp)\/\w|\bC:\\Users/m.test(text));
  expect(found.map(({ path }) => path).filter((path) => path !== 'tests/house-rules.test.ts')).toEqual([]);
  const skipped = sourcesBelow('tests').filter(
    ({ path, text }) =>
      path !== 'tests/house-rules.test.ts' && /\b(test|it|describe)\.(skip|only|todo)\b|\bjest\.mock\(/.test(text),
  );
  expect(skipped.map(({ path }) => path)).toEqual([]);
});
