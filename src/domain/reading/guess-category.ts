import type { Category } from '../category.ts';
import type { Mention } from './reading.ts';
import type { Token } from './tokens.ts';

/**
 * The likeliest category where no rule spoke: shown as assumed, for a person to check. Words said to a child are unkind
 * words, a child hurt was hurt by another, anything else done to a child is rough contact, the rest is a no that affected others. null when the school has
 * put that category away.
 */
export function guessCategory(
  act: 'incident' | 'note' | 'praise',
  children: readonly Mention[],
  tokens: readonly Token[],
  injury: boolean,
  categories: readonly Category[],
): string | null {
  if (act === 'incident' && injury && children.every((child) => child.role !== 'affected')) return null;
  const others = children.some((child) => child.role === 'affected');
  const spoke = tokens.some((token) => token.tag === '' && /^(?:say|tell|call|shout|whisper|word)$/.test(token.stem));
  const alone = tokens.some((token) => /^(?:himself|herself|own|independently)$/.test(token.word));
  const codes: Record<typeof act, string> = {
    incident: others ? (injury ? 'X1' : spoke ? 'D3' : 'D6') : 'D2',
    note: 'U4',
    praise: others ? 'P1' : alone ? 'P5' : 'P4',
  };
  const code = codes[act];
  return categories.some((category) => category.code === code && category.active) ? code : null;
}
