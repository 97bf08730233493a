import type { Kind, Tell } from './vocabulary.ts';

/** A kind of moment the school records, one row of the Categories list. */
export type Category = {
  /** Stable code such as `X1`; the label may change, the code may not. */
  code: string;
  label: string;
  kind: Kind;
  /** Words and phrases by which a message is recognised as this category, in the school's own language. */
  words: readonly string[];
  tell: Tell;
  /** The matching category of the school's safeguarding system, or ''. */
  cpomsCode: string;
  order: number;
  active: boolean;
};
