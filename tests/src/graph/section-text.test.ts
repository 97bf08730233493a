import { formatContent, formatSection, parseContent, parseSection } from '../../../src/graph/section-text.ts';

test('a section is written and read back; empty fields and blank rows are not kept', () => {
  const section = {
    strengths: 'Towers “high”',
    interests: '',
    rows: [
      { id: 'a', skill: 'Ask' },
      { id: 'b', skill: ' ' },
    ],
  };
  expect(parseSection(formatSection(section))).toEqual({
    strengths: 'Towers “high”',
    rows: [{ id: 'a', skill: 'Ask' }],
  });
  expect(formatSection({ strengths: '', rows: [] })).toBe('');
  expect(parseSection('')).toEqual({});
});

test('the same content gives the same text in whatever order, empty sections aside', () => {
  const one = {
    me: { wants: 'b', strengths: 'a', interests: '' },
    tree: { hard: [{ id: '1', feeling: 'x', who: '' }] },
  };
  const other = {
    see: { prosocial: '' },
    tree: { hard: [{ feeling: 'x', id: '1' }] },
    me: { strengths: 'a', wants: 'b' },
  };
  expect(formatContent(one)).toBe(formatContent(other));
});

test('several sections stand in one column', () => {
  const content = { start: { why: 'September' } };
  expect(parseContent(formatContent(content))).toEqual(content);
  expect(parseContent('')).toEqual({});
});

test.each(['{', '[]', '"text"', '{"a":1}', '{"a":[{"skill":"no id"}]}', 'null'])(
  '%s is unreadable, not empty',
  (text) => {
    expect(parseSection(text)).toBeNull();
  },
);
