// When an import would mark many children as having left, it stops and asks: a file of half the school looks like that.
import { groupBy } from './group-by.ts';

/** Of the whole roll. More than this is rarely a true number of leavers, and often a file with a class missing. */
const mostShare = 0.05;

export type Stop = {
  /** How many would be marked as having left. */
  leavers: number;
  onRoll: number;
  /** Classes of which nobody would remain. */
  classes: readonly string[];
  /** What to do, for whoever imports; the tab and the command line each add how to say the number. */
  sentence: string;
};

type Child = { key: string; className: string };

/**
 * Whether the import must wait for a person to state the exact number. `confirmed` is the number stated, null for none.
 * A number that is stated and wrong always stops it.
 */
export function stopFor(leaving: readonly Child[], onRoll: readonly Child[], confirmed: number | null): Stop | null {
  const gone = new Set(leaving.map(({ key }) => key));
  const classes = [...groupBy(onRoll, ({ className }) => className)]
    .filter(([name, children]) => name !== '' && children.every(({ key }) => gone.has(key)))
    .map(([name]) => name)
    .toSorted();
  const many = leaving.length > onRoll.length * mostShare || classes.length > 0;
  if (confirmed === leaving.length || (!many && confirmed === null)) return null;
  const stop = { leavers: leaving.length, onRoll: onRoll.length, classes };
  return { ...stop, sentence: sentenceOf(stop, confirmed) };
}

function sentenceOf({ leavers, onRoll, classes }: Omit<Stop, 'sentence'>, confirmed: number | null): string {
  const who = `${leavers} of ${onRoll} children on roll`;
  if (confirmed !== null)
    return `You stated ${confirmed} leaver${confirmed === 1 ? '' : 's'}, but ${who} would be marked as having left. Nothing was changed. Look at who they are and state the right number.`;
  const whole =
    classes.length === 0
      ? ''
      : `, among them the whole of ${classes.length === 1 ? 'class' : 'classes'} ${classes.join(', ')}`;
  return `${who} would be marked as having left${whole}. Nothing was changed. If the file is complete and this is right, state the number ${leavers}; if not, export the list again with everybody in it.`;
}
