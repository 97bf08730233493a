// The part of README that says where the data is, made from the definition of the lists.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { circles, type List } from '../../src/graph/list.ts';
import { lists } from '../../src/graph/lists.ts';
import type { Column } from '../../src/graph/columns.ts';

const begin = '<!-- lists: made by `npm run readme` from src/graph/lists.ts -->';
const end = '<!-- end of lists -->';

/** The lists of each circle with their columns, as Markdown. */
export function listsInWords(): string {
  const all: readonly List[] = Object.values(lists);
  return circles
    .map((circle) =>
      [`### ${circle} circle`, ...all.filter((list) => list.circle === circle).map(listInWords)].join('\n\n'),
    )
    .join('\n\n');
}

/** README with that part replaced. Throws when README has lost its place for it. */
export function withLists(readme: string): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README has no "${begin}" … "${end}".`);
  return `${readme.slice(0, from + begin.length)}\n\n${listsInWords()}\n\n${readme.slice(to)}`;
}

function listInWords(list: List): string {
  return [
    `**${list.name}**: ${list.purpose}. Written by: ${list.writer}. Kept: ${list.retention}. Title holds the ${list.title}.`,
    '',
    '| Column | Kind | Note |',
    '| --- | --- | --- |',
    ...Object.entries(list.columns).map(([name, column]) => `| ${name} | ${kindOf(column)} | ${column.note} |`),
  ].join('\n');
}

function kindOf(column: Column): string {
  const marks = [
    ...('unique' in column && column.unique ? ['unique'] : []),
    ...('indexed' in column && column.indexed ? ['indexed'] : []),
  ];
  const kind =
    column.kind === 'choice'
      ? `choice: ${column.choices.join(', ')}`
      : column.kind === 'code'
        ? `text: ${column.codes.join(', ')}`
        : column.kind;
  return [kind, ...marks].join(', ');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = new URL('../../README.md', import.meta.url);
  writeFileSync(path, withLists(readFileSync(path, 'utf8')));
}
