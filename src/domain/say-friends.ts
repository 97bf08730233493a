// Says "a friend" in the place of names, and "friends" in the place of several.
import type { Span } from './home-time-adults.ts';
import type { Token } from './reading/tokens.ts';

const articles = new Set('a an the his her their my our your another little new old'.split(' '));
/** After these a name says only who it is. A child called as a teacher is ("Miss Hope") leaves "Miss". */
const relations = new Set('friend buddy partner classmate mate pal brother sister cousin twin'.split(' '));
const manyRelations = new Set(
  'friends buddies partners classmates mates pals brothers sisters cousins twins'.split(' '),
);

type Group = Span & { isMany: boolean };

/** The text with each of the spans said as a friend. Spans may lie beside each other and overlap. */
export function sayFriends(text: string, tokens: readonly Token[], spans: readonly Span[]): string {
  let said = '';
  let from = 0;
  for (const group of groupsOf(text, joined(text, spans))) {
    const first = tokens.findIndex(({ end }) => end > group.start);
    const before = tokens[first]?.gap === 'none' ? tokens[first - 1] : undefined;
    const isRelated =
      before !== undefined && (relations.has(before.word) || manyRelations.has(before.word) || before.raw === 'Miss');
    if (isRelated && before.end >= from) {
      said += text.slice(from, before.end) + possessive(manyRelations.has(before.word), group.owner);
    } else {
      const opens = tokens[first]?.gap === 'sentence' || first <= 0;
      said += text.slice(from, group.start) + friendsFor(group, before, opens);
    }
    from = group.end;
  }
  return said + text.slice(from);
}

function friendsFor({ isMany, owner }: Group, before: Token | undefined, opens: boolean): string {
  const hasArticle = before !== undefined && articles.has(before.word) && !before.owner;
  const bare = isMany ? 'friends' : hasArticle ? 'friend' : 'a friend';
  const words = bare + possessive(isMany, owner);
  return opens ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function possessive(isMany: boolean, owner: boolean): string {
  if (!owner) return '';
  return isMany ? '’' : '’s';
}

/** In order, those that touch or overlap as one: a forename and a surname. */
function joined(text: string, spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = out.at(-1);
    const isOne = last !== undefined && !last.owner && /^[\s-]*$/.test(text.slice(last.end, span.start));
    if (last !== undefined && (isOne || span.start < last.end)) {
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end), owner: span.owner };
    } else out.push(span);
  }
  return out;
}

/** Several with "and" between the last two are one group: "Theo, Luca and Mia". */
function groupsOf(text: string, spans: readonly Span[]): readonly Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < spans.length; ) {
    const to = lastOfGroup(text, spans, at);
    const first = spans[at];
    const last = spans[to];
    if (first === undefined || last === undefined) break;
    groups.push({ start: first.start, end: last.end, owner: last.owner, isMany: to > at });
    at = to + 1;
  }
  return groups;
}

function lastOfGroup(text: string, spans: readonly Span[], at: number): number {
  let last = at;
  for (let to = at; to + 1 < spans.length; to += 1) {
    const between = text.slice(spans[to]?.end, spans[to + 1]?.start);
    if (/^\s*(?:,?\s*and|,?\s*&|\+|\/)\s*$/i.test(between)) last = to + 1;
    else if (!/^\s*,\s*$/.test(between)) break;
  }
  return last;
}
