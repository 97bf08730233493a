import type { HeldAnswer } from '../../src/domain/vocabulary.ts';

/** What somebody answers when asked whether a child was held. */
export type HeldReply = {
  answer: Exclude<HeldAnswer, 'no'>;
  /** The key of one entry, `each`, the child as typed, or '' where it was not said. */
  child: string;
};

// "No" says that the child was not stopped, although there were words of holding: ordinary contact.
const answers: readonly (readonly [HeldReply['answer'], RegExp])[] = [
  [
    'ask a leader',
    /^(?:i['’]?m |i am )?(?:not sure|unsure|don['’]?t know|do not know|dunno|maybe|perhaps|ask(?: a| the)? leader|\?+)\b/i,
  ],
  ['ordinary contact', /^(?:it was |just )?(?:an? )?(?:ordinary|normal|usual|everyday)(?: contact)?\b/i],
  ['ordinary contact', /^(?:no|n|nope|nah|not held|not really)\b/i],
  ['yes', /^(?:yes|y|yep|yeah|held|carried|blocked|kept)\b/i],
];

/** A short answer typed to the question, or null where the message is something else. */
export function parseHeld(text: string): HeldReply | null {
  const typed = text.trim();
  for (const [answer, pattern] of answers) {
    const found = pattern.exec(typed);
    // A name may stand behind it; a whole sentence is a message of its own.
    const rest =
      found === null
        ? ''
        : typed
            .slice(found[0].length)
            .replace(/[^\p{L}\s]+/gu, ' ')
            .trim();
    if (found !== null && rest.split(/\s+/).length <= 3) return { answer, child: rest };
  }
  return /^\?+$/.test(typed) ? { answer: 'ask a leader', child: '' } : null;
}
