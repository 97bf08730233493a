/** Puts text on the clipboard. Resolves with whether it is there: inside Teams a browser may forbid either way. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    // There is no clipboard here, or it is not allowed: browsers say so with one of these.
    if (error instanceof TypeError || error instanceof DOMException) return copyOldWay(text);
    throw error;
  }
}

/** Selects the text in a box nobody sees and copies it as a person would. The focus goes back where it was. */
function copyOldWay(text: string): boolean {
  const focused = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.setAttribute('readonly', '');
  box.style.position = 'fixed';
  box.style.insetInlineStart = '-100vw';
  document.body.append(box);
  box.select();
  const copied = typeof document.execCommand === 'function' && document.execCommand('copy');
  box.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
