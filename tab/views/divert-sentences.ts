import type { Diversion } from '../../src/domain/safeguarding.ts';
import type { Settings } from '../../src/domain/settings.ts';

/** What to do with something that belongs to the safeguarding lead. Names are said only to those who may read them. */
export function divertSentences({ kind }: Diversion, settings: Settings | null): readonly string[] {
  const lead = settings?.dsl || 'your designated safeguarding lead';
  const deputies = settings?.dslDeputies.join(' or ') ?? '';
  const head = settings?.head || 'the head';
  const chair = settings?.chair || 'the chair of governors';
  const system = settings?.safeguardingSystem || 'your safeguarding system';
  const see = `This belongs to the safeguarding lead, so it was not sent and not kept. Please go to ${lead} now, in person.`;
  const otherwise = `If not there: ${deputies === '' ? 'a leader' : `${deputies}, then a leader`}. Do not wait. If a child is in danger now, ring 999.`;
  const adult = `If it is about an adult at school, tell only ${head}; if it is about the head, only ${chair}.`;
  const keep = `Your words are still in the box for you alone: write them in ${system}, then clear the box.`;
  return kind === 'adult' ? [see, adult, otherwise, keep] : [see, otherwise, keep];
}
