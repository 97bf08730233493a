// A notice to a colleague, and what becomes of it once somebody has answered.
import type { NoticeRow } from '../records/notice-table.ts';
import * as say from '../talk/notice-sentences.ts';
import { aside, button, card, line, openLink } from './card.ts';
import type { Shown } from './event-card.ts';

/** The notice as it stands now, for one of those who have it. `link` opens what it is about in the tab, '' where it cannot. */
export function noticeCard(row: NoticeRow, readerName: string, link = ''): Shown {
  if (row.state === 'taken back') return plainNotice(say.takenBack);
  if (row.state === 'answered' && row.answer !== '')
    return plainNotice(row.answeredBy === readerName ? say.answered[row.answer] : say.answeredBy(row.answeredBy));
  const words = say.noticeLine(row);
  const more = say.noticeAside(row);
  return {
    card: card(
      [line(words), ...(more === '' ? [] : [aside(more)])],
      [
        ...say
          .answersOf(row)
          .map(({ answer, words: title }) =>
            button(title, 'notice', { event: row.eventId, slot: row.slot, answer }, 'positive'),
          ),
        // Of what was sent on to the lead nothing stands anywhere.
        ...(link === '' || row.kind === 'diversion' ? [] : [openLink('Open Continuum', link)]),
      ],
    ),
    summary: words,
  };
}

/** One sentence to a colleague, with nothing to answer. */
export function plainNotice(words: string): Shown {
  return { card: card([line(words)]), summary: words };
}
