import { lazily } from './lazily.tsx';

/** The child picker, fetched when a page first shows one: its list of choices is the heaviest part of the tab. */
export const ChildPicker = lazily(async () => (await import('./child-picker.tsx')).ChildPicker);
