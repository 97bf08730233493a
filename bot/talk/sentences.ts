// Everything the bot says in plain text, in one voice: short, calm, never telling anybody off.
import type { Refusal } from '../../src/domain/staff.ts';
import type { Settings } from '../../src/domain/settings.ts';
import type { Carries } from './inbound.ts';

export const notReady = 'I cannot check who you are just now. Nothing was kept; please send it again in a few minutes.';
export const notKept = 'I could not keep this. Please send it again.';
export const keptSafe = 'Kept safe, still sending. This card will change when it has arrived.';
export const tooMuchSaid =
  'That is more than I can take from one person at a time, so I have not kept this message. Please send it again in a minute.';
export const tooMuchPressed =
  'That is more than I can take from one person at a time, so nothing was changed. Please press again in a minute.';
export const alreadySaved = 'This was saved already.';
export const alreadyUndone = 'This was undone already.';
export const undoTooLate = 'Undo works on the day of recording. A leader can still withdraw the entry in the tab.';
export const tryAgain = 'SharePoint is slow to answer just now, so nothing was changed. Please try again in a minute.';
export const waitingSave =
  'I have your Save and will write it as soon as SharePoint answers. This card will then change by itself.';
export const waitingUndo =
  'I have your Undo and will write it as soon as SharePoint answers. This card will then change by itself.';
export const bothChanged =
  'Somebody changed this meanwhile. Here is how it stands now; please press again if you still want to.';
export const nowKnown = 'The school’s lists have changed since you wrote this. Is this the child you meant?';
export const whoSaw = 'Please choose who saw this. Nothing was kept yet.';
export const deviceSaved = 'It is saved.';
export const deviceDraft = 'It is kept as a draft: something in it is not clear yet, and a year lead will look at it.';
export const empty = 'That message was empty. Tell me what you saw, for example: Alfie Bond 1H shared the blocks.';
export const unclear =
  'I did not see a child and a moment in that, so nothing was kept. Tell me who and what in one sentence, for example: Alfie Bond 1H hit Daisy, playground. Or say help.';
export const unknownButton =
  'I could not use that button, so nothing was changed. Please send the moment again, or say help.';
export const foreignCard = 'I cannot find the entry of that card, so nothing was changed.';
export const tooLong =
  'That is longer than the 2,000 characters I can keep, so nothing was kept. Please send the main point in a few sentences.';
export const dialogNotReady =
  'I cannot check here who you are. Nothing was kept. Please write hi to me in our own chat once (choose my name, then Chat), and open this again.';
export const writeInOurChat =
  'I answer in our own chat only, and we have none yet. Nothing was kept. Please choose my name, then Chat, write hi, and tell me there what you saw.';
export const lookInOurChat =
  'I could not answer in our own chat just now. Please look there, and say my notes to see what was kept.';
export const reaction = 'Thank you. A reaction changes nothing here: please use the buttons on the card.';
export const tooManyToChange = 'There are more children in this than the card can change. Please change it in the tab.';
export const whoIsThis = (typed: string): string =>
  `I could not tell which child “${typed}” is, so nothing was changed. Please give the name and class, for example: Alfie Bond 1H.`;
export const needsChild = 'At least one child has to be part of it. To take it all back, press Undo.';
export const whenIsThis = 'That day or time is not one I can use, so nothing was changed.';
export const waitingChange =
  'I have your change and will write it as soon as SharePoint answers. This card will then change by itself.';
export const chooseNote = 'Please choose one of your notes on the card first. Nothing was changed.';
export const sayMore =
  'Please write what to add, who it really was, or why to withdraw it, and press again. Nothing was changed.';
export const nothingToFinish =
  'There is nothing further to ask about that note. Write what you would add, and press Add to it.';
export const notYours = 'That is not one of your own notes of today, so nothing was changed.';
export const noteAdded = 'Added. What stood there before is kept as it was.';
export const noteMoved = 'It stands under the other child now.';
export const noteWithdrawn = 'Withdrawn. It is not counted, and your reason is kept with it.';
export const notesNotRead = 'I could not read your notes just now. Please try again in a minute.';
export const noteKept = 'Kept safe, still sending. It will be changed as soon as SharePoint answers.';
export const inChannel =
  'I do not record or repeat anything about a child here. Please tell me in our own chat: choose my name, then Chat. If a child may not be safe, go to your safeguarding lead now, in person.';

/** Help in a chat. */
export const help = [
  'Tell me what you saw, in one sentence, as you would tell a colleague:',
  '- **Alfie Bond 1H hit Daisy, playground**',
  '- **praise Rosa shared the blocks**',
  'I show you what I understood; you check it and press Save. Undo takes it back.',
  '**plan** and a name shows the script of that child and how adults respond.',
  '**my notes** shows what you recorded today, to add to it or put it right.',
  'If a child may not be safe, do not write it here: go to your safeguarding lead now.',
].join('\n\n');

/** Said once when the app is added to a chat. `by` is whoever added it, or ''. */
export function welcome(by: string): string {
  return [by === '' ? 'Hello, I am Continuum.' : `Hello, I am Continuum. ${by} added me.`, help].join('\n\n');
}

/** Said once when the app is added to a team or group chat: nothing is recorded there. */
export const welcomeToMany =
  'Hello, I am Continuum. I do not record anything about a child here: tell me what you saw in our own chat, and leaders get their weekly summary in their channel.';

/** A plain refusal that tells the person what to do and gives nothing away about the school. */
export function refusal(why: Refusal): string {
  switch (why) {
    case 'no-identity':
      return 'I cannot tell who you are, so nothing was kept. Please write to me from your own school account.';
    case 'other-tenant':
    case 'guest':
      return 'I work for the staff of this school only, so nothing was kept. Please tell a member of staff instead.';
    case 'unknown':
      return 'I do not know you yet, so nothing was kept. Please ask the school office to add you to the staff list, and tell a colleague what you saw meanwhile.';
    case 'ended':
      return 'Your time here has ended in the staff list, so nothing was kept. If that is wrong, please ask the school office.';
    case 'taken':
      return 'Your sign-in name belongs to another account in the staff list, so nothing was kept. Please ask the school office.';
    default:
      return why satisfies never;
  }
}

/** Said when the school's lists could not be read again for a while. */
export function oldCopy(minutes: number): string {
  return `I am working from a copy of the school's lists that is ${minutes} minutes old.`;
}

/** What the school has to set before anything may be recorded. */
export function settingsMissing(names: readonly string[]): string {
  return `Nothing was kept: the school has not yet told me its ${names.join(' and ')}, and I record nothing without. A leader can add it in Settings. If a child may not be safe, go to your safeguarding lead now, in person.`;
}

/** Pictures, sound, files and forwarded messages are not taken. */
export function notTaken(carries: Exclude<Carries, 'nothing'>, settings: Settings): string {
  switch (carries) {
    case 'a picture':
      return `I cannot take pictures. Do not photograph injuries; show ${whom(settings)} now. Nothing was kept: if there is something to record, send it in words alone.`;
    case 'a sound':
      return 'I cannot listen to recordings, so nothing was kept. Please type it, or use the microphone of your keyboard.';
    case 'a file':
      return 'I cannot take files, so nothing was kept. Please send what you saw in words alone.';
    case 'a forwarded message':
      return 'I cannot take forwarded or quoted messages, so nothing was kept. Please write what you saw in your own words.';
    default:
      return carries satisfies never;
  }
}

/**
 * What belongs to the safeguarding lead: whom to see, in which order, and what to do with the message. Nothing of the
 * message is repeated.
 */
export function divert(settings: Settings): string {
  const deputies =
    settings.dslDeputies.length > 0 ? `${settings.dslDeputies.join(' or ')}, then any leader` : 'any leader';
  return [
    `This belongs to the safeguarding lead, so **I have not kept it**. Please go to **${whom(settings)}** now, in person. If not there: ${deputies}. Do not wait. If a child is in danger now, ring 999.`,
    `If it is about an adult at school, tell only ${settings.head || 'the head'}; if it is about the head, only ${settings.chair || 'the chair of governors'}.`,
    `Write it in ${settings.safeguardingSystem} in the child's own words first, then delete your message here. Anything else that happened can be sent to me separately.`,
  ].join('\n\n');
}

/** The question that narrows several children down, or asks for one. */
export function whichChild(typed: string): string {
  return typed === ''
    ? 'Which child was it? Please give the name and class.'
    : `I know nobody called ${typed}. Which child was it? Please give the name and class.`;
}

export const whichHeld = 'Please choose which child you answer for, and press again. Nothing was changed.';
export const heldAgain =
  'I could not tell whether that is a yes. Please choose on the card, or type yes, ordinary contact or not sure.';
export const askAgain =
  'I could not tell which child that is. Please choose on the card, or type the name and class, for example: Alfie 1H.';

/** For a bug: the number finds it in the log. */
export function broken(reference: string): string {
  return `Something went wrong on my side, and I cannot say that this was kept. Please send it again. If it happens twice, tell your IT person this number: ${reference}.`;
}

function whom(settings: Settings): string {
  return settings.dsl || 'your designated safeguarding lead';
}
