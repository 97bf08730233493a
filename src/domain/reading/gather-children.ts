import type { LocalDay } from '../local-time.ts';
import type { Pupil } from '../pupil.ts';
import { assignRoles } from './assign-roles.ts';
import { findCorrections } from './corrections.ts';
import type { Scene } from './find-mentions.ts';
import type { Mention, Who } from './reading.ts';
import { resolveWho, whoOf } from './resolve-who.ts';

/** A mention at its place in the tokens; `kin`: a relative was meant, not the child. */
type Placed = Mention & { at: number; kin: boolean };

const idsOf = (who: Who): readonly string[] => {
  if (who.kind === 'one') return [who.pupil.id];
  return who.kind === 'several' ? who.pupils.map(({ id }) => id) : [`"${who.typed.toLowerCase()}"`];
};

const overlap = (one: Who, other: Who): boolean => idsOf(one).some((id) => idsOf(other).includes(id));

function sameSentence(scene: Scene, from: number, to: number): boolean {
  return !scene.tokens.slice(from + 1, to + 1).some((token) => token.gap === 'sentence');
}

/**
 * Are two mentions, in this order, one child? The same child or the same doubt twice is. "Alfie Rowe said no, then Alfie
 * threw bark" is too; "Alfie hit Alfie Knight" is two.
 */
function isSame(scene: Scene, before: Placed, now: Placed): boolean {
  if (!overlap(before.who, now.who)) return false;
  return !(before.who.kind === 'several' && now.who.kind === 'one' && sameSentence(scene, before.at, now.at));
}

function joined(before: Placed, now: Placed): Placed {
  const who = before.who.kind === 'several' && now.who.kind === 'one' ? now.who : before.who;
  return { ...before, who, role: before.role === 'affected' || now.role !== 'did' ? before.role : 'did' };
}

/** "Alfie hit Alfie Knight": the first Alfie is not Alfie Knight. */
function without(mention: Placed, others: readonly Placed[]): Placed {
  const { who } = mention;
  if (who.kind !== 'several') return mention;
  const sure = others.flatMap((other) => (other !== mention && other.who.kind === 'one' ? [other.who.pupil.id] : []));
  const left = who.pupils.filter(({ id }) => !sure.includes(id));
  // One that is left only because the others are spoken for is still a guess.
  return left.length > 1 ? { ...mention, who: whoOf(left, mention.words) } : mention;
}

/** Every child who takes part, once each, with their part: narrowed by class and by who is on roll that day. */
export function gatherChildren(scene: Scene, day: LocalDay): Mention[] {
  const { tokens, mentions } = scene;
  const onRoll = (pupil: Pupil) => pupil.leftOn === '' || pupil.leftOn > day;
  const places = tokens.flatMap((token, at) => (token.tag === '@child' && token.mention >= 0 ? [at] : []));
  const whoAt = (at: number): Who => {
    const mention = mentions[tokens[at]?.mention ?? -1];
    return mention === undefined
      ? whoOf([], '')
      : resolveWho({ ...mention, pupils: mention.pupils.filter(onRoll) }, scene.classes);
  };
  const { out, standsFor } = findCorrections(tokens, places, (one, other) => overlap(whoAt(one), whoAt(other)));
  const stoodFor = new Set(standsFor.values());
  const roles = assignRoles(
    tokens,
    places.filter((at) => !out.has(at) || stoodFor.has(at)),
  );
  const gathered: Placed[] = [];
  for (const at of places) {
    const mention = mentions[tokens[at]?.mention ?? -1];
    if (mention === undefined || out.has(at)) continue;
    const role = roles.get(standsFor.get(at) ?? at) ?? 'did';
    const now: Placed = { who: whoAt(at), role, words: mention.typed, kin: mention.kin, at };
    const known = gathered.findIndex((before) => isSame(scene, before, now));
    const before = gathered[known];
    if (before === undefined) gathered.push(now);
    else gathered[known] = joined(before, now);
  }
  const taking = gathered.filter(({ kin }) => !kin);
  return (taking.length > 0 ? taking : gathered)
    .map((mention) => without(mention, gathered))
    .map(({ who, role, words }) => ({ who, role, words }));
}
