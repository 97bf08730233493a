// Cards as the recorded connector has them, for tests that look at them and press their buttons.
export type SentCard = {
  body: { type: string; id?: string; text?: string; value?: string }[];
  actions: { title: string; data: { event: string; verb: string; revision: number }; fallback: { data: object } }[];
};

/** The card of a message the bot sent; fails the test when it sent none. */
export function cardIn(sent: { card: unknown } | undefined): SentCard {
  if (sent === undefined || sent.card === null) throw new Error('the bot sent no card');
  return sent.card as SentCard;
}

/** What a button of the card sends; fails the test when the card has no such button. */
export function buttonIn(card: SentCard, title: string): SentCard['actions'][number]['data'] {
  const found = card.actions.find((action) => action.title === title);
  if (found === undefined) throw new Error(`the card has no button ${title}`);
  return found.data;
}

/** The event a card is about. */
export function eventIn(card: SentCard): string {
  return card.actions[0]?.data.event ?? '';
}
