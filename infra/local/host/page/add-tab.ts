// Adding a tab to the channel: the app's set-up page in a dialog, whose Save works once the page offers something.
import { type Deeds, makeAnswers } from './answers.ts';
import { part } from './draw.ts';
import { openLine } from './frame-line.ts';
import type { ChannelTab } from './host-address.ts';
import type { Place } from './teams-context.ts';

/** Opens the dialog; `added` is called with what was saved. */
export function openAddTab(place: Place, deeds: Deeds, added: (tab: ChannelTab) => void): void {
  const dialog = part('add', HTMLDialogElement);
  const frame = part('add-frame', HTMLIFrameElement);
  const save = part('add-save', HTMLButtonElement);
  const problem = part('add-problem', HTMLParagraphElement);
  let kept: ChannelTab | null = null;
  const line = openLine(
    frame,
    makeAnswers(
      { ...place, frame: 'settings' },
      {
        ...deeds,
        progress: () => undefined,
        offers: (isValid) => {
          save.disabled = !isValid;
        },
        keeps: (tab) => {
          kept = tab;
        },
        saved: (trouble) => {
          problem.textContent = trouble ?? '';
          save.disabled = false;
          if (trouble === null && kept !== null) added(kept);
        },
      },
    ),
  );
  save.disabled = true;
  problem.textContent = '';
  save.onclick = () => {
    save.disabled = true;
    line.tell('settings.save', {});
  };
  dialog.addEventListener(
    'close',
    () => {
      line.hangUp();
      frame.src = 'about:blank';
    },
    { once: true },
  );
  frame.src = '/tab/config';
  dialog.showModal();
}
