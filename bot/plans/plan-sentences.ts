// What the bot says about plans in plain text.

export const whosePlan = 'Whose plan? Say plan and the name, for example: plan Alfie Bond 1H.';

export const notRead =
  'I could not read the plan just now. That does not mean that there is none: please try again in a minute, or ask the year lead.';

export const unreadable =
  'There is a plan in the list, but I could not read it. Please ask the year lead or the SENCO, and tell your IT person.';

export const maybeNewer =
  'Another version of this plan could not be read; this is the newest that could. Please check with the year lead.';

/** Nobody on roll is called so; a child who has left is nobody too. */
export function nobody(typed: string): string {
  const name = typed === '' ? '' : ` called ${typed}`;
  return `I know nobody on roll${name}. Please say plan, the name and the class, for example: plan Alfie Bond 1H.`;
}

/** The list was read, and there is none. */
export function none(name: string): string {
  return `${name} has no plan script that was agreed. The year lead or the SENCO can say more.`;
}

/** On a screen that others see. */
export const notHere =
  'I show plans in your own chat only, because others may see this screen. Write to me from your own account: plan and the name.';

export const chooseFirst = 'Please choose the child on the card first.';
