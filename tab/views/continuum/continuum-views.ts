/** The ways of looking at the continuum of one year group, as they stand in the address. */
export const continuumViews = ['wall', 'review', 'meeting', 'then-and-now', 'agreed', 'first-look'] as const;
export type ContinuumViewName = (typeof continuumViews)[number];
