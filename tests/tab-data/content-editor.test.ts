import type { Content } from '../../src/domain/plan/plan-shape.ts';
import { mergeContent } from '../../src/domain/plan/merge-plan.ts';
import { belongsToDsl } from '../../src/domain/safeguarding.ts';
import { contentEditor } from '../../tab/data/plans/content-editor.ts';
import { keptWords } from '../../tab/data/plans/kept-words.ts';

type Stored = { revision: number; content: Content };

function store(): Storage {
  const all = new Map<string, string>();
  return {
    get length() {
      return all.size;
    },
    clear: () => all.clear(),
    getItem: (name) => all.get(name) ?? null,
    key: (at) => [...all.keys()][at] ?? null,
    removeItem: (name) => void all.delete(name),
    setItem: (name, value) => void all.set(name, value),
  };
}

const me = (strengths: string, interests = 'Trains'): Content => ({ me: { strengths, interests } });

/** A list of one row, which merges as the real one does; `fails` makes the next so many saves fail. */
function row(first: Content) {
  const state = { stands: { revision: 1, content: first } as Stored, fails: 0, saves: 0, hold: Promise.resolve() };
  const save = async (seen: Stored, mine: Content) => {
    state.saves += 1;
    await state.hold;
    if (state.fails > 0) {
      state.fails -= 1;
      throw new TypeError('away');
    }
    const { content, clashes } = mergeContent(seen.content, mine, state.stands.content);
    state.stands = { revision: state.stands.revision + 1, content };
    return { stored: state.stands, clashes };
  };
  return { state, document: { contentOf: ({ content }: Stored) => content, save } };
}

function open(first: Content, kept = store()) {
  const { state, document } = row(first);
  const words = keptWords('me', 'plan', kept);
  const editor = contentEditor(state.stands, document, words, () => undefined);
  editor.guardWith({ lookAt: belongsToDsl, words: ['blue hat'], agreed: ['hit him with a belt, agreed'] });
  return { state, editor, kept };
}

test('what is typed waits in the window, is sent, and then is kept nowhere else', async () => {
  const { state, editor, kept } = open(me('Towers'));
  editor.change(me('Towers and maps'));
  expect(editor.state().keeping.kind).toBe('waiting');
  expect(kept.length).toBe(1);
  await editor.flush();
  expect(state.stands.content).toEqual(me('Towers and maps'));
  expect(editor.state().keeping.kind).toBe('kept');
  expect(kept.length).toBe(0);
});

test('nothing new sends nothing, and typing it back again takes it out of the window', async () => {
  const { state, editor, kept } = open(me('Towers'));
  editor.change(me('Towers and maps'));
  editor.change(me('Towers'));
  await editor.flush();
  expect([state.saves, kept.length, editor.state().keeping.kind]).toEqual([0, 0, 'kept']);
});

test('what failed stays in the window and is sent the next time', async () => {
  const { state, editor, kept } = open(me('Towers'));
  state.fails = 1;
  editor.change(me('Maps'));
  await editor.flush();
  expect(editor.state().keeping.kind).toBe('failed');
  expect(kept.length).toBe(1);
  await editor.flush();
  expect(state.stands.content).toEqual(me('Maps'));
});

test('words of a window that was closed come back and are put together with what stands now', async () => {
  const kept = store();
  const first = open(me('Towers'), kept);
  first.editor.change(me('Maps'));
  const again = open({ me: { strengths: 'Towers', interests: 'Buses' } }, kept);
  expect(again.editor.state()).toMatchObject({
    isBack: true,
    content: { me: { strengths: 'Maps', interests: 'Buses' } },
  });
  await again.editor.flush();
  expect(again.state.stands.content.me).toEqual({ strengths: 'Maps', interests: 'Buses' });
});

test('what is typed while something is on its way is not lost', async () => {
  const { state, editor } = open(me('Towers'));
  let release = (): void => undefined;
  state.hold = new Promise((resolve) => (release = resolve));
  editor.change(me('Maps'));
  const sent = editor.flush();
  editor.change(me('Maps and trains'));
  release();
  await sent;
  expect(state.stands.content).toEqual(me('Maps and trains'));
  expect(editor.state().content).toEqual(me('Maps and trains'));
});

test('a clash is asked, and the person’s choice is sent', async () => {
  const { state, editor } = open(me('Towers'));
  state.stands = { revision: 2, content: me('Theirs') };
  editor.change(me('Mine'));
  await editor.flush();
  const [clash] = editor.state().clashes;
  expect(clash).toMatchObject({ mine: 'Mine', theirs: 'Theirs' });
  if (clash !== undefined) editor.settle(clash, 'mine');
  await editor.flush();
  expect(state.stands.content).toEqual(me('Mine'));
  expect(editor.state().clashes).toEqual([]);
});

test.each(['dad hits him with a belt', 'wore the blue hat'])(
  '%p is neither sent nor put in the window',
  async (text) => {
    const { state, editor, kept } = open(me('Towers'));
    editor.change(me(text, 'Buses'));
    expect(editor.state().held).toHaveLength(1);
    await editor.flush();
    expect(state.stands.content).toEqual(me('Towers', 'Buses'));
    expect(kept.getItem(kept.key(0) ?? '') ?? '').not.toContain(text);
    expect(editor.state().content.me?.strengths).toBe(text);
  },
);

test('a text that is agreed elsewhere is not looked at as new', () => {
  const { editor } = open(me('Towers'));
  editor.change(me('hit him with a belt, agreed'));
  expect(editor.state().held).toEqual([]);
});

test('until the check is there, nothing is taken', () => {
  const { state, document } = row(me('Towers'));
  const editor = contentEditor(state.stands, document, keptWords('me', 'plan', store()), () => undefined);
  editor.change(me('Maps'));
  expect(editor.state().content).toEqual(me('Towers'));
});

test('words of another person are taken out of the window, and broken ones are none', () => {
  const kept = store();
  kept.setItem('continuum-kept other plan', 'x');
  kept.setItem('continuum-kept me plan', '{');
  expect(keptWords('me', 'plan', kept).take()).toBeNull();
  expect(kept.getItem('continuum-kept other plan')).toBeNull();
});

test('a section that is emptied is sent once, and then nothing is new', async () => {
  const { state, editor } = open({ ...me('Towers'), see: { prosocial: 'Helps' } });
  editor.change({ ...me('Towers'), see: { prosocial: '' }, teach: { rows: [{ id: 'a', skill: '' }] } });
  await editor.flush();
  expect(state.saves).toBe(1);
  editor.change({ teach: { rows: [] }, see: {}, me: { interests: 'Trains', strengths: 'Towers' } });
  await editor.flush();
  expect([state.saves, editor.state().keeping.kind]).toEqual([1, 'kept']);
});

test('a store that answers with what stood before is not asked for ever', async () => {
  const stuck = { revision: 1, content: me('Towers') };
  let saves = 0;
  const save = async () => {
    saves += 1;
    return { stored: stuck, clashes: [] };
  };
  const document = { contentOf: ({ content }: Stored) => content, save };
  const editor = contentEditor(stuck, document, keptWords('me', 'plan', store()), () => undefined);
  editor.guardWith({ lookAt: () => null, words: [], agreed: [] });
  editor.change(me('Maps'));
  await editor.flush();
  expect(saves).toBe(1);
});
