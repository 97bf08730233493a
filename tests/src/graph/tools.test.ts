import { hash } from '../../../infra/local/school/hash.ts';
import { itemsOf } from '../../../src/graph/items.ts';
import { lists } from '../../../src/graph/lists.ts';
import { type Tool, toolsOf } from '../../../src/graph/tools.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { tuesdayUtc } from '../../pals.ts';

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool();
});
afterAll(() => school.running.close());

const tool: Tool = {
  ...{ key: hash('tool'), revision: 1, pupilId: 'kai', tool: 'early-prognosis', heldOn: '2026-11-17', at: tuesdayUtc },
  ...{ authorId: 'dan', authorName: 'Dan Obi', content: { start: { why: 'September', tried: '' } } },
};

test('a tool is begun once, and two people’s words are put together', async () => {
  const tools = toolsOf(school.tabOf('tom.ekwueme'), sites);
  const seen = await tools.begin(tool);
  await tools.begin(tool);
  await tools.save(seen, { start: { why: 'September', tried: 'A visit' } });
  const { stored, clashes } = await tools.save(seen, { start: { why: 'The move in September', tried: '' } });
  expect(clashes).toEqual([]);
  expect(stored.tool.content).toEqual({ start: { why: 'The move in September', tried: 'A visit' } });
  const asked = await tools.save(seen, { start: { why: 'Something else' } });
  expect(asked.clashes).toMatchObject([{ mine: 'Something else', theirs: 'The move in September' }]);
  expect((await tools.of('kai')).tools).toHaveLength(1);
});

test('one nobody can read is counted', async () => {
  await itemsOf(school.admin, sites.pastoral, lists.tools).create({
    ...{ title: 'R', key: hash('broken'), revision: 1, pupilId: 'broken', tool: 'early-prognosis', heldOn: '' },
    ...{ content: '{', at: tuesdayUtc, authorId: '', authorName: '' },
  });
  expect(await toolsOf(school.tabOf('dan.obi'), sites).of('broken')).toMatchObject({
    tools: [],
    unreadable: [{ columns: ['Content'] }],
  });
});
