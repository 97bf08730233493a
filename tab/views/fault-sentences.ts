// What went wrong with Graph, in sentences people can act on. The fault's own message never reaches them.
import { type FaultKind, GraphFault } from '../../src/graph/fault.ts';
import type { Circle } from '../../src/graph/list.ts';

/** What was asked for: `incidents`, `praise`, `the names of the children` - and the circle it is kept in. */
export type Subject = { what: string; isPlural: boolean; circle: Circle };

export const subjects = {
  incidents: { what: 'incidents', isPlural: true, circle: 'pastoral' },
  praise: { what: 'praise', isPlural: false, circle: 'staff' },
  entry: { what: 'this entry', isPlural: false, circle: 'pastoral' },
  addenda: { what: 'additions to entries', isPlural: true, circle: 'pastoral' },
  pupils: { what: 'the names of the children', isPlural: true, circle: 'staff' },
  categories: { what: 'the school’s words for what happened', isPlural: true, circle: 'staff' },
  places: { what: 'the school’s names of places', isPlural: true, circle: 'staff' },
  days: { what: 'the school’s term dates', isPlural: true, circle: 'staff' },
} as const satisfies { [name: string]: Subject };

/** Why something could not be read. */
export function notRead(error: unknown, subject: Subject): string {
  const could = `${subject.what} could not be read`;
  const wait = error instanceof GraphFault && error.waitSeconds >= 1 ? ` ${waitFor(error.waitSeconds)}` : '';
  switch (faultKind(error)) {
    case 'busy':
      return `SharePoint is busy just now, so ${could}.${wait}`;
    case 'offline':
      return `SharePoint cannot be reached just now, so ${could}. Nothing is lost.`;
    case 'signed-out':
      return `Your sign-in has run out, so ${could}. Try again to sign in.`;
    case 'forbidden':
      return notInCircle(subject);
    case 'missing':
      return `The school’s own list is not where it should be, so ${could}. Please tell your IT person.`;
    case 'changed':
    case 'duplicate':
    case 'refused':
      return `SharePoint would not answer, so ${could}. If it happens again, please tell your IT person.`;
    case 'bug':
      return `Something went wrong in Continuum, so ${could}. If it happens again, please tell your IT person.`;
  }
}

/** Why something was not kept. The person's own text is still in its box, and sending it again is safe. */
export function notKept(error: unknown): string {
  switch (faultKind(error)) {
    case 'busy':
    case 'offline':
      return 'SharePoint did not answer, so this may not be kept yet. Nothing you wrote is lost: please send it again.';
    case 'signed-out':
      return 'Your sign-in has run out, so this was not kept. Nothing you wrote is lost: please send it again to sign in.';
    case 'forbidden':
      return 'You may read this but not change it, so this was not kept. Please ask the head.';
    case 'missing':
      return 'The entry or the list it belongs to is not where it should be, so this was not kept. Please tell your IT person.';
    case 'changed':
      return 'Somebody changed this at the same moment, so this was not kept. Please send it again.';
    case 'duplicate':
    case 'refused':
      return 'SharePoint would not take this, so it was not kept. If it happens again, please tell your IT person.';
    case 'bug':
      return 'Something went wrong in Continuum, and it cannot say that this was kept. Please send it again.';
  }
}

/** Whether asking again may help. Whoever is not in a circle is not asked to try. */
export function mayHelpAgain(error: unknown): boolean {
  return faultKind(error) !== 'forbidden';
}

/** A sentence that names the circle and whom to ask. */
export function notInCircle({ what, isPlural, circle }: Subject): string {
  const shown = `${what} ${isPlural ? 'are' : 'is'} not shown to you. Ask ${askWhom[circle]} if you need ${isPlural ? 'them' : 'it'}.`;
  return `You are not in ${circleWords[circle]}, so ${shown}`;
}

const circleWords: { [C in Circle]: string } = {
  staff: 'the staff circle',
  pastoral: 'the pastoral circle',
  leaders: 'the leaders’ circle',
};

const askWhom: { [C in Circle]: string } = { staff: 'the school office', pastoral: 'the head', leaders: 'the head' };

function faultKind(error: unknown): FaultKind | 'bug' {
  return error instanceof GraphFault ? error.kind : 'bug';
}

function waitFor(seconds: number): string {
  if (seconds <= 90) return `It asks to be left alone for ${Math.ceil(seconds)} seconds.`;
  return `It asks to be left alone for ${Math.ceil(seconds / 60)} minutes.`;
}
