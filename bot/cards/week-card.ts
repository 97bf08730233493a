// The weekly summary as cards: what everybody in a channel may read. No child, no adult, nothing anybody typed.
import type { GatheredWeek } from '../../src/graph/gather-week.ts';
import * as say from '../../src/domain/week/week-sentences.ts';
import {
  aside,
  button,
  type Card,
  card,
  type Chart,
  type Element,
  facts,
  heading,
  line,
  type ShowCard,
} from './card.ts';
import type { Shown } from './event-card.ts';

export type WeekView = Omit<GatheredWeek, 'incidents'>;

const summaryText = 'The weekly summary is here';

/** The post itself: the numbers, whether they are usual, what to talk about, and a way to decide. */
export function weekCard(view: WeekView): Shown {
  return { card: card(weekBody(view), [decide(view)]), summary: summaryText };
}

/** The reply in its thread: where and when, and how to read it. */
export function weekDetails(view: WeekView): Shown {
  return { card: card(detailsBody(view)), summary: 'More about the weekly summary' };
}

/** Both in one, for a leader's own chat, before the week is over. */
export function weekSoFar(view: WeekView): Shown {
  const [, ...details] = detailsBody(view);
  return { card: card([...weekBody(view), ...details]), summary: 'The week so far' };
}

function weekBody({ summary, labels, limit, unreadable }: WeekView): readonly Element[] {
  const { figures, change, patterns, questions, looks, days } = summary;
  return [
    heading('Weekly summary'),
    aside(`${say.daysTold(days)}.`),
    line(`**${say.headline(figures)}**`),
    facts(say.figureLines(figures, labels).map(({ title, value }) => [title, value])),
    ...(unreadable > 0
      ? [
          line(
            `${say.counted(unreadable, 'row', 'rows')} could not be read and ${unreadable === 1 ? 'is' : 'are'} in no number.`,
          ),
        ]
      : []),
    line(say.changeSentence(change)),
    ...(patterns.length > 0 ? [heading('What keeps coming back')] : []),
    ...patterns.map((pattern) => line(say.patternSentence(pattern, labels, limit))),
    ...looks.map((look) => line(say.lookSentence(look))),
    heading('To talk about'),
    ...questions.map((question) => line(question)),
  ];
}

function detailsBody({ summary, labels, limit }: WeekView): readonly Element[] {
  return [
    heading('Where and when'),
    ...bars('Where the incidents were', say.placeBars(summary, labels)),
    ...bars('When the incidents began', say.timeBars(summary)),
    aside(
      `A number is told by itself once ${limit} incidents and ${limit} different children are behind it; smaller ones are added to others or to the weeks before. An event is counted once, however many children were in it. Fewer entries are not by themselves good news.`,
    ),
  ];
}

/** A chart where there are at least two bars of these days, and always the same numbers in words. */
function bars(title: string, all: readonly say.Bar[]): readonly Element[] {
  if (all.length === 0) return [line(`${title}: no incident in these days.`)];
  const ofWeek = all.filter(({ week }) => week);
  const chart: Chart = {
    type: 'Chart.HorizontalBar',
    title,
    color: 'neutral',
    data: ofWeek.map((bar) => ({ x: bar.title, y: bar.count })),
    fallback: line(`**${title}**`),
  };
  return [...(ofWeek.length > 1 ? [chart] : [line(`**${title}**`)]), facts(all.map((bar) => [bar.title, bar.text]))];
}

function decide({ summary, lookAgain }: WeekView): ShowCard {
  const { $schema: _schema, ...form }: Card = card(
    [
      line('What will you try? It is kept in the leaders’ lists and not shown here. Please name no child.'),
      { type: 'Input.Text', id: 'decision', label: 'Decision', isMultiline: true, maxLength: 1000 },
      { type: 'Input.Text', id: 'owner', label: 'Who sees to it', isMultiline: false, maxLength: 120 },
      { type: 'Input.Date', id: 'lookAgain', label: 'Look again on', value: lookAgain },
    ],
    [button('Keep the decision', 'week decide', { to: summary.days.at(-1) ?? '' }, 'positive')],
  );
  return { type: 'Action.ShowCard', title: 'Decide', card: form };
}
