// A child's script and the stages of "adults respond": the words to say first, everything else one tap away.
import { type PlanScript, saysAnything, type Stage, type StageCode, stageCodes } from '../../src/domain/plan-script.ts';
import { dayInWords } from '../../src/domain/school-time.ts';
import { aside, asTyped, type Container, type Element, folded, line } from './card.ts';

const stageTitles: Record<StageCode, string> = {
  calm: 'Calm',
  early: 'Early signs',
  difficult: 'Difficult',
  dangerous: 'Dangerous',
  recovery: 'Recovery',
};

const partTitles = { looks: 'Looks like', say: 'Do and say', avoid: 'Avoid' } as const satisfies Record<
  keyof Stage,
  string
>;

/** The script, then a fold for each stage somebody wrote about. */
export function planBody({ script, stages, version, agreedOn, authorName }: PlanScript): readonly Element[] {
  const words: Container = {
    type: 'Container',
    style: 'emphasis',
    items: [{ ...line(paragraphs(script)), size: 'Large', weight: 'Bolder' }],
  };
  const agreed = agreedOn === '' ? '' : `, agreed ${dayWritten(agreedOn)}`;
  return [
    ...(script === '' ? [] : [words]),
    ...stageCodes
      .filter((code) => saysAnything(stages[code]))
      .map((code) => folded(`stage-${code}`, stageTitles[code], stageBody(stages[code]))),
    aside(`Version ${version}${agreed}${authorName === '' ? '' : ` by ${asTyped(authorName)}`}.`),
  ];
}

function stageBody(stage: Stage): readonly Element[] {
  return (['looks', 'say', 'avoid'] as const)
    .filter((part) => stage[part] !== '')
    .map((part) => line(`**${partTitles[part]}:** ${paragraphs(stage[part])}`));
}

/** Cards break lines at empty ones only. */
function paragraphs(text: string): string {
  return asTyped(text).replace(/\n+/g, '\n\n');
}

/** "Friday 6 November 2026", or the text itself where somebody wrote no day by hand. */
function dayWritten(day: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  return isDay ? `${dayInWords(day)} ${day.slice(0, 4)}` : asTyped(day);
}
