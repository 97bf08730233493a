// An offer about the words of a note. Nobody has to take it, and nobody is told off.
export const wordingHeading = 'One thought about the words';
export const wordingOffer = 'It is saved as you wrote it. You might also say:';
export const wordingWhy = 'It says what was seen rather than what somebody is. Either is fine.';
export const wordingUsed = 'It says so now. What you wrote first is kept with it.';
export const wordingKept = 'It stays as you wrote it.';
