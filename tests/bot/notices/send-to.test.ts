// A card to one person's own chat.
import { makeNotices } from '../../../bot/notices/notices.ts';
import { card, line } from '../../../bot/cards/card.ts';

const shown = { card: card([line('Please look.')]), summary: 'Please look.' };
const people = { of: async (id: string) => (id === 'known' ? 'where known is' : null) };

test('goes to the chat in which the person last wrote', async () => {
  const sent: unknown[] = [];
  const notices = makeNotices({
    people,
    sendCard: async (...call) => {
      sent.push(call);
      return 'activity';
    },
  });
  expect(await notices.sendTo('known', shown)).toEqual({
    kind: 'sent',
    reference: 'where known is',
    activityId: 'activity',
  });
  expect(sent).toEqual([['where known is', shown]]);
});

test('somebody who has never written, or has no object id yet, is nowhere', async () => {
  const notices = makeNotices({ people, sendCard: async () => 'activity' });
  expect(await notices.sendTo('stranger', shown)).toEqual({ kind: 'nowhere' });
  expect(await notices.sendTo('', shown)).toEqual({ kind: 'nowhere' });
});

test('a card the platform does not take has failed', async () => {
  const notices = makeNotices({ people, sendCard: async () => '' });
  expect(await notices.sendTo('known', shown)).toEqual({ kind: 'failed' });
});
