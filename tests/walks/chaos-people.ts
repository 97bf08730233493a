// Twenty people who write and press, each with two devices, and who try again when they are told to.
import { eventIdOf } from '../../bot/keys.ts';
import type { Dice } from '../../infra/local/school/dice.ts';
import { guidOf } from '../../infra/local/school/hash.ts';
import { demoTenant } from '../../infra/local/school/tenant.ts';
import type { Sent } from '../recorded-connector.ts';
import type { ChaosSchool } from './chaos-parts.ts';

export type Person = { id: string; name: string; email: string; conversation: string };

export function personOf(number: number): Person {
  const id = guidOf('chaos', String(number));
  return { id, name: `Chaos ${number}`, email: `chaos.${number}@seabrook.example`, conversation: `chat-${id}` };
}

/** How an entry must stand in the end; what is left out is as it was first read. */
export type Expected = { status: 'draft' | 'confirmed' | 'withdrawn'; place?: string; words?: string };

export type Told = {
  person: Person;
  /** The platform's id of the message. */
  message: string;
  expected: Expected;
  /** What was done and answered, for whoever reads a failure. */
  history: string[];
  /** Whether a message the bot sent shows the entry as it must stand. */
  shows(sent: Sent): boolean;
};

type Press = { verb: string; place?: string; words?: string };
/** Presses that are made one after the other; those in one row at the same time, on two devices. */
type Plan = { steps: readonly (readonly Press[])[]; expected: Expected };

const things = ['chair', 'book', 'pen', 'shoe', 'hat', 'ball', 'puzzle', 'cup', 'crayon', 'cushion'];
const summaries = { draft: 'Please check an entry', confirmed: 'Saved', withdrawn: 'Undone' };
const reworded = 'Kai Nguyen RB threw a wooden block in the hall and then sat down';

function planWith(dice: Dice): Plan {
  const [save, undo] = [{ verb: 'save' }, { verb: 'undo' }];
  const changes = [
    { verb: 'change', place: 'library' },
    { verb: 'change', words: reworded },
  ];
  const plans: readonly (readonly [number, Plan])[] = [
    [0.45, { steps: [], expected: { status: 'draft' } }],
    [0.75, { steps: [[save]], expected: { status: 'confirmed' } }],
    [0.82, { steps: [[save], [undo]], expected: { status: 'withdrawn' } }],
    [0.89, { steps: [[save, undo]], expected: { status: 'withdrawn' } }],
    [0.95, { steps: [changes, [save]], expected: { status: 'confirmed', place: 'library', words: reworded } }],
    [1, { steps: [[...changes, save]], expected: { status: 'confirmed', place: 'library', words: reworded } }],
  ];
  const thrown = dice.next();
  const plan = plans.find(([share]) => thrown < share)?.[1];
  if (plan === undefined) throw new RangeError('the shares add up to one');
  return plan;
}

/** One person's messages, each with what is pressed on its card; all chance is decided before anything is sent. */
export function walkOf(
  school: ChaosSchool,
  person: Person,
  messages: number,
  dice: Dice,
): () => Promise<readonly Told[]> {
  const plans = Array.from({ length: messages }, (_, at) => ({
    message: `chaos-message-${at}`,
    text: `Kai Nguyen RB threw a ${dice.pick(things)} in the hall`,
    first: dice.below(2),
    twice: (at + dice.below(5)) % 5 === 0,
    ...planWith(dice),
  }));
  return async () => {
    const told: Told[] = [];
    for (const plan of plans) {
      const one: Told = {
        person,
        message: plan.message,
        expected: plan.expected,
        history: [],
        shows: showsIn(plan.expected),
      };
      told.push(one);
      await say(school, one, plan);
      for (const [at, presses] of plan.steps.entries()) {
        await Promise.all(
          presses.map((press, device) =>
            pressOn(school, one, press, plan.first + device, `${at}-${device}`, plan.twice),
          ),
        );
      }
    }
    return told;
  };
}

function showsIn({ status, place, words }: Expected): Told['shows'] {
  return ({ summary, card }) => {
    const shown = JSON.stringify(card);
    return (
      summary === summaries[status] &&
      (place === undefined || /Library/.test(shown)) &&
      (words === undefined || shown.includes(words))
    );
  };
}

async function say(
  school: ChaosSchool,
  { person, message, history }: Told,
  { text, first, twice }: { text: string; first: number; twice: boolean },
): Promise<void> {
  const event = eventIdOf(person.conversation, message);
  const activity = { ...activityOf(school, person), id: message, type: 'message', text };
  const isShown = (): boolean =>
    school.connector.sent.some(
      ({ conversation, card }) => conversation === person.conversation && JSON.stringify(card).includes(event),
    );
  // The platform delivers a message again until it is told that it was taken.
  for (let taken = false, round = 0; !taken || !isShown(); round += 1) {
    if (round > 0) await moment();
    const copies = twice && round === 0 ? [first, first + 1] : [first + round];
    const before = school.connector.sent.length;
    const answers = await Promise.all(copies.map((bot) => post(school, bot, activity)));
    const refused = school.connector.sent
      .slice(before)
      .some(({ conversation, text: said }) => conversation === person.conversation && again.test(said));
    taken = !refused && answers.some(({ status }) => status === 200);
    history.push(`said ${answers.map(({ status }) => status).join(' and ')}`);
  }
}

const again = /try again|could not keep|Something went wrong|cannot check who|Somebody changed this meanwhile/;

async function pressOn(
  school: ChaosSchool,
  { person, message, history }: Told,
  press: Press,
  device: number,
  id: string,
  twice: boolean,
): Promise<void> {
  const data = { ...press, event: eventIdOf(person.conversation, message) };
  const value = { action: { type: 'Action.Execute', verb: press.verb, data }, trigger: 'manual' };
  const activity = {
    ...activityOf(school, person),
    id: `${message}-${id}`,
    type: 'invoke',
    name: 'adaptiveCard/action',
    value,
  };
  for (let round = 0; ; round += 1) {
    if (round > 0) await moment();
    const copies = twice && round === 0 ? [device, device + 1] : [device + round];
    const answers = await Promise.all(copies.map((bot) => post(school, bot, activity)));
    const good = answers.find(({ status, body }) => status === 200 && !again.test(body));
    history.push(
      `${Date.now()} ${press.verb} ${answers.map(({ status, body }) => `${status} ${headingIn(body)}`).join(' and ')}`,
    );
    if (good !== undefined) return;
  }
}

function headingIn(body: string): string {
  return /"(?:text|value)":"([^"]{0,60})/.exec(body)?.[1] ?? '';
}

/** Status 0 when the instance is not there, or goes while it answers. */
async function post(school: ChaosSchool, bot: number, activity: object): Promise<{ status: number; body: string }> {
  try {
    const response = await fetch(`${school.bots[bot % 2 === 0 ? 0 : 1].url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    return { status: response.status, body: await response.text() };
  } catch (error) {
    return { status: 0, body: error instanceof Error ? error.name : '' };
  }
}

function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 400));
}

function activityOf({ connector }: ChaosSchool, { id, conversation }: Person): object {
  return {
    serviceUrl: connector.url,
    channelId: 'msteams',
    from: { id: `29:${id}`, aadObjectId: id, name: 'A Person' },
    recipient: { id: '28:bot', name: 'Continuum' },
    conversation: { id: conversation, conversationType: 'personal', tenantId: demoTenant.id },
    channelData: { tenant: { id: demoTenant.id } },
  };
}
