// The notice before home time: a number and a way to the list. No child, no class, no event.
import { aside, card, heading, line, openLink } from './card.ts';
import type { Shown } from './event-card.ts';

/** `untold`: of how many children nobody has noted yet that the family was told. `link`: '' where there is none. */
export function homeTimeCard(untold: number, unreadable: number, link: string): Shown {
  const things = untold === 1 ? 'There is 1 thing' : `There are ${untold} things`;
  return {
    card: card(
      [
        heading('Before home time'),
        line(`${things} of today to tell families about. The list says who did and who was affected.`),
        ...(unreadable === 0
          ? []
          : [aside(`${unreadable} of the school’s entries could not be read, so there may be more.`)]),
        aside('Please note there who told each family, when and how.'),
        ...(link === '' ? [line('Open it in the Continuum tab: Before home time.')] : []),
      ],
      link === '' ? [] : [openLink('Open the list', link)],
    ),
    summary: `Before home time: ${untold}`,
  };
}
