import { cleanText } from './clean-text.ts';
import { makeFindAdult } from './find-adults.ts';
import { findMentions } from './find-mentions.ts';
import type { Who } from './reading.ts';
import { resolveWho, whoOf } from './resolve-who.ts';
import type { RosterIndex } from './roster-index.ts';
import { tokensOf } from './tokens.ts';

/**
 * One mention typed on its own, such as the answer "Alfie 1H". A class alone ("1h") answers with all of that class, a
 * surname or an initial with all who have it, so that a caller can narrow the children it offered.
 */
export function findPupil(roster: RosterIndex, typed: string): Who {
  const tokens = tokensOf(cleanText(typed.slice(0, 200)));
  const everyone = [...new Map([...roster.forenames.values()].flat().map(({ pupil }) => [pupil.id, pupil])).values()];
  // Somebody asked which child: a lone word is a name, whatever else it may be.
  const capital = tokens.map((token) => ({
    ...token,
    raw: token.raw.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
  }));
  const lone = capital.length > 0 && capital[0] !== undefined ? roster.forenames.get(capital[0].word) : undefined;
  const scene = findMentions(roster, capital, makeFindAdult([], roster.surnames, roster.forenames));
  const [mention] = scene.mentions;
  if (mention !== undefined) return resolveWho(mention, scene.classes);
  const inClass = (list: typeof everyone) =>
    list.filter((pupil) => scene.classes.length === 0 || scene.classes.some((group) => group.fits(pupil)));
  if (lone !== undefined)
    return whoOf(inClass(lone.filter(({ tie }) => tie !== 'rare').map(({ pupil }) => pupil)), typed);
  const [token] = capital;
  const surnamed = token === undefined ? [] : (roster.surnames.get(token.word) ?? []);
  if (surnamed.length > 0) return whoOf(inClass([...surnamed]), typed);
  if (scene.classes.length > 0) return whoOf(inClass(everyone), typed);
  const initial =
    token !== undefined && /^\p{L}$/u.test(token.word)
      ? everyone.filter((pupil) => roster.folded.get(pupil.id)?.surname.startsWith(token.word))
      : [];
  return whoOf(initial, typed);
}
