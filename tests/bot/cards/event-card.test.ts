import { eventCard, type EventView, waitingCard } from '../../../bot/cards/event-card.ts';
import { makeReader } from '../../../src/domain/reading/make-reader.ts';
import { starterCategories } from '../../../src/domain/starter-categories.ts';
import { starterPlaces } from '../../../src/domain/starter-places.ts';
import { usualTimetable } from '../../../src/domain/timetable.ts';
import { offencesOf } from '../../card-check.ts';
import { incidentEntry, praise, pupil, pupils, tuesday } from '../../pals.ts';

const labels = { categories: starterCategories, places: starterPlaces, settings: { labels: 'classic' as const } };
const read = makeReader({ pupils, ...labels, timetable: usualTimetable });
const draft = incidentEntry();
const view: EventView = {
  eventId: draft.row.eventId,
  entries: [draft],
  reading: read(draft.row.words, tuesday),
  question: null,
  labels,
};
const alfies = [pupil('Alfie Bond'), pupil('Alfie Knight'), pupil('Alfie Rowe'), pupil('Alfie Barnes')];
const unresolved = incidentEntry({ pupilId: '', pupilName: '', className: '', yearGroup: '' });
const asking = (candidates: EventView['entries'] extends never ? never : typeof alfies): EventView => ({
  ...view,
  entries: [unresolved],
  question: { key: draft.row.key, typed: 'Alfie', candidates },
});

const cards = {
  check: eventCard(view),
  'check without a kind': eventCard({ ...view, entries: [incidentEntry({ category: '', kind: '' })], reading: null }),
  'a choice of four': eventCard(asking(alfies)),
  'a choice of thirty': eventCard(asking(pupils.slice(0, 30))),
  'a child nobody knows': eventCard(asking([])),
  receipt: eventCard({
    ...view,
    entries: [incidentEntry({ status: 'confirmed', injury: true, held: 'ask a leader' })],
  }),
  praise: eventCard({ ...view, entries: [{ list: 'praise', row: praise() }] }),
  undone: eventCard({ ...view, entries: [incidentEntry({ status: 'withdrawn' })] }),
  waiting: waitingCard(['R-20261117-0001'], 'I have your Save.'),
  'the longest words': eventCard({ ...view, entries: [incidentEntry({ words: '"\\*'.repeat(666) })] }),
};

test.each(Object.entries(cards))('%s is a card every host can show', (_, { card }) => {
  expect(offencesOf(card)).toEqual([]);
});

test.each(Object.entries(cards))('the notification of %s names no child, class or event', (_, { summary }) => {
  expect(summary).not.toMatch(/Alfie|Bond|1H|hit|playground/);
  expect(summary.length).toBeGreaterThan(3);
});

const titles = ({ card }: { card: { actions: readonly { title: string }[] } }): readonly string[] =>
  card.actions.map(({ title }) => title);

test('the card to check has Save, Change and Undo, the receipt Add more in the place of Save, and what was undone nothing', () => {
  expect(titles(cards.check)).toEqual(['Save', 'Change', 'Undo']);
  expect(titles(cards.receipt)).toEqual(['Add more', 'Change', 'Undo']);
  expect(titles(cards.undone)).toEqual([]);
});

test('between two children nothing can be saved, and the class stands first', () => {
  expect(titles(cards['a choice of four'])).toEqual([
    '1H · Alfie Bond',
    '2M · Alfie Knight',
    'RA · Alfie Rowe',
    'RA · Alfie Barnes',
    'Undo',
  ]);
  expect(titles(cards['a choice of thirty'])).toEqual(['This child', 'Undo']);
  expect(titles(cards['a child nobody knows'])).toEqual(['Change', 'Undo']);
});

test('a kind of moment that was not heard is offered from the school’s own list, praise left out', () => {
  const choice = JSON.stringify(cards['check without a kind'].card);
  expect(choice).toContain('Interrupted learning');
  expect(choice).not.toContain('Was kind or comforted');
});

test('heard and assumed are told apart', () => {
  const shown = JSON.stringify(cards.check.card);
  expect(shown).toMatch(/Heard: [^"]*hit/);
  expect(shown).toMatch(/Assumed: [^"]*time/);
});

test('what people typed is shown as typed, never as a link or a heading', () => {
  const { card } = eventCard({ ...view, entries: [incidentEntry({ words: '# [now](http://x) *loud*\n- one' })] });
  const facts = card.body.find((element) => element.type === 'FactSet');
  const words = facts?.type === 'FactSet' ? facts.facts.find(({ title }) => title === 'Words')?.value : '';
  expect(words).toBe('\\# \\[now\\](http://x) \\*loud\\*\n\\- one');
});
