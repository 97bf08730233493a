import type { Evidence } from './evidence.ts';
import type { Token } from './tokens.ts';

const background =
  /^(?:who|when|because|after|if|while|although|though|even|that|whilst|whose|someone|somebody|to|for|of|as|shed|hed|theyd|had|id|since|which|about)$/;

/**
 * "Comforted Jack when he bumped his head", "owned up to breaking it", "when Theo pushed her she told an adult": the harm is
 * why something good was needed. It is set aside where the good comes first, or where the harm stands in a clause of time.
 */
export function setAside(tokens: readonly Token[], evidence: Evidence[], proud: boolean): void {
  const good = evidence.filter((one) => one.kind === 'prosocial' && !one.denied && one.value.weight >= 2.5);
  const first = good[0];
  if (
    first === undefined ||
    /^(?:made|make|had|needs|need|told|asked|must|should)$/.test(
      tokens[first.from - (tokens[first.from - 1]?.word === 'to' ? 2 : 1)]?.word ?? '',
    )
  )
    return;
  const but = tokens.findLastIndex((token) => token.word === 'but' || token.word === 'instead');
  const turned =
    but > 0 &&
    good.some((one) => one.from > but) &&
    !evidence.some((one) => one.from > but && (one.kind === 'dangerous' || one.kind === 'difficult') && !one.denied);
  for (const one of evidence) {
    if (one.kind === 'prosocial') continue;
    // "Was upset but did her breathing"; "had every reason to lash out but walked away": what follows the but counts.
    if (turned && one.to < but && (one.kind === 'unsocial' || proud)) one.aside = true;
    const lead = tokens.slice(Math.max(0, one.from - 5), one.from);
    const marked =
      lead.some((token) => background.test(token.word)) && !lead.some((token) => /^(?:then|but|so)$/.test(token.word));
    // "Mended the book he tore": what he did is why, not what is told.
    const before = tokens[one.from - 1];
    const why =
      before !== undefined &&
      /^(?:he|she|they|hed|shed|had|someone|somebody|others|everyone|people|boys|girls)$/.test(before.word) &&
      before.gap === 'none' &&
      !/^(?:and|then|but|so)$/.test(tokens[one.from - 2]?.word ?? '');
    const afterGood = first.to < one.from || (first.from < one.from && first.to >= one.from);
    const opened =
      /^(?:when|after|although|though|even|while)$/.test(
        lead.findLast((token) => background.test(token.word))?.word ?? '',
      ) && good.some((other) => other.from > one.to);
    if ((afterGood && (marked || why)) || opened) one.aside = true;
  }
}
