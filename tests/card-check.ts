// Checks a card as a host would: the parser of Adaptive Cards' own library, and the rules of this product.
import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards';

/** Everything wrong with a card; empty when nothing is. */
export function offencesOf(card: unknown): readonly string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...events, ...rulesBroken(card)];
}

function rulesBroken(card: unknown): readonly string[] {
  const { version, body, actions } = card as { version: string; body: Node[]; actions: Node[] };
  const all = [...body, ...actions].flatMap(withInner);
  return [
    ...(version === '1.5' ? [] : [`version is ${version}`]),
    ...(actions.length <= 6 ? [] : [`${actions.length} actions are more than six`]),
    ...all.flatMap((node) => nodeOffences(node)),
    ...(JSON.stringify(card).length <= 25 * 1024 ? [] : ['larger than 25 KB']),
  ];
}

/** A node with everything that stands inside it. */
function withInner(node: Node): readonly Node[] {
  const inner = [...(node.items ?? []), ...(node.columns ?? []), ...(node.actions ?? [])];
  return [node, ...inner.flatMap(withInner)];
}

type Node = {
  type: string;
  items?: Node[];
  columns?: Node[];
  actions?: Node[];
  wrap?: boolean;
  label?: string;
  verb?: string;
  fallback?: { type: string; data?: { verb?: string } };
};

function nodeOffences(node: Node): readonly string[] {
  switch (node.type) {
    case 'TextBlock':
      return node.wrap === true ? [] : ['a TextBlock does not wrap'];
    case 'Action.Execute':
      return node.fallback?.type === 'Action.Submit' && node.fallback.data?.verb === node.verb
        ? []
        : [`${node.verb} has no fallback that does the same`];
    default:
      return node.type.startsWith('Input.') && !node.label ? [`${node.type} has no label`] : [];
  }
}
