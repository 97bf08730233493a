// The window's dialogs: a link to copy, the question before a sign-in, and the set-up of a channel's tab.
import { part } from './draw.ts';
import { addressOf, type HostState } from './host-address.ts';

/** Shows a link to a page of the tab, for copying. It names nobody: whoever opens it is who they are. */
export function showShare(state: HostState, page: string, label: string): void {
  const link = new URL(addressOf({ ...state, page }), location.origin);
  link.searchParams.delete('as');
  const field = part('share-link', HTMLInputElement);
  field.value = link.href;
  part('share-label', HTMLSpanElement).textContent = label;
  const done = part('share-done', HTMLParagraphElement);
  done.textContent = '';
  part('share-copy', HTMLButtonElement).onclick = () => {
    field.select();
    navigator.clipboard.writeText(field.value).then(
      () => {
        done.textContent = 'Copied.';
      },
      () => {
        done.textContent = 'The link is selected: copy it with the keyboard.';
      },
    );
  };
  part('share', HTMLDialogElement).showModal();
}

/** Asks before a sign-in; true when the person goes on. */
export function askAgreement(name: string): Promise<boolean> {
  const dialog = part('agree', HTMLDialogElement);
  part('agree-words', HTMLParagraphElement).textContent = `${name} will be signed in to Continuum.`;
  dialog.returnValue = 'no';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}
