// What colleagues are told: never a child, a class or an event. Where to look is the tab, which asks who is looking.
import type { NoticeAnswer, NoticeRow } from '../records/notice-table.ts';

type Notice = Pick<NoticeRow, 'kind' | 'senderName' | 'fromDevice'>;

/** The first line of a notice, which is also all that a notification shows. Only a diversion names who sent it. */
export function noticeLine({ kind, senderName, fromDevice }: Notice): string {
  switch (kind) {
    case 'class team':
    case 'year lead':
      return 'There is something new for you to look at in Continuum.';
    case 'ask a leader':
      return 'A colleague asks a leader to look at something with them. It need not be this minute.';
    case 'leader now':
      return 'A leader is to know of something now. Please look in Continuum and press Seen.';
    case 'DSL now':
      return 'The safeguarding lead is to know of something now. Please look in Continuum and press Seen.';
    case 'diversion':
      return fromDevice
        ? 'Somebody at a shared device has something for you. Please find out who, now.'
        : `${senderName} has something for you. Please find them now.`;
    default:
      return kind satisfies never;
  }
}

/** What the second line explains, or ''. */
export function noticeAside({ kind, senderName, fromDevice }: Notice): string {
  if (kind !== 'diversion') return '';
  return fromDevice
    ? 'Nothing of it was kept here. Which device it was stands in the list Diversions.'
    : `Nothing of it was kept here. If it turns out to belong in behaviour, say so, and ${senderName} is asked to send it again.`;
}

/** The answers a notice offers, with the words on their buttons. */
export function answersOf({ kind, fromDevice }: Notice): readonly { answer: NoticeAnswer; words: string }[] {
  switch (kind) {
    case 'class team':
    case 'year lead':
      return [];
    case 'ask a leader':
    case 'leader now':
    case 'DSL now':
      return [{ answer: 'seen', words: 'Seen' }];
    case 'diversion':
      return [
        { answer: 'spoken to', words: 'Spoken to' },
        // Nobody in particular could send it again from a shared device.
        ...(fromDevice ? [] : [{ answer: 'belongs in behaviour', words: 'Belongs in behaviour' } as const]),
      ];
    default:
      return kind satisfies never;
  }
}

export const takenBack = 'The colleague has taken it back. There is nothing for you to do.';

/** What stands on the card of whoever answered. */
export const answered: { readonly [answer in NoticeAnswer]: string } = {
  seen: 'Thank you. You have pressed Seen.',
  'spoken to': 'Thank you. It is noted that you have spoken.',
  'belongs in behaviour': 'Thank you. They have been asked to send it again, and it then passes once.',
};

/** Where the sender could not be asked. */
export const notAskedAgain = (sender: string): string =>
  `Thank you. I could not write to ${sender}: please ask them to send it again. It then passes once.`;

export const answeredBy = (name: string): string => `${name} has answered this. There is nothing for you to do.`;

/** What the sender is told when everybody on the list had the notice and nobody answered. */
export const nobodyAnswered =
  'Nobody has pressed Seen yet. Please find a leader yourself, or use the radio if you need help.';

/** What the sender is asked when the lead says that it belongs in behaviour. */
export const sendAgain = (name: string): string =>
  `${name} says that what you sent belongs in behaviour. Please send it to me once more: this time it is kept.`;
