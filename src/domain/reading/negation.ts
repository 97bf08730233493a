import type { Token } from './tokens.ts';

const negators = new Set(
  'not no never didnt dont doesnt wasnt isnt hasnt havent hadnt wont wouldnt couldnt cant without arent werent neither nor zero cannot nobody noone'.split(
    ' ',
  ),
);
/** What may stand between "not" and the word it denies. */
const between = new Set(
  'even any anyone anybody a an one once to be been being get got getting have had ever really actually want wanted try tried need start feel at all more him her them the his single @child to into hurt hit touch push did he she they'.split(
    ' ',
  ),
);
/** "Wouldn't stop hitting", "for no reason", "no warning": the harm stands. */
const doubles = new Set(
  'stop stopped stopping reason warning idea need provocation matter apparent sorry remorse'.split(' '),
);

/**
 * Is the thing said at this token denied? "Didn't hit anyone", "no pushing", "instead of hitting", "stopped himself from
 * kicking". Something between that does not belong ("would not stop kicking", "did not mean to push") keeps it true.
 */
export function isDenied(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - 6; index--) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (token === undefined || next?.gap === 'sentence' || (next?.gap === 'comma' && next !== tokens[at])) return false;
    if (next?.gap === 'comma') return false;
    const { word } = token;
    if (doubles.has(word))
      return (
        word.startsWith('stop') &&
        /^(?:himself|herself|from|themselves)$/.test(next?.word ?? '') &&
        !negators.has(tokens[index - 1]?.word ?? '')
      );
    if (word === 'of' && tokens[index - 1]?.word === 'instead') return true;
    if (word === 'than' && tokens[index - 1]?.word === 'rather') return true;
    if (
      word === 'from' &&
      /^(?:stop|refrain|resist|prevent|avoid)/.test(tokens[index - 2]?.stem ?? tokens[index - 1]?.stem ?? '') &&
      /self$|selves$/.test(tokens[index - 1]?.word ?? '')
    )
      return true;
    if (negators.has(word) && token.tag === '') return !(word === 'nobody' || word === 'noone') || at - index === 1;
    if (!between.has(word) && token.tag !== '@child' && token.tag !== '@adult') return false;
  }
  return false;
}
