import type { Category } from '../category.ts';
import { dayOf, type LocalTime } from '../local-time.ts';
import type { Place } from '../place.ts';
import type { Pupil } from '../pupil.ts';
import { belongsToDsl } from '../safeguarding.ts';
import type { Timetable } from '../timetable.ts';
import type { Act, Role } from '../vocabulary.ts';
import { asksForHelp, isArrangement, isChat, leadsWithPraise } from './ask-or-chat.ts';
import { assignRoles } from './assign-roles.ts';
import { cleanText } from './clean-text.ts';
import { findCorrections } from './corrections.ts';
import { makeFindAdult } from './find-adults.ts';
import { findHeld } from './find-held.ts';
import { findInjury } from './find-injury.ts';
import { findMentions, type Scene } from './find-mentions.ts';
import { makeFindPlace } from './find-place.ts';
import { makeFindWhen } from './find-when.ts';
import { makeJudge, type Judgement } from './judge.ts';
import type { Mention, Part, Reading } from './reading.ts';
import { resolveWho, whoOf } from './resolve-who.ts';
import { indexRoster } from './roster-index.ts';
import { tokensOf, type Token } from './tokens.ts';

/** What the school's own lists say. `adults`: names of staff, who are never pupils. */
export type School = {
  pupils: readonly Pupil[];
  categories: readonly Category[];
  places: readonly Place[];
  timetable: Timetable;
  adults?: readonly string[];
};

/** Reads one message. `now` is the message's own school-local time. */
export type Reader = (text: string, now: LocalTime) => Reading;

const nothingHeard: Part<boolean> = { value: false, how: 'assumed', words: 'not said' };
const nothing = (act: Act): Reading => ({ act, children: [], category: null, place: null, when: null, held: nothingHeard, injury: nothingHeard, actSeen: false, troubleHeard: false });

/** The mentions of a scene that take part, each with who it is, narrowed by class and by the day's roll. */
function childrenOf(scene: Scene, day: string): Mention[] {
  const { tokens, mentions } = scene;
  const places = tokens.flatMap((token, at) => (token.mention >= 0 && token.tag === '@child' ? [at] : []));
  const ofPlace = (at: number) => mentions[tokens[at]?.mention ?? -1];
  const onRoll = (pupil: Pupil) => pupil.leftOn === '' || pupil.leftOn > day;
  const whoAt = (at: number) => {
    const mention = ofPlace(at);
    return mention === undefined ? whoOf([], '') : resolveWho({ ...mention, pupils: mention.pupils.filter(onRoll) }, scene.classes);
  };
  const key = (at: number) => {
    const who = whoAt(at);
    if (who.kind === 'one') return who.pupil.id;
    return who.kind === 'several' ? who.pupils.map((pupil) => pupil.id).sort().join() : who.typed.toLowerCase();
  };
  const overlapping = (one: number, other: number) => key(one) === key(other) || key(one).split(',').some((id) => key(other).split(',').includes(id));
  const { out, standsFor } = findCorrections(tokens, places, overlapping);
  const kept = places.filter((at) => !out.has(at));
  const roles = assignRoles(tokens, places.filter((at) => kept.includes(at) || [...standsFor.values()].includes(at)));
  const byKey = new Map<string, Mention & { kin: boolean }>();
  for (const at of kept) {
    const mention = ofPlace(at);
    if (mention === undefined) continue;
    const role: Role = roles.get(standsFor.get(at) ?? at) ?? 'did';
    const who = whoAt(at);
    const same = [...byKey.entries()].find(([known]) => known === key(at) || (known.split(',').includes(key(at))) || (who.kind === 'several' && who.pupils.some((pupil) => pupil.id === known)));
    if (same === undefined) byKey.set(key(at), { who, role, words: mention.typed, kin: mention.kin });
    else {
      const [known, before] = same;
      // "Alfie Rowe said no ... then Alfie threw bark": the surer of two mentions says who both are.
      const surer = before.who.kind === 'several' && who.kind === 'one' ? who : before.who;
      byKey.delete(known);
      byKey.set(surer.kind === 'one' ? surer.pupil.id : known, { ...before, who: surer, role: role === 'did' || before.role === 'did' ? (before.role === 'affected' && role === 'did' && same !== undefined ? before.role : 'did') : before.role });
    }
  }
  const all = [...byKey.values()];
  const taking = all.filter((mention) => !mention.kin);
  return (taking.length > 0 ? taking : all).map(({ who, role, words }) => ({ who, role, words }));
}

function actOf(judgement: Judgement, children: readonly Mention[], tokens: readonly Token[], clean: string): Act {
  if (judgement.act === null) return 'unclear';
  if (children.length > 0) return judgement.act;
  if (isArrangement(tokens, clean)) return 'unclear';
  const somebody = tokens.some((token) => token.tag === '@class' || /^(?:child|boy|girl|boys|girls|someone|somebody|they|he|she|him|her|them|yr1|yr2|y1|y2|reception|pupil|group|everyone|class|whole|two|three|four)$/.test(token.tag === '' ? token.stem : ''));
  return somebody && judgement.best !== null && judgement.best.value.weight >= 2 ? judgement.act : 'unclear';
}

/** Builds a reader for a school. The indexes are built once; the returned function is pure. */
export function makeReader(school: School): Reader {
  const roster = indexRoster(school.pupils);
  const findAdult = makeFindAdult(school.adults ?? [], roster.surnames, roster.forenames);
  const judge = makeJudge(school.categories);
  const findPlace = makeFindPlace(school.places);
  const findWhen = makeFindWhen(school.timetable);
  return (text, now) => {
    const clean = cleanText(text);
    const plain = tokensOf(clean);
    if (plain.length === 0) return nothing('unclear');
    const diverted = belongsToDsl(text) !== null;
    if (diverted) return { ...nothing('divert'), troubleHeard: true };
    const praiseAsked = leadsWithPraise(plain);
    const start = praiseAsked && /^prais|^kudos|^merit/.test(plain[0]?.word ?? '') ? 1 : 0;
    const scene = findMentions(roster, plain.slice(start), findAdult);
    const { tokens } = scene;
    if (!praiseAsked && asksForHelp(plain)) return nothing('help');
    if (isChat(plain) && scene.mentions.length === 0) return nothing('unclear');
    const children = childrenOf(scene, dayOf(now));
    const held = findHeld(tokens);
    const judgement = judge(tokens, clean, { praise: praiseAsked, held: held.value });
    const act = actOf(judgement, children, tokens, clean);
    if (act === 'unclear') return { ...nothing('unclear'), troubleHeard: judgement.trouble };
    const doer = children.find((child) => child.role === 'did')?.who;
    const year = doer?.kind === 'one' ? doer.pupil.yearGroup : null;
    const { best } = judgement;
    return {
      act,
      children,
      category: best === null ? null : { value: best.value.code, how: 'heard', words: tokens.slice(best.from, best.to + 1).map((token) => token.raw).join(' ') },
      place: findPlace(tokens),
      when: findWhen(tokens, clean, now, year),
      held,
      injury: findInjury(tokens),
      actSeen: best !== null,
      troubleHeard: judgement.trouble,
    };
  };
}
