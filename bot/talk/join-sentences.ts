// Whether a message that cannot stand alone belongs to the note before it.
export const joinQuestion = (clock: string): string => `Add to the note of ${clock}?`;
export const joinMeanwhile = 'It is kept as a draft meanwhile.';
export const joinedNow = 'Added to the note before. What stood there is kept with it.';
export const joinedAlready = 'That is done already.';
export const joinGone = 'The note before was taken back, so this stays a note of its own.';
export const joinTooLong =
  'Together that would be longer than the 2,000 characters a note can keep, so this stays a note of its own.';
export const joinNotPraise =
  'The note before is praise, which all staff can read, and this is not, so it stays a note of its own.';
