import { parseHeld } from '../../../bot/talk/held-reply.ts';

test.each([
  ['yes', 'yes', ''],
  ['Yes, Kai', 'yes', 'Kai'],
  ['y', 'yes', ''],
  ['ordinary contact', 'ordinary contact', ''],
  ['just ordinary contact', 'ordinary contact', ''],
  ['no', 'ordinary contact', ''],
  ['Nope.', 'ordinary contact', ''],
  ['not sure', 'ask a leader', ''],
  ['I’m not sure', 'ask a leader', ''],
  ['dont know', 'ask a leader', ''],
  ['ask a leader', 'ask a leader', ''],
  ['?', 'ask a leader', ''],
])('%s', (text, answer, child) => {
  expect(parseHeld(text)).toEqual({ answer, child });
});

test.each(['save', 'undo', 'Kai hit Sam', 'No more pushing from Kai after lunch today', 'yesterday'])(
  '%s is no answer to it',
  (text) => {
    expect(parseHeld(text)).toBeNull();
  },
);
