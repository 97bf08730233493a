// What a person has chosen to look at stands in the address, so that going back, reloading and sharing keep it.
import { useSearchParams } from 'react-router';
import { type Narrowing } from '../../src/domain/entry-filter.ts';
import { kinds } from '../../src/domain/vocabulary.ts';

/** Which of the two lists are shown. */
export const shows = ['both', 'incidents', 'praise'] as const;
export type Show = (typeof shows)[number];

export type Choices = Narrowing & {
  show: Show;
  /** How many times six school weeks are shown. */
  steps: number;
};

const mostSteps = 40;

export function isShow(text: string): text is Show {
  return shows.some((known) => known === text);
}

/** Reads the choices; whatever is not known narrows nothing. */
export function parseChoices(params: URLSearchParams): Choices {
  const show = params.get('show') ?? '';
  const steps = Number(params.get('steps'));
  return {
    className: params.get('class') ?? '',
    kind: kinds.find((known) => known === params.get('kind')) ?? '',
    category: params.get('what') ?? '',
    show: isShow(show) ? show : 'both',
    steps: Number.isInteger(steps) && steps >= 1 && steps <= mostSteps ? steps : 1,
  };
}

/** The search parameters of choices, leaving out what narrows nothing. */
export function formatChoices({ className, kind, category, show, steps }: Choices): URLSearchParams {
  const all = {
    show: show === 'both' ? '' : show,
    class: className,
    kind,
    what: category,
    steps: steps === 1 ? '' : String(steps),
  };
  return new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''));
}

/** The choices of this address and the way to change some of them. */
export function useChoices(): [Choices, (change: Partial<Choices>) => void] {
  const [params, setParams] = useSearchParams();
  const choices = parseChoices(params);
  return [choices, (change) => setParams(formatChoices({ ...choices, ...change }), { replace: true })];
}
