import type { Answer, AnsweredChild } from './answer.ts';

/** A message with its labels, as the labelled files have it. */
export type Labelled = {
  id: string;
  text: string;
  now?: string;
  act: string;
  children: AnsweredChild[];
  category: string[];
  when: [string, string] | null;
  place: string | null;
  held: boolean;
  injury: boolean;
  hard?: string;
};

export type Figure = { name: string; right: number; of: number };
export type Miss = { id: string; figure: string; text: string; wanted: string; got: string };

const keyOf = (child: AnsweredChild): string => {
  if ('one' in child) return `one ${child.one}`;
  return 'several' in child ? `several ${[...child.several].sort().join(' ')}` : 'none';
};

const keys = (children: readonly AnsweredChild[]): string => children.map(keyOf).sort().join(' | ');

/** The answered span meets the labelled window on the same day or days. */
function meets(answer: Answer['when'], wanted: readonly [string, string]): boolean {
  return (
    answer !== null &&
    answer.from <= wanted[1] &&
    answer.to >= wanted[0] &&
    answer.from.slice(0, 10) >= wanted[0].slice(0, 10) &&
    answer.to.slice(0, 10) <= wanted[1].slice(0, 10)
  );
}

function wrongChild(wanted: Labelled, answer: Answer): boolean {
  const ones = new Set(wanted.children.map(keyOf));
  return answer.children.some((child) => 'one' in child && !ones.has(keyOf(child)));
}

type Check = {
  name: string;
  applies: (wanted: Labelled) => boolean;
  right: (wanted: Labelled, answer: Answer) => boolean;
  show: (answer: Answer) => string;
  wanted: (wanted: Labelled) => string;
};

const kept = (wanted: Labelled) => wanted.act !== 'divert';

// On a divert only the act counts.
const checks: readonly Check[] = [
  {
    name: 'act',
    applies: () => true,
    right: (wanted, answer) => wanted.act === answer.act,
    show: (answer) => answer.act,
    wanted: (wanted) => wanted.act,
  },
  {
    name: 'children exactly right',
    applies: kept,
    right: (wanted, answer) => keys(wanted.children) === keys(answer.children),
    show: (answer) => keys(answer.children),
    wanted: (wanted) => keys(wanted.children),
  },
  {
    name: 'no wrong child',
    applies: kept,
    right: (wanted, answer) => !wrongChild(wanted, answer),
    show: (answer) => keys(answer.children),
    wanted: (wanted) => keys(wanted.children),
  },
  {
    name: 'category',
    applies: (wanted) => kept(wanted) && wanted.category.length > 0,
    right: (wanted, answer) => answer.category !== null && wanted.category.includes(answer.category),
    show: (answer) => `${answer.category} (${answer.heard['category'] ?? ''})`,
    wanted: (wanted) => wanted.category.join(),
  },
  {
    name: 'when',
    applies: (wanted) => kept(wanted) && wanted.when !== null,
    right: (wanted, answer) => wanted.when !== null && meets(answer.when, wanted.when),
    show: (answer) => JSON.stringify(answer.when),
    wanted: (wanted) => JSON.stringify(wanted.when),
  },
  {
    name: 'place',
    applies: (wanted) => kept(wanted) && wanted.place !== null,
    right: (wanted, answer) => wanted.place === answer.place,
    show: (answer) => String(answer.place),
    wanted: (wanted) => String(wanted.place),
  },
  {
    name: 'held found',
    applies: (wanted) => kept(wanted) && wanted.held,
    right: (_, answer) => answer.held,
    show: (answer) => String(answer.held),
    wanted: () => 'true',
  },
  {
    name: 'held not flagged',
    applies: (wanted) => kept(wanted) && !wanted.held,
    right: (_, answer) => !answer.held,
    show: (answer) => answer.heard['held'] ?? '',
    wanted: () => 'false',
  },
  {
    name: 'injury found',
    applies: (wanted) => kept(wanted) && wanted.injury,
    right: (_, answer) => answer.injury,
    show: (answer) => String(answer.injury),
    wanted: () => 'true',
  },
  {
    name: 'injury not flagged',
    applies: (wanted) => kept(wanted) && !wanted.injury,
    right: (_, answer) => !answer.injury,
    show: (answer) => answer.heard['injury'] ?? '',
    wanted: () => 'false',
  },
  {
    name: 'divert found',
    applies: (wanted) => wanted.act === 'divert',
    right: (_, answer) => answer.act === 'divert',
    show: (answer) => answer.act,
    wanted: () => 'divert',
  },
  {
    name: 'not diverted',
    applies: kept,
    right: (_, answer) => answer.act !== 'divert',
    show: (answer) => answer.act,
    wanted: (wanted) => wanted.act,
  },
];

/** Scores answers against labels, one figure a check, with every miss. */
export function figuresOf(pairs: readonly (readonly [Labelled, Answer])[]): { figures: Figure[]; misses: Miss[] } {
  const misses: Miss[] = [];
  const figures = checks.map(({ name, applies, right, show, wanted: want }) => {
    const scored = pairs.filter(([wanted]) => applies(wanted));
    const good = scored.filter(([wanted, answer]) => {
      const ok = right(wanted, answer);
      if (!ok) misses.push({ id: wanted.id, figure: name, text: wanted.text, wanted: want(wanted), got: show(answer) });
      return ok;
    });
    return { name, right: good.length, of: scored.length };
  });
  return { figures, misses };
}
