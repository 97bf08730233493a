// The page on which somebody puts the tab into a channel: what Teams is told to keep for it.
import { pages } from '@microsoft/teams-js';

/** What the new tab of the channel shows. `label` is the tab's name, seen by the whole channel: never a child's. */
export type ChannelTab = {
  /** The entity id Teams keeps for it. */
  pageId: string;
  label: string;
  /** Where it is, within the tab's own origin. */
  url: string;
};

/** Offers what has been chosen: Teams' Save works from then on. `null` takes the offer back. */
export function offerConfig(chosen: ChannelTab | null): void {
  if (chosen === null) {
    pages.config.setValidityState(false);
    return;
  }
  const { pageId, label } = chosen;
  const url = new URL(chosen.url, location.origin).href;
  // Teams keeps one save handler: a later offer replaces an earlier one.
  pages.config.registerOnSaveHandler((save) => {
    pages.config
      .setConfig({ contentUrl: url, websiteUrl: url, entityId: pageId, suggestedDisplayName: label })
      .then(() => save.notifySuccess())
      .catch(() => save.notifyFailure('Teams could not keep the tab. Please try again.'));
  });
  pages.config.setValidityState(true);
}
