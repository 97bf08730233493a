/** A place in school, one row of the Places list. */
export type Place = {
  /** Stable code such as `playground`. */
  code: string;
  label: string;
  words: readonly string[];
  order: number;
  active: boolean;
};
