// The few pieces of Adaptive Card JSON that the cards are made of. Version 1.5 everywhere: phones refuse more.

export type TextBlock = { type: 'TextBlock'; text: string; wrap: true; [style: string]: unknown };
export type FactSet = { type: 'FactSet'; facts: readonly { title: string; value: string }[] };
export type ChoiceSet = {
  type: 'Input.ChoiceSet';
  id: string;
  label: string;
  style: 'compact' | 'expanded';
  placeholder: string;
  choices: readonly { title: string; value: string }[];
  value?: string;
};
export type TextInput = {
  type: 'Input.Text';
  id: string;
  label: string;
  isMultiline: boolean;
  maxLength: number;
  value?: string;
};
export type DayInput = { type: 'Input.Date' | 'Input.Time'; id: string; label: string; value: string };
/** Shows what is hidden and hides what is shown, on the device, without asking the bot. */
export type Toggle = { type: 'Action.ToggleVisibility'; title: string; targetElements: readonly string[] };
export type Container = {
  type: 'Container';
  items: readonly Element[];
  id?: string;
  isVisible?: boolean;
  style?: 'emphasis';
  selectAction?: Toggle;
};
export type Column = { type: 'Column'; width: 'auto' | 'stretch'; items: readonly Element[] };
export type ColumnSet = { type: 'ColumnSet'; columns: readonly Column[] };
export type ActionSet = { type: 'ActionSet'; actions: readonly Action[] };
/** A chart of Teams' own; where there are none its fallback says where the numbers are. */
export type Chart = {
  type: 'Chart.HorizontalBar';
  title: string;
  color: 'neutral';
  data: readonly { x: string; y: number }[];
  fallback: TextBlock;
};
export type Element =
  | TextBlock
  | FactSet
  | ChoiceSet
  | TextInput
  | DayInput
  | Container
  | ColumnSet
  | ActionSet
  | Chart;
export type Action = {
  type: 'Action.Execute';
  title: string;
  verb: string;
  data: object;
  style?: 'positive' | 'destructive';
  fallback: { type: 'Action.Submit'; title: string; data: object };
};
/** Opens an address: a page of the tab. */
export type OpenLink = { type: 'Action.OpenUrl'; title: string; url: string };
/** A button that opens a small form in the card. */
export type ShowCard = { type: 'Action.ShowCard'; title: string; card: Omit<Card, '$schema'> };
export type Card = {
  type: 'AdaptiveCard';
  $schema: string;
  version: '1.5';
  body: readonly Element[];
  actions: readonly (Action | OpenLink | ShowCard)[];
};

export function card(body: readonly Element[], actions: readonly (Action | OpenLink | ShowCard)[] = []): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body,
    actions,
  };
}

export function heading(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true, style: 'heading', size: 'Medium', weight: 'Bolder' };
}

export function line(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true };
}

/** A line of less weight: references, what was assumed. */
export function aside(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true, size: 'Small', isSubtle: true };
}

export function facts(pairs: readonly (readonly [string, string])[]): FactSet {
  return { type: 'FactSet', facts: pairs.map(([title, value]) => ({ title, value })) };
}

/** A button: Action.Execute, and for old clients the same as Action.Submit, with the verb inside its data. */
export function button(title: string, verb: string, data: object, style?: Action['style']): Action {
  const whole = { verb, ...data };
  return {
    type: 'Action.Execute',
    title,
    verb,
    data: whole,
    ...(style === undefined ? {} : { style }),
    fallback: { type: 'Action.Submit', title, data: whole },
  };
}

export function openLink(title: string, url: string): OpenLink {
  return { type: 'Action.OpenUrl', title, url };
}

/** Text from people is shown as they typed it: no emphasis, list, heading or link of their making. */
export function asTyped(text: string): string {
  return text.replace(/[\\`*_[\]]/g, '\\$&').replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/gm, '$1\\$2');
}

/** Something said on the left, with a button for it beside. */
export function lineWith(text: string, action: Action): ColumnSet {
  return {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'stretch', items: [line(text)] },
      { type: 'Column', width: 'auto', items: [{ type: 'ActionSet', actions: [action] }] },
    ],
  };
}

/** A title that opens and closes what stands below it. `id` tells it from the others of the card. */
export function folded(id: string, title: string, items: readonly Element[]): Container {
  const below = `${id}-below`;
  const [closed, open] = [`${id}-closed`, `${id}-open`];
  const sign = (text: string, name: string, isVisible: boolean): TextBlock => ({
    ...line(`**${text} ${title}**`),
    id: name,
    isVisible,
  });
  return {
    type: 'Container',
    items: [
      {
        type: 'Container',
        items: [sign('▸', closed, true), sign('▾', open, false)],
        selectAction: { type: 'Action.ToggleVisibility', title, targetElements: [below, closed, open] },
      },
      { type: 'Container', id: below, isVisible: false, items },
    ],
  };
}
