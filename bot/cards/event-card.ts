// The card of one event. The same card asks, is checked, and becomes the receipt.
import type { Entry } from '../../src/domain/entry.ts';
import { type Pupil, pupilName } from '../../src/domain/pupil.ts';
import { offeredWording } from '../../src/domain/reword.ts';
import type { Reading } from '../../src/domain/reading/reading.ts';
import type { Kind } from '../../src/domain/vocabulary.ts';
import {
  type Action,
  aside,
  asTyped,
  button,
  type Card,
  type ChoiceSet,
  card,
  heading,
  line,
  type TextInput,
} from './card.ts';
import { type HeldQuestion, heldButtons, heldLines } from './held-question.ts';
import { type PlanLine, planLines } from './plan-lines.ts';
import { assumedLine, heardLine, type Labels, momentFacts } from './moment.ts';

/** A question about one of the event's children, with the children it may be. */
export type ChildQuestion = { key: string; typed: string; candidates: readonly Pupil[] };

export type EventView = {
  eventId: string;
  /** One for each child, in the order they were read. */
  entries: readonly Entry[];
  /** The reading of the words, for what was heard and assumed; null where it no longer matters. */
  reading: Reading | null;
  question: ChildQuestion | null;
  labels: Labels;
  /** The children of it who have a plan, each a line with Show. */
  plans?: readonly PlanLine[];
  /** What was filled in before Show was pressed. */
  filled?: { category: string; seen: string };
  /** What the sender reads before anything else: how they are. */
  opening?: readonly string[];
  /** Who has been told at once, below the heading. */
  told?: readonly string[];
  /** Asked while nobody has said whether a child was held. */
  held?: HeldQuestion;
  /** A plain line on top, such as that something was already saved. */
  note?: string;
};

export type Shown = { card: Card; summary: string };

/** More children than this do not fit on buttons and are chosen from a list. */
const mostButtons = 5;

/** The card as the entries stand now. `summary` is what a notification shows: never a child, a class or an event. */
export function eventCard(view: EventView): Shown {
  const live = view.entries.filter(({ row }) => row.status !== 'withdrawn');
  if (live.length === 0) return undone(view);
  if (view.question !== null) return asking(view, view.question);
  return live.every(({ row }) => row.status === 'confirmed')
    ? receipt({ ...view, entries: live })
    : check({ ...view, entries: live });
}

/** What is shown while the writes wait in the outbox: true, and nothing that was not confirmed. */
export function waitingCard(references: readonly string[], what: string): Shown {
  return {
    card: card([heading('Kept safe, still sending'), line(what), aside(`Reference ${references.join(', ')}`)]),
    summary: 'Kept safe, still sending',
  };
}

/** Praise in which nothing was seen yet: it is asked once what the child did. */
export function isVaguePraise({ entries, reading }: EventView): boolean {
  if (reading === null || reading.act !== 'praise' || reading.actSeen) return false;
  return entries.some(
    ({ list, row }) => list === 'incidents' && row.status === 'draft' && row.kind === 'prosocial' && row.pupilId !== '',
  );
}

/** What is left of a card after the next school day: chats keep their messages for years. */
export function shrunkCard(references: readonly string[], open: boolean): Shown {
  const what = open
    ? 'It was not saved. Say my notes on the day, or look in the tab, to finish it.'
    : 'It stands in the school’s own lists.';
  return { card: card([heading(`Recorded: ${references.join(', ')}`), aside(what)]), summary: 'Recorded' };
}

function check(view: EventView): Shown {
  const vague = isVaguePraise(view);
  const unsorted = view.entries.every(({ row }) => row.category === '');
  return {
    card: card(
      [
        ...openingOf(view),
        heading(vague ? seenQuestion(view) : 'Please check this'),
        ...noteOf(view),
        ...(vague ? [seenInput(view)] : []),
        momentFacts(view.entries, view.labels),
        ...heldOf(view),
        ...planLines(view.plans ?? [], dataOf(view)),
        ...(unsorted && !vague ? [categoryChoice(view)] : []),
        ...offer(view),
        ...explained(view.reading),
        aside(referencesOf(view.entries)),
      ],
      [
        button('Save', 'save', dataOf(view), 'positive'),
        ...heldOrOffer(view),
        button('Change', 'edit', dataOf(view)),
        button('Undo', 'undo', dataOf(view)),
      ],
    ),
    summary: 'Please check an entry',
  };
}

function asking(view: EventView, question: ChildQuestion): Shown {
  const name = asTyped(question.typed);
  const ask = question.candidates.length > 0 ? `Which ${name || 'child'} was it?` : unknownChild(name);
  return {
    card: card(
      [
        ...openingOf(view),
        heading(ask),
        ...noteOf(view),
        ...(question.candidates.length > mostButtons ? [childChoice(question)] : []),
        momentFacts(view.entries, view.labels),
        aside(`${referencesOf(view.entries)}. It is kept as a draft meanwhile.`),
      ],
      [
        ...childActions(view, question),
        // Six buttons are the most a card may have; with nobody to choose from, Change is the way to name the child.
        ...(question.candidates.length === 0 ? [button('Change', 'edit', dataOf(view))] : []),
        button('Undo', 'undo', dataOf(view)),
      ],
    ),
    summary: 'Which child was it?',
  };
}

function receipt(view: EventView): Shown {
  const praise = view.entries.every(({ list }) => list === 'praise');
  return {
    card: card(
      [
        ...openingOf(view),
        heading(praise ? 'Praise saved' : 'Saved'),
        ...noteOf(view),
        momentFacts(view.entries, view.labels),
        ...heldOf(view),
        ...offer(view),
        ...explained(view.reading),
        aside(referencesOf(view.entries)),
      ],
      [
        ...heldOrOffer(view),
        ...(view.entries.some(({ list }) => list === 'incidents')
          ? [button('Add more', 'finish start', dataOf(view))]
          : []),
        button('Change', 'edit', dataOf(view)),
        button('Undo', 'undo', dataOf(view)),
      ],
    ),
    summary: 'Saved',
  };
}

function undone(view: EventView): Shown {
  return {
    card: card([
      heading('Undone'),
      ...noteOf(view),
      line('The entry is marked withdrawn and is not counted. If you meant something else, just tell me again.'),
      aside(referencesOf(view.entries)),
    ]),
    summary: 'Undone',
  };
}

function seenInput({ filled }: EventView): TextInput {
  return {
    type: 'Input.Text',
    id: 'seen',
    label: 'One sentence, as you would tell the family',
    isMultiline: true,
    maxLength: 500,
    ...(filled === undefined ? {} : { value: filled.seen }),
  };
}

function seenQuestion({ entries }: EventView): string {
  const name = entries.find(({ row }) => row.pupilName !== '')?.row.pupilName.split(' ')[0] ?? 'the child';
  return `What did you see ${asTyped(name)} do?`;
}

/** Praise that only says what did not happen may be said as what did. */
function rewordingOf({ entries, reading }: EventView): string | null {
  const [first] = entries;
  return reading?.act === 'praise' && first !== undefined ? offeredWording(first.row.words) : null;
}

function offer(view: EventView) {
  const wording = rewordingOf(view);
  return wording === null ? [] : [line(`You could also say what was seen: “${asTyped(wording)}”`)];
}

function offerButton(view: EventView): readonly Action[] {
  return rewordingOf(view) === null ? [] : [button('Say it so', 'reword', dataOf(view))];
}

function unknownChild(name: string): string {
  return name === ''
    ? 'Which child was it? Type the name and class.'
    : `I know nobody called ${name}. Type the name and class.`;
}

function explained(reading: Reading | null) {
  if (reading === null) return [];
  return [heardLine(reading), assumedLine(reading)].flatMap((text) => (text === null ? [] : [aside(text)]));
}

function openingOf({ opening = [] }: EventView) {
  return opening.map((text) => line(asTyped(text)));
}

function heldOf({ held }: EventView) {
  return held === undefined ? [] : heldLines(held);
}

/** Six buttons are the most a card may have: while it is asked whether a child was held, no other wording is offered. */
function heldOrOffer(view: EventView): readonly Action[] {
  return view.held === undefined ? offerButton(view) : heldButtons(dataOf(view));
}

function noteOf({ note, told = [] }: EventView) {
  return [...told.map((text) => line(asTyped(text))), ...(note === undefined ? [] : [line(note)])];
}

function childActions(view: EventView, { key, candidates }: ChildQuestion): readonly Action[] {
  if (candidates.length > mostButtons) return [button('This child', 'child', { ...dataOf(view), key }, 'positive')];
  return candidates.map((pupil) => button(childLabel(pupil), 'child', { ...dataOf(view), key, pupil: pupil.id }));
}

function childChoice({ candidates }: ChildQuestion): ChoiceSet {
  return {
    type: 'Input.ChoiceSet',
    id: 'pupil',
    label: 'Child',
    style: 'compact',
    placeholder: 'Choose the child',
    choices: candidates.map((pupil) => ({ title: childLabel(pupil), value: pupil.id })),
  };
}

/** Class first: it is what tells two children of one name apart. */
function childLabel(pupil: Pupil): string {
  return `${pupil.className} · ${pupilName(pupil)}`;
}

function categoryChoice({ entries, labels, filled }: EventView): ChoiceSet {
  const kinds = kindsFor(entries);
  return {
    type: 'Input.ChoiceSet',
    id: 'category',
    label: 'What kind of moment was it? You may leave this open.',
    style: 'compact',
    placeholder: 'Choose, or leave open',
    ...(filled === undefined || filled.category === '' ? {} : { value: filled.category }),
    choices: labels.categories
      .filter(({ active, kind }) => active && kinds.includes(kind))
      .map(({ code, label }) => ({ title: label, value: code })),
  };
}

/** The kinds an entry without a category may still be. */
export function kindsFor(entries: readonly Entry[]): readonly Kind[] {
  const known = entries.flatMap(({ list, row }): Kind[] =>
    list === 'praise' ? ['prosocial'] : row.kind === '' ? [] : [row.kind],
  );
  return known.length === 0 ? ['unsocial', 'difficult', 'dangerous'] : known;
}

function dataOf({ eventId, entries }: EventView): { event: string; revision: number } {
  return { event: eventId, revision: Math.max(...entries.map(({ row }) => row.revision)) };
}

function referencesOf(entries: readonly Entry[]): string {
  return `Reference ${[...new Set(entries.map(({ row }) => row.title))].join(', ')}`;
}
